"""Attendance: who comes later and who leaves, by seat and never by name."""

from collections.abc import Iterator

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Obedience
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.reading_pages import use_page
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.seats import role_of
from casusanalyse.front.orders import as_content
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.events import AttendanceNoted, Presence
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.seats import seats_of
from casusanalyse.wording import facilitate as wording

_WORDS = {word: Presence[name] for name, words in wording.PRESENCE.items() for word in words}


def attendance(room: Room, words: str) -> Obedience:
    """Note what was typed behind the order, or show everybody and take notes there."""
    if words:
        _note(room, words)
        return Way.STAY

    def note(typed: str) -> None:
        if not _note(room, typed):
            room.keep_draft(Spot.PAGE, as_content(typed))

    return (
        yield from use_page(
            room,
            wording.ATTENDANCE_TITLE,
            lambda: tuple(_lines(room.protocol, room.record)),
            note,
            wording.ATTENDANCE_KEYS,
        )
    )


def _note(room: Room, words: str) -> bool:
    """Note who comes or goes, and tell whether that was understood and kept."""
    try:
        (place, kept), presence = _read(words, room.protocol, room.record)
        room.do(AttendanceNoted(place=place, id=kept.id, presence=presence))
    except CasusError as error:
        room.object(error)
        return False
    room.say(wording.NOTED.format(seat=role_of(kept), presence=presence.value))
    return True


def _read(words: str, protocol: Protocol, record: Record) -> tuple[tuple[Place, Kept], Presence]:
    """Return seat and presence of ``3 weg`` or ``leerkracht later``; raises NotAccepted."""
    who, _, what = words.strip().rpartition(" ")
    presence = _WORDS.get(what.casefold())
    if presence is None or not who:
        raise NotAccepted(wording.HOW_TO_ATTEND)
    seats = tuple(seats_of(protocol, record))
    number = read_ordinal(who, len(seats))
    fitting = [seats[number - 1]] if number is not None else _called(who, seats)
    if len(fitting) != 1:
        raise NotAccepted(
            (wording.WHICH_SEAT if fitting else wording.NO_SUCH_SEAT).format(who=who[:40])
        )
    return fitting[0], presence


def _called(who: str, seats: tuple[tuple[Place, Kept], ...]) -> list[tuple[Place, Kept]]:
    wanted = who.strip().casefold()
    named = [each for each in seats if wanted in _names(each[1])]
    begun = [each for each in seats if any(name.startswith(wanted) for name in _names(each[1]))]
    return named or begun


def _names(kept: Kept) -> tuple[str, ...]:
    seat = kept.entry
    assert isinstance(seat, Seat)
    return (seat.role.casefold(), (seat.organisation or "").casefold())


def _lines(protocol: Protocol, record: Record) -> Iterator[Line]:
    seats = tuple(seats_of(protocol, record))
    for number, (_, kept) in enumerate(seats, start=1):
        seat = kept.entry
        assert isinstance(seat, Seat)
        organisation = f" ({seat.organisation})" if seat.organisation else ""
        presence = record.presence(kept.id)
        tone = Tone.PLAIN if presence is Presence.THERE else Tone.SOFT
        yield Line(f"{number:>3}  {seat.role}{organisation}  –  {presence.value}", tone, hang=5)
    if not seats:
        yield Line(wording.NO_SEATS, Tone.SOFT)

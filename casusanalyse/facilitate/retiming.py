"""The order /tijd: what time is left, and dividing it anew."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Obedience
from casusanalyse.facilitate.pacing import overrun, parts_ahead, remaining, replanned
from casusanalyse.facilitate.reading_pages import use_page
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.front.clock import clock_time
from casusanalyse.front.orders import as_content
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.reading import read_flag
from casusanalyse.session.events import Replanned
from casusanalyse.text.phrases import plural
from casusanalyse.wording import facilitate as wording

_CLOCK = re.compile(r"(\d{1,2})[:.u](\d{2})")
_MINUTE = timedelta(minutes=1)
_LONGEST = timedelta(hours=12)  # further off, the time that was typed has passed today
_MORE = re.compile(r"\+?\s*(\d{1,3})(?:\s*min\w*)?")


def retime(room: Room, words: str) -> Obedience:
    """Show the time that is left, after dividing it anew when something was typed behind the order."""
    if words:
        _take(room, words)
    return (
        yield from use_page(
            room,
            wording.TIME_TITLE,
            lambda: tuple(_lines(room)),
            lambda typed: _take(room, typed),
            wording.TIME_KEYS,
        )
    )


def _take(room: Room, words: str) -> None:
    try:
        room.do(_read(room, words))
    except CasusError as error:
        room.keep_draft(Spot.PAGE, as_content(words))
        room.object(error)
    else:
        room.say(wording.REPLANNED)
        _tell_when_later(room, words)


def _tell_when_later(room: Room, words: str) -> None:
    """Say so when the steps, none below its least, go past the end that was asked for."""
    clock, left = _CLOCK.fullmatch(words), remaining(room.protocol, room.timing, room.now)
    if clock is None or left is None or left.session is None:
        return
    if left.session >= _at(clock, room.now) + _MINUTE:
        room.say(wording.NOT_SO_SOON.format(clock=_clock(left.session)), Tone.NOTICE)


def _read(room: Room, words: str) -> Replanned:
    """Return the division that was asked for; raises NotAccepted."""
    protocol, timing, now = room.protocol, room.timing, room.now
    if (clock := _CLOCK.fullmatch(words)) is not None:
        return replanned(protocol, timing, now, ends=_at(clock, now))
    if (more := _MORE.fullmatch(words)) is not None:
        return replanned(protocol, timing, now, more_now=int(more[1]))
    if read_flag(words) is True and overrun(protocol, timing, now):
        return replanned(protocol, timing, now)
    raise NotAccepted(wording.HOW_TO_RETIME)


def _at(clock: re.Match[str], now: datetime) -> datetime:
    """Return the next moment at which the clock on the wall says so; raises NotAccepted."""
    hour, minute = int(clock[1]), int(clock[2])
    if hour > 23 or minute > 59:
        raise NotAccepted(wording.HOW_TO_RETIME)
    here = now.astimezone()
    moment = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
    moment = moment if moment > here else moment + timedelta(days=1)
    if moment - here > _LONGEST:
        raise NotAccepted(wording.TIME_IS_PAST.format(clock=_clock(moment)))
    return moment


def _lines(room: Room) -> Iterator[Line]:
    protocol, timing, now = room.protocol, room.timing, room.now
    over = overrun(protocol, timing, now)
    division = replanned(protocol, timing, now)
    proposed = parts_ahead(
        protocol, timing, now, {each.step: each.minutes for each in division.steps}
    )
    if over:
        yield Line(
            wording.RUNS_OVER.format(minutes=plural(over, *wording.MINUTE_WORDS)), Tone.NOTICE
        )
    else:
        yield Line(wording.IN_TIME)
    yield Line("")
    yield Line(wording.TIME_HEAD_PROPOSED if over else wording.TIME_HEAD, Tone.SOFT)
    for part, other in zip(parts_ahead(protocol, timing, now), proposed, strict=True):
        title = wording.PAUSE_ROW if part.is_break else part.title
        row = wording.TIME_ROW.format(until=_clock(part.until), minutes=part.minutes, title=title)
        changed = wording.TIME_ROW_PROPOSED.format(until=_clock(other.until), minutes=other.minutes)
        yield Line(f"{changed}{row}" if over else row, indent=2)
    if over:
        yield Line("")
        yield Line(wording.TAKE_PROPOSAL)


def _clock(moment: datetime) -> str:
    return clock_time(moment.astimezone())

"""The orders about the wall: what everybody sees, and what is said of it to the facilitator."""

from collections.abc import Sequence

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.projecting import Held, Projecting
from casusanalyse.facilitate.view import short_title
from casusanalyse.front.orders import Given, Order
from casusanalyse.front.screen import Tone
from casusanalyse.front.wall import Distance
from casusanalyse.protocol.entries import Entry, Influence, Relation
from casusanalyse.protocol.relations import RelationGroup, group_of_word
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Record
from casusanalyse.session.released import Said, Withheld, withheld
from casusanalyse.wording import projecting as wording

_WHY = {
    Withheld.FACILITATOR: wording.ONLY_YOU_READ,
    Withheld.SEATS: wording.WHO_IS_THERE,
    Withheld.CONSENT: wording.NO_CONSENT,
    Withheld.UNSAFETY: wording.ABOUT_UNSAFETY,
    Withheld.LEFT_OUT: wording.OUT_OF_THE_REPORT,
}


def obey_at_the_wall(wall: Projecting, order: Given[Order], held: Held) -> None:
    """Carry out an order about the wall and tell what came of it.

    It is told as news, never as a refusal: what was being typed stays as it is.
    """
    if not wall.possible:
        held.say(wording.NO_WALL, Tone.NOTICE)
        return
    if order.order is Order.SCREEN:
        _screen(wall, order.rest, held)
        return
    if not wall.is_open:
        held.say(wording.NOT_OPEN, Tone.NOTICE)
        return
    if order.order is Order.SHOW:
        _show(wall, order.rest, held)
        return
    wall.presses = 0
    match order.order:
        case Order.ZOOM_OUT if not wall.zoomed_out:
            wall.look(Distance.ZOOMED_OUT)
            _told(wall, wording.ZOOMED_OUT, held)
        case Order.ZOOM_OUT | Order.STEP:
            wall.look(Distance.STEP)
            _told(wall, wording.STEP_AGAIN, held)
        case _:
            wall.darken(not wall.black)
            held.say(wording.GONE_BLACK if wall.black else wording.LIGHT_AGAIN)


def _screen(wall: Projecting, words: str, held: Held) -> None:
    asked = words.casefold()
    if asked not in ("", wording.OFF):
        held.say(wording.ONLY_OFF, Tone.NOTICE)
    elif asked:
        held.say(wording.CLOSED if wall.is_open else wording.NOT_OPEN)
        wall.close()
    elif wall.is_open:
        held.say(wording.OPEN_ALREADY.format(address=wall.address))
        held.say(wording.HOW_TO_CLOSE, Tone.SOFT)
    else:
        _open(wall, held)


def _open(wall: Projecting, held: Held) -> None:
    try:
        wall.open()
    except CasusError as error:
        held.say(error.sentence, Tone.NOTICE)
        return
    held.say(wording.OPENED.format(address=wall.address))
    held.say(wording.STARTS_EMPTY, Tone.SOFT)


def _show(wall: Projecting, words: str, held: Held) -> None:
    """With nothing behind it: once this, twice this step, three times everything, then it waits."""
    asked = words.casefold()
    presses = wall.presses + 1
    wall.presses = 0
    match asked:
        case "" if presses == 1:
            _show_this(wall, held)
        case "" if presses == 2:
            _follow_step(wall, held)
        case "" if presses == 3:
            _follow_all(wall, held)
        case "" | wording.WAIT:
            wall.wait_for_release()
            held.say(wording.WAITS)
        case wording.THE_STEP:
            _follow_step(wall, held)
        case wording.EVERYTHING:
            _follow_all(wall, held)
        case _ if asked in wording.TAKE_OFF:
            wall.take_off()
            held.say(wording.TAKEN_OFF)
        case _ if asked.isdecimal():
            _show_line(wall, asked, held)
        case _:
            held.say(wording.WHAT_TO_SHOW, Tone.NOTICE)


def _show_this(wall: Projecting, held: Held) -> None:
    said = wall.just_said()
    if said:
        show_said(wall, said, held)
    else:
        held.say(wording.NOTHING_YET, Tone.NOTICE)
    wall.presses = 1
    held.say(wording.AGAIN_STEP, Tone.SOFT)


def _show_line(wall: Projecting, number: str, held: Held) -> None:
    said = wall.line(int(number[:4]))
    if said is None:
        held.say(wording.NO_SUCH_LINE.format(number=number[:4]), Tone.NOTICE)
    else:
        show_said(wall, (said,), held)


def show_said(wall: Projecting, said: Sequence[Said], held: Held) -> None:
    """Release some answers and lines; those that are withheld stay off the wall, and it is told why."""
    reasons = [withheld(held.protocol, held.record, each) for each in said]
    free = [each for each, why in zip(said, reasons, strict=True) if why is None]
    wall.release(free)
    drawn = [each for each in free if not _goes_on_between_people(each, held.record)]
    if drawn:
        _told(wall, _named(drawn, held), held)
        _told_from_afar(wall, held)
    if len(drawn) < len(free):
        held.say(wording.NOT_DRAWN, Tone.NOTICE)
    for why in dict.fromkeys(why for why in reasons if why is not None):
        held.say(_WHY[why], Tone.NOTICE)


def _goes_on_between_people(said: Said, record: Record) -> bool:
    """Tell whether this is a relation that the family on the wall leaves out: nature before dynamics."""
    found = record.find(said.id) if said.id is not None else None
    entry = found[1].entry if found is not None else None
    if not isinstance(entry, Relation):
        return False
    return group_of_word(entry.relation) is RelationGroup.INTERACTION


def recognisable(entry: Entry, record: Record) -> str:
    """Return an entry in a few words; of what is between two, both are named."""
    match entry:
        case Relation():
            ends = entry.one, entry.another
        case Influence():
            ends = entry.cause, entry.consequence
        case _:
            return short_title(entry)
    one, another = (name_of(it, record) for it in ends)
    return wording.BOND.format(one=one, what=short_title(entry), another=another)


def _named(said: Sequence[Said], held: Held) -> str:
    first = said[0]
    found = held.record.find(first.id) if first.id is not None else None
    if len(said) == 1 and found is not None:
        return wording.ON_THE_WALL.format(words=recognisable(found[1].entry, held.record))
    heading = held.protocol.question(first.place.question).heading.strip()
    return wording.ON_THE_WALL_ALL_OF.format(heading=heading)


def _follow_step(wall: Projecting, held: Held) -> None:
    if wall.follow_step():
        _told(wall, wording.STEP_FOLLOWS, held)
        _told_from_afar(wall, held)
    else:
        held.say(wording.NO_STEP, Tone.NOTICE)
    wall.presses = 2
    held.say(wording.AGAIN_ALL, Tone.SOFT)


def _follow_all(wall: Projecting, held: Held) -> None:
    wall.follow_all()
    _told(wall, wording.ALL_FOLLOWS, held)
    _told_from_afar(wall, held)
    wall.presses = 3
    held.say(wording.AGAIN_WAIT, Tone.SOFT)


def _told(wall: Projecting, sentence: str, held: Held) -> None:
    held.say(sentence)
    if wall.black:
        held.say(wording.BLACK_STILL, Tone.NOTICE)


def _told_from_afar(wall: Projecting, held: Held) -> None:
    """From afar nobody can read what was just shown."""
    if wall.zoomed_out and not wall.black:
        held.say(wording.FROM_AFAR_STILL, Tone.NOTICE)

"""Erasing something for good: asked first, and told how far it reaches."""

from collections.abc import Iterator, Sequence

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Obedience, hear
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.reading_pages import closing_a_page
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.screens import erase_ask
from casusanalyse.facilitate.view import short_title
from casusanalyse.front.orders import Given
from casusanalyse.front.screen import Tone, Typed
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.reading import read_flag
from casusanalyse.session.copies import KnownCopy, noted_copies
from casusanalyse.session.flow import Stop
from casusanalyse.session.papers import ErasedPapers
from casusanalyse.session.review import Review
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import plural
from casusanalyse.wording import facilitate as wording


def erase(room: Room, stop: Stop | None, id: EntryId | None) -> Obedience:
    """Erase the answer at a stop, or one line of it, for good, after asking."""
    if stop is None or not room.record.slot(stop.place).filled:
        room.refuse(wording.NOTHING_TO_ERASE)
        return Way.STAY
    reply = yield erase_ask(room.view(Spot.PAGE), _what_goes(room, stop, id))
    heard = hear(room, Spot.PAGE, reply)
    if not isinstance(heard, Typed) or read_flag(heard.text) is not True:
        room.say(wording.NOT_ERASED, Tone.NOTICE)
        return closing_a_page(heard) if isinstance(heard, Given) else Way.STAY
    try:
        papers = room.erase(stop.place, id)
    except CasusError as error:
        room.object(error)
    else:
        room.say(wording.ERASED_BUT_WRITTEN if room.record.written else wording.ERASED)
        for sentence in _told_of(papers, noted_copies(room.session.file), room.session.review):
            room.say(sentence, Tone.NOTICE)
    return Way.STAY


def _told_of(papers: ErasedPapers, copies: Sequence[KnownCopy], review: Review) -> Iterator[str]:
    """Yield what became of the papers in the folder, and what nobody here can reach."""
    if papers.erased:
        yield wording.PAPERS_ERASED.format(papers=plural(papers.erased, *wording.PAPERS))
    for path in papers.left:
        yield wording.PAPER_LEFT.format(path=path)
    for copy in copies:
        yield wording.COPY_LEFT.format(path=copy.path)
    if review.sent:
        yield wording.SENT_BEFORE.format(day=in_figures(review.sent[-1].sent_on))


def _what_goes(room: Room, stop: Stop, id: EntryId | None) -> str:
    found = room.record.find(id) if id is not None else None
    return short_title(found[1].entry) if found else stop.question.heading.strip()

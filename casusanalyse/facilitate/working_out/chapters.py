"""The chapters of a report as stations of the work, behind them the summary and the end."""

from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.items import Item, chapter_items
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText

_ONLY_HERE = ("handled", "part_written", "entries_merged", "entry_split")
_HARDLY_ELSEWHERE = ("entry_refined", "entry_moved")
_ALSO_HERE = (*_ONLY_HERE, "entry_refined", "entry_moved", "entry_refiled", "answer_given")


def items_of(protocol: Protocol, record: Record, chapter: int) -> tuple[Item, ...]:
    """Return what a chapter (from 0) is made of, what belongs to one question standing together."""
    found = chapter_items(protocol, record, chapter)
    order = {item.heading: number for number, item in reversed(list(enumerate(found)))}
    return tuple(sorted(found, key=lambda item: order[item.heading]))


def opening_of(protocol: Protocol, record: Record, chapter: int) -> CleanText | None:
    """Return the text that a chapter opens with now; None when it has none."""
    return record.written.get(chapter) or protocol.report.chapters[chapter].text


def find_chapter(protocol: Protocol, words: str) -> int | None:
    """Return the chapter (from 0) with this number (from 1) or beginning of its heading."""
    chapters = protocol.report.chapters
    number = read_ordinal(words, len(chapters))
    if number is not None:
        return number - 1
    wanted = words.strip().casefold()
    headings = (chapter.heading.strip().casefold() for chapter in chapters)
    return next((n for n, it in enumerate(headings) if wanted and it.startswith(wanted)), None)


def chapter_with(
    protocol: Protocol, record: Record, place: Place, id: EntryId | None
) -> int | None:
    """Return the first chapter (from 0) in which something stands; None when it is in none."""
    for chapter in range(len(protocol.report.chapters)):
        for item in chapter_items(protocol, record, chapter):
            if item.place == place and (item.id == id or id is None):
                return chapter
    return None


def where_the_work_is(protocol: Protocol, record: Record) -> int:
    """Return the station to begin at: that of the latest change of a work that was begun, else 0.

    Whether it was begun shows from a change that nothing but working out makes, or that is hardly
    ever the last one of a meeting.
    """
    changes = [change for _, change in record.latest()]
    begun = any(change.kind in _ONLY_HERE for change in changes)
    if not begun and not (record.finished and changes and changes[0].kind in _HARDLY_ELSEWHERE):
        return 0
    change = next(change for change in changes if change.kind in _ALSO_HERE)
    event = change.open()
    if event.kind == "part_written":
        count = len(protocol.report.chapters)
        return event.chapter if event.chapter is not None and event.chapter < count else count
    if change.place is None:
        return 0
    return chapter_with(protocol, record, change.place, change.entry) or 0

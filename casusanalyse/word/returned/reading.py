"""Reads a Word file that passed the gate: its two views, and every remark in it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from casusanalyse.word.returned.attaching import tell_comments
from casusanalyse.word.returned.comments import read_comments
from casusanalyse.word.returned.identifiers import find_identifiers
from casusanalyse.word.returned.model import FoundRemark, ReturnedFile
from casusanalyse.word.returned.names import attribute, name_of
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.paragraphs import Paragraph
from casusanalyse.word.returned.parsing import bounded
from casusanalyse.word.returned.streaming import pieces_of
from casusanalyse.word.returned.telling import tell_changes
from casusanalyse.word.returned.views import Story
from casusanalyse.word.returned.walking import Attachments, Notes, Walker

_NOTES = {"footnotes": "footnoteReference", "endnotes": "endnoteReference"}
_NOTE = {"footnote", "endnote"}


def read_package(package: Package) -> ReturnedFile:
    """Return what a Word file holds: comments first, then changes in the order of the text.

    Text in the views is what the file holds, white space included: tabs and no-break spaces stand as
    they are, breaks are line ends, soft hyphens are gone. Text boxes and notes come after the
    paragraph that they hang on; headers and footers are in no view, but their remarks are told.
    Takes time and memory in proportion to the file. Raises TooMuchInside when memory does not suffice.
    """
    with bounded(package.archive.name), _collecting_nothing():
        return _read(package)


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Look for no circles of forgotten things meanwhile.

    There are hardly any, and looking takes longer the more was read.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(package: Package) -> ReturnedFile:
    attached: Attachments = {}
    notes = _notes(package, attached)
    text = _story(package, package.main, attached, notes)
    headers = [_story(package, it, attached) for it in package.related(package.main, "header")]
    footers = [_story(package, it, attached) for it in package.related(package.main, "footer")]
    loose = [Story(it) for it in notes.values() if it]
    stories = [(text, True), *((story, False) for story in (*headers, *footers, *loose))]
    remarks = [*tell_comments(read_comments(package), attached, stories)]
    return ReturnedFile(
        identifiers=find_identifiers(package, footers),
        accepted=text.accepted.seen,
        rejected=text.rejected.seen,
        remarks=(*remarks, *_changes(stories)),
        outside=package.outside,
    )


def _changes(stories: list[tuple[Story, bool]]) -> Iterator[FoundRemark]:
    count = 0
    for story, in_view in stories:
        told = tell_changes(story, in_view, count + 1)
        count += len(told)
        yield from told


def _story(package: Package, part: str, attached: Attachments, notes: Notes | None = None) -> Story:
    walker = Walker(notes=notes or {}, attached=attached)
    walker.walk(pieces_of(package.archive.read(part), package.archive.name))
    return Story(walker.paragraphs)


def _notes(package: Package, attached: Attachments) -> Notes:
    """Return the paragraphs of each note; the walk through the text takes away those that it uses."""
    notes: dict[tuple[str, str], list[Paragraph]] = {}
    for kind, reference in _NOTES.items():
        for part in package.related(package.main, kind):
            for element in pieces_of(package.archive.read(part), package.archive.name):
                if name_of(element.tag) in _NOTE:
                    walker = Walker(attached=attached)
                    walker.walk(element)
                    notes[reference, attribute(element, "id") or ""] = walker.paragraphs
    return notes

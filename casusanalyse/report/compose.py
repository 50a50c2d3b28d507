"""Composing: from a protocol and a record to a report as values."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.about import about_this_report, end_of_report, what_leaves
from casusanalyse.report.beside import VIEWS_PREFIX, PlacedViews, on_their_own
from casusanalyse.report.blocks import FOR_ALL, Block, Edition, Heading, Line, Report
from casusanalyse.report.chapters import WrittenChapter, chapter_blocks, chapters
from casusanalyse.report.front_page import contents, front_page, new_page
from casusanalyse.report.labels import labelled
from casusanalyse.report.material import Material
from casusanalyse.report.reader_questions import OF_FORMS, READER_QUESTIONS, reader_questions
from casusanalyse.report.spot import chapter_key
from casusanalyse.report.views import NO_VIEWS, Views
from casusanalyse.report.written import SUMMARY_PREFIX, summary_blocks
from casusanalyse.session.record import Record
from casusanalyse.text.clean import own_words


def compose(
    protocol: Protocol,
    record: Record,
    edition: Edition,
    reader: Reader = Reader.PARTICIPANTS,
    *,
    views: Views = NO_VIEWS,
    closing: Sequence[Block] = (),
) -> Report:
    """Return the report of a session for one reader.

    Order and headings are those of ``verslag`` in the protocol, behind a front page and a summary
    if one was written; what is above the level of the reader, or left out, is nowhere in it.
    ``views`` stand beside the answers that they are about, or behind the last chapter when those are
    not shown any more; ``closing`` stands before the annexes. ValueError for a record that never started.
    """
    if record.started is None:
        raise ValueError("a session that never started has no report")
    material = Material(protocol, record, reader)
    written, homeless = _with_views(chapters(material), views)
    main = [block for it in written if not it.annex for block in _shown(edition, it)]
    annexes = [block for it in written if it.annex for block in _shown(edition, it)]
    counts = bool(counted_lists(protocol))
    body = (
        *_shown(edition, WrittenChapter(SUMMARY_PREFIX, summary_blocks(material))),
        *about_this_report(material, record.started),
        *main,
        *_shown(edition, WrittenChapter(VIEWS_PREFIX, homeless)),
        *closing,
        *what_leaves(material, record.started, edition),
        *(() if edition.final else reader_questions(OF_FORMS if counts else READER_QUESTIONS)),
        *((new_page(), *annexes) if annexes else ()),
        end_of_report(),
    )
    headings = [it for it in body if isinstance(it, Heading) and it.level == 1]
    front = front_page(material, record.started, edition)
    blocks = (*front, contents(headings), new_page(), *body)
    return Report(protocol.report.title, record.started.case, edition, blocks, reader)


def _with_views(
    written: Iterable[WrittenChapter], views: Views
) -> tuple[list[WrittenChapter], list[Block]]:
    """Return the chapters with every view behind the first passage that it is about, and the rest."""
    kept = list(written)
    if not views:
        return kept, []
    placed = PlacedViews((block for chapter in kept for block in chapter.blocks), views)
    with_views = [
        replace(chapter, blocks=[it for block in chapter.blocks for it in placed.around(block)])
        for chapter in kept
    ]
    return with_views, [*on_their_own(placed.homeless)]


def _shown(edition: Edition, chapter: WrittenChapter) -> Iterable[Block]:
    """Return the blocks of a chapter, with labels as long as people may still respond."""
    return chapter.blocks if edition.final else labelled(chapter.prefix, chapter.blocks)


def one_chapter(
    protocol: Protocol, record: Record, chapter: int, reader: Reader = Reader.PARTICIPANTS
) -> tuple[Block, ...]:
    """Return one chapter (from 0) as it would be, under its heading without a number."""
    material = Material(protocol, record, reader)
    text = own_words(protocol.report.chapters[chapter].heading)
    line = Line((chapter_key(chapter), "heading"), text)
    heading = Heading(line=line, level=1, audience=FOR_ALL)
    return (heading, *chapter_blocks(material, chapter))

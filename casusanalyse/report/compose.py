"""Composing: from a protocol and a record to a report as values."""

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Block, Edition, Heading, Report
from casusanalyse.report.chapters import chapters
from casusanalyse.report.front_page import about_this_report, contents, front_page, new_page
from casusanalyse.report.labels import labelled
from casusanalyse.report.material import Material
from casusanalyse.session.record import Record


def compose(
    protocol: Protocol,
    record: Record,
    edition: Edition,
    reader: Reader = Reader.PARTICIPANTS,
) -> Report:
    """Return the report of a session for one reader.

    Order and headings are those of ``verslag`` in the protocol, behind a front page; an answer
    above the level of the reader is nowhere in it. ValueError for a record that never started.
    """
    if record.started is None:
        raise ValueError("a session that never started has no report")
    material = Material(protocol, record, reader)
    front = front_page(material, record.started, edition)
    about = about_this_report(material, record.started)
    body: list[Block] = [
        block
        for chapter in chapters(material)
        for block in labelled(chapter.prefix, chapter.blocks)
    ]
    headings = [it for it in body if isinstance(it, Heading) and it.level == 1]
    blocks = (*front, contents(headings), new_page(), *about, *body)
    return Report(protocol.report.title, record.started.case, edition, blocks, reader)

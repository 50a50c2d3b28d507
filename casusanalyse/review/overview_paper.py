"""The overview on paper: one participant reads what was done with her own remarks."""

from collections.abc import Sequence
from datetime import date

from casusanalyse.report.blocks import (
    FOR_ALL,
    Block,
    Edition,
    Line,
    Paragraph,
    Report,
    Row,
    Subtitle,
    Table,
    Title,
    Tone,
)
from casusanalyse.report.drafts import overview_id
from casusanalyse.report.sentences import called, capitalised, fill
from casusanalyse.review.overview import Outcome
from casusanalyse.session.record import Record
from casusanalyse.session.review_events import Decision
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.word.returned.model import RemarkKind
from casusanalyse.wording import review_overview as wording

_ADDED, _GONE = (RemarkKind.INSERTION,), (RemarkKind.DELETION,)
_PLACES = (RemarkKind.MOVE, RemarkKind.SPLIT, RemarkKind.MERGE)


def overview_edition(record: Record, version: int, code: str, made_on: date) -> Edition:
    """Return the edition of one participant's overview of the remarks on a draft.

    Its id is not that of the draft, so that nobody takes it for a copy of that.
    """
    id = overview_id(record, version)
    return Edition(version, made_on, id, final=True, overview=True, copy=code)


def overview_report(case: CleanText, own: Sequence[Outcome], edition: Edition) -> Report:
    """Return what one participant gets: her remarks, each with what was done with it."""
    blocks: tuple[Block, ...] = (
        Title(line=_line("title", own_words(wording.TITLE)), audience=FOR_ALL),
        Subtitle(line=_line("case", capitalised(called(case))), audience=FOR_ALL),
        _paragraph("thanks", wording.THANKS.format(day=in_words(edition.made_on))),
        _table(own),
        _paragraph("own", wording.YOUR_OWN),
        _paragraph("end", wording.END, Tone.NOTE),
    )
    return Report(own_words(wording.TITLE), case, edition, blocks)


def _table(own: Sequence[Outcome]) -> Table:
    header = (wording.WHERE, wording.WHAT, wording.DONE)
    return Table(
        header=tuple(_line(f"header-{n}", own_words(text)) for n, text in enumerate(header)),
        rows=tuple(_row(outcome, number) for number, outcome in enumerate(own, start=1)),
        widths=(2, 5, 4),
        audience=FOR_ALL,
    )


def _row(outcome: Outcome, number: int) -> Row:
    cells = (_where(outcome), _said(outcome), _done(outcome))
    return Row(tuple((_line(f"{number}-{n}", text),) for n, text in enumerate(cells)))


def _where(outcome: Outcome) -> CleanText:
    if outcome.chapter is None:
        return own_words(wording.NOWHERE)
    where = " ".join(filter(None, (outcome.chapter, outcome.label)))
    return own_words(where or wording.IN_FRONT)


def _said(outcome: Outcome) -> CleanText:
    if outcome.text:
        return outcome.text
    if outcome.kind is RemarkKind.FORMAT:
        return own_words(wording.FORM)
    if outcome.kind is RemarkKind.ANSWER:
        return outcome.new
    if outcome.kind in _PLACES:
        return fill(wording.ELSEWHERE[outcome.kind.name], text=outcome.old.strip())
    if outcome.kind in _ADDED or not outcome.old:
        return fill(wording.ADDED, new=outcome.new.strip())
    if outcome.kind in _GONE or not outcome.new:
        return fill(wording.GONE, old=outcome.old.strip())
    return fill(wording.INSTEAD, old=outcome.old.strip(), new=outcome.new.strip())


def _done(outcome: Outcome) -> CleanText:
    sentence = wording.DONE_WITH[outcome.decision.name if outcome.decision else "OPEN"]
    if outcome.result:
        return fill(wording.REWORDED, words=outcome.result)
    if outcome.decision is Decision.NOT_TAKEN_OVER and outcome.words:
        return fill(wording.BECAUSE, decided=sentence, words=outcome.words)
    return own_words(sentence)


def _line(name: str, text: CleanText) -> Line:
    return Line(("overview", name), text)


def _paragraph(name: str, text: str, tone: Tone = Tone.BODY) -> Paragraph:
    return Paragraph(line=_line(name, own_words(text)), tone=tone, audience=FOR_ALL)

"""The account of what was done with remarks: how many of each kind, never whose."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casusanalyse.report.blocks import FOR_ALL, Block, Heading, Line, Paragraph, Row, Table, Tone
from casusanalyse.report.sentences import fill
from casusanalyse.session.review_events import Decision
from casusanalyse.text.clean import own_words
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import plural
from casusanalyse.wording import report_account as wording

_KEY = "account"


class Sort(StrEnum):
    """What sort of remark somebody made, as a reader of the report would call it."""

    COMMENT = "opmerking"
    CHANGE = "andere tekst"
    ANSWER = "antwoord op een vraag"
    LAYOUT = "opmaak"


@dataclass(frozen=True, slots=True)
class Account:
    """What went round and came back, and what was done with it; ``record_hash`` seals the record.

    ``sent_on`` is None when no draft ever went round.
    """

    sent_on: date | None
    sent_to: int
    responded: int
    counted: Mapping[tuple[Sort, Decision], int]
    record_hash: str


def account_blocks(account: Account) -> tuple[Block, ...]:
    """Return the part of a final report that accounts for the remarks, under its heading."""
    heading = Line((_KEY, "heading"), own_words(wording.HEADING))
    return (
        Heading(line=heading, level=1, audience=FOR_ALL),
        *_how_it_went(account),
        *_table(account),
        _paragraph("silence", wording.SILENCE),
        _paragraph("hash", wording.HASH.format(hash=account.record_hash), Tone.NOTE),
    )


def _how_it_went(account: Account) -> tuple[Block, ...]:
    if account.sent_on is None:
        return (_paragraph("never", wording.NEVER_SENT),)
    sentence = wording.WENT_ROUND.format(
        day=in_words(account.sent_on),
        people=plural(account.sent_to, *wording.PEOPLE),
        responded=account.responded,
    )
    return (_paragraph("round", sentence),)


def _table(account: Account) -> tuple[Block, ...]:
    sorts = [it for it in Sort if any(account.counted.get((it, done)) for done in Decision)]
    if not sorts:
        return (_paragraph("none", wording.NO_REMARKS),)
    header = (wording.DONE, *sorts, wording.TOTAL)
    rows = [_row(account, decision, sorts) for decision in Decision]
    return (
        Table(
            header=tuple(_line(f"header-{n}", text) for n, text in enumerate(header, start=1)),
            rows=tuple(row for row in rows if row is not None),
            widths=(3, *(2 for _ in header[1:])),
            audience=FOR_ALL,
        ),
    )


def _row(account: Account, decision: Decision, sorts: list[Sort]) -> Row | None:
    counts = [account.counted.get((sort, decision), 0) for sort in sorts]
    if not any(counts):
        return None
    numbers = (str(count) if count else wording.NONE for count in counts)
    shown = (decision, *numbers, str(sum(counts)))
    cells = enumerate(shown, start=1)
    return Row(tuple((_line(f"{decision.name}-{n}", text),) for n, text in cells))


def _line(name: str, text: str) -> Line:
    return Line((_KEY, name.casefold()), own_words(text))


def _paragraph(name: str, text: str, tone: Tone = Tone.BODY) -> Paragraph:
    return Paragraph(line=Line((_KEY, name), fill(text)), tone=tone, audience=FOR_ALL)

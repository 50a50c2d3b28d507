"""Holding what came of a scenario against what was expected of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.protocol.keys import dutch_key
from casusanalyse.rehearse.playing import Asked, Outcome
from casusanalyse.rehearse.scenario import Expectation, Scenario
from casusanalyse.report.as_text import PageLine, PageTone, page_text
from casusanalyse.report.blocks import Contents
from casusanalyse.source.loading import Source
from casusanalyse.source.problems import Problem
from casusanalyse.source.validated import problem_at
from casusanalyse.text.phrases import and_list, nearest, plural
from casusanalyse.wording import rehearse as wording

_NUMBER = re.compile(r"^(?:\d+|Bijlage [A-Z]+)\. ")


@dataclass(frozen=True, slots=True)
class _Unmet:
    """What was expected and did not come out, and what came out instead."""

    what: str
    instead: str = ""
    suggestion: str | None = None


def unmet(scenario: Scenario, outcome: Outcome, source: Source) -> tuple[Problem, ...]:
    """Return every expectation that did not come true, with what came out instead."""
    told = ((number, _unmet(each, outcome)) for number, each in enumerate(scenario.expected))
    return tuple(
        problem_at(
            source,
            (dutch_key("expected"), number),
            found.what,
            allowed=found.instead,
            suggestion=found.suggestion,
        )
        for number, found in told
        if found is not None
    )


def _unmet(expected: Expectation, outcome: Outcome) -> _Unmet | None:
    if expected.asked is not None:
        return _asked(expected.asked, expected.about, outcome)
    if expected.not_asked is not None:
        return _not_asked(expected.not_asked, expected.about, outcome)
    if expected.lines_of is not None and expected.amount is not None:
        return _lines(expected.lines_of, expected.amount, outcome)
    if expected.chapters is not None:
        return _chapters(expected.chapters, outcome)
    if expected.finished is not None:
        return _finished(expected.finished, outcome)
    wanted = expected.in_report if expected.in_report is not None else expected.not_in_report or ""
    return _in_report(wanted, expected.beneath, expected.in_report is not None, outcome)


def _asked(id: str, about: str | None, outcome: Outcome) -> _Unmet | None:
    if unknown := _unknown(id, outcome):
        return unknown
    if _was_asked(id, about, outcome):
        return None
    sentence = wording.NOT_ASKED if about is None else wording.NOT_ASKED_ABOUT
    return _Unmet(sentence.format(id=id, about=about))


def _not_asked(id: str, about: str | None, outcome: Outcome) -> _Unmet | None:
    if unknown := _unknown(id, outcome):
        return unknown
    if not _was_asked(id, about, outcome):
        return None
    sentence = wording.ASKED_ANYWAY if about is None else wording.ASKED_ANYWAY_ABOUT
    return _Unmet(sentence.format(id=id, about=about))


def _was_asked(id: str, about: str | None, outcome: Outcome) -> bool:
    if about is not None:
        return Asked(id, about) in outcome.asked
    return any(each.question == id for each in outcome.asked)


def _unknown(id: str, outcome: Outcome) -> _Unmet | None:
    """A question that is not there is a slip of the pen, also where it should not be asked."""
    ids = [question.id for question in outcome.protocol.questions()]
    if id in ids:
        return None
    return _Unmet(wording.UNKNOWN_QUESTION.format(id=id), suggestion=nearest(id, ids))


def _lines(id: str, amount: int, outcome: Outcome) -> _Unmet | None:
    if unknown := _unknown(id, outcome):
        return unknown
    counted = sum(
        len(slot.entries) for place, slot in outcome.record.slots.items() if place.question == id
    )
    if counted == amount:
        return None
    expected = plural(amount, *wording.LINES_COUNTED)
    return _Unmet(wording.OTHER_AMOUNT.format(id=id, expected=expected, amount=counted))


def _finished(finished: bool, outcome: Outcome) -> _Unmet | None:
    if outcome.record.finished == finished:
        return None
    return _Unmet(wording.NOT_FINISHED if finished else wording.FINISHED)


def _chapters(wanted: Sequence[str], outcome: Outcome) -> _Unmet | None:
    """The chapters that are named stand in this order; others may stand between them."""
    headings = [_bare(line.text) for line in _body(outcome) if _is_heading(line, 1)]
    for heading in wanted:
        if heading not in headings:
            return _no_heading(heading, headings)
    named = [heading for heading in headings if heading in wanted]
    if named == list(wanted):
        return None
    return _Unmet(wording.OTHER_ORDER, wording.CHAPTERS_ARE.format(headings=and_list(named)))


def _in_report(wanted: str, beneath: str | None, present: bool, outcome: Outcome) -> _Unmet | None:
    body = _body(outcome)
    headings = [_bare(line.text) for line in body if line.tone is PageTone.HEADING]
    if beneath is not None and beneath not in headings:
        return _no_heading(beneath, headings)
    found = [*_headings_above(wanted, body)]
    stands = bool(found) if beneath is None else any(beneath in above for above in found)
    if stands == present:
        return None
    where = found[0][-1] if found and found[0] else ""
    if present and (beneath is None or not found):
        return _Unmet(wording.NOT_IN_REPORT)
    if present:
        instead = wording.IT_STANDS_BENEATH.format(heading=where) if where else ""
        return _Unmet(wording.NOT_BENEATH.format(heading=beneath), instead)
    if beneath is None:
        return _Unmet(
            wording.IN_REPORT, wording.THERE_IS_BENEATH.format(heading=where) if where else ""
        )
    return _Unmet(wording.BENEATH.format(heading=beneath))


def _no_heading(heading: str, headings: Sequence[str]) -> _Unmet:
    what = wording.NO_SUCH_HEADING.format(heading=heading)
    instead = wording.HEADINGS_ARE.format(headings=and_list(dict.fromkeys(headings)))
    return _Unmet(what, instead, nearest(heading, headings))


def _headings_above(wanted: str, body: Sequence[PageLine]) -> Iterator[tuple[str, ...]]:
    """Yield, for each line that holds the words, the headings that it stands below, outermost first."""
    words = _plain(wanted)
    above: list[tuple[int, str]] = []
    for line in body:
        if line.tone is PageTone.HEADING:
            above = [each for each in above if each[0] < line.level]
            above.append((line.level, _bare(line.text)))
        if words in _plain(line.text):
            yield tuple(heading for _, heading in above)


def _body(outcome: Outcome) -> tuple[PageLine, ...]:
    """Return what the report says behind its contents."""
    blocks = outcome.report.blocks
    start = next((n for n, block in enumerate(blocks) if isinstance(block, Contents)), -1)
    return page_text(blocks[start + 1 :])


def _is_heading(line: PageLine, level: int) -> bool:
    return line.tone is PageTone.HEADING and line.level == level


def _bare(heading: str) -> str:
    return _NUMBER.sub("", heading)


def _plain(text: str) -> str:
    return " ".join(text.split())

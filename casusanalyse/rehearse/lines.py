"""Invented lines for questions that gather a list: the fields of each line, by Dutch key."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import assert_never

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import as_content
from casusanalyse.front.screen import Filled, Reply, Typed
from casusanalyse.protocol.asked import Asked, FieldType
from casusanalyse.protocol.questions import (
    AgreementsQuestion,
    FactorsQuestion,
    GatheringQuestion,
    InfluencesQuestion,
    InsightsQuestion,
    ListField,
    ListQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    QuotesQuestion,
    RelationsQuestion,
    RoundQuestion,
    SeatsQuestion,
    StatementsQuestion,
    TimelineQuestion,
)
from casusanalyse.protocol.titles import title_of
from casusanalyse.rehearse.setting import Setting
from casusanalyse.rehearse.values import candidates
from casusanalyse.session.fields import AskedField, Listing, as_question
from casusanalyse.session.lines import SEPARATOR, split_line
from casusanalyse.wording import rehearse as wording

Fields = dict[str, str]

_PEOPLE = ("personen", "deelnemers")
_STRIDE = 11
"""How far on the same field of the next line is: no number of choices goes into it, so all come up."""


@dataclass(frozen=True)
class _ThoughtOf:
    """Lines of one kind, and the field by which such a line is known elsewhere."""

    title: str
    lines: Sequence[Mapping[str, str]]
    words: bool = True
    """Whether the title is words of one's own, so that there may be any number of other ones."""


def lines_of(
    question: GatheringQuestion, listed: Listing, setting: Setting, needed: Collection[str] = ()
) -> Iterator[Fields]:
    """Yield lines without end: what must be there, the example, what was thought of, and that again.

    ``needed`` are the fields that every line must fill.
    """
    thought_of = _thought_of(question, listed, setting)
    wanted = [{thought_of.title: title} for title in titles_wanted(setting)]
    example = _as_fields(question.example, listed) if question.example is not None else None
    begun = chain(wanted, [example] if example else [], _without_end(thought_of))
    for number, line in enumerate(_begun(begun, thought_of)):
        yield _completed(line, listed, setting, number, needed)


def titles_wanted(setting: Setting) -> tuple[str, ...]:
    """Return the titles that the claims want to see among the lines."""
    tests = (claim.test for claim in setting.claims if claim.holds)
    return tuple(test.contains for test in tests if test.contains is not None)


def as_typed(fields: Fields, listed: Listing) -> Reply:
    """Return a line as somebody at the table types it; as fields where no line would say the same."""
    in_line = [field.key for field in listed.in_line]
    words = [fields.get(key, "") for key in in_line]
    while len(words) > 1 and not words[-1]:
        words.pop()
    named = [f"{key.replace('_', ' ')}: {it}" for key, it in fields.items() if key not in in_line]
    line = f" {SEPARATOR} ".join([*words, *named])
    return Typed(as_content(line)) if _says(line, fields, listed) else Filled(fields)


def _says(line: str, fields: Fields, listed: Listing) -> bool:
    try:
        read = split_line(line, listed)
    except CasusError:
        return False
    return {key: words for key, words in read.items() if words} == fields


def _as_fields(example: str, listed: Listing) -> Fields | None:
    """Return the example as fields; whom or what it points at by number is not in these lists."""
    try:
        given = split_line(example, listed)
    except CasusError:
        return None
    return {key: words for key, words in given.items() if words and not _points(listed, key)}


def _points(listed: Listing, key: str) -> bool:
    shape = listed.field(key).shape
    return shape is not None and shape.asked.type is FieldType.MENTIONS


def _begun(lines: Iterator[Mapping[str, str]], thought_of: _ThoughtOf) -> Iterator[Fields]:
    """Yield lines, none with a title that an earlier one has."""
    seen: set[str] = set()
    for line in lines:
        title = line.get(thought_of.title, "")
        if not thought_of.words or title not in seen:
            yield dict(line)
        seen.add(title)


def _without_end(thought_of: _ThoughtOf) -> Iterator[Mapping[str, str]]:
    yield from thought_of.lines
    for number in count(2):
        for line in thought_of.lines:
            again = wording.ANOTHER.format(words=line[thought_of.title], number=number)
            yield {**line, thought_of.title: again} if thought_of.words else line


def _thought_of(question: GatheringQuestion, listed: Listing, setting: Setting) -> _ThoughtOf:
    match question:
        case ListQuestion():
            lines = [{"tekst": words} for words in setting.turned(wording.LINES)]
            return _ThoughtOf("tekst", lines)
        case SeatsQuestion():
            return _ThoughtOf("rol", wording.PARTICIPANTS)
        case PersonsQuestion():
            return _ThoughtOf("naam", wording.PERSONS)
        case RelationsQuestion():
            return _ThoughtOf("relatie", [*_relations(question, listed)], words=False)
        case TimelineQuestion():
            return _ThoughtOf("wat", _dated(wording.EVENTS, setting))
        case PeriodsQuestion():
            return _ThoughtOf("wat", _dated(wording.PERIODS, setting))
        case RoundQuestion():
            return _ThoughtOf("zin", setting.turned(wording.ROUND))
        case QuotesQuestion():
            return _ThoughtOf("woorden", wording.QUOTES)
        case InsightsQuestion():
            return _ThoughtOf("tekst", setting.turned(wording.INSIGHTS))
        case StatementsQuestion():
            return _ThoughtOf("draagt", wording.STATEMENTS, words=False)
        case FactorsQuestion():
            return _ThoughtOf("tekst", wording.FACTORS)
        case InfluencesQuestion():
            return _ThoughtOf("teken", [*_influences(listed)], words=False)
        case AgreementsQuestion():
            return _ThoughtOf("wat", _dated(wording.AGREEMENTS, setting))
        case _:
            assert_never(question)


def _dated(lines: Sequence[Mapping[str, str]], setting: Setting) -> list[Fields]:
    return [{key: setting.dated(words) for key, words in line.items()} for line in lines]


def _relations(question: RelationsQuestion, listed: Listing) -> Iterator[Fields]:
    """Yield relations between the people of the list; between those who are only named without one."""
    names = _names(listed.field("wie")) or wording.SOMEBODY
    known = [told for told in wording.RELATIONS if {told[0], told[2]} <= set(names)]
    first, second = names[0], names[min(1, len(names) - 1)]
    others = known or [(first, told[1], second, told[3]) for told in wording.RELATIONS[:1]]
    signs = [(first, sign.id, second, "") for sign in question.signs]
    for one, relation, another, note in (*others, *signs):
        fields = {"wie": one, "relatie": relation, "met_wie": another}
        yield {**fields, "opmerking": note} if note else fields


def _influences(listed: Listing) -> Iterator[Fields]:
    """Yield arrows around some factors, so that the last leads back to the first."""
    known = _names(listed.field(wording.CAUSE)) or wording.SOME_FACTORS
    names = known[: len(wording.ARROWS)]
    for number, sign in enumerate(wording.ARROWS[: len(names)]):
        following = names[(number + 1) % len(names)]
        yield {wording.CAUSE: names[number], "teken": sign, wording.CONSEQUENCE: following}


def _completed(
    line: Fields, listed: Listing, setting: Setting, number: int, needed: Collection[str]
) -> Fields:
    """Return a line with what the protocol added to it, whom it points at, and what must be there."""
    fields = dict(line)
    for place, field in enumerate(listed.fields):
        if field.key in fields:
            continue
        if field.extra is not None:
            turn = setting.turn + number * _STRIDE + place
            fields[field.key] = _extra(field.extra, replace(setting, claims=(), turn=turn))
        elif field.shape is not None:
            wanted = field.required or field.key in needed
            fields[field.key] = _invented(field, field.shape.asked, setting, number, wanted)
    return {key: words for key, words in fields.items() if words}


def _extra(field: ListField, setting: Setting) -> str:
    return next(candidates(as_question(field), setting), "")


def _invented(field: AskedField, asked: Asked, setting: Setting, number: int, wanted: bool) -> str:
    """Return words for a field of the kind; what need not be there is filled where it points at others."""
    match asked.type:
        case FieldType.MENTION:
            return _mention(field, asked, number, wanted)
        case FieldType.MENTIONS:
            return _mentions(field, asked, number, wanted)
        case _ if not wanted:
            return ""
        case FieldType.TEXT:
            return wording.SHORT_TEXTS[number % len(wording.SHORT_TEXTS)]
        case FieldType.LONG_TEXT:
            return wording.LONG_TEXTS[number % len(wording.LONG_TEXTS)]
        case FieldType.DATE:
            return setting.dated("{year2}")
        case FieldType.PERIOD:
            return setting.dated("{year3} tot {year1}")
        case FieldType.FLAG:
            return wording.CONFIRMED
        case FieldType.WORD | FieldType.RELATION | FieldType.SIGN:
            return field.words[number % len(field.words)]
        case _:
            assert_never(asked.type)


def _mention(field: AskedField, asked: Asked, number: int, wanted: bool) -> str:
    names = _names(field)
    if names:
        return names[number % len(names)]
    people = not asked.points_at or asked.points_at[0] in _PEOPLE
    return wording.SOMEBODY[number % len(wording.SOMEBODY)] if people and wanted else ""


def _mentions(field: AskedField, asked: Asked, number: int, wanted: bool) -> str:
    """Point at two entries by number: their names may hold commas."""
    count = len(field.candidates)
    if count:
        chosen = {number % count + 1, (number + 2) % count + 1}
        return ", ".join(str(each) for each in sorted(chosen))
    return wording.SOMEBODY[0] if wanted else ""


def _names(field: AskedField) -> tuple[str, ...]:
    return tuple(title_of(kept.entry) for kept in field.candidates)

"""Reads what people say when asked for a moment: ranges, bounds, ages, hedges and not knowing."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from casusanalyse.text.date_units import Precision, Unit, find_only_unit, read_unit
from casusanalyse.text.numbers import cardinal, ordinal
from casusanalyse.text.spans import Span, hull, month_name, widened

READ_AT_MOST = 200


@dataclass(frozen=True)
class Reading:
    """What was understood: bounds (both included, either may be missing) and a point for order."""

    precision: Precision
    earliest: date | None = None
    latest: date | None = None
    middle: date | None = None
    age: int | None = None


NOTHING_UNDERSTOOD = Reading(Precision.UNKNOWN)

_SAME_SIGN = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("‘’`´", "'"), "ó": "o"})
_UNKNOWN = re.compile(
    r"(?:(?:nog )?(?:on|niet )bekend|(?:dat )?weet (?:ik |hij |zij |ze |we )?(?:het |dat )?niet"
    r"(?: meer)?(?: zeker| precies)?|geen idee|niet (?:te zeggen|precies bekend)|onduidelijk"
    r"|n\.?v\.?t\.?|\?+|-+|\.{2,})(?=$|[\s,;:(])[\s,;:(]*(?P<rest>.*)"
)
_TAIL = re.compile(r"\s*[,;(]")
_ONGOING = re.compile(
    r"(?:.*\b)?(?:lopend|loopt nog|duurt nog|heden|nu(?: toe)?|vandaag|tegenwoordig|nog steeds)"
)
_RANGE_OPENING = re.compile(r"(?:tussen|van|vanaf|sinds|al sinds|in|de periode) ")
_RANGE_JOINTS = re.compile(r" (?:tot en met|t/m|tot aan|tot|en|of|à|a) | ?- ?|(?<=\d{4})/(?=\d{4})")
_AROUND = re.compile(
    r"(?:(?:zo )?rond(?:om)?|omstreeks|ongeveer|om en nabij|circa|ca\.?|plusminus|±|\+/-)"
    r" ?(?P<rest>.+)|(?P<doubted>.+?) ?(?:\?+|ongeveer)"
)
_HEDGE = re.compile(
    r"(?:in elk geval|in ieder geval|in|op|per|tijdens|gedurende|om|(?:het )?schooljaar|de periode"
    r"|waarschijnlijk|vermoedelijk|misschien|mogelijk|volgens mij|ik denk|denk ik|zeker|pas|al"
    r"|ergens|vroeg|laat) (?P<rest>.+)"
)
_ASIDE = re.compile(r"\s*\([^)]*\)?")
_RELATIVE = re.compile(r"\b(?:dag|dagen|week|weken|maand|maanden|jaar|jaren) (?:na|voor|eerder)\b")

_PREPOSITION = r"(?:rond |op |voor |na |vanaf |sinds |tot |met |in |tegen )?"
_NUMBER = r"(?P<number>\d{1,3}|[a-zéë]+)"
_RANK = r"(?P<rank>\d{1,3}(?:e|de|ste)|[a-zéë]+)"
_WHOSE = r"(?:zijn|haar|hun|mijn|m'n|z'n|d'r)"
_AGES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_PREPOSITION}{_WHOSE} {_RANK}(?: verjaardag| levensjaar| jaar)?",
        rf"{_PREPOSITION}(?:de |het )?{_RANK} (?:verjaardag|levensjaar)",
        rf"toen [^,;]{{1,40}}? {_NUMBER}(?: jaar)?(?: oud)? (?:was|waren|werd|werden)",
        rf"(?:hij|zij|ze|ik) (?:was|werd) (?:toen )?{_NUMBER}(?: jaar)?(?: oud)?",
        rf"(?:op )?(?:de )?leeftijd:? (?:van )?{_NUMBER}(?: jaar)?",
        rf"(?:op|als) {_NUMBER}[- ]?jarige?(?: leeftijd)?",
        rf"(?:op )?{_NUMBER} jaar(?: oud)?",
    )
)
_OLDEST = 120


def normalise(words: str) -> str:
    """The words as the grammar expects them: lower case, single spaces, plain signs."""
    plain = unicodedata.normalize("NFKC", words[:READ_AT_MOST]).translate(_SAME_SIGN)
    return " ".join(plain.casefold().split()).rstrip(".!")


def means_ongoing(text: str) -> bool:
    """Whether normalised text says that something still goes on."""
    return _ONGOING.fullmatch(text) is not None


def read(text: str) -> Reading:
    """What normalised text says about a moment. Raises ImpossibleDate for a day that never was."""
    unknown = _UNKNOWN.fullmatch(text)
    if unknown:
        return replace(read(unknown["rest"]), precision=Precision.UNKNOWN)
    without_tail = _TAIL.split(text, maxsplit=1)[0]
    return _whole(text) or _whole(without_tail) or _mentioned(text) or NOTHING_UNDERSTOOD


def read_completed(text: str, end: date) -> Reading:
    """Reads the start of a range, filling in from its end what was left out: ``maart`` tot juni."""
    reading = read(text)
    if reading != NOTHING_UNDERSTOOD:
        return reading
    span = _completed(_ASIDE.sub("", text), end)
    return _from_span(span.span, span.precision) if span else reading


def _whole(text: str) -> Reading | None:
    for reader in (_unit, _range, _until_now, _bounded, _age, _around, _hedged):
        reading = reader(text)
        if reading:
            return reading
    return None


def _from_span(span: Span, precision: Precision) -> Reading:
    return Reading(precision, span.earliest, span.latest, span.middle)


def _unit(text: str) -> Reading | None:
    unit = read_unit(text)
    return _from_span(unit.span, unit.precision) if unit else None


def _range(text: str) -> Reading | None:
    opening = _RANGE_OPENING.match(text)
    body = text[opening.end() :] if opening else text
    for joint in _RANGE_JOINTS.finditer(body):
        end = _plain_unit(body[joint.end() :])
        start = _start_of_range(body[: joint.start()], end.span) if end else None
        if start and end:
            return _from_span(hull([start.span, end.span]), Precision.RANGE)
    return None


def _plain_unit(text: str) -> Unit | None:
    """A unit that may wear a hedge or an aside: ``begin 2018``, ``in mei 2017 (formeel)``."""
    bare = _ASIDE.sub("", text)
    hedge = _HEDGE.fullmatch(bare)
    return read_unit(bare) or (read_unit(hedge["rest"]) if hedge else None)


def _start_of_range(text: str, end: Span) -> Unit | None:
    return _plain_unit(text) or _completed(text, end.earliest)


def _completed(text: str, end: date) -> Unit | None:
    """The unit that a bare day, month or season means when it leads up to ``end``."""
    if re.fullmatch(r"\d{1,2}", text):
        unit = read_unit(f"{text} {month_name(end.month)} {end.year}")
        return unit if unit and unit.span.earliest <= end else None
    for year in (end.year, end.year - 1):
        unit = read_unit(f"{text} {year}")
        if unit and unit.span.earliest <= end:
            return unit
    return None


def _until_now(text: str) -> Reading | None:
    start, joint, end = text.partition(" tot ")
    if not joint or not means_ongoing(end):
        return None
    unit = _plain_unit(re.sub(r"^(?:van|vanaf|sinds) ", "", start))
    return _since(unit, Precision.RANGE) if unit else None


def _since(unit: Unit, precision: Precision) -> Reading:
    return Reading(precision, earliest=unit.span.earliest, middle=unit.span.middle)


def _from(unit: Unit) -> Reading:
    return _since(unit, unit.precision)


def _after(unit: Unit) -> Reading:
    return Reading(unit.precision, earliest=unit.span.after, middle=unit.span.after)


def _until(unit: Unit) -> Reading:
    return Reading(unit.precision, latest=unit.span.latest, middle=unit.span.middle)


def _before(unit: Unit) -> Reading:
    return Reading(unit.precision, latest=unit.span.before, middle=unit.span.before)


_BOUNDS: tuple[tuple[re.Pattern[str], Callable[[Unit], Reading]], ...] = (
    (re.compile(r"(?:(?:ergens |kort |vlak )?na(?: afloop van)?) (.+)"), _after),
    (re.compile(r"(?:(?:ergens |kort |vlak )?voor(?:dat het)?|voorafgaand aan) (.+)"), _before),
    (re.compile(r"(?:(?:al )?sinds|(?:al )?vanaf|van|met ingang van|niet voor) (.+)"), _from),
    (
        re.compile(
            r"(?:uiterlijk(?: in| op)?|tot en met|t/m|tot aan|tot|niet later dan"
            r"|op zijn laatst) (.+)"
        ),
        _until,
    ),
)


def _bounded(text: str) -> Reading | None:
    for pattern, reading_of in _BOUNDS:
        match = pattern.fullmatch(text)
        unit = _plain_unit(match[1]) if match else None
        if unit:
            return reading_of(unit)
    return None


def _age(text: str) -> Reading | None:
    for pattern in _AGES:
        match = pattern.fullmatch(text)
        age = _years_old(match.groupdict()) if match else None
        if age is not None and age <= _OLDEST:
            return Reading(Precision.AGE, age=age)
    return None


def _years_old(words: dict[str, str]) -> int | None:
    return ordinal(words["rank"]) if "rank" in words else cardinal(words["number"])


def _around(text: str) -> Reading | None:
    match = _AROUND.fullmatch(text)
    reading = _whole(match["rest"] or match["doubted"]) if match else None
    if reading is None or reading.earliest is None or reading.latest is None:
        return reading
    return _from_span(widened(Span(reading.earliest, reading.latest)), Precision.AROUND)


def _hedged(text: str) -> Reading | None:
    match = _HEDGE.fullmatch(text)
    return _whole(match["rest"]) if match else None


def _mentioned(text: str) -> Reading | None:
    """The only unit named in a longer phrase, as a point to hold on to; none at so long after."""
    found = find_only_unit(text)
    if found is None or _RELATIVE.search(found[1]):
        return None
    return _from_span(widened(found[0].span), Precision.AROUND)

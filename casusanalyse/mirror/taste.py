"""What may be hard for people in what a region writes, though nothing is wrong with it."""

import re
from collections.abc import Iterator, Sequence

from casusanalyse.mirror.beginnings import Beginnings
from casusanalyse.mirror.hints import hints
from casusanalyse.mirror.rules import Category, Rule
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.outline import Outline, Spot
from casusanalyse.protocol.questions import SHOWN, ListQuestion
from casusanalyse.protocol.templates import InvitationTexts, SessionTemplate
from casusanalyse.protocol.words import Need
from casusanalyse.source.nodes import Location
from casusanalyse.source.problems import Severity
from casusanalyse.wording import mirror_taste as wording

MOST_WORDS_OF_A_QUESTION = 30
"""Longer sentences are hard to follow by ear; no shipped question has more than half of these."""

MOST_WORDS_READ_ALOUD = 130
"""About a minute at the pace of somebody who reads to a group."""

HURTFUL = (Category.BLAME, Category.COMMAND, Category.VERDICT)
"""A protocol may well say what happens without saying who does it."""

_QUESTION_WORDS = (
    "wat|wie|hoe|hoeveel|wanneer|waar|waarom|waardoor|waarmee|waarover|waarvan|waarin|waaraan"
    "|waarvoor|waarop|waarbij|welke?"
)
_VERBS = (
    "is|zijn|ben|bent|was|waren|heb|hebt|heeft|hebben|had|hadden|kan|kun|kunt|kunnen|kon|konden"
    "|zou|zouden|zal|zullen|wil|wilt|willen|wilde|wilden|moet|moeten|moest|moesten|mag|mogen"
    "|ga|gaat|gaan|ging|gingen|doe|doet|doen|deed|deden|wordt|worden|werd|werden|zie|ziet|zien"
    "|zag|zagen|hoor|hoort|horen|hoorde|vind|vindt|vinden|vond|vonden|voel|voelt|voelen|voelde"
    "|denk|denkt|denken|dacht|dachten|helpt|helpen|hielp|hielpen|maakt|maken|maakte|maakten"
    "|weet|weten|wist|wisten|komt|komen|kwam|kwamen|blijft|blijven|bleef|bleven|werkt|werkte"
    "|vraagt|vroeg|gebeurt|gebeurde|betekent|betekende|zegt|zei|neemt|nemen|nam|namen|geeft"
    "|geven|gaf|gaven|staat|staan|stond|stonden|lukt|lukte|speelt|speelde|houdt|houden|hield"
)
_SECOND_QUESTION = re.compile(
    rf"\S\s+\S.*\s(?:en|of|maar)\s(?:{_QUESTION_WORDS})\s(?:{_VERBS})\s.*\?", re.IGNORECASE
)
"""A question word with its verb right behind it begins a question of its own.

"Weten we wie er was en hoe het ging?" has the verb at the end, and "Wie doet wat, en wanneer?"
has none: those are one question, as is "Wanneer en waar gebeurde het?".
"""
_LOOKED_AT = 400
"""Characters of a question; a longer one is told to be too long, and looking takes time in its square."""


def taste(protocol: Protocol, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Find what people may stumble over: all of it is a warning, none of it a mistake."""
    outline = Outline(protocol)
    for place in outline.steps:
        yield from _too_long_to_read(place.step, place.at)
    for spot in outline.spots:
        yield from _about_question(spot)
    beginnings = Beginnings([rule for rule in rules if rule.category in HURTFUL])
    for at, text in _texts(outline):
        yield from _hurtful(at, text, beginnings.rules_for(text))


def taste_of_template(template: SessionTemplate, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Find what people may stumble over in an invitation, and in what a template is called."""
    beginnings = Beginnings([rule for rule in rules if rule.category in HURTFUL])
    texts: list[tuple[Location, str | None]] = [
        ((dutch_key("name"),), template.name),
        ((dutch_key("description"),), template.description),
    ]
    for name in InvitationTexts.model_fields:
        said: str | None = getattr(template.invitation, name)
        texts.append(((dutch_key("invitation"), dutch_key(name)), said))
    for at, text in texts:
        yield from _hurtful(at, text or "", beginnings.rules_for(text or ""))


def _about_question(spot: Spot) -> Iterator[Finding]:
    question = spot.question
    at = (*spot.at, dutch_key("prompt"))
    if isinstance(question, SHOWN):
        yield from _long_reading(at, question.prompt)
        return
    for place, prompt in (at, question.prompt), *_prompts_of_fields(spot):
        yield from _prompt(place, prompt)
    if question.required is Need.YES:
        place = (*spot.at, dutch_key("required"))
        yield _warning(place, wording.HARD_NEED, wording.HARD_NEED_ALLOWED)


def _prompts_of_fields(spot: Spot) -> Iterator[tuple[Location, str]]:
    if isinstance(spot.question, ListQuestion):
        for number, field in enumerate(spot.question.fields):
            yield (*spot.at, dutch_key("fields"), number, dutch_key("prompt")), field.prompt


def _prompt(at: Location, prompt: str) -> Iterator[Finding]:
    text = " ".join(prompt.split())
    if text.count("?") > 1 or _SECOND_QUESTION.search(text[:_LOOKED_AT]):
        yield _warning(at, wording.TWO_QUESTIONS, wording.TWO_QUESTIONS_ALLOWED)
    count, limit = len(text.split()), MOST_WORDS_OF_A_QUESTION
    if count > limit:
        allowed = wording.LONG_QUESTION_ALLOWED.format(limit=limit)
        yield _warning(at, wording.LONG_QUESTION.format(count=count), allowed)


def _too_long_to_read(step: Step, at: Location) -> Iterator[Finding]:
    for attribute, text in (("script", step.script), ("silence", step.silence)):
        yield from _long_reading((*at, dutch_key(attribute)), text or "")


def _long_reading(at: Location, text: str) -> Iterator[Finding]:
    count = len(text.split())
    if count > MOST_WORDS_READ_ALOUD:
        what = wording.LONG_READING.format(count=count)
        yield _warning(at, what, wording.LONG_READING_ALLOWED)


def _hurtful(at: Location, text: str, rules: Sequence[Rule]) -> Iterator[Finding]:
    for hint in hints(text, rules, about_nature=False) if rules else ():
        words = " ".join(hint.words.split())
        what = wording.HURTS.format(words=words, why=hint.why.strip())
        yield _warning(at, what, wording.HURTS_ALLOWED)


def _texts(outline: Outline) -> Iterator[tuple[Location, str]]:
    """Yield what people hear or read, with its place; what a cue lets one see is not our wording."""
    for place in outline.steps:
        for name in ("title", "goal", "script", "silence"):
            yield (*place.at, dutch_key(name)), getattr(place.step, name) or ""
    for spot in outline.spots:
        for name in ("prompt", "short", "explanation", "example"):
            yield (*spot.at, dutch_key(name)), getattr(spot.question, name) or ""
        yield from _prompts_of_fields(spot)
    report = (dutch_key("report"),)
    yield (*report, dutch_key("title")), outline.protocol.report.title
    for number, chapter in enumerate(outline.protocol.report.chapters):
        for name in ("heading", "text"):
            at = (*report, dutch_key("chapters"), number, dutch_key(name))
            yield at, getattr(chapter, name) or ""


def _warning(at: Location, what: str, allowed: str) -> Finding:
    return Finding(at, what, allowed, severity=Severity.WARNING)

"""What may be hard for the people in the room: told when it is so, and not when it is not."""

from pathlib import Path
from textwrap import indent

import pytest

from casusanalyse.mirror.loading import shipped_rules
from casusanalyse.mirror.taste import (
    MOST_WORDS_OF_A_QUESTION,
    MOST_WORDS_READ_ALOUD,
    taste,
)
from casusanalyse.protocol.checker import placed, read_protocol
from casusanalyse.protocol.folders import PROTOCOLS
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.source.loading import load
from casusanalyse.source.problems import Problem, Severity
from casusanalyse.source.source import Source
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of, with_questions

RULES = shipped_rules(shipped_folders().root)
SHIPPED = sorted((shipped_folders().root / PROTOCOLS).glob("*.yaml"))

TWO = "dit zijn twee vragen in één"
HARD = '"verplicht: ja" houdt een gesprek op waarin niemand nog een antwoord heeft'


def found(source: Source) -> tuple[Problem, ...]:
    return placed(taste(protocol_of(source), RULES), source)


def told(text: str) -> list[tuple[int, str]]:
    """The lines of what is found, with what is said about them; all of it is a warning."""
    problems = found(source_of(text))
    assert {each.severity for each in problems} <= {Severity.WARNING}
    assert all(each.position and each.allowed for each in problems)
    return [(each.position.line, each.what) for each in problems if each.position]


def about(question: str, more: str = "soort: tekst") -> list[str]:
    text = with_questions(f'- {{id: a, {more}, vraag: "{question}"}}')
    return [what for _, what in told(text)]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_nothing_is_said_about_what_is_shipped(path: Path) -> None:
    source = load(path)
    assert placed(taste(read_protocol(source), RULES), source) == ()


@pytest.mark.parametrize(
    "question",
    [
        "Wat ging er goed? Wat kon er beter?",
        "Wat ging er goed en wat kon er beter?",
        "Wat zagen jullie, en hoe was dat voor het kind?",
        "Wie was erbij en wat deed dat met jullie?",
        "Wat helpt er of wat zou er helpen?",
        "Wat helpt er, maar waarom is dat zo lastig?",
    ],
)
def test_two_questions_in_one_are_told(question: str) -> None:
    assert about(question) == [TWO]


@pytest.mark.parametrize(
    "question",
    [
        "Wie doet wat, en wanneer?",
        "Is het duidelijk wie wat doet, wanneer en hoe?",
        "Hoe laten we vertrouwen en waardering merken?",
        "Wat willen en kunnen we nu?",
        "Wat weten we van wie er was en hoe het ging?",
        "Wat horen en zien we?",
        "Wanneer en waar gebeurde het?",
        "Vertel wat er gebeurde en wat was het gevolg.",
        "Wat is er gebeurd, en hoe?",
        "Wat zagen jullie, en van wie weten we dat?",
    ],
)
def test_one_question_is_left_alone(question: str) -> None:
    assert about(question) == []


def test_fields_of_a_list_are_questions_too() -> None:
    fields = "velden: [{id: b, soort: tekst, vraag: Wie is dat? Wat doet die?}]"
    assert about("Wie zijn er?", f"soort: lijst, {fields}") == [TWO]


def test_what_is_read_aloud_may_hold_two_questions() -> None:
    assert about("Hoe is het? Wat heb je nodig? Dat vragen we zo.", "soort: mededeling") == []


def test_a_question_that_is_lost_halfway_is_told() -> None:
    longest = " ".join(["woord"] * MOST_WORDS_OF_A_QUESTION)
    assert about(longest) == []
    assert about(f"{longest} te") == [
        "deze vraag telt 31 woorden, en wie luistert is het begin dan kwijt"
    ]


def test_more_than_a_minute_of_reading_is_told() -> None:
    longest = " ".join(["woord"] * MOST_WORDS_READ_ALOUD)
    message = "dit telt 131 woorden, meer dan een minuut voorlezen"
    assert about(longest, "soort: mededeling") == []
    assert about(f"{longest} te", "soort: mededeling") == [message]
    step = "stappen:\n  - {{id: stap, titel: Stap, script: {}, stilte: {}, vragen: []}}\n"
    text = FRAME + step.format(f"{longest} te", f"{longest} te") + REPORT
    assert [what for _, what in told(text)] == [message, message]


def test_a_hard_required_question_is_told() -> None:
    assert about("Wat?", "soort: tekst, verplicht: ja") == [HARD]
    assert about("Wat?", "soort: tekst, verplicht: zacht") == []


def test_words_of_blame_are_told_wherever_people_read_or_hear_them() -> None:
    blame = "De school had eerder moeten bellen."
    question = f"""\
- id: a
  soort: lijst
  vraag: {blame}
  kort: {blame}
  toelichting: {blame}
  voorbeeld: {blame}
  in_verslag: nee
  velden:
    - {{id: b, soort: tekst, vraag: {blame}}}
"""
    step = f"""\
stappen:
  - id: stap
    titel: {blame}
    doel: {blame}
    script: {blame}
    stilte: {blame}
    let_op: [{{zie: {blame}, doe: Vraag door.}}]
    vragen:
{indent(question, "      ")}"""
    report = f"verslag:\n  titel: {blame}\n  hoofdstukken: [{{kop: {blame}, tekst: {blame}}}]\n"
    lines = [line for line, _ in told(FRAME + step + report)]
    assert lines == [10, 11, 12, 13, 18, 19, 20, 21, 24, 26, 27, 27]


def test_a_quotation_and_a_sentence_without_an_actor_are_left_alone() -> None:
    assert about("Wie zei „de school had moeten bellen”?") == []
    assert about("Wat werd er toen besloten?") == []

"""The shipped protocols and session templates: sound, complete, and kind in what they say."""

import re
from pathlib import Path

import pytest

from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.protocol.model import Captures, Protocol, TakeOver
from casusanalyse.protocol.questions import (
    SHOWN,
    ListQuestion,
    NoticeQuestion,
    PersonsQuestion,
    QuotesQuestion,
    RoundQuestion,
    kind_of,
)
from casusanalyse.protocol.words import Reader
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import Mapping, Node, Scalar, Sequence

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Library((Folder(ROOT, Origin.SHIPPED),))
MEETINGS = (
    "retrospectief",
    "perspectief",
    "kernteamoverleg",
    "teamoverleg-met-ouders",
    "brede-systemische-analyse",
    "verklarende-analyse",
    "coaching-op-de-werkplek",
    "werksessie",
)
PROTOCOLS = (*MEETINGS, "enquete")
CATCHES_NOT = {
    "coaching-op-de-werkplek": {"person"},
    "werksessie": {"event", "person"},
    "enquete": {"event", "person", "quote", "later"},
}
"""Sorts of lines that some protocols have no list for, because they are not about one family."""
CARDS = {
    "patronen": 11,
    "overtuigingen": 17,
    "helpende_overtuigingen": 20,
    "elementen": 18,
    "voorwaarden_kaarten": 6,
}
TEMPLATES = {
    "dagdeel": ("retrospectief", 240),
    "kort": ("retrospectief", 180),
    "perspectief-dagdeel": ("perspectief", 210),
    "kernteam-wekelijks": ("kernteamoverleg", 60),
    "breed-kijken": ("brede-systemische-analyse", 180),
    "samen-verklaren": ("verklarende-analyse", 130),
    "werksessie-dagdeel": ("werksessie", 180),
}
FILES = sorted([*ROOT.glob("protocols/*.yaml"), *ROOT.glob("session_templates/*.yaml")])
MOST_WORDS_READ_ALOUD = 70
MOST_WORDS_ASKED = 20
MOST_WORDS_ON_A_CARD = 15
FEWEST_DAYS_TO_RESPOND = 7
LONGEST_LINE = 110
FORMAL_ADDRESS = ("u", "uw", "uzelf")
COMMANDS = ("moet gewoon", "zou gewoon", "verplicht om")
LABELS = ("probleemgezin", "probleemgedrag", "multiprobleem", "lastig", "zorgmijder", "onleerbaar")
VERDICTS = ("werkt niet mee", "onwillig", "weerstand", "schuld", "tekortschiet", "gefaald")

every_protocol = pytest.mark.parametrize("protocol_id", PROTOCOLS)
every_meeting = pytest.mark.parametrize("protocol_id", MEETINGS)
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def protocol_of(protocol_id: str) -> Protocol:
    return LIBRARY.protocol(protocol_id)


def words_in(node: Node) -> list[str]:
    """Every value in a file that people may read, keys and comments left out."""
    match node:
        case Mapping():
            return [word for _, value in node.entries for word in words_in(value)]
        case Sequence():
            return [word for item in node.items for word in words_in(item)]
        case Scalar():
            return [node.text]


def found(phrases: tuple[str, ...], texts: list[str]) -> list[str]:
    whole = re.compile(rf"\b({'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)
    return [text for text in texts if whole.search(text)]


def test_exactly_these_protocols_are_shipped_and_sound() -> None:
    listed = {each.id: each.problem for each in LIBRARY.all()}
    assert listed == dict.fromkeys(PROTOCOLS)


@every_protocol
def test_a_protocol_gives_no_warning(protocol_id: str) -> None:
    source = load(ROOT / "protocols" / f"{protocol_id}.yaml")
    assert warnings(read_protocol(source), source) == ()


def test_every_template_fits_its_protocol() -> None:
    listed = {
        each.id: (each.protocol_id, each.minutes, each.problem) for each in LIBRARY.all_templates()
    }
    assert listed == {id: (*expected, None) for id, expected in TEMPLATES.items()}


@pytest.mark.parametrize("template_id", TEMPLATES)
def test_a_template_gives_every_step_its_minutes(template_id: str) -> None:
    template = LIBRARY.template(template_id)
    steps = [step.id for step in protocol_of(template.protocol_id).steps]
    assert list(template.step_minutes) == steps
    assert template.seats
    assert template.materials


def test_a_file_is_called_after_its_id() -> None:
    listed = [*LIBRARY.all(), *LIBRARY.all_templates()]
    assert [each.path.stem for each in listed] == [each.id for each in listed]


@every_protocol
def test_the_minutes_add_up(protocol_id: str) -> None:
    protocol = protocol_of(protocol_id)
    planned = sum(step.minutes + step.break_after for step in protocol.steps)
    assert planned == protocol.minutes


@every_protocol
def test_every_step_says_what_it_is_for_what_to_say_and_what_to_look_for(protocol_id: str) -> None:
    steps = protocol_of(protocol_id).steps
    bare = [step.id for step in steps if not (step.goal and step.script and step.cues)]
    assert bare == []


@every_protocol
def test_every_question_has_a_short_name_of_its_own(protocol_id: str) -> None:
    names = [question.short for question in protocol_of(protocol_id).questions()]
    assert None not in names
    assert len(set(names)) == len(names)


@every_protocol
def test_ids_of_steps_and_questions_do_not_clash(protocol_id: str) -> None:
    protocol = protocol_of(protocol_id)
    steps = {step.id for step in protocol.steps}
    assert steps.isdisjoint(question.id for question in protocol.questions())


@every_protocol
def test_what_is_asked_is_one_question(protocol_id: str) -> None:
    asked = [it for it in protocol_of(protocol_id).questions() if not isinstance(it, SHOWN)]
    assert [it.id for it in asked if it.prompt.count("?") != 1] == []


@every_protocol
def test_what_is_read_aloud_is_short(protocol_id: str) -> None:
    protocol = protocol_of(protocol_id)
    scripts = [text for step in protocol.steps for text in (step.script, step.silence) if text]
    prompts = [question.prompt for question in protocol.questions()]
    aloud = [*scripts, *prompts]
    assert [text for text in aloud if len(text.split()) > MOST_WORDS_READ_ALOUD] == []


@every_protocol
def test_every_sort_of_captured_line_has_a_place(protocol_id: str) -> None:
    captures = protocol_of(protocol_id).captures
    without = {name for name in Captures.model_fields if getattr(captures, name) is None}
    assert without == CATCHES_NOT.get(protocol_id, set())


@every_protocol
def test_nobody_has_to_answer(protocol_id: str) -> None:
    needs = {question.required.value for question in protocol_of(protocol_id).questions()}
    assert needs <= {"zacht", "nee"}


@every_protocol
def test_participants_get_at_least_a_week(protocol_id: str) -> None:
    completion = protocol_of(protocol_id).completion
    assert completion.response_days >= FEWEST_DAYS_TO_RESPOND


@every_meeting
def test_spoken_words_are_shown_as_quotations_and_nowhere_else(protocol_id: str) -> None:
    protocol = protocol_of(protocol_id)
    spoken = {
        it.id for it in protocol.questions() if isinstance(it, RoundQuestion | QuotesQuestion)
    }
    shown = [(id, chapter.layout) for chapter in protocol.report.chapters for id in chapter.shows]
    assert {layout for id, layout in shown if id in spoken} == {"citaten"}


@every_meeting
def test_seats_stay_out_of_the_report(protocol_id: str) -> None:
    assert protocol_of(protocol_id).question("deelnemers").in_report is False


@every_protocol
def test_what_is_taken_over_exists_there_and_is_of_the_same_kind(protocol_id: str) -> None:
    taken = protocol_of(protocol_id).takes_over
    origins = [protocol_of(each.from_protocol).question(each.question) for each in taken]
    assert [kind_of(type(origin)) for origin in origins] == [each.kind for each in taken]


def test_a_core_team_takes_the_same_from_the_perspective_and_from_its_last_meeting() -> None:
    taken = protocol_of("kernteamoverleg").takes_over
    assert {each.from_protocol for each in taken} == {"perspectief", "kernteamoverleg"}
    own = {"contact_kind", "contact_gezin"}
    assert _targets(taken, "perspectief") | own == _targets(taken, "kernteamoverleg")


def _targets(taken: tuple[TakeOver, ...], origin: str) -> set[str]:
    return {each.target for each in taken if each.from_protocol == origin}


@pytest.mark.parametrize(
    ("protocol_id", "later"),
    [
        ("retrospectief", ("onder_druk", "goede_reden")),
        ("brede-systemische-analyse", ("kracht", "grens")),
    ],
)
def test_nature_comes_first(protocol_id: str, later: tuple[str, ...]) -> None:
    protocol = protocol_of(protocol_id)
    persons = next(it for it in protocol.questions() if isinstance(it, PersonsQuestion))
    for id in later:
        question = protocol.question(id)
        gates = [(gate.question, gate.field) for gate in question.opens_after]
        assert (question.for_each, gates) == (persons.id, [(persons.id, "aard")])


@pytest.mark.parametrize("protocol_id", ["retrospectief", "perspectief"])
def test_the_two_closing_questions_stay_on_own_paper(protocol_id: str) -> None:
    assert isinstance(protocol_of(protocol_id).question("voor_jezelf"), NoticeQuestion)


@pytest.mark.parametrize("protocol_id", ["retrospectief", "werksessie"])
def test_the_cards_are_all_there_short_and_the_same_everywhere(protocol_id: str) -> None:
    lists = protocol_of(protocol_id).choice_lists
    assert {name: len(lists[name]) for name in CARDS} == CARDS
    assert {name: lists[name] for name in CARDS} == {
        name: protocol_of("retrospectief").choice_lists[name] for name in CARDS
    }
    cards = [card.text for name in CARDS for card in lists[name]]
    assert [card for card in cards if len(card.split()) > MOST_WORDS_ON_A_CARD] == []
    assert len(set(cards)) == len(cards)


@every_protocol
def test_what_is_asked_is_short_enough_to_read_aloud(protocol_id: str) -> None:
    asked = [it for it in protocol_of(protocol_id).questions() if not isinstance(it, SHOWN)]
    assert [it.id for it in asked if len(it.prompt.split()) > MOST_WORDS_ASKED] == []


def test_the_survey_has_three_closed_questions_and_four_open_ones() -> None:
    forms = protocol_of("enquete").question("formulieren")
    assert isinstance(forms, ListQuestion)
    on_paper = [field.kind for field in forms.fields if field.theme_of is None]
    assert on_paper == ["keuze"] * 3 + ["lange_tekst"] * 4
    themes = {field.theme_of for field in forms.fields} - {None}
    assert themes == {field.id for field in forms.fields if field.kind == "lange_tekst"}


MEETINGS_WITH_PARENTS = (
    "retrospectief",
    "perspectief",
    "kernteamoverleg",
    "brede-systemische-analyse",
    "verklarende-analyse",
)


@pytest.mark.parametrize("protocol_id", MEETINGS_WITH_PARENTS)
def test_there_are_other_words_when_parents_are_present(protocol_id: str) -> None:
    protocol = protocol_of(protocol_id)
    assert protocol.question("ouders_aanwezig").readers is Reader.FACILITATOR
    assert protocol.question("welkom_ouders").condition is not None


@every_file
def test_a_file_blames_nobody_and_says_je(path: Path) -> None:
    texts = words_in(load(path).root)
    assert found((*FORMAL_ADDRESS, *COMMANDS, *LABELS, *VERDICTS), texts) == []


@every_file
def test_a_file_says_first_what_it_is_and_fits_a_screen(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert [number for number, line in enumerate(lines, 1) if len(line) > LONGEST_LINE] == []

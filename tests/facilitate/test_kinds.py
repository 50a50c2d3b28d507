"""Every kind of question is asked, corrected, undone, scripted and reported: docs/soorten.md."""

from datetime import date
from pathlib import Path

import pytest

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.moves import Ending
from casusanalyse.facilitate.playing import play
from casusanalyse.front.screen import Purpose
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GATHERING, SHOWN, VALUED, kind_of
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.session.record import Slot
from casusanalyse.source.loading import load_text
from tests.facilitate import scenarios
from tests.facilitate.builders import Talk, a_protocol, session_of, text_of
from tests.facilitate.scenarios import SCENARIOS, Scenario

EDITION = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
THE_QUESTION = Place("vraag")
HOLDING = (*scenarios.VALUED, *scenarios.GATHERED)
CELLS = ("gevraagd", "verbeterd", "teruggenomen", "uit een bestand", "in het verslag")
OUTDATED = "docs/soorten.md is outdated: run `python -m tests.facilitate.test_kinds`"
INTRODUCTION = """\
# Soorten vragen

Deze tabel is gemaakt door de tests. Een vinkje staat er alleen als het voor die soort echt is
uitgevoerd: de vraag is gesteld en beantwoord, het antwoord is verbeterd en de verbetering is
teruggenomen, een bestand met antwoorden speelde haar, en het verslag toont wat er gezegd is.
Een streepje betekent dat er niets te doen is: een mededeling en een pauze bewaren geen woorden.

"""


def protocol_for(scenario: Scenario) -> Protocol:
    keys = f", {scenario.keys}" if scenario.keys else ""
    held = scenario not in scenarios.SHOWN
    shown = "\n    - {kop: Alles, toont: [vraag]}" if held else " []"
    steps = f"""
- id: stap
  titel: Stap
  vragen:
    - {{id: vraag, soort: {scenario.kind}, vraag: Waar gaat het om?{keys}}}
"""
    return a_protocol(steps, f"verslag:\n  titel: Proef\n  hoofdstukken:{shown}\n")


def slot(session: LiveSession) -> Slot:
    return session.record.slot(THE_QUESTION)


def contents(session: LiveSession) -> tuple[object, ...]:
    held = slot(session)
    return (held.answer, *held.entries.values())


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.kind)
def test_it_is_asked_on_a_screen(scenario: Scenario, tmp_path: Path) -> None:
    asked = Talk(session_of(tmp_path, protocol_for(scenario))).say("")
    assert asked.place == THE_QUESTION
    assert "Waar gaat het om?" in text_of(asked.screen)


@pytest.mark.parametrize("scenario", HOLDING, ids=lambda each: each.kind)
def test_it_is_answered_corrected_and_undone(scenario: Scenario, tmp_path: Path) -> None:
    session = session_of(tmp_path, protocol_for(scenario))
    talk = Talk(session)
    talk.say("", scenario.reply)
    first = contents(session)
    assert slot(session).filled
    gathers = talk.last.purpose is Purpose.LINES
    talk.say("/wijzig 1" if gathers else "/naar vraag", scenario.better)
    corrected = contents(session)
    assert corrected != first
    assert len(corrected) == len(first)
    talk.say("/ongedaan")
    assert contents(session) == first


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.kind)
def test_it_is_played_from_a_file_and_told_in_the_report(
    scenario: Scenario, tmp_path: Path
) -> None:
    protocol = protocol_for(scenario)
    session = session_of(tmp_path, protocol)
    assert play_file(scenario, session) is Ending.FINISHED
    report = compose(protocol, session.record, EDITION)
    body = "\n".join(line.text for line in report.lines())
    assert scenario.shown in body
    assert slot(session).filled == (scenario in HOLDING)


def play_file(scenario: Scenario, session: LiveSession) -> Ending:
    way = "regels: [{words}]" if scenario in scenarios.GATHERED else "antwoord: {words}"
    words = '"' + scenario.reply.replace("\n", "\\n") + '"'
    said = f"  - {{vraag: vraag, {way.format(words=words)}}}\n" if scenario.reply else ""
    head = "antwoorden: 1\nprotocol: proef\ncasus: Casus Wilg\ndatum: 12-03-2026\n"
    talk = f"gesprek:\n{said}" if said else "gesprek: []\n"
    source = load_text((head + talk).encode("utf-8"), "antwoorden.yaml")
    front = ScriptedFront(read_script(source), source)
    ending = play(converse(session), front)
    front.finish()
    return ending


def test_every_kind_has_a_scenario() -> None:
    kinds = [kind_of(each) for each in (*VALUED, *GATHERING, *SHOWN)]
    assert [scenario.kind for scenario in SCENARIOS] == kinds


def test_the_table_in_the_documents_is_this_one(root: Path) -> None:
    written = (root / "docs" / "soorten.md").read_text(encoding="utf-8")
    assert written == table(), OUTDATED


def table() -> str:
    """Return the page; the tests above are what makes it true."""
    rows = [f"| soort | {' | '.join(CELLS)} |", "|---" * (len(CELLS) + 1) + "|"]
    rows += [f"| `{each.kind}` | {' | '.join(_cells(each))} |" for each in SCENARIOS]
    return INTRODUCTION + "\n".join(rows) + "\n"


def _cells(scenario: Scenario) -> tuple[str, ...]:
    if scenario in HOLDING:
        return ("✓",) * len(CELLS)
    return ("getoond", "–", "–", "gaat vanzelf verder", "–")


if __name__ == "__main__":
    page = Path(__file__).resolve().parents[2] / "docs" / "soorten.md"
    page.write_text(table(), encoding="utf-8", newline="\n")

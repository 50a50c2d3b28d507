"""Trying out one kind of question from beginning to end, and telling what of it worked."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.screen import Purpose
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.source.loading import load_text
from tests.facilitate import scenarios
from tests.facilitate.builders import Talk, a_protocol, session_of, text_of
from tests.facilitate.scenarios import Scenario

EDITION = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
THE_QUESTION = Place("vraag")
GATHERED = {scenario.kind for scenario in scenarios.GATHERED}
ONLY_SHOWN = {scenario.kind for scenario in scenarios.SHOWN}


@dataclass(frozen=True)
class Outcome:
    """What of a kind worked; None where there is nothing to do."""

    asked: bool
    corrected: bool | None
    undone: bool | None
    scripted: bool
    reported: bool | None


def tried(scenario: Scenario, folder: Path) -> Outcome:
    """Return what works of a kind, after doing all of it in new sessions in this folder."""
    protocol = _protocol_for(scenario)
    holds_words = scenario.kind not in ONLY_SHOWN
    asked = _asks(session_of(folder / "gevraagd", protocol))
    corrected, undone = None, None
    if holds_words:
        corrected, undone = _corrects(scenario, session_of(folder / "verbeterd", protocol))
    played = session_of(folder / "gespeeld", protocol)
    before = _report_of(played)
    ending = _play_file(scenario, played)
    scripted = ending is Ending.FINISHED and _holds(played) == holds_words
    reported = None
    if holds_words:
        reported = scenario.shown not in before and scenario.shown in _report_of(played)
    return Outcome(asked, corrected, undone, scripted, reported)


def _protocol_for(scenario: Scenario) -> Protocol:
    keys = f", {scenario.keys}" if scenario.keys else ""
    shown = "\n    - {kop: Alles, toont: [vraag]}" if scenario.kind not in ONLY_SHOWN else " []"
    steps = f"""
- id: stap
  titel: Stap
  vragen:
    - {{id: vraag, soort: {scenario.kind}, vraag: Waar gaat het om?{keys}}}
"""
    return a_protocol(steps, f"verslag:\n  titel: Proef\n  hoofdstukken:{shown}\n")


def _asks(session: LiveSession) -> bool:
    asked = Talk(session).say("")
    return asked.place == THE_QUESTION and "Waar gaat het om?" in text_of(asked.screen)


def _corrects(scenario: Scenario, session: LiveSession) -> tuple[bool, bool]:
    """Return whether an answer was corrected in its own place, and whether that was taken back."""
    talk = Talk(session)
    talk.say("", scenario.reply)
    first, answered = _contents(session), _holds(session)
    gathers = talk.last.purpose is Purpose.LINES
    talk.say("/wijzig 1" if gathers else "/naar vraag", scenario.better)
    better = _contents(session)
    corrected = answered and better != first and len(better) == len(first)
    talk.say("/ongedaan")
    return corrected, corrected and _contents(session) == first


def _contents(session: LiveSession) -> tuple[object, ...]:
    held = session.record.slot(THE_QUESTION)
    return (held.answer, *held.entries.values())


def _holds(session: LiveSession) -> bool:
    return session.record.slot(THE_QUESTION).filled


def _report_of(session: LiveSession) -> str:
    report = compose(session.protocol, session.record, EDITION)
    return "\n".join(line.text for line in report.lines())


def _play_file(scenario: Scenario, session: LiveSession) -> Ending:
    way = "regels: [{words}]" if scenario.kind in GATHERED else "antwoord: {words}"
    words = '"' + scenario.reply.replace("\n", "\\n") + '"'
    said = f"  - {{vraag: vraag, {way.format(words=words)}}}\n" if scenario.reply else ""
    head = "antwoorden: 1\nprotocol: proef\ncasus: Casus Wilg\ndatum: 12-03-2026\n"
    talk = f"gesprek:\n{said}" if said else "gesprek: []\n"
    source = load_text((head + talk).encode("utf-8"), "antwoorden.yaml")
    front = ScriptedFront(read_script(source), source)
    ending = play(converse(session), front)
    front.finish()
    return ending

"""Checks of the protocol: a warning is said, an error refuses."""

from pathlib import Path

import pytest

from tests.facilitate.builders import Talk, a_session, told

STEPS = """
- id: stap
  titel: Stap
  vragen:
    - {id: begin, soort: datum, vraag: Wanneer begon het?, in_verslag: nee}
    - id: eind
      soort: datum
      vraag: Wanneer hield het op?
      in_verslag: nee
      controle: [{regel: {niet_voor: begin}, melding: Het eind ligt voor het begin., ernst: fout}]
    - id: zin
      soort: tekst
      vraag: In één zin?
      in_verslag: nee
      controle: [{regel: {woorden_hoogstens: 3}, melding: Kan het korter?}]
    - id: punt
      soort: schaal
      vraag: Hoe rustig?
      in_verslag: nee
      controle: [{regel: {minstens: 4}, melding: Dat is laag. Wat is er nodig?}]
"""


@pytest.mark.parametrize(
    ("end", "problem"),
    [
        ("2018", "Het eind ligt voor het begin."),
        ("2019", None),
        ("voorjaar 2019", None),
        ("ooit", None),
    ],
)
def test_vague_dates_clash_only_where_they_cannot_overlap(
    tmp_path: Path, end: str, problem: str | None
) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    assert held.say("", "mei 2019", end).problem == problem
    assert held.last.prompt.prefill == (end if problem else "")


PERIODS = """
- id: stap
  titel: Stap
  vragen:
    - {id: begin, soort: datum, vraag: Wanneer begon het?, in_verslag: nee}
    - id: hulp
      soort: periode
      vraag: Wanneer was er hulp?
      in_verslag: nee
      controle: [{regel: {niet_voor: begin}, melding: Dat was ervoor., ernst: fout}]
    - id: terug
      soort: datum
      vraag: Wanneer was er iemand?
      in_verslag: nee
      controle: [{regel: {niet_voor: hulp, niet_na: hulp}, melding: Niet tijdens de hulp., ernst: fout}]
"""


@pytest.mark.parametrize(
    ("help_from", "back", "problem"),
    [
        ("2018 tot 2021", "", "Dat was ervoor."),
        ("2019 tot 2021", "2020", None),
        ("2020 tot 2021", "2019", "Niet tijdens de hulp."),
        ("2020 tot 2021", "2022", "Niet tijdens de hulp."),
        ("2020 tot heden", "2022", None),
        ("ooit", "2018", None),
    ],
)
def test_a_period_is_held_against_dates_and_dates_against_a_period(
    tmp_path: Path, help_from: str, back: str, problem: str | None
) -> None:
    held = Talk(a_session(tmp_path, PERIODS))
    held.say("", "mei 2019", help_from)
    assert (held.say(back) if back else held.last).problem == problem


def test_a_warning_is_said_and_the_answer_is_kept(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    assert told(held.say("", "", "", "veel te veel woorden")) == ["Bewaard.", "Kan het korter?"]
    assert told(held.say("3")) == ["Bewaard.", "Dat is laag. Wat is er nodig?"]


def test_words_that_are_no_date_are_kept_as_they_were_said(tmp_path: Path) -> None:
    assert told(Talk(a_session(tmp_path, STEPS)).say("", "ooit")) == [
        "Bewaard.",
        'De tijd "ooit" is bewaard zoals je die zei; waar die op de tijdlijn hoort is nog onbekend.',
    ]

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


def test_a_warning_is_said_and_the_answer_is_kept(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    assert told(held.say("", "", "", "veel te veel woorden")) == ["Bewaard.", "Kan het korter?"]
    assert told(held.say("3")) == ["Bewaard.", "Dat is laag. Wat is er nodig?"]


def test_words_that_are_no_date_are_kept_as_they_were_said(tmp_path: Path) -> None:
    assert told(Talk(a_session(tmp_path, STEPS)).say("", "ooit")) == [
        "Bewaard.",
        'De tijd "ooit" is bewaard zoals je die zei; waar die op de tijdlijn hoort is nog onbekend.',
    ]

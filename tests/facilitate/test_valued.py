"""Questions with one value, and what is only shown."""

from pathlib import Path

from casusanalyse.session.places import Place
from tests.facilitate.builders import Talk, a_session, told

STEPS = """
- {id: a, titel: Begin, vragen: [
    {id: bericht, soort: mededeling, vraag: Even luisteren.},
    {id: een, soort: tekst, vraag: Hoe is het?, in_verslag: nee}]}
"""


def test_a_message_is_marked_as_words_for_the_group(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, STEPS)).say("")
    assert [line.text for line in asked.screen.lead] == ["Lees voor", "Even luisteren."]
    assert asked.prompt.keys == "Enter: verder   /terug   /hulp"


def test_a_key_that_leaves_only_a_terminal_code_is_no_answer(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    asked = Talk(session).say("", "", "\x1b[21~")
    assert (asked.place, session.record.answer("een")) == (Place("een"), None)
    assert told(asked) == ["Let op: 1 schermcode weggehaald uit de tekst."]

"""Questions that depend on each other, in a conversation: gates, voor_elk, kies_uit, looking again."""

from pathlib import Path

from casusanalyse.front.screen import Purpose
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.places import Place
from casusanalyse.wording import facilitate as wording
from tests.facilitate.builders import Talk, a_session, text_of, told

STEPS = """
- {id: een, titel: Een, vragen: [
    {id: gezin, soort: personen, vraag: Wie zijn zij?, kort: Gezin, in_verslag: nee},
    {id: druk, soort: tekst, vraag: En onder druk?, kort: Druk, voor_elk: gezin, in_verslag: nee,
     pas_na: [{vraag: gezin, veld: aard}]},
    {id: wie, soort: keuze, vraag: Wie eerst?, kies_uit: gezin, in_verslag: nee}]}
- {id: twee, titel: Twee, vragen: [
    {id: janee, soort: ja_nee, vraag: Kan het?, in_verslag: nee},
    {id: hoe, soort: tekst, vraag: Hoe dan?, in_verslag: nee, als: {vraag: janee, is: ja}}]}
"""


def test_nature_comes_first_and_every_one_is_asked_about(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    asked = held.say("", "oma | zingt", "kind A", "/naar druk")
    assert asked.problem == 'Deze vraag wacht nog op: "Gezin".'
    assert held.say("").place == Place("wie")
    held.say("/terug", "/wijzig 2", "kind A | lacht", "")
    assert (held.last.place, held.last.about) == (Place("druk", EntryId("e1")), "oma")
    assert "Over: oma" in text_of(held.last.screen)
    assert held.say("stil").about == "kind A"


def test_what_was_chosen_from_a_list_follows_the_list(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    held = Talk(session)
    asked = held.say("", "oma | zingt", "kind A", "")
    assert asked.place == Place("wie")
    assert [line.text for line in asked.screen.lead[1:3]] == [" 1  oma", " 2  kind A"]
    held.say("kind a", "/naar gezin", "/wijzig 2", "Jip", "/naar wie")
    assert "Nu staat er: Jip" in text_of(held.last.screen)
    held.say("/naar gezin", "/weg 2", "/naar wie")
    assert "Nu staat er: (staat niet meer in de lijst)" in text_of(held.last.screen)


def test_an_edit_asks_for_another_look_and_deletes_nothing(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    held = Talk(session)
    held.say("", "oma | zingt", "", "stil", "oma", "/naar gezin", "/wijzig 1", "oma | danst")
    asked = held.say("/naar druk")
    assert "Klopt het nog? Typ /klopt, of verbeter het." in text_of(asked.screen)
    held.say("")
    assert "Druk · oma  –  opnieuw bekijken" in text_of(held.say("/overzicht").screen)
    assert told(held.say("", "/naar druk", "/klopt")) == ["Goed, dit blijft zo staan."]
    assert "Druk · oma  –  ingevuld" in text_of(held.say("/overzicht").screen)


def test_a_place_that_no_longer_applies_leads_to_the_next_one(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    held = Talk(session)
    asked = held.say("", "", "", "", "ja")
    assert asked.place == Place("hoe")
    held.say("/wijzig janee", "nee")
    assert held.last.purpose is Purpose.CLOSING
    assert told(held.last) == [wording.SAVED_INSTEAD]


def test_erasing_the_place_where_one_stands_goes_on_from_there(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, STEPS))
    held.say("", "oma | zingt", "", "stil", "1", "", "ja", "zo", "/naar hoe")
    assert held.say("/wis", "ja").place == Place("hoe")
    assert told(held.last) == ["Gewist. Het staat nergens meer in dit bestand."]

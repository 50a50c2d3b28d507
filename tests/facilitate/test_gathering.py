"""Lists in the conversation: add, see, correct, deepen, remove, reorder, erase."""

from pathlib import Path

import pytest

from casusanalyse.privacy.unsafety import unsafety_notice
from casusanalyse.protocol.entries import Mention, Relation
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import (
    Talk,
    a_session,
    fields,
    kept,
    key,
    questions,
    text_of,
    told,
)

WISHES = questions("id: wens, soort: lijst, maximaal: 3, minimaal: 2", "id: slot, soort: tekst")
FAMILY = questions("id: gezin, soort: personen", "id: slot, soort: tekst")


def test_lines_are_added_and_shown(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    talk.say("", "rust", "samen eten")
    assert kept(session.record, "wens") == ['{"text":"rust"}', '{"text":"samen eten"}']
    assert told(talk.last) == ["Bewaard als regel 2."]
    assert [line.text for line in talk.last.screen.log] == ["  1  rust", "  2  samen eten"]


def test_more_or_fewer_lines_than_hoped_for_are_welcome(tmp_path: Path) -> None:
    talk = Talk(a_session(tmp_path, WISHES))
    assert told(talk.say("", "a", "")) == ["Het streven is minstens 2. Aanvullen kan altijd nog."]
    many = told(talk.say("/terug", "b", "c", "d"))
    assert many[-1] == "Het streven is hoogstens 3. Je kunt later samenvoegen."


def test_a_line_is_corrected_where_it_stands(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    asked = talk.say("", "rust", "/samen eten", " /samen eten", "/wijzig 2")
    assert asked.prompt.prefill == " /samen eten"
    assert told(asked) == ["Je verbetert regel 2. Leeg maken en Enter: zo laten."]
    assert told(talk.say("samen koken")) == ["Regel 2 is verbeterd."]
    assert kept(session.record, "wens") == ['{"text":"rust"}', '{"text":"samen koken"}']


def test_a_correction_can_be_called_off(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    assert told(talk.say("", "rust", "/wijzig 1", "")) == ["Regel 1 blijft zoals die was."]
    talk.say("samen")
    assert kept(session.record, "wens") == ['{"text":"rust"}', '{"text":"samen"}']


def test_a_correction_of_a_line_that_went_away_becomes_a_line(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    talk.say("", "rust", "/wijzig 1", "/weg 1", "stilte")
    assert kept(session.record, "wens") == ['{"text":"stilte"}']


def test_what_was_deepened_meanwhile_survives_a_correction(tmp_path: Path) -> None:
    session = a_session(tmp_path, FAMILY)
    talk = Talk(session)
    talk.say("", "oma", "/wijzig 1", "/verdiep 1", "", "vrouw", "/klaar", "oma | zingt")
    assert kept(session.record, "gezin") == ['{"name":"oma","nature":"zingt","symbol":"vrouw"}']


def test_lines_are_removed_and_brought_back(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    removed = talk.say("", "rust", "samen", "/weg 1")
    assert told(removed) == ["Regel 1 is weg. Met /ongedaan komt die terug."]
    assert kept(session.record, "wens") == ['{"text":"samen"}']
    talk.say("/ongedaan")
    assert kept(session.record, "wens") == ['{"text":"rust"}', '{"text":"samen"}']


def test_lines_are_moved(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    assert told(talk.say("", "a", "b", "c", "/zet 3 1")) == ["Regel 3 staat nu op plek 1."]
    assert kept(session.record, "wens") == ['{"text":"c"}', '{"text":"a"}', '{"text":"b"}']


def test_a_line_is_erased_for_good_after_asking(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    talk = Talk(session)
    asked = talk.say("", "geheim woord", "rust", "/wis 1")
    assert "geheim woord" in text_of(asked.screen)
    assert told(talk.say("nee")) == ["Er is niets gewist."]
    assert told(talk.say("/wis 1", "ja")) == ["Gewist. Het staat nergens meer in dit bestand."]
    assert kept(session.record, "wens") == ['{"text":"rust"}']
    assert b"geheim woord" not in session.file.read_bytes()


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("/weg", "Welke regel? Typ bijvoorbeeld /weg 2."),
        ("/weg een", "Welke regel? Typ bijvoorbeeld /weg 2."),
        ("/weg 3", "Er is geen regel 3. Noem een nummer van 1 tot en met 1."),
        (f"/weg {'9' * 5000}", "Er is geen regel 999999999. Noem een nummer van 1 tot en met 1."),
        ("/verdiep", "Welke regel? Typ bijvoorbeeld /verdiep 2."),
        ("/zet 1", "Welke regel, en waarheen? Typ bijvoorbeeld /zet 5 2."),
        ("/zet 1 9", "Welke regel, en waarheen? Typ bijvoorbeeld /zet 5 2."),
        ("/klaar", "Dat kan hier niet."),
    ],
)
def test_an_order_that_points_at_no_line_says_so(tmp_path: Path, order: str, sentence: str) -> None:
    talk = Talk(a_session(tmp_path, WISHES))
    assert talk.say("", "rust", order).problem == sentence


def test_the_whole_list_is_a_page(tmp_path: Path) -> None:
    talk = Talk(a_session(tmp_path, WISHES))
    page = talk.say("", "rust", "/lijst")
    assert (page.screen.place, page.screen.lead[0].text) == ("Alle regels", "  1  rust")
    assert talk.say("").place is not None


def test_fields_are_walked_along_one_by_one(tmp_path: Path) -> None:
    session = a_session(tmp_path, FAMILY)
    talk = Talk(session)
    first = talk.say("", "oma | zingt", "/verdiep 1")
    assert [line.text for line in first.screen.lead if line.text] == [
        "Regel 1: oma",
        "Hoe tekenen we deze persoon?",
        "Kies uit: man, vrouw, anders, onbekend",
        "Nu staat er: onbekend",
    ]
    assert first.prompt.prefill == ""
    back = talk.say("vrouw", "zestig", "/terug")
    assert (back.prompt.prefill, back.prompt.offer) == ("", "zestig")
    talk.say("zeventig", "/klaar")
    assert kept(session.record, "gezin") == [
        '{"name":"oma","nature":"zingt","symbol":"vrouw","age_band":"zeventig"}'
    ]


def test_a_long_list_shows_its_last_lines_and_counts_the_rest(tmp_path: Path) -> None:
    talk = Talk(a_session(tmp_path, WISHES))
    asked = talk.say("", *(f"wens {number}" for number in range(1, 204)))
    assert (len(asked.screen.log), asked.screen.earlier) == (60, 143)
    assert asked.screen.log[0].text == "144  wens 144"


def test_a_glance_tells_that_an_insight_rests_on_something(tmp_path: Path) -> None:
    steps = questions("id: lijn, soort: tijdlijn", "id: zien, soort: inzicht")
    asked = Talk(a_session(tmp_path, steps)).say(
        "", "mei 2019 | verhuisd", "juni 2019 | school", "", "wij zien het | gebeurtenissen: 1, 2"
    )
    assert [line.text for line in asked.screen.log] == ["  1  wij zien het  (rust op 2)"]


def test_what_the_line_leaves_empty_is_asked_too(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, FAMILY)).say("", "oma", "/verdiep 1")
    assert "Wie is dit, los van de zorgen?" in text_of(asked.screen)


def test_words_behind_one_bar_too_many_are_kept_and_told(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, WISHES)).say("", "rust | over: Sam")
    assert told(asked) == [
        "Bewaard als regel 1.",
        "Wat achter de streep staat, is nu deel van de zin. Met /wijzig 1 verander je dat.",
    ]


def test_a_word_that_does_not_fit_is_typed_anew_rather_than_mended(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, FAMILY)).say("", "oma | zingt", "/verdiep 1", "mevrouw")
    assert asked.prompt.prefill == ""
    assert asked.problem == (
        'Dit woord ken ik niet bij "tekening". Bedoelde je "vrouw"?'
        " Kies uit: man, vrouw, anders, onbekend."
    )


def test_a_sentence_where_one_word_was_asked_is_not_lost(tmp_path: Path) -> None:
    talk = Talk(a_session(tmp_path, FAMILY))
    asked = talk.say("", "oma | zingt", "/verdiep 1", "iedereen dacht van wel")
    assert asked.prompt.prefill == "iedereen dacht van wel"
    assert asked.problem is not None


@pytest.mark.parametrize("order", ["hulp", "overzicht", "later", "ongedaan", "pauze", "lijst"])
def test_an_order_at_a_field_is_never_kept_as_words(tmp_path: Path, order: str) -> None:
    session = a_session(tmp_path, FAMILY)
    Talk(session).say("", "oma | zingt", "/verdiep 1", "vrouw", "/terug", key(order, "man"))
    symbol = "" if order == "ongedaan" else ',"symbol":"vrouw"'
    assert kept(session.record, "gezin") == [f'{{"name":"oma","nature":"zingt"{symbol}}}']


@pytest.mark.parametrize("order", ["later", "terug", "klaar"])
def test_what_is_half_typed_at_a_field_stays_with_that_field(tmp_path: Path, order: str) -> None:
    held = Talk(a_session(tmp_path, FAMILY))
    elsewhere = held.say("", "oma", "/verdiep 1", "", key(order, "zes"))
    assert "zes" not in elsewhere.prompt.prefill
    assert held.say("/klaar", "/verdiep 1", "").prompt.prefill == "zes"


def test_fields_that_the_protocol_adds_are_in_the_line_and_can_be_deepened(tmp_path: Path) -> None:
    steps = """
        - id: stap
          titel: Stap
          vragen:
            - id: wens
              soort: lijst
              vraag: Welke wens?
              in_verslag: nee
              velden:
                - {id: kans, soort: keuze, vraag: Hoe groot?, keuzes: {k: Klein, g: Groot}}
                - {id: keer, soort: getal, vraag: Hoe vaak?}
    """
    session = a_session(tmp_path, steps)
    talk = Talk(session)
    asked = talk.say("", "rust | gr | 3", "samen")
    assert "Schrijf het zo: tekst | kans | keer" in text_of(asked.screen)
    assert [line.text for line in asked.screen.log] == ["  1  rust | Groot | 3", "  2  samen"]
    field = talk.say("/verdiep 2")
    assert "Kies uit: Klein, Groot" in text_of(field.screen)
    talk.say("1", "2,5")
    assert [line.text for line in talk.last.screen.log] == [
        "  1  rust | Groot | 3",
        "  2  samen | Klein | 2,5",
    ]


def test_an_entry_may_come_as_fields(tmp_path: Path) -> None:
    session = a_session(tmp_path, FAMILY)
    talk = Talk(session)
    talk.say("", fields(naam="oma", overleden="ja"))
    assert kept(session.record, "gezin") == ['{"name":"oma","deceased":true}']
    assert talk.say(fields(naam="")).problem is not None


def test_a_paste_of_several_lines_stays_one_entry(tmp_path: Path) -> None:
    session = a_session(tmp_path, WISHES)
    Talk(session).say("", "eerst\ndan\ten toen")
    assert kept(session.record, "wens") == ['{"text":"eerst\\ndan\\ten toen"}']


def test_a_line_about_unsafety_tells_what_it_needs_and_who_reads_it(tmp_path: Path) -> None:
    session = a_session(tmp_path, questions("id: banden, soort: relaties"))
    talk = Talk(session)
    missing, known = (unsafety_notice(_unsafe(source), 1) for source in (None, "oma"))
    assert told(talk.say("", "oom | onveilig | zusje")) == ["Bewaard als regel 1.", missing]
    assert told(talk.say("/verdiep 1", "", "", "", "oma"))[:2] == ["Bewaard.", known]
    assert told(talk.say("/klaar", "/wijzig 1", "oom | nabij | zusje")) == ["Regel 1 is verbeterd."]


def _unsafe(source: str | None) -> Relation:
    said = clean_text(source) if source else None
    people = (Mention(words=clean_text("oom")), Mention(words=clean_text("zusje")))
    return Relation(one=people[0], relation="onveilig", another=people[1], source=said)

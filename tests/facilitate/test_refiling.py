"""A line that was caught in the wrong list goes to the right one, with one order."""

from pathlib import Path

import pytest

from casusanalyse.front.screen import Ask
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import EntryAdded, Handled, Handling, SaidBefore, SessionId
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import Talk, failing, kept, told
from tests.facilitate.tables import a_table, at_the_question


def held(tmp_path: Path, *said: str) -> tuple[LiveSession, Ask]:
    session, talk = at_the_question(tmp_path)
    return session, talk.say(*said)


def lists(session: LiveSession) -> dict[str, list[str]]:
    """Return what stands in every list that holds something."""
    all = ("tafel", "gezin", "lijn", "zien", "woorden", "straks", "samen")
    return {list: kept(session.record, list) for list in all if kept(session.record, list)}


@pytest.mark.parametrize("words", ["*", "inzicht", "INZICHTEN", "zien", "inz"])
def test_the_latest_line_goes_to_the_list_that_is_named(tmp_path: Path, words: str) -> None:
    session, asked = held(tmp_path, "+ mei 2019 | haast", f"/verplaats {words}")
    assert told(asked) == ['Verplaatst naar "Inzichten": mei 2019, haast']
    assert lists(session) == {"zien": ['{"text":"mei 2019, haast"}']}
    assert asked.place == Place("hoe")


@pytest.mark.parametrize(
    ("words", "list", "entry"),
    [
        ("+", "lijn", '{"what":"haast"}'),
        ("gebeurtenis", "lijn", '{"what":"haast"}'),
        ("*", "zien", '{"text":"haast"}'),
        ('"', "woorden", '{"words":"haast"}'),
        ("citaat", "woorden", '{"words":"haast"}'),
        ("=", "samen", '{"task":"haast"}'),
        ("afspraken", "samen", '{"task":"haast"}'),
        ("@", "gezin", '{"name":"haast"}'),
        ("persoon", "gezin", '{"name":"haast"}'),
        ("@oma", "gezin", '{"name":"oma","nature":"haast"}'),
        ("@kind A", "gezin", '{"name":"kind A","nature":"haast"}'),
        ("aan", "tafel", '{"role":"haast"}'),
    ],
)
def test_a_line_can_go_to_every_list(tmp_path: Path, words: str, list: str, entry: str) -> None:
    session, _ = held(tmp_path, "? haast", f"/verplaats {words}")
    assert lists(session) == {list: [entry]}


def test_a_line_of_this_list_goes_by_its_number(tmp_path: Path) -> None:
    session, asked = held(
        tmp_path, "/naar straks", "een", "twee", "drie", "/verplaats 2 =", "/verplaats 1 @oma"
    )
    assert lists(session) == {
        "gezin": ['{"name":"oma","nature":"een"}'],
        "straks": ['{"text":"drie"}'],
        "samen": ['{"task":"twee"}'],
    }
    assert asked.place == Place("straks")


def test_what_was_said_about_somebody_goes_to_a_list(tmp_path: Path) -> None:
    session, _ = held(tmp_path, "@oma belt graag", "/verplaats ?")
    assert lists(session) == {"straks": ['{"text":"oma, belt graag"}']}


def test_what_was_said_about_somebody_is_one_sentence_elsewhere(tmp_path: Path) -> None:
    session, _ = held(tmp_path, "@oma belt graag", "/verplaats +")
    assert lists(session) == {"lijn": ['{"what":"oma, belt graag"}']}


def test_a_line_with_a_wrong_mark_was_typed_for_the_right_list(tmp_path: Path) -> None:
    session, _ = held(tmp_path, "+ Ik belde | school", '/verplaats "')
    assert lists(session) == {"woorden": ['{"words":"Ik belde","speaker":{"words":"school"}}']}


def test_a_line_whose_bars_do_not_fit_becomes_one_sentence(tmp_path: Path) -> None:
    session, asked = held(tmp_path, "+ mei 2019 | verhuisd | bron: dossier", "/verplaats banden")
    assert asked.problem is not None
    session, _ = held(tmp_path / "twee", "+ mei 2019 | verhuisd", "/verplaats kiezen")
    assert kept(session.record, "kiezen") == ['{"text":"mei 2019, verhuisd"}']


def test_a_line_goes_to_somebody_known_as_one_more_thing_about_them(tmp_path: Path) -> None:
    session, asked = held(tmp_path, "@oma zingt", "+ mei 2019 | lacht", "/verplaats @oma")
    assert told(asked) == ["Bewaard bij oma."]
    assert lists(session) == {"gezin": ['{"name":"oma","nature":"zingt, mei 2019, lacht"}']}


def test_a_line_that_went_somewhere_can_go_on(tmp_path: Path) -> None:
    session, _ = held(tmp_path, "+ haast", "/verplaats *", "/verplaats ?", "/verplaats @oma")
    assert lists(session) == {"gezin": ['{"name":"oma","nature":"haast"}']}


@pytest.mark.parametrize("words", ["*", "@", "@oma"])
def test_one_undo_brings_the_line_back(tmp_path: Path, words: str) -> None:
    session, _ = held(tmp_path, "? haast", f"/verplaats {words}", "/ongedaan")
    assert lists(session) == {"straks": ['{"text":"haast"}']}


def test_undoing_brings_back_a_line_before_it_takes_it_from_somebody_known(tmp_path: Path) -> None:
    session, _ = held(tmp_path, "@oma zingt", "? lacht", "/verplaats @oma", "/ongedaan")
    assert lists(session) == {
        "gezin": ['{"name":"oma","nature":"zingt, lacht"}'],
        "straks": ['{"text":"lacht"}'],
    }


@pytest.mark.parametrize(
    "kept_back", [Handling(left_out=True), Handling(readers=Reader.FACILITATOR)]
)
def test_words_that_were_kept_back_do_not_go_to_somebody_who_is_shown(
    tmp_path: Path, kept_back: Handling
) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("@oma zingt", "? lacht")
    session.do(Handled(place=Place("straks"), id=EntryId("e2"), handling=kept_back))
    asked = talk.say("/naar straks", "/verplaats 1 @oma")
    assert asked.problem == (
        "Deze regel staat niet voor iedereen in het verslag, en oma wel. Mag dit bij oma staan? Typ "
        "het dan opnieuw, met @ ervoor."
    )
    assert lists(session) == {
        "gezin": ['{"name":"oma","nature":"zingt"}'],
        "straks": ['{"text":"lacht"}'],
    }


def test_words_that_were_kept_back_go_to_somebody_who_is_kept_back_too(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("@oma zingt", "? lacht")
    hidden = Handling(readers=Reader.FACILITATOR)
    session.do(Handled(place=Place("straks"), id=EntryId("e2"), handling=hidden))
    session.do(Handled(place=Place("gezin"), id=EntryId("e1"), handling=hidden))
    talk.say("/naar straks", "/verplaats 1 @oma")
    assert lists(session) == {"gezin": ['{"name":"oma","nature":"zingt, lacht"}']}


@pytest.mark.parametrize(
    ("afterwards", "erased"),
    [((), "gezin"), (("/ongedaan", "/ongedaan"), "straks")],
)
def test_erasing_words_that_went_to_somebody_leaves_them_nowhere(
    tmp_path: Path, afterwards: tuple[str, ...], erased: str
) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("@oma zingt", "? lacht", "/verplaats @oma", *afterwards)
    talk.say(f"/naar {erased}", "/wis 1", "ja")
    assert erased not in lists(session)
    assert b"lacht" not in session.file.read_bytes()


def test_erasing_somebody_leaves_a_line_that_was_brought_back(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("@oma zingt", "? lacht", "/verplaats @oma", "/ongedaan")
    talk.say("/naar gezin", "/wis 1", "ja")
    assert lists(session) == {"straks": ['{"text":"lacht"}']}


def test_what_earlier_sessions_said_about_a_line_goes_along(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    earlier = SessionId("eerder")
    said = SaidBefore(session=earlier, question=clean_text("Hoe nu?"), words=clean_text("Gelukt"))
    item, straks = ListItem(text=clean_text("bellen")), Place("straks")
    session.do(
        EntryAdded(place=straks, id=EntryId("e1"), entry=item, origin=earlier, before=(said,))
    )
    talk.say("/naar straks", "/verplaats 1 =")
    moved = session.record.entries("samen")[0]
    assert (moved.origin, moved.before) == (earlier, (said,))


def test_an_answer_that_was_meant_for_a_list_can_go_there(tmp_path: Path) -> None:
    session, asked = held(tmp_path, "mei 2019 | verhuisd", "/verplaats +")
    assert told(asked)[-1] == 'Verplaatst naar "Tijdlijn": verhuisd'
    assert session.record.answer("hoe") is None
    assert '"what":"verhuisd"' in lists(session)["lijn"][0]


def test_who_comes_and_goes_meanwhile_is_no_line(tmp_path: Path) -> None:
    session, _ = held(
        tmp_path, "/naar tafel", "arts | de regio", "+ haast", "/aanwezig arts weg", "/verplaats *"
    )
    assert lists(session)["zien"] == ['{"text":"haast"}']


def test_what_was_filled_in_further_stays_behind_and_that_is_told(tmp_path: Path) -> None:
    session, asked = held(tmp_path, "/naar lijn", "haast | bron: het dossier", "/verplaats *")
    assert told(asked)[-1] == (
        "Wat bij /verdiepen was ingevuld, gaat niet mee. Met /ongedaan komt het terug."
    )
    assert lists(session) == {"zien": ['{"text":"haast"}']}


@pytest.mark.parametrize(
    ("said", "order", "sentence"),
    [
        ("? haast", "/verplaats", "Waarheen? Typ bijvoorbeeld /verplaats * of /verplaats straks."),
        (
            "? haast",
            "/verplaats ergens",
            'Een lijst "ergens" vind ik niet. Typ een teken (+ @ * " ? =) of de naam van de lijst.',
        ),
        ("? haast", "/verplaats ?", "Die regel staat al in deze lijst."),
        ("@oma zingt", "/verplaats @", "Die regel staat al in deze lijst."),
        (
            "",
            "/verplaats *",
            "Er is geen regel om te verplaatsen. Noem een nummer: /verplaats 3 straks.",
        ),
        (
            "goed",
            "/verplaats @oma",
            "Dit kun je niet verplaatsen. Typ /ongedaan en typ het opnieuw, met het goede teken.",
        ),
    ],
)
def test_what_cannot_go_anywhere_says_so_and_stays(
    tmp_path: Path, said: str, order: str, sentence: str
) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say(said)
    before = session.record
    assert talk.say(order).problem == sentence
    assert session.record == before


def test_a_line_about_somebody_known_is_taken_back_instead(tmp_path: Path) -> None:
    session, asked = held(tmp_path, "@oma zingt", "@oma lacht", "/verplaats *")
    assert asked.problem == (
        "Dit kun je niet verplaatsen. Typ /ongedaan en typ het opnieuw, met het goede teken."
    )
    assert lists(session) == {"gezin": ['{"name":"oma","nature":"zingt, lacht"}']}


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("/verplaats 9 *", "Er is geen regel 9. Noem een nummer van 1 tot en met 1."),
        ("/verplaats 1", "Waarheen? Typ bijvoorbeeld /verplaats * of /verplaats straks."),
        ("/verplaats 1 ?", "Die regel staat al in deze lijst."),
    ],
)
def test_a_number_without_its_line_or_list_says_so(
    tmp_path: Path, order: str, sentence: str
) -> None:
    session, asked = held(tmp_path, "/naar straks", "rust", order)
    assert asked.problem == sentence
    assert lists(session) == {"straks": ['{"text":"rust"}']}


def test_a_full_disk_moves_nothing(tmp_path: Path) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say("", "? haast", "@oma zingt")
    before = session.record
    session.full = True
    for order in ("/verplaats *", "/verplaats ?"):
        assert talk.say(order).problem is not None
    assert session.record == before


def test_of_a_quote_only_the_words_go_along(tmp_path: Path) -> None:
    session, _ = held(
        tmp_path, "/naar tafel", "school | basis", '"school: Ik belde.', "/verplaats *"
    )
    assert lists(session)["zien"] == ['{"text":"Ik belde."}']


def test_a_line_for_another_list_that_was_typed_as_a_quote_is_read_as_it_was_typed(
    tmp_path: Path,
) -> None:
    session, _ = held(tmp_path, '"mei 2018 | haast en spoed', "/verplaats +")
    assert '"what":"haast en spoed"' in lists(session)["lijn"][0]


def test_whoever_moves_somebodys_words_is_told_and_refused_words_stay(tmp_path: Path) -> None:
    session, asked = held(tmp_path, '"Ik belde.', "/verplaats *")
    assert told(asked)[1].startswith("Dit waren iemands eigen woorden.")
    (tmp_path / "geen").mkdir()
    session, asked = held(
        tmp_path / "geen", "/naar woorden", "Liever niet. | toestemming: nee", "/verplaats *"
    )
    assert asked.problem == "Voor deze woorden is geen toestemming. Ze blijven waar ze staan."
    assert list(lists(session)) == ["woorden"]

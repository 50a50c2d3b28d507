"""What several people wrote is told once, side by side, and never again when it stands there."""

from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.questions import ListQuestion
from casusanalyse.session.events import AnswerGiven, EntryRefined
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.card_numbers import card_takes, is_there
from casusanalyse.workbook.proposals import events_of
from casusanalyse.workbook.proposing import notes_of
from casusanalyse.workbook.readings import Reading
from tests.facilitate.builders import a_protocol, questions
from tests.workbook.written import Written, a_session_with, add, proposed, the_protocol, told, wrote

MOVED = "2019", "Sam verhuisde naar oma"


def event(when: str, what: str, source: str = "") -> dict[str, str]:
    given = {"when": when, "what": what, "source": source}
    return {name: text for name, text in given.items() if text}


def test_the_same_words_are_one_line_with_everybody_who_said_so(tmp_path: Path) -> None:
    mother = wrote("moeder", {"mee": [{"text": "Meer rust."}]})
    teacher = wrote("juf", {"mee": [{"text": "meer  rust"}]})
    assert told(proposed(a_session_with(tmp_path), mother, teacher)) == [
        "mee (zeker)",
        "  moeder+juf: Meer rust.",
        "  1 overnemen: Meer rust.",
    ]


def test_lines_that_are_alike_are_shown_beside_each_other(tmp_path: Path) -> None:
    mother = wrote("moeder", {"mee": [{"text": "Meer rust in huis"}, {"text": "Bellen"}]})
    teacher = wrote("juf", {"mee": [{"text": "Meer rust in het huis"}]})
    assert told(proposed(a_session_with(tmp_path), mother, teacher)) == [
        "mee",
        "  moeder: Meer rust in huis",
        "  juf: Meer rust in het huis",
        "  1 allebei overnemen: Meer rust in huis / Meer rust in het huis",
        "  2 alleen van moeder: Meer rust in huis",
        "  3 alleen van juf: Meer rust in het huis",
        "mee (zeker)",
        "  moeder: Bellen",
        "  1 overnemen: Bellen",
    ]


def test_what_stands_in_the_session_is_not_proposed_and_what_is_like_it_is_told(
    tmp_path: Path,
) -> None:
    session = a_session_with(tmp_path, mee=["Meer rust", "Vaker samen eten met oma"])
    mother = wrote("moeder", {"mee": [{"text": "meer rust!"}, {"text": "samen eten met oma"}]})
    assert told(proposed(session, mother)) == [
        "mee",
        "  moeder: samen eten met oma",
        "  staat: Vaker samen eten met oma",
        "  1 overnemen: samen eten met oma",
    ]


def test_events_that_two_remember_are_one_with_the_other_memory_beside_it(tmp_path: Path) -> None:
    mother = wrote("moeder", {"lijn": [event(*MOVED, "agenda")]})
    teacher = wrote("juf", {"lijn": [event("mei 2019", "Sam verhuisde naar zijn oma")]})
    session = a_session_with(tmp_path)
    (proposal,) = proposed(session, mother, teacher)
    assert told([proposal]) == [
        "lijn",
        "  moeder: 2019 | Sam verhuisde naar oma | bron: agenda",
        "  juf: mei 2019 | Sam verhuisde naar zijn oma",
        "  1 als één gebeurtenis, met ieders herinnering: 2019: Sam verhuisde naar oma "
        "(verschillend herinnerd) / Volgens juf was het mei 2019: Sam verhuisde naar zijn oma",
        "  2 ieder als eigen gebeurtenis: 2019 | Sam verhuisde naar oma / "
        "mei 2019 | Sam verhuisde naar zijn oma",
        "  3 alleen van moeder: 2019 | Sam verhuisde naar oma",
        "  4 alleen van juf: mei 2019 | Sam verhuisde naar zijn oma",
    ]
    session.do_all(events_of(proposal, proposal.takes[0], session.record))
    (kept,) = session.record.entries("lijn")
    assert kept.entry.model_dump(include={"source", "certainty"}) == {
        "source": "moeder (agenda)",
        "certainty": "verschillend herinnerd",
    }
    assert proposed(session, mother, teacher) == ()


def test_a_memory_joins_an_event_that_stands_there_and_replaces_nothing(tmp_path: Path) -> None:
    session = a_session_with(
        tmp_path, lijn=["2017 | Sam verhuisde naar oma | andere_herinnering: A"]
    )
    (proposal,) = proposed(session, wrote("juf", {"lijn": [event(*MOVED)]}))
    assert told([proposal]) == [
        "lijn",
        "  juf: 2019 | Sam verhuisde naar oma",
        "  staat: 2017 | Sam verhuisde naar oma",
        "  1 naast wat er staat, als andere herinnering: 2017: Sam verhuisde naar oma "
        "(verschillend herinnerd) / A / Volgens juf was het 2019.",
        "  2 als eigen gebeurtenis: 2019 | Sam verhuisde naar oma",
    ]
    session.do_all(events_of(proposal, proposal.takes[0], session.record))
    assert proposed(session, wrote("juf", {"lijn": [event(*MOVED)]})) == ()


def test_other_events_of_the_same_time_stay_two_and_come_in_order_of_time(tmp_path: Path) -> None:
    mother = wrote("moeder", {"lijn": [event("2020", "de school belde"), event(*MOVED)]})
    ordered = proposed(a_session_with(tmp_path), mother)
    assert [it.voices[0].words for it in ordered] == [
        "2019 | Sam verhuisde naar oma",
        "2020 | de school belde",
    ]
    assert all(it.sure for it in ordered)


def test_events_that_share_only_words_of_any_sentence_stay_two(tmp_path: Path) -> None:
    mother = wrote("moeder", {"lijn": [event("2019", "Hij ging naar oma")]})
    teacher = wrote("juf", {"lijn": [event("2020", "Naar school, dat ging niet vanzelf")]})
    assert len(proposed(a_session_with(tmp_path), mother, teacher)) == 2


def test_a_period_is_read_by_the_nearest_word_and_says_so(tmp_path: Path) -> None:
    rows = [
        {"lane": "Woning", "period": "2018-2020", "what": "bij oma"},
        {"lane": "school", "period": "toen ja", "what": "De Regenboog"},
        {"lane": "zwemmen", "period": "2018"},
    ]
    assert told(proposed(a_session_with(tmp_path), wrote("juf", {"duur": rows}))) == [
        "duur",
        "  juf: Woning | 2018-2020 | bij oma",
        "    ! “Woning” is gelezen als “wonen”.",
        "  1 overnemen: wonen | 2018-2020 | bij oma",
        "duur",
        "  juf: school | toen ja | De Regenboog",
        "    ! In “toen ja” is geen tijd te lezen; zo wordt het bewaard.",
        "  1 overnemen: school | toen ja | De Regenboog",
        "duur",
        "  juf: zwemmen | 2018",
        '    ! Dit woord ken ik niet bij "baan". Kies uit: wonen, school, kader, regie, hulp, koers.',
    ]


def test_answers_to_one_question_stand_side_by_side_or_below_each_other(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    people = (
        wrote("moeder", value("zorg", "Hij sliep niet.")),
        wrote("juf", value("zorg", "Moe.")),
    )
    assert told(proposed(session, *people)) == [
        "zorg",
        "  moeder: Hij sliep niet.",
        "  juf: Moe.",
        "  1 onder elkaar: Hij sliep niet.\nMoe.",
        "  2 alleen van moeder: Hij sliep niet.",
        "  3 alleen van juf: Moe.",
    ]
    answer = TextAnswer(text=clean_text("Hij sliep niet."))
    session.do(AnswerGiven(place=Place("zorg"), answer=answer))
    assert told(proposed(session, *people)) == [
        "zorg",
        "  juf: Moe.",
        "  staat: Hij sliep niet.",
        "  1 onder wat er al staat: Hij sliep niet.\nMoe.",
        "  2 van juf, in plaats van wat er staat: Moe.",
    ]


def test_a_date_that_never_was_is_told_and_can_only_be_typed_anew(tmp_path: Path) -> None:
    (proposal,) = proposed(
        a_session_with(tmp_path), wrote("juf", value("sinds", "31 februari 2019"))
    )
    assert (proposal.takes, proposal.sure) == ((), False)
    assert "31" in proposal.voices[0].problem


def value(question: str, text: str) -> Written:
    return {question: [{"": text}]}


def test_what_was_taken_over_and_worded_better_is_not_proposed_again(tmp_path: Path) -> None:
    session, mother = a_session_with(tmp_path), wrote("moeder", {"mee": [{"text": "Meer rust"}]})
    (proposal,) = proposed(session, mother)
    session.do_all(events_of(proposal, proposal.takes[0], session.record))
    (kept,) = session.record.entries("mee")
    better = kept.entry.model_copy(update={"text": clean_text("Wij gunnen elkaar stilte.")})
    session.do(EntryRefined(place=Place("mee"), id=kept.id, entry=better))
    assert proposed(session, mother) == ()
    session.erase(Place("mee"), kept.id)
    assert told(proposed(session, mother))[0] == "mee (zeker)"


def test_what_was_taken_over_before_a_session_moved_is_not_proposed_again(tmp_path: Path) -> None:
    session = a_session_with(tmp_path, ons=["Wij luisterden"])
    given = {**value("zorg", "Sam sliep slecht."), "mee": [{"text": "Meer rust"}]}
    mother = wrote("moeder", given, {"[K1]": "2"})
    for proposal in proposed(session, mother):
        session.do_all(events_of(proposal, proposal.takes[0], session.record))
    longer = TextAnswer(text=clean_text("Sam sliep slecht. En hij at niet."))
    session.do(AnswerGiven(place=Place("zorg"), answer=longer))
    session.move_to(session.protocol.model_copy(update={"version": "2"}))
    assert told(proposed(session, mother)) == []


def test_what_stood_there_when_a_list_held_something_else_is_left_alone(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    now = session.protocol
    people = a_protocol(
        questions("id: mee, soort: personen"), "verslag: {titel: P, hoofdstukken: []}"
    )
    session.move_to(people)
    add(session, "mee", "Meer rust")
    session.move_to(now)
    mother = wrote("moeder", {"mee": [{"text": "Meer rust"}]})
    assert told(proposed(session, mother))[0] == "mee (zeker)"


@pytest.mark.parametrize(
    ("text", "known"),
    [("3 1, 3", [1, 3]), ("1 en 2", [1, 2]), ("kaart 2", [2]), ("0 9", []), ("", [])],
)
def test_cards_are_known_by_their_numbers(tmp_path: Path, text: str, known: list[int]) -> None:
    found = proposed(a_session_with(tmp_path), wrote("juf", {}, {"[K1]": text}))
    names = {1: "Koers niet gevolgd", 2: "Eilanden", 3: "Kind uit zicht"}
    assert [it.takes[0].becomes for it in found] == [(names[number],) for number in sorted(known)]


def test_a_card_of_a_field_is_laid_at_a_line_that_stands_there(tmp_path: Path) -> None:
    session = a_session_with(tmp_path, ons=["Wij belden niet", "Wij wisten het | Eilanden"])
    (proposal,) = proposed(session, wrote("juf", {}, {"[K2]": "3"}))
    assert told([proposal]) == [
        "ons",
        "  juf: kaart 3: Kind uit zicht",
        "  1 bij: Wij belden niet: Wij belden niet | Kind uit zicht",
    ]


def test_a_card_that_fits_its_field_nowhere_stops_nothing(tmp_path: Path) -> None:
    asked = the_protocol().question("ons")
    assert isinstance(asked, ListQuestion)
    (field,) = asked.fields
    odd = asked.model_copy(update={"fields": (field.model_copy(update={"kind": "getal"}),)})
    session = a_session_with(tmp_path, ons=["Wij belden niet"])
    _, of_field = blanks_of(session.protocol, Audience.PARTICIPANT).card_sheets
    sheet, card = replace(of_field, question=odd), clean_text("Eilanden")
    assert not is_there(sheet, session.protocol, session.record, card)
    assert card_takes(sheet, session.protocol, session.record, card) == ()


def test_a_number_of_a_citizen_is_refused_with_its_cell_and_the_rest_goes_on(
    tmp_path: Path,
) -> None:
    session = a_session_with(tmp_path)
    rows = [{"text": "bsn 111222333"}, {"text": "rust"}]
    mother = wrote("moeder", {"mee": rows}, {"[K1]": "7 2 hallo"})
    assert [it.voices[0].words for it in proposed(session, mother)] == ["rust", "kaart 2: Eilanden"]
    told_beside = [text for _, text in notes_of(session.protocol, [mother])]
    assert len(told_beside) == 3
    assert told_beside[0].startswith("Bij “Vraag 6” is een vakje niet ingelezen. ")
    assert told_beside[1:] == [
        "Bij de kaarten staat 7, en er zijn 3 kaarten.",
        "Bij de kaarten staat ook: hallo",
    ]
    assert "111222333" not in " ".join(told_beside)


def test_nothing_is_proposed_of_an_empty_workbook(tmp_path: Path) -> None:
    empty: Reading = wrote("moeder", {})
    assert proposed(a_session_with(tmp_path), empty) == ()

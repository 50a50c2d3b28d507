"""Taking over is choosing: nothing changes before a choice, and what is chosen is durable at once."""

from datetime import date
from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Left, Pressed
from casusanalyse.session.live import LiveSession, read_session
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.review_events import Finalised
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.filled import Filled, Margin
from casusanalyse.workbook.reading_problems import NotAWorkbook
from casusanalyse.workbook.readings import Reading
from casusanalyse.workbook.taking_over.desk import Came
from casusanalyse.workbook.taking_over.dialogue import Outcome, take_over
from tests.facilitate.builders import failing, kept, text_of
from tests.facilitate.builders import told as news
from tests.workbook.written import Sitting, a_session_with, came, wrote

MOTHER = wrote("moeder", {"mee": [{"text": "Meer rust in huis"}, {"text": "Bellen"}]})
TEACHER = wrote("juf", {"mee": [{"text": "Meer rust in het huis"}], "sinds": [{"": "30 feb 2019"}]})


def sitting(session: LiveSession, *readings: Reading) -> Sitting:
    return Sitting(take_over(session, [came(it) for it in readings or (MOTHER, TEACHER)]))


def test_it_opens_with_what_came_in_and_how_much_there_is_to_choose(tmp_path: Path) -> None:
    refused = Came(Path("vreemd.docx"), refused=NotAWorkbook())
    empty = Came(Path("leeg.docx"), Filled(Audience.PARTICIPANT), MOTHER.person)
    talk = Sitting(take_over(a_session_with(tmp_path), [came(MOTHER), empty, refused]))
    assert text_of(talk.last.screen).split("\n") == [
        "Casus Wilg · werkboeken inlezen · wat er binnenkwam",
        "werkboek.docx, van moeder: 2 ingevulde vakken",
        "leeg.docx, van moeder: leeg",
        "vreemd.docx is niet ingelezen",
        NotAWorkbook().sentence,
        "",
        "Er zijn 2 voorstellen. Je ziet ze één voor één; er verandert niets voordat jij kiest.",
    ]


def test_one_proposal_is_told_as_one(tmp_path: Path) -> None:
    only = wrote("moeder", {"mee": [{"text": "Bellen"}]})
    opening = text_of(sitting(a_session_with(tmp_path), only).last.screen)
    assert opening.endswith("Er is 1 voorstel; er verandert niets voordat jij kiest.")


def test_a_proposal_shows_who_said_what_and_the_ways_to_take_it_over(tmp_path: Path) -> None:
    talk = sitting(a_session_with(tmp_path))
    assert text_of(talk.say("", "").screen).split("\n") == [
        "Casus Wilg · werkboeken inlezen · nog 3 · Vraag 6",
        "Van moeder:",
        "Meer rust in huis",
        "Van juf:",
        "Meer rust in het huis",
        "",
        "  1  allebei overnemen",
        "  2  alleen van moeder",
        "  3  alleen van juf",
        "  0  overslaan",
    ]


def test_what_is_chosen_is_on_the_disk_before_the_next_proposal(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    talk = sitting(session)
    talk.say("", "", "3")
    _, record = read_session(session.file)
    assert kept(record, "mee") == ['{"text":"Meer rust in het huis"}']
    assert news(talk.last)[-1] == "Overgenomen en bewaard."
    # What was not chosen does not come again in this sitting.
    assert "Bellen" in text_of(talk.last.screen)
    talk.say("0")
    assert talk.outcome is None
    talk.say("")
    assert talk.outcome == Outcome(Ending.FINISHED, taken=1, left=1, unread=0)


def test_enter_leaves_it_for_later_and_back_brings_it_again(tmp_path: Path) -> None:
    talk = sitting(a_session_with(tmp_path))
    talk.say("", "", "", "")
    assert "Nog niet besloten: 3 voorstellen." in text_of(talk.last.screen)
    assert "Bellen" in text_of(talk.say("/terug").screen)


def test_words_can_be_bettered_and_the_original_is_known_as_taken_over(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    talk = sitting(session, wrote("moeder", {"mee": [{"text": "Bellen"}]}))
    assert talk.say("", "/aanpassen").prompt.prefill == "Bellen"
    talk.say("Wij bellen elkaar.")
    assert kept(session.record, "mee") == ['{"text":"Wij bellen elkaar."}']
    assert "Overgenomen: 1." in text_of(talk.last.screen)
    again = sitting(session, wrote("moeder", {"mee": [{"text": "Bellen"}]}))
    assert "Er is niets nieuws" in text_of(again.last.screen)


def test_what_cannot_be_read_is_typed_again_until_it_fits(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    talk = sitting(session, wrote("juf", {"sinds": [{"": "30 feb 2019"}]}))
    shown = text_of(talk.say("").screen)
    assert "Typ /aanpassen om het te verbeteren en dan over te nemen." in shown
    assert talk.say("/aanpassen").prompt.prefill == "30 feb 2019"
    assert talk.say("31 feb 2019").problem is not None
    talk.say("maart 2019")
    answer = session.record.answer("sinds")
    assert answer is not None
    assert "maart 2019" in answer.model_dump_json()


def test_all_that_is_beyond_doubt_goes_at_once_and_can_be_taken_back_one_by_one(
    tmp_path: Path,
) -> None:
    session = a_session_with(tmp_path)
    talk = sitting(session)
    talk.say("", "/alles")
    assert kept(session.record, "mee") == ['{"text":"Bellen"}']
    assert news(talk.last)[-1] == (
        "Overgenomen en bewaard: 1 voorstel. Vraag 6: 1. Wat overblijft, vraagt om een keuze."
    )
    talk.say("/ongedaan")
    assert kept(session.record, "mee") == []
    assert talk.say("/ongedaan").problem is not None


def test_undoing_takes_back_both_lines_that_were_taken_over_together(tmp_path: Path) -> None:
    session = a_session_with(tmp_path, mee=["stond er"])
    talk = sitting(session, MOTHER, wrote("juf", {"mee": [{"text": "Meer rust in het huis"}]}))
    talk.say("", "1")
    assert len(session.record.entries("mee")) == 3
    talk.say("/ongedaan")
    assert kept(session.record, "mee") == ['{"text":"stond er"}']
    assert "allebei overnemen" in text_of(talk.last.screen)


def test_whose_a_workbook_is_is_asked_when_that_is_not_sure(tmp_path: Path) -> None:
    session = a_session_with(tmp_path, wie=["ouder | thuis", "ouder | pleeggezin", "juf"])
    nobody = Came(Path("werkboek.docx"), MOTHER.filled)
    talk = Sitting(take_over(session, [nobody]))
    assert text_of(talk.last.screen).split("\n")[1:] == [
        "Van wie is werkboek.docx?",
        "Er staat in: moeder",
        "  1  ouder, thuis",
        "  2  ouder, pleeggezin",
        "  3  juf",
        "  0  lees dit werkboek nu niet in",
    ]
    assert talk.say("9").problem == "Kies een van de nummers."
    assert "van ouder, pleeggezin: 2 ingevulde vakken" in text_of(talk.say("2").screen)
    other = Sitting(take_over(session, [nobody]))
    other.say("0", "", "")
    assert other.outcome == Outcome(Ending.FINISHED, taken=0, left=0, unread=1)


def test_comments_are_told_at_the_end_and_on_a_page(tmp_path: Path) -> None:
    filled = Filled(
        Audience.PARTICIPANT, outside=("ik kom later",), margins=(Margin("klopt dit?", "rust"),)
    )
    talk = Sitting(take_over(a_session_with(tmp_path), [Came(Path("a"), filled, MOTHER.person)]))
    lines = ["moeder: Opmerking bij “rust”: klopt dit?", "moeder: Buiten een vak: ik kom later"]
    assert text_of(talk.say("/opmerkingen").screen).split("\n")[1:] == lines
    assert text_of(talk.say("", "").screen).split("\n")[-2:] == lines


def test_leaving_keeps_what_was_half_typed(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    talk = sitting(session, wrote("moeder", {"mee": [{"text": "Bellen"}]}))
    talk.say("", "/aanpassen", Left("Wij bel"))
    assert talk.outcome == Outcome(Ending.PAUSED, taken=0, left=1, unread=0)
    assert "Je was nog aan het typen: Wij bel" in text_of(sitting(session).last.screen)


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    session = failing(a_session_with(tmp_path))
    talk = sitting(session, wrote("moeder", {"mee": [{"text": "Bellen"}]}))
    session.full = True
    assert talk.say("", "1").problem is not None
    session.full = False
    talk.say("1")
    assert kept(session.record, "mee") == ['{"text":"Bellen"}']


def test_keys_and_pages_lead_back_to_the_same_line(tmp_path: Path) -> None:
    talk = sitting(a_session_with(tmp_path), wrote("moeder", {"mee": [{"text": "Bellen"}]}))
    talk.say("", "/aanpassen")
    assert "hulp bij het inlezen" in text_of(talk.say(Pressed("/hulp", "half")).screen)
    assert talk.say("").prompt.prefill == "half"
    assert "overnemen" in text_of(talk.say("/terug").screen)


def test_a_session_whose_report_is_final_takes_nothing_over(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    day = date(2026, 4, 1)
    final = Finalised(version=1, made_on=day, delete_before=None, record_hash="0", report="0")
    session.do(final)
    with pytest.raises(SessionIsFinal):
        sitting(session)

"""What can be chosen stands on the screen where it is asked for."""

from pathlib import Path

from casusanalyse.protocol.questions import Question
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Proposal, Voice
from casusanalyse.workbook.taking_over.desk import Came, Desk
from casusanalyse.workbook.taking_over.screens import adapt_ask, came_lines, proposal_ask
from tests.facilitate.builders import a_protocol, questions, session_of, text_of

ASKED = (
    "id: sfeer, soort: keuze, keuzes: {rust: Rustig, druk: Druk}",
    "id: stap, soort: lijst, velden: "
    "[{id: wie, soort: tekst, vraag: Wie?}, {id: wanneer, soort: keuze, vraag: Wanneer?, "
    "keuzes: {nu: Nu, later: Later}}]",
)


def unread(desk: Desk, id: str, words: str) -> Proposal:
    """A proposal that cannot be taken over as it stands."""
    question: Question = desk.protocol.question(id)
    voice = Voice((Person(clean_text("juf")),), clean_text(words), ("juf", id), "Dat past niet.")
    return Proposal(question, Place(id), (voice,), ())


def test_choices_stand_with_what_did_not_fit_and_where_it_is_worded_anew(tmp_path: Path) -> None:
    desk = Desk(session_of(tmp_path, a_protocol(questions(*ASKED))), [])
    proposal = unread(desk, "sfeer", "blauw")
    assert text_of(proposal_ask(desk, proposal).screen).split("\n")[4:7] == [
        "Met /aanpassen kun je kiezen uit:",
        "  1  Rustig",
        "  2  Druk",
    ]
    assert "Je kunt kiezen uit:\n  1  Rustig\n  2  Druk\n" in text_of(
        adapt_ask(desk, proposal, "", "blauw").screen
    )


def test_choices_of_a_field_stand_with_its_name(tmp_path: Path) -> None:
    desk = Desk(session_of(tmp_path, a_protocol(questions(*ASKED))), [])
    shown = text_of(adapt_ask(desk, unread(desk, "stap", "juf | ooit"), "", "").screen)
    assert "Je kunt kiezen uit:\nWanneer?: Nu, Later\n" in shown


def test_what_was_taken_out_of_a_workbook_is_told_with_it() -> None:
    filled = Filled(Audience.PARTICIPANT, missing=(clean_text("Mijn tijdlijn"),))
    lines = came_lines(Came(Path("a.docx"), filled, Person(clean_text("juf"))))
    assert [line.text for line in lines] == [
        "a.docx, van juf: leeg",
        "Mijn tijdlijn staat er niet meer in.",
    ]

"""The page with which a follow-up opens, and when it is there at all."""

from datetime import date
from pathlib import Path

from casusanalyse.facilitate.where_we_stand import standing_page
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.answers import Choice, ChoiceAnswer, DateAnswer
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import EntryAdded, Event, Forerunner, Passed, SessionId
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.facilitate.builders import Talk, a_protocol, questions
from tests.session.samples import Clock, started
from tests.session.talks import given, person

FORERUNNERS = (
    Forerunner(session=SessionId("s-a"), name=clean_text("Proef"), held_on=date(2025, 1, 6)),
)
MEETING = a_protocol(
    questions(
        "id: hoe, soort: tekst",
        "id: gezin, soort: personen, kort: De mensen",
        "id: koers, soort: lijst, kort: Koers",
        "id: stand, soort: keuze, voor_elk: koers, keuzes: {op: Op koers, af: Eraf}",
        "id: gezien, soort: datum, kort: Laatst gezien",
    )
).model_copy(update={"where_we_stand": ("koers", "gezien")})


def point(number: int, text: str, origin: str | None = "s-a") -> EntryAdded:
    return EntryAdded(
        place=Place("koers"),
        id=EntryId(f"e{number}"),
        entry=ListItem(text=clean_text(text)),
        origin=SessionId(origin) if origin else None,
    )


SEEN = given("gezien", DateAnswer(date=read_date(clean_text("5 maart 2025"))))
OMA = person(2, "oma").model_copy(update={"origin": SessionId("s-a")})
CAME = (point(1, "Hij blijft wonen"), OMA)


def record_after(*events: Event) -> Record:
    return replay((started().model_copy(update={"forerunners": FORERUNNERS}), *events))


def following(tmp_path: Path, protocol: Protocol = MEETING, *events: Event) -> LiveSession:
    case = clean_text("Casus Wilg")
    new = NewSession(case, date(2025, 3, 6), protocol, forerunners=FORERUNNERS)
    session = start_session(tmp_path, new, Clock())
    if events:
        session.do_all(events)
    return session


def test_the_page_tells_what_is_known_and_what_else_came_along() -> None:
    assert standing_page(MEETING, record_after(*CAME, SEEN)) == (
        Line("Deze bijeenkomst bouwt voort op Proef, 6 januari 2025.", Tone.SOFT),
        Line(""),
        Line("Koers (uit Proef, 6 januari 2025)", Tone.LABEL),
        Line("  1  Hij blijft wonen", Tone.ENTRY, hang=5),
        Line(""),
        Line("Laatst gezien: 5 maart 2025 (1 dag geleden)"),
        Line("Ook meegekomen: De mensen (1).", Tone.SOFT),
    )


def test_later_on_it_tells_what_this_session_said() -> None:
    said = given("stand", ChoiceAnswer(choice=Choice(option="af")), about="e1")
    lines = standing_page(MEETING, record_after(*CAME, said, point(3, "School", None)))
    assert [line.text for line in lines[2:6]] == [
        "Koers",
        "  1  Hij blijft wonen  (van 6 januari 2025)",
        "vandaag: Eraf",
        "  2  School",
    ]


def test_a_session_that_follows_none_has_no_such_page() -> None:
    assert standing_page(MEETING, replay((started(), SEEN))) == ()
    assert standing_page(MEETING, record_after()) == ()
    assert standing_page(MEETING, Record()) == ()


def test_a_follow_up_opens_with_it_and_enter_begins(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME) as session:
        talk = Talk(session)
        assert talk.last.screen.place == "Waar we staan"
        assert talk.say("").screen.place == "stap 1 van 1 · Stap"


def test_what_was_taken_over_is_not_taken_back(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME) as session:
        assert Talk(session).say("/ongedaan").problem == "Er is niets om terug te nemen."


def test_it_can_be_seen_again_at_any_moment(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME) as session:
        talk = Talk(session)
        page = talk.last.screen.lead
        talk.say("", "")
        assert talk.say("/stand").screen.lead == page
        assert talk.say("").screen.place == "stap 1 van 1 · Stap"


def test_what_is_typed_there_is_given_back_and_pausing_works(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME) as session:
        talk = Talk(session)
        again = talk.say("Moeder belde")
        assert (again.screen.place, again.prompt.prefill) == ("Waar we staan", "Moeder belde")
        talk.say("/pauze")
        assert session.record.paused


def test_once_the_meeting_went_on_it_is_not_in_the_way_any_more(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME, Passed(place=Place("hoe"))) as session:
        assert Talk(session).last.screen.place == "stap 1 van 1 · Stap"


def test_a_follow_up_that_took_nothing_over_begins_as_any_other(tmp_path: Path) -> None:
    with following(tmp_path) as session:
        assert Talk(session).last.screen.place == "stap 1 van 1 · Stap"


def test_who_looks_over_a_session_is_not_held_up(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, *CAME) as session:
        assert Talk(session, from_overview=True).last.screen.place == "Overzicht"


def test_a_date_tells_how_long_ago_it_is_where_it_is_asked(tmp_path: Path) -> None:
    with following(tmp_path, MEETING, SEEN) as session:
        screen = Talk(session).say("", "", "Goed", "", "").screen
    assert "Nu staat er: 5 maart 2025 (1 dag geleden)" in [line.text for line in screen.lead]

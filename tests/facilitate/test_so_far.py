"""What was said so far, as pages: what was agreed, and what was captured."""

from pathlib import Path

from casusanalyse.facilitate.so_far import agreed_lines, captured_lines
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Line, Tone
from casusanalyse.session.live import LiveSession
from tests.facilitate.builders import REPORT, Talk, a_protocol, a_session, questions, session_of
from tests.facilitate.tables import NO_CAPTURES, PROTOCOL, at_the_question


def said(tmp_path: Path, *lines: str) -> LiveSession:
    session, talk = at_the_question(tmp_path)
    talk.say(*lines)
    return session


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def test_what_was_captured_with_a_mark_is_shown_as_it_could_be_typed(tmp_path: Path) -> None:
    session = said(tmp_path, "? huisarts", "= bellen | oma | morgen", '"school: Ik belde')
    record = session.record
    assert texts(captured_lines(Mark.PARKED, PROTOCOL, record)) == ["  1  huisarts"]
    assert texts(captured_lines(Mark.AGREEMENT, PROTOCOL, record)) == ["  1  bellen | oma | morgen"]
    assert texts(captured_lines(Mark.QUOTE, PROTOCOL, record)) == [
        "  1  Ik belde | school | nog vragen"
    ]
    assert captured_lines(Mark.INSIGHT, PROTOCOL, record) == (
        Line("Hier staat nog niets. Typ * aan het begin van een regel.", Tone.SOFT),
    )


def test_a_mark_without_a_list_says_so(tmp_path: Path) -> None:
    record = said(tmp_path, "? huisarts").record
    assert captured_lines(Mark.PARKED, NO_CAPTURES, record) == (
        Line('Dit protocol heeft geen lijst voor "?".', Tone.SOFT),
    )


def test_what_was_agreed_for_the_meeting_itself_stays_in_sight(tmp_path: Path) -> None:
    steps = questions(
        "id: signaal, soort: tekst, kort: Ons signaal, blijft_in_beeld: ja",
        "id: omgang, soort: lijst, kort: Hoe wij omgaan, blijft_in_beeld: ja",
        "id: afspraken, soort: afspraak",
    )
    session = a_session(tmp_path, steps)
    Talk(session).say("", "We vallen elkaar in de rede.", "We laten stiltes vallen.")
    assert texts(agreed_lines(session.protocol, session.record))[1:] == [
        "",
        "Ons signaal",
        "We vallen elkaar in de rede.",
        "",
        "Hoe wij omgaan",
        "  1  We laten stiltes vallen.",
    ]


def test_what_came_along_stands_below_what_is_captured_now(tmp_path: Path) -> None:
    steps = questions(
        "id: eerder, soort: inzicht, kort: Wat wij eerder zagen", "id: nu, soort: inzicht"
    )
    catching = "vangen:\n  inzicht: nu\n"
    session = session_of(tmp_path, a_protocol(steps, catching + REPORT))
    talk = Talk(session)
    talk.say("", "Wij wachtten.")
    shown = captured_lines(Mark.INSIGHT, session.protocol, session.record)
    assert texts(shown)[1:] == ["", "Wat wij eerder zagen", "  1  Wij wachtten."]
    talk.say("* Niemand belde.")
    shown = captured_lines(Mark.INSIGHT, session.protocol, session.record)
    assert texts(shown)[0] == "  1  Niemand belde."

"""The timeline and the family as small drawings in text."""

from pathlib import Path

from casusanalyse.facilitate.glimpses import family_lines, timeline_lines
from casusanalyse.front.looks import marked, spoken
from casusanalyse.front.screen import Line, Tone
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import facilitate as wording
from tests.facilitate.builders import Talk, a_session, questions
from tests.facilitate.tables import PROTOCOL, at_the_question


def said(tmp_path: Path, *lines: str) -> LiveSession:
    session, talk = at_the_question(tmp_path)
    talk.say(*lines)
    return session


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def test_events_stand_in_order_of_time_with_their_own_number(tmp_path: Path) -> None:
    session = said(
        tmp_path,
        "+ 2020 | naar school",
        "+ iets zonder tijd",
        "+ mei 2018 | bij oma",
        "/naar lijn",
        "maart 2019 | verhuisd | cruciaal: ja",
    )
    lines = timeline_lines(PROTOCOL, session.record)
    assert [marked(line) for line in lines] == [
        " 2018  •   3  mei 2018    bij oma",
        " 2019 »•   4  maart 2019  verhuisd  (cruciaal)",
        " 2020  •   1  2020        naar school",
        "Wanneer onbekend",
        "       •   2              iets zonder tijd",
    ]
    assert [spoken(line).text for line in lines] == texts(lines)


def test_a_long_event_takes_one_row_and_the_list_holds_all_of_it(tmp_path: Path) -> None:
    whole = "zij verhuizen samen naar oma en daarna naar een huis in een andere straat verderop"
    session = said(tmp_path, f"+ mei 2018 | {whole}")
    lines = timeline_lines(PROTOCOL, session.record)
    assert [marked(line) for line in lines] == [
        " 2018  •   1  mei 2018  zij verhuizen samen naar oma en daarna naar een huis…",
        wording.READ_THE_LIST,
    ]
    assert max(len(marked(line)) for line in lines[:-1]) <= 78


def test_what_ran_for_some_time_stands_above_the_events(tmp_path: Path) -> None:
    steps = questions("id: verloop, soort: perioden", "id: lijn, soort: tijdlijn")
    session = a_session(tmp_path, steps)
    talk = Talk(session)
    talk.say(
        "", "wonen | 2017 - 2019 | bij oma", "wonen | 2019 tot nu | pleeggezin", "", "2018 | ziek"
    )
    assert texts(timeline_lines(session.protocol, session.record)) == [
        "Wonen   2017–2019 bij oma; 2019–nu pleeggezin",
        "",
        "  1  2018  ziek",
    ]


def test_an_empty_timeline_or_family_says_so(tmp_path: Path) -> None:
    record = said(tmp_path).record
    nothing = (Line("Er staan hier nog geen regels.", Tone.SOFT),)
    assert timeline_lines(PROTOCOL, record) == nothing
    assert family_lines(PROTOCOL, record) == nothing


def test_the_family_shows_who_everybody_is_and_who_they_are_to_each_other(tmp_path: Path) -> None:
    session = said(
        tmp_path,
        "@oma zingt",
        "@moeder",
        "/naar banden",
        "oma | ouder | moeder",
        "moeder | nabij | oma | beeindigd: ja",
    )
    assert texts(family_lines(PROTOCOL, session.record)) == [
        "  1  oma  zingt",
        "  2     moeder  …",
        "",
        "Wie zij voor elkaar zijn",
        "oma – ouder – moeder",
        "moeder – nabij – oma (voorbij)",
    ]


def test_a_line_about_unsafety_is_only_in_the_list_itself(tmp_path: Path) -> None:
    session = said(tmp_path, "@oma zingt", "@oom", "/naar banden", "oma | onveilig | oom")
    assert texts(family_lines(PROTOCOL, session.record)) == [
        "  1  oma  zingt",
        "  2  oom  …",
        "",
        "Wie zij voor elkaar zijn",
        wording.UNSAFETY_IN_THE_LIST,
    ]

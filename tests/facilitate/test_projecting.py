"""The wall in the room: nothing that was said is on it until the facilitator shows it."""

from pathlib import Path

import pytest

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.orders import IN_THE_ROOM, WITH_A_WALL
from casusanalyse.front.screen import Ask
from casusanalyse.front.wall import Distance
from tests.facilitate.builders import LEAVE, Answered, a_protocol, key, session_of, told
from tests.facilitate.tables import a_table
from tests.facilitate.walls import ADDRESS, RecordingWall, TalkAtAWall, everything_in, words_on

LINES = ("/naar gezin", "oma | zingt graag", "tante | lacht")
OMA = '{"name":"oma","nature":"zingt graag"}'
TANTE = '{"name":"tante","nature":"lacht"}'


def at_the_wall(tmp_path: Path, *replies: str) -> TalkAtAWall:
    """The wall is open and these things were said since."""
    talk = TalkAtAWall(a_table(tmp_path))
    talk.say("/scherm", *replies)
    return talk


def on_the_wall(talk: TalkAtAWall) -> list[str]:
    return words_on(talk.wall.last.record)


def test_without_a_wall_nothing_is_handed_over_and_screens_are_as_they_were(tmp_path: Path) -> None:
    talk = TalkAtAWall(a_table(tmp_path))
    ask = talk.say("", "goed", *LINES)
    assert (talk.wall.projections, ask.screen.wall, ask.prompt.orders) == ([], "", IN_THE_ROOM)


def test_opening_tells_the_address_and_shows_the_step_without_a_word(tmp_path: Path) -> None:
    talk = TalkAtAWall(a_table(tmp_path))
    ask = talk.say("", "goed", *LINES, "/scherm")
    assert told(ask) == [
        f"De beamer kan deze pagina tonen: {ADDRESS}",
        "Wat jullie zeggen komt er pas op als jij het toont, met /toon.",
    ]
    shown = talk.wall.last
    assert (shown.step, shown.question, shown.distance) == ("beeld", "gezin", Distance.STEP)
    assert words_on(shown.record) == []


def test_the_status_and_the_keys_stand_below_the_line_while_there_is_a_wall(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path)
    keys = "  F12 toon  Ctrl-G uitzoom -N stap -L zwart"
    assert talk.last.screen.wall == f"Beamer: niets getoond{keys}"
    assert talk.last.prompt.orders == WITH_A_WALL
    ask = talk.say(*LINES, "/toon")
    assert ask.screen.wall == f"Beamer: wat je toonde{keys}"
    assert talk.say("/toon").screen.wall == f"Beamer: deze stap{keys}"
    ask = talk.say("/toon", "/uitzoom")
    assert ask.screen.wall == f"Beamer: alles vanaf nu, uitgezoomd{keys}"
    assert len(f" {ask.screen.wall}") < 80
    assert talk.say("/zwart").screen.wall == f"Beamer: zwart, alles vanaf nu{keys}"
    assert talk.say("/scherm uit").screen.wall == ""


def test_the_address_is_told_again_and_the_wall_can_be_closed(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path)
    assert told(talk.say("/scherm")) == [
        f"De pagina voor de beamer is open: {ADDRESS}",
        "/scherm uit sluit die.",
    ]
    assert told(talk.say("/scherm uit")) == ["De pagina voor de beamer is dicht."]
    assert (talk.wall.is_open, talk.wall.opened) == (False, 1)
    assert told(talk.say("/scherm groot")) == ["Achter /scherm kan alleen uit staan."]


def test_what_was_released_before_is_not_on_a_wall_that_opens_again(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon alles", "/scherm uit", "/scherm", "neef | stil")
    assert on_the_wall(talk) == []


def test_once_is_this_twice_the_step_three_times_all_from_now_on_and_then_it_waits(
    tmp_path: Path,
) -> None:
    talk = at_the_wall(tmp_path, *LINES)
    assert told(talk.say(key("toon"))) == ['Op de beamer: "tante".', "Nog eens: deze hele stap."]
    assert on_the_wall(talk) == [TANTE]
    assert told(talk.say(key("toon"))) == [
        "Op de beamer: deze hele stap, ook wat er nog bij komt.",
        "Nog eens: alles vanaf nu.",
    ]
    assert on_the_wall(talk) == [OMA, TANTE]
    assert told(talk.say(key("toon"))) == [
        "Op de beamer: alles wat vanaf nu gezegd wordt.",
        "Nog eens: wachten tot jij iets toont.",
    ]
    talk.say("* wij zochten")
    assert on_the_wall(talk) == [OMA, TANTE, '{"text":"wij zochten"}']
    talk.say("/toon alles")
    assert told(talk.say(key("toon"))) == [
        "Er komt niets meer vanzelf op de beamer. Wat er staat, blijft staan."
    ]
    talk.say("* haast")
    assert on_the_wall(talk) == [OMA, TANTE, '{"text":"wij zochten"}']


def test_something_in_between_makes_the_next_time_the_first(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon", "neef | stil", "/toon")
    assert on_the_wall(talk) == [TANTE, '{"name":"neef","nature":"stil"}']


def test_what_stands_at_the_question_shows_when_nothing_was_just_said(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/naar banden", "/naar gezin")
    assert told(talk.say("/toon"))[0] == 'Op de beamer: wat er staat bij "Gezin".'
    assert on_the_wall(talk) == [OMA, TANTE]


def test_an_answer_that_led_to_the_next_question_was_just_said(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, "", "goed")
    assert told(talk.say("/toon"))[0] == 'Op de beamer: wat er staat bij "Hoe".'
    assert on_the_wall(talk) == ['{"text":"goed"}']


def test_the_wall_turns_to_what_was_shown_until_the_meeting_goes_on(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES)
    seen = []
    for said in ("+ Een koor", "/toon", "/toon 1", "/toon", "/toon stap", "+ Een lied", "/toon"):
        talk.say(said)
        seen.append(talk.wall.last.elsewhere)
    talk.say("")
    seen.append(talk.wall.last.elsewhere)
    assert seen == [None, "lijn", None, "lijn", None, None, "lijn", None]


def test_the_wall_turns_to_whatever_is_said_when_everything_follows(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon alles")
    seen = []
    for said in ("+ Een koor", "broer | stil", "+ Een lied", "/ongedaan"):
        talk.say(said)
        seen.append(talk.wall.last.elsewhere)
    assert seen == ["lijn", None, "lijn", None]


def test_what_stands_here_goes_before_what_was_said_elsewhere(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/naar hoe", "goed", "/naar gezin", "/toon")
    assert on_the_wall(talk) == [OMA, TANTE]


def test_where_nothing_stands_nothing_shows(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, "/naar gezin")
    assert told(talk.say("/toon")) == [
        "Hier staat nog niets om te tonen.",
        "Nog eens: deze hele stap.",
    ]
    assert on_the_wall(talk) == []


def test_of_what_is_between_two_people_both_are_named(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/naar banden", "oma | gehuwd | Kim")
    assert told(talk.say("/toon"))[0] == 'Op de beamer: "oma – gehuwd – Kim".'


def test_what_goes_on_between_people_is_not_said_to_be_on_the_wall(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/naar banden", "oma | nabij | Kim")
    assert told(talk.say("/toon"))[0] == (
        "Wat er tussen mensen is, tekent de beamer niet. Daar staat wie bij wie hoort."
    )


def test_a_line_can_be_shown_by_its_number(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES)
    assert told(talk.say("/toon 1")) == ['Op de beamer: "oma".']
    assert told(talk.say("/toon 3")) == ["Er is geen regel 3 om te tonen."]
    assert on_the_wall(talk) == [OMA]
    assert told(talk.say("/toon iets")) == [
        "Achter /toon kan staan: een nummer, stap, alles, wacht of niets."
    ]


def test_a_correction_shows_when_it_is_released_again(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon 1", "/wijzig 1", "oma | danst")
    assert on_the_wall(talk) == [OMA]
    talk.say("/toon 1")
    assert on_the_wall(talk) == ['{"name":"oma","nature":"danst"}']


def test_within_reach_a_correction_shows_at_once(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon stap", "/wijzig 1", "oma | danst")
    assert on_the_wall(talk) == ['{"name":"oma","nature":"danst"}', TANTE]


@pytest.mark.parametrize(
    "replies", [("/weg 2",), ("/wis 2", "ja"), ("/ongedaan",), ("/verplaats 2 straks",)]
)
def test_what_is_gone_from_its_list_is_gone_from_the_wall(
    tmp_path: Path, replies: tuple[str, ...]
) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon stap", "/toon wacht", *replies)
    assert on_the_wall(talk) == [OMA]


def test_a_line_that_is_moved_here_waits_to_be_shown(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, "/naar straks", "rust", "/toon alles", "wie belt", "/verplaats *")
    assert (on_the_wall(talk), talk.wall.last.record.length > 0) == ([], True)
    talk.say("/naar zien", "/toon")
    assert on_the_wall(talk) == ['{"text":"wie belt"}']


def test_a_step_ends_with_the_step_and_what_showed_stays_as_it_was(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon stap", "/naar hoe", "@oma en danst", "@neef stil")
    assert talk.last.screen.wall.startswith("Beamer: wat je toonde")
    assert on_the_wall(talk) == [OMA, TANTE]


def test_everything_is_taken_off_at_once(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon stap", "/toon alles")
    assert told(talk.say("/toon niets")) == ["Niets van wat jullie zeiden staat nog op de beamer."]
    talk.say("neef | stil")
    assert on_the_wall(talk) == []


@pytest.mark.parametrize(
    ("replies", "why"),
    [
        (("/naar tafel", "school"), "Wie er zijn, blijft van de beamer."),
        (('"oma: nooit meer',), "Waar nog geen toestemming voor is, blijft van de beamer."),
        (("/naar ronde", "moe"), "Waar nog geen toestemming voor is, blijft van de beamer."),
    ],
)
def test_some_things_are_never_shown(tmp_path: Path, replies: tuple[str, ...], why: str) -> None:
    talk = at_the_wall(tmp_path, "/naar gezin", *replies)
    assert told(talk.say("/toon")) == [why, "Nog eens: deze hele stap."]
    talk.say("/toon", "/toon", *replies)
    assert on_the_wall(talk) == []


def test_a_consent_that_is_taken_back_takes_a_quote_off(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, "/naar woorden", "nooit meer | - | ja", "/toon")
    assert len(on_the_wall(talk)) == 1
    talk.say("/wijzig 1", "nooit meer | - | nee")
    assert on_the_wall(talk) == []


SECRETLY = """
- id: stap
  titel: Stap
  script: Dit is om voor te lezen.
  vragen:
    - {id: open, soort: tekst, vraag: Hoe gaat het?, in_verslag: nee}
    - {id: alleen, soort: tekst, vraag: Wat valt jou op?, in_verslag: nee, wie_leest: begeleider}
"""


def test_a_question_that_only_the_facilitator_reads_is_not_on_the_wall(tmp_path: Path) -> None:
    talk = TalkAtAWall(session_of(tmp_path, a_protocol(SECRETLY)))
    talk.say("/scherm", "", "goed")
    assert (talk.wall.last.step, talk.wall.last.question) == ("stap", None)
    talk.say("zij zwijgt", "/toon alles", "/naar alleen", "zij huilt", "/toon", "/toon", "/toon")
    assert all("zij" not in everything_in(shown.record) for shown in talk.wall.projections)


def test_looking_from_afar_and_back(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon")
    seen = []
    for order in ("uitzoom", "uitzoom", "uitzoom", "stap", "stap"):
        talk.say(key(order))
        seen.append(talk.wall.last.distance)
    afar, near = Distance.ZOOMED_OUT, Distance.STEP
    assert (seen, on_the_wall(talk)) == ([afar, near, afar, near, near], [TANTE])


def test_who_shows_something_from_afar_hears_how_it_can_be_read(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/uitzoom")
    assert "De beamer toont nog het geheel, van ver: /stap toont weer deze stap." in told(
        talk.say("/toon")
    )


def test_black_holds_nothing_and_comes_back_as_it_was(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon", "/uitzoom")
    assert told(talk.say("/zwart")) == ["De beamer is zwart."]
    dark = talk.wall.last
    assert (dark.distance, dark.step, dark.question, everything_in(dark.record).strip()) == (
        Distance.BLACK,
        None,
        None,
        everything_in(type(dark.record)()).strip(),
    )
    assert told(talk.say("/toon 1")) == [
        'Op de beamer: "oma".',
        "De beamer is nog zwart: /zwart maakt hem licht.",
    ]
    assert talk.wall.last.distance is Distance.BLACK
    talk.say("/zwart")
    assert (talk.wall.last.distance, on_the_wall(talk)) == (Distance.ZOOMED_OUT, [OMA, TANTE])


@pytest.mark.parametrize("still", ["/stopknop", "/stilte"])
def test_the_wall_is_dark_while_the_meeting_stands_still(tmp_path: Path, still: str) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon", still, "/toon", "iets")
    assert (talk.wall.last.distance, on_the_wall(talk)) == (Distance.BLACK, [])
    talk.say("")
    assert (talk.wall.last.distance, on_the_wall(talk)) == (Distance.STEP, [TANTE])


@pytest.mark.parametrize("still", ["/stopknop", "/stilte"])
def test_who_leaves_while_all_is_still_lights_nothing_up(tmp_path: Path, still: str) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon", still, "/pauze")
    assert (talk.wall.is_open, talk.wall.last.distance) == (False, Distance.BLACK)


@pytest.mark.parametrize("ends", [("/pauze",), ("/naar samen", "/verder", "")])
def test_the_wall_closes_with_the_conversation(tmp_path: Path, ends: tuple[str, ...]) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon", *ends)
    assert (talk.ending is not None, talk.wall.is_open) == (True, False)


def test_leaving_closes_the_wall_too(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path)
    talk.say(LEAVE)
    assert not talk.wall.is_open


def test_keys_leave_what_is_being_typed_and_the_page_that_is_read(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES)
    ask = talk.say(key("toon", "neef | st"))
    assert (ask.prompt.prefill, ask.problem) == ("neef | st", None)
    page = talk.say("/gezin")
    again = talk.say(key("uitzoom"))
    assert (again.purpose, again.screen.lead) == (page.purpose, page.screen.lead)


def test_a_wall_that_does_not_open_stops_nobody(tmp_path: Path) -> None:
    talk = TalkAtAWall(a_table(tmp_path))
    talk.wall.failing = True
    assert told(talk.say("/scherm")) == ["De pagina ging niet open."]
    talk.wall.failing = False
    assert talk.say("/scherm", *LINES).screen.wall != ""


def test_a_wall_that_falls_over_is_told_and_everything_is_kept(tmp_path: Path) -> None:
    session = a_table(tmp_path)
    talk = TalkAtAWall(session)
    talk.say("/scherm", "/naar gezin")
    talk.wall.failing = True
    ask = talk.say("oma | zingt")
    assert told(ask) == [
        "De pagina voor de beamer is weggevallen. /scherm opent een nieuwe.",
        "Bewaard als regel 1.",
    ]
    assert (ask.screen.wall, len(session.record.entries("gezin"))) == ("", 1)


@pytest.mark.parametrize("order", ["toon", "uitzoom", "stap", "zwart"])
def test_without_an_open_wall_the_orders_say_how_to_open_it(tmp_path: Path, order: str) -> None:
    talk = TalkAtAWall(a_table(tmp_path))
    assert told(talk.say(f"/{order}")) == [
        "Er is nu geen pagina voor de beamer. /scherm opent die."
    ]


def test_where_no_wall_belongs_the_orders_say_so(tmp_path: Path) -> None:
    talk = Answered(converse(a_table(tmp_path)))
    asks: list[Ask] = [talk.say(order) for order in ("/scherm", "/toon", "/zwart")]
    assert [told(ask) for ask in asks] == [
        ["Bij een sessie die zichzelf speelt, hoort geen beamer."]
    ] * 3


def test_between_steps_the_wall_names_no_step(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, "", "goed", "", "")
    assert (talk.last.purpose.name, talk.wall.last.step, talk.wall.last.question) == (
        "PAGE",
        None,
        None,
    )


def test_the_line_that_was_shown_last_is_known(tmp_path: Path) -> None:
    talk = at_the_wall(tmp_path, *LINES, "/toon 1")
    first = talk.wall.last.latest
    talk.say("/toon 2")
    assert (first, talk.wall.last.latest) == ("e1", "e2")
    talk.say("/weg 2")
    assert talk.wall.last.latest is None


def test_a_wall_that_was_never_opened_is_never_closed(tmp_path: Path) -> None:
    wall = RecordingWall()
    wall.is_open = True
    Answered(converse(a_table(tmp_path), wall=wall)).say(LEAVE)
    assert wall.is_open

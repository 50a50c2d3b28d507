"""Following a session that another window holds: what was said there is shown from here, or not at all."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.watching import Glimpse, Watching
from casusanalyse.front.screen import Ask, Left, Pressed, Reply, Typed
from casusanalyse.front.wall import Distance
from casusanalyse.session.events import Event, Finished, Paused, Resumed
from casusanalyse.session.record import replay
from tests.facilitate.builders import a_protocol, fields, told
from tests.facilitate.walls import ADDRESS, RecordingWall, words_on
from tests.session.samples import answer, line, started

STEPS = """
- id: een
  titel: Het begin
  vragen:
    - {id: hoe, soort: tekst, vraag: Hoe is het?, kort: Hoe, in_verslag: nee}
    - {id: lijst, soort: lijst, vraag: Wat nog?, in_verslag: nee}
    - {id: alleen, soort: tekst, vraag: Wat zie jij?, in_verslag: nee, wie_leest: begeleider}
- id: twee
  titel: Het eind
  vragen:
    - {id: slot, soort: tekst, vraag: En nu?, in_verslag: nee}
"""
PROTOCOL = a_protocol(STEPS)


class Second:
    """A second window at a session that goes on elsewhere."""

    def __init__(self, *events: Event) -> None:
        self.wall = RecordingWall()
        self._events = [started(), *events]
        self._glimpse = Glimpse(PROTOCOL, replay(self._events), "een")
        self.watching = Watching(self._glimpse, self.wall)
        self.watching.projecting.open()
        self._conversation = self.watching.converse()
        self.last: Ask = next(self._conversation)
        self.ended = False

    def happens(self, *events: Event, step: str = "een", stopped: bool = False) -> None:
        """Something is said, or done, in the other window."""
        self._events += events
        self._glimpse = Glimpse(PROTOCOL, replay(self._events), step, stopped)
        self.watching.take(self._glimpse)

    def say(self, *replies: str | Reply) -> Ask:
        """Type here."""
        for reply in replies:
            try:
                self.last = self._conversation.send(
                    Typed(reply) if isinstance(reply, str) else reply
                )
            except StopIteration:
                self.ended = True
        return self.last

    @property
    def shown(self) -> list[str]:
        return words_on(self.wall.last.record)


def lines(ask: Ask) -> list[str]:
    return [each.text for each in ask.screen.lead]


def test_it_lists_what_was_said_last_and_shows_none_of_it() -> None:
    second = Second(answer("goed"), line(1, "een"), line(2, "twee"), answer("stil", "alleen"))
    assert lines(second.last) == [
        f"De beamer kan deze pagina tonen: {ADDRESS}",
        "Nu: Het begin",
        "",
        "Het laatst opgeschreven:",
        " 1  twee",
        " 2  een",
        " 3  Hoe",
        "toon 2 laat regel 2 zien; alleen toon de bovenste.",
    ]
    assert (second.shown, second.wall.last.step, second.wall.last.question) == ([], "een", None)


def test_a_line_is_shown_by_the_number_that_it_had_on_the_screen() -> None:
    second = Second(line(1, "een"), line(2, "twee"))
    second.happens(line(3, "drie"))
    assert told(second.say("toon 2")) == ['Op de beamer: "een".']
    assert lines(second.last)[4:7] == [" 1  drie", " 2  twee", " 3  een   (getoond)"]
    assert second.shown == ['{"text":"een"}']


def test_the_words_work_with_and_without_a_slash() -> None:
    second = Second(line(1, "een"), line(2, "twee"))
    second.say("toon", "/toon 2", "uitzoom")
    assert (second.shown, second.wall.last.distance) == (
        ['{"text":"een"}', '{"text":"twee"}'],
        Distance.ZOOMED_OUT,
    )
    second.say("stap", "zwart")
    assert (second.shown, second.wall.last.distance) == ([], Distance.BLACK)
    second.say("zw", "toon niets")
    assert (second.shown, second.wall.last.distance) == ([], Distance.STEP)


def test_a_step_and_everything_follow_the_other_window() -> None:
    second = Second(line(1, "een"))
    second.say("toon stap")
    second.happens(line(2, "twee"))
    assert second.shown == ['{"text":"een"}', '{"text":"twee"}']
    second.happens(line(3, "drie"), answer("klaar", "slot"), step="twee")
    assert (second.shown, second.wall.last.step) == (['{"text":"een"}', '{"text":"twee"}'], "twee")
    second.say("toon alles")
    second.happens(answer("beter", "slot"))
    assert second.shown == ['{"text":"een"}', '{"text":"twee"}', '{"text":"beter"}']


def test_nothing_typed_asks_again_and_other_words_are_not_understood() -> None:
    second = Second(line(1, "een"))
    assert told(second.say("")) == []
    assert told(second.say("oma zingt")) == ["Typ toon, uitzoom, stap, zwart of klaar."]
    assert told(second.say(fields(naam="oma"))) == ["Dat kan hier niet."]
    assert second.shown == []


def test_a_key_leaves_what_is_being_typed() -> None:
    second = Second(line(1, "een"))
    ask = second.say(Pressed("/toon", "uitz"))
    assert (ask.prompt.prefill, second.shown) == ("uitz", ['{"text":"een"}'])


def test_it_ends_when_it_is_enough_or_somebody_leaves() -> None:
    for reply in ("klaar", "/klaar", Left("too"), Pressed("/klaar")):
        second = Second(line(1, "een"))
        second.say(reply)
        assert second.ended


def test_the_wall_is_dark_while_the_meeting_stands_still_or_was_set_down() -> None:
    second = Second(line(1, "een"))
    second.say("toon")
    dark = []
    second.happens(stopped=True)
    dark.append(second.wall.last.distance)
    second.happens()
    dark.append(second.wall.last.distance)
    second.happens(Paused())
    dark.append(second.wall.last.distance)
    second.happens(Resumed())
    dark.append(second.wall.last.distance)
    second.happens(Finished())
    dark.append(second.wall.last.distance)
    still, runs = Distance.BLACK, Distance.STEP
    assert dark == [still, runs, still, runs, still]


def test_a_session_that_was_set_down_before_can_be_shown() -> None:
    second = Second(line(1, "een"), Paused())
    second.say("toon")
    assert (second.wall.last.distance, second.shown) == (Distance.STEP, ['{"text":"een"}'])


def test_a_session_that_is_lost_leaves_the_wall_black_and_says_why() -> None:
    second = Second(line(1, "een"))
    second.say("toon")
    second.watching.lose(CasusError("Het bestand is weg.").sentence)
    assert second.wall.last.distance is Distance.BLACK
    assert told(second.say("")) == [
        "De beamer is zwart, want deze sessie is niet meer te volgen. Het bestand is weg."
    ]


def test_an_empty_session_says_so() -> None:
    assert lines(Second().last)[-1] == "Er is nog niets opgeschreven."

"""Who answers may leave at any moment."""

from casusanalyse.cli.fronts import PausingFront
from casusanalyse.front.screen import Ask, Left, Prompt, Purpose, Reply, Screen, Typed

SCREEN = Screen("Hoe begon het?", "")
ASK = Ask(Purpose.QUESTION, SCREEN, Prompt(prefill="wij zag"))


class FakeFront:
    """Gives its replies in order; None stands for Ctrl-C before anything was asked."""

    def __init__(self, *replies: Reply | None) -> None:
        self._replies = list(replies)
        self.shown: list[Screen] = []

    def reply_to(self, ask: Ask) -> Reply:
        self.shown.append(ask.screen)
        reply = self._replies.pop(0)
        if reply is None:
            raise KeyboardInterrupt
        return reply

    def show(self, screen: Screen) -> None:
        self.shown.append(screen)


def test_an_interruption_while_a_screen_is_drawn_is_leaving_with_what_stood_there() -> None:
    front = FakeFront(Typed("wij zagen"), None)
    pausing = PausingFront(front)
    assert [pausing.reply_to(ASK), pausing.reply_to(ASK)] == [Typed("wij zagen"), Left("wij zag")]
    pausing.show(SCREEN)
    assert front.shown == [SCREEN, SCREEN, SCREEN]

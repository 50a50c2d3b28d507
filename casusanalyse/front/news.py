"""What the next screen has to tell: what just happened, and why something was not accepted."""

from casusanalyse.front.screen import Line, Tone
from casusanalyse.text.clean import CleanText, clean
from casusanalyse.wording import front as wording


class News:
    """Gathers news between two screens; whoever leads a conversation keeps it with the rest."""

    def __init__(self) -> None:
        self._said: list[Line] = []
        self._problem: str | None = None

    def say(self, text: str, tone: Tone = Tone.SAVED) -> None:
        """Let the next screen tell what just happened."""
        self._said.append(Line(text, tone))

    def refuse(self, sentence: str) -> None:
        """Let the next screen tell why a reply was not accepted."""
        self._problem = sentence

    def clean(self, typed: str) -> CleanText:
        """Return what was typed as text that may be kept; tells what was cleaned away.

        Raises BsnFound.
        """
        cleaned = clean(typed)
        for notice in cleaned.notices:
            self.say(wording.CLEANED.format(notice=notice), Tone.NOTICE)
        return cleaned.text

    def take_news(self) -> tuple[tuple[Line, ...], str | None]:
        """Return what there is to tell and why something was refused, and forget it."""
        told, problem = tuple(self._said), self._problem
        self._said, self._problem = [], None
        return told, problem

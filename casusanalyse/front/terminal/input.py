"""The one input line: completion, keys that stand for orders, what is half typed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

import questionary
from prompt_toolkit.application import Application, get_app
from prompt_toolkit.auto_suggest import AutoSuggest, Suggestion
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.keys import Keys

from casusanalyse.front.clock import tell_remaining
from casusanalyse.front.orders import Mark, Offered
from casusanalyse.front.screen import Left, Pressed, Prompt, Remaining, Reply, Tone, Typed
from casusanalyse.wording import front as wording

Now = Callable[[], datetime]
"""The clock on the wall: tells a moment with its time zone."""

_SECONDS_BETWEEN_SAVES = 0.5
_MARKS = "".join(Mark)
_STYLE = questionary.Style(
    [
        ("qmark", "bold"),
        ("question", ""),
        ("answer", ""),
        ("bottom-toolbar", "noreverse fg:ansigray"),
        ("wall", "noreverse fg:ansigray"),
        ("clock", "noreverse fg:ansigray"),
        ("clock-over", "noreverse fg:ansiyellow"),
    ]
)


class InputLine:
    """Reads one line from a person. ``on_typing`` is told what is half typed, now and then.

    A line that was restored is told again: meanwhile something else may have been kept instead.
    """

    def __init__(self, on_typing: Callable[[str], object], now: Now) -> None:
        self._on_typing = on_typing
        self._now = now
        self._text = ""
        self._told = ""
        self._told_at = 0.0
        self._aside = ""
        self._keeps = True

    def read(
        self,
        prompt: Prompt,
        refused: bool = False,
        remaining: Remaining | None = None,
        wall: str = "",
    ) -> Reply:
        """Return what was typed, which key was pressed, or that the person left.

        Below the line stand the keys, what is on the wall while there is one, and the time that is
        left while it runs.

        A line that was ``refused`` stands there like selected text: the first new letter takes its
        place, so that nobody who looks at people types two lines into one. Up fetches it back.
        """
        if refused and prompt.prefill:
            self._aside = prompt.prefill
        self._text = prompt.prefill
        self._told = "" if prompt.restored else prompt.prefill
        self._keeps = not prompt.passing
        below = _Below(_keys(prompt, refused), wall, remaining, self._now)
        question = self._question(prompt, refused, below)
        try:
            answer: str | Pressed | Left = question.unsafe_ask()
        except (KeyboardInterrupt, EOFError, OSError):
            return Left(self._text)
        if not isinstance(answer, str):
            return answer
        if not answer and self._told:
            self._on_typing("")
        return Typed(answer)

    def _question(self, prompt: Prompt, refused: bool, below: "_Below") -> questionary.Question:
        """Return the input line itself, with our keys and with somebody who watches what is typed."""
        ghost = _Ghost(prompt)
        question = questionary.text(
            "",
            default=prompt.prefill,
            qmark=wording.MARKER,
            style=_STYLE,
            auto_suggest=ghost,
            bottom_toolbar=below.rows,
            refresh_interval=_SECONDS_BETWEEN_SAVES,
            erase_when_done=True,
        )
        application: Application[str | Pressed | Left] = question.application
        own_keys = [
            _key_bindings(ghost, prompt.orders),
            _keys_for_a_refused_line(refused, self._aside),
        ]
        present = application.key_bindings
        application.key_bindings = merge_key_bindings([present, *own_keys] if present else own_keys)
        application.current_buffer.on_text_changed += self._see
        application.after_render += self._watch
        return question

    def _see(self, buffer: Buffer) -> None:
        self._text = buffer.text

    def _watch(self, application: Application[str | Pressed | Left]) -> None:
        """Runs after every redraw, twice a second at least; tells the text when it has changed."""
        if application.is_done or not self._keeps:
            return
        now = monotonic()
        if self._text != self._told and now - self._told_at >= _SECONDS_BETWEEN_SAVES:
            self._told, self._told_at = self._text, now
            self._on_typing(self._text)


@dataclass(frozen=True, slots=True)
class _Below:
    """The rows below the line: the keys, what is on the wall, the time that is left."""

    keys: str
    wall: str
    remaining: Remaining | None
    now: Now

    def rows(self) -> FormattedText:
        """Called at every redraw, so that the minutes are those of now."""
        rows = [("", f" {self.keys}")]
        if self.wall:
            rows.append(("class:wall", f"\n {self.wall}"))
        if self.remaining is not None:
            line = tell_remaining(self.remaining, self.now())
            style = "class:clock-over" if line.tone is Tone.NOTICE else "class:clock"
            rows.append((style, f"\n {line.text}"))
        return FormattedText(rows)


def _key_bindings(ghost: "_Ghost", orders: Offered) -> KeyBindings:
    bindings = KeyBindings()

    @bindings.add("c-o")
    def _new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @bindings.add("c-u")
    def _clear(event: KeyPressEvent) -> None:
        event.current_buffer.reset()

    @bindings.add("tab")
    def _take_over(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        # The one on the screen is worked out a moment later; fast fingers do not wait for it.
        suggestion = ghost.get_suggestion(buffer, buffer.document)
        if suggestion is not None:
            buffer.insert_text(suggestion.text)

    @bindings.add("c-c")
    @bindings.add("c-d")
    def _leave(event: KeyPressEvent) -> None:
        event.app.exit(result=Left(event.current_buffer.text))

    for key, order in orders.keys.items():
        bindings.add(key)(_presser(order))
    return bindings


def _keys(prompt: Prompt, refused: bool) -> str:
    return wording.REFUSED_KEYS if refused and prompt.prefill else prompt.keys


def _keys_for_a_refused_line(refused: bool, aside: str) -> KeyBindings:
    """Let the first new letter take the place of a refused line, and let Up fetch that line back."""
    bindings = KeyBindings()

    @Condition
    def untouched() -> bool:
        buffer = get_app().current_buffer
        return refused and buffer.text == aside and buffer.cursor_position == len(aside)

    @Condition
    def empty() -> bool:
        return bool(aside) and not get_app().current_buffer.text

    @bindings.add(Keys.Any, filter=untouched)
    def _begin_anew(event: KeyPressEvent) -> None:
        if event.data.isprintable():
            event.current_buffer.reset()
            event.current_buffer.insert_text(event.data)

    @bindings.add(Keys.BracketedPaste, filter=untouched)
    def _paste_anew(event: KeyPressEvent) -> None:
        event.current_buffer.reset()
        event.current_buffer.insert_text(event.data.replace("\r\n", "\n").replace("\r", "\n"))

    @bindings.add("up", filter=empty)
    def _fetch_back(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text(aside)

    return bindings


def _presser(order: str) -> Callable[[KeyPressEvent], None]:
    def press(event: KeyPressEvent) -> None:
        event.app.exit(result=Pressed(f"/{order}", event.current_buffer.text))

    return press


class _Ghost(AutoSuggest):
    """Shows in grey how a word would go on: orders after a slash, names after two letters.

    On an empty line it shows what is offered. Nothing pops up over the screen; Tab or the right
    arrow takes the words over.
    """

    def __init__(self, prompt: Prompt) -> None:
        self._words = prompt.completions
        self._people = prompt.people
        self._offer = prompt.offer
        self._orders = tuple(f"/{order}" for order in prompt.orders.words)

    def get_suggestion(self, buffer: Buffer, document: Document) -> Suggestion | None:
        typed = document.text
        if not typed:
            return Suggestion(self._offer) if self._offer else None
        if typed.startswith("/") and " " not in typed:
            return _rest(typed, self._orders, least=2)
        if typed.startswith("/"):
            return _rest(typed.partition(" ")[2], self._words, least=2)
        if typed.startswith(Mark.PERSON) and " " not in typed:
            return _rest(typed[1:], self._people, least=2)
        part = typed.replace("|", ",").rpartition(",")[2].lstrip()
        whole = _rest(part.lstrip(_MARKS), self._words, least=2)
        if whole is not None or not typed.startswith(tuple(Mark)):
            return whole
        # In a captured line names stand in the middle of a sentence.
        return _rest(part.rpartition(" ")[2], self._words, least=2)


def _rest(part: str, words: Iterable[str], least: int) -> Suggestion | None:
    """Return what is still to be typed of the first word that begins with ``part``."""
    if len(part) < least:
        return None
    fitting = (word for word in words if word.casefold().startswith(part.casefold()))
    return next((Suggestion(word[len(part) :]) for word in fitting if len(word) > len(part)), None)

"""What a YAML parser's complaint means for somebody who is not a programmer.

The C parser and the pure one word their English complaints differently and sometimes point at
another column; what both have in common is recognised here, together with the line itself.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import yaml

from casusanalyse.source.nodes import Position
from casusanalyse.source.problems import Problem
from casusanalyse.wording import source as wording

_CURLY = tuple("“”„‘’‚")
LONG_DASHES = ("– ", "— ", "− ")
_LIST_START = r"\s*(?:- +)*"
_KEY_WITH_VALUE = re.compile(rf"{_LIST_START}[^\s:#][^:]*:\s+(?P<value>\S.*)")
_COLON_WITHOUT_SPACE = re.compile(rf"{_LIST_START}[^\s:#\"']+(?P<colon>:)[^\s:/]")
_SWALLOWING_HASH = re.compile(r"\s(?P<hash>#)[^\s#]")
_ODD_SPACE = re.compile(
    r"(?:^[ \t-]*|^[ \t-]*[\w-]+:)(?P<space>[\u00a0\u2000-\u200b\u202f\u205f\u3000])"
)
_OPENING_BRACKETS = ("[", "{")


class Mark(Protocol):
    """A place as either parser gives it, counted from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


def place_of(mark: Mark | None) -> Position:
    """Return the place that a parser marked; the start of the file where it marked none."""
    return Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)


def explain(error: yaml.YAMLError, lines: tuple[str, ...]) -> Problem:
    """Return the mistake behind a parser's complaint about a text of these lines, in Dutch."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem(None, wording.NOT_YAML, wording.NOT_YAML_ALLOWED)
    complaint = _complaint(error, lines)
    for situation in _SITUATIONS:
        problem = situation(complaint)
        if problem is not None:
            return problem
    return Problem(complaint.place, wording.NOT_YAML, wording.NOT_YAML_ALLOWED)


@dataclass(frozen=True, slots=True)
class _Complaint:
    """What the parser said, where it stopped, and where the part began that it was reading."""

    problem: str
    context: str
    place: Position
    opened: Position
    lines: tuple[str, ...]

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    @property
    def stopped_at(self) -> str:
        return self.line(self.place.line)[self.place.column - 1 : self.place.column]

    @property
    def opened_with(self) -> str:
        return self.line(self.opened.line)[self.opened.column - 1 : self.opened.column]

    @property
    def before(self) -> str:
        return self.line(self.place.line)[: self.place.column - 1]

    def line_above(self, number: int) -> int:
        """The nearest line above with more than white space or a comment; 0 when there is none."""
        for above in range(number - 1, 0, -1):
            text = self.line(above).strip()
            if text and not text.startswith("#"):
                return above
        return 0


def _complaint(error: yaml.MarkedYAMLError, lines: tuple[str, ...]) -> _Complaint:
    place = place_of(error.problem_mark)
    opened = place_of(error.context_mark) if error.context_mark else place
    return _Complaint(error.problem or "", error.context or "", place, opened, lines)


def _tab(complaint: _Complaint) -> Problem | None:
    if complaint.stopped_at != "\t" and "tab" not in complaint.problem:
        return None
    column = complaint.line(complaint.place.line).find("\t") + 1
    return Problem(Position(complaint.place.line, column or 1), wording.TAB, wording.TAB_ALLOWED)


def _odd_space(complaint: _Complaint) -> Problem | None:
    """A space that only looks like one is no indentation, and no space after a colon."""
    for number in (complaint.place.line, complaint.line_above(complaint.place.line)):
        odd = _ODD_SPACE.search(complaint.line(number))
        if odd:
            what = wording.ODD_SPACE.format(code=f"U+{ord(odd['space']):04X}")
            place = Position(number, odd.start("space") + 1)
            return Problem(place, what, wording.ODD_SPACE_ALLOWED)
    return None


def _reserved_start(complaint: _Complaint) -> Problem | None:
    phrases = ("cannot start any token", "the node content", "expected node content")
    reserved = any(phrase in complaint.problem for phrase in phrases)
    question_mark = "mapping keys are not allowed" in complaint.problem
    in_brackets = "flow" in complaint.context
    if in_brackets or not complaint.stopped_at or not (reserved or question_mark):
        return None
    what = wording.RESERVED_START.format(character=complaint.stopped_at)
    return Problem(complaint.place, what, wording.QUOTE_THE_TEXT)


def _special_word(complaint: _Complaint) -> Problem | None:
    for character, what in (("*", wording.ALIAS), ("&", wording.ANCHOR), ("!", wording.TAG)):
        if complaint.opened_with == character and _speaks_of_special_words(complaint):
            return Problem(complaint.opened, what, wording.QUOTE_THE_TEXT)
    return None


def _speaks_of_special_words(complaint: _Complaint) -> bool:
    said = f"{complaint.context} {complaint.problem}"
    return any(word in said for word in ("alias", "anchor", "tag"))


def _quote(complaint: _Complaint) -> Problem | None:
    if "quoted scalar" not in complaint.context:
        return None
    if "end of stream" in complaint.problem or "document" in complaint.problem:
        return _unclosed_quote(complaint.opened, complaint.opened_with)
    column = complaint.line(complaint.place.line).rfind("\\", 0, complaint.place.column) + 1
    place = Position(complaint.place.line, column or complaint.place.column)
    return Problem(place, wording.BACKSLASH, wording.BACKSLASH_ALLOWED)


def _unclosed_quote(place: Position, character: str) -> Problem:
    what = wording.UNCLOSED_QUOTE.format(character=character)
    return Problem(place, what, wording.UNCLOSED_QUOTE_ALLOWED)


def _unexpected_colon(complaint: _Complaint) -> Problem | None:
    if "mapping values are not allowed" not in complaint.problem:
        return None
    earlier = _KEY_WITH_VALUE.match(complaint.before)
    if earlier:
        return _colon_in_text(complaint, earlier)
    above = complaint.line_above(complaint.place.line)
    if not above:
        return None
    mistake = _line_without_key(complaint, above)
    if mistake:
        return mistake
    if " " in complaint.before.strip().removeprefix("- "):
        return Problem(complaint.place, wording.COLON_IN_TEXT, wording.QUOTE_THE_TEXT)
    return _indentation(complaint)


def _colon_in_text(complaint: _Complaint, earlier: re.Match[str]) -> Problem:
    first = earlier["value"][0]
    if first in _CURLY:
        place = Position(complaint.place.line, earlier.start("value") + 1)
        what = wording.CURLY_QUOTES.format(character=first)
        return Problem(place, what, wording.CURLY_QUOTES_ALLOWED)
    return Problem(complaint.place, wording.COLON_IN_TEXT, wording.QUOTE_THE_TEXT)


def _line_without_key(complaint: _Complaint, number: int) -> Problem | None:
    """Tell what keeps a line from being a key with its value; None when it is one."""
    line = complaint.line(number)
    start = len(line) - len(line.lstrip()) + 1
    glued = _COLON_WITHOUT_SPACE.match(line)
    if line.lstrip().startswith(LONG_DASHES):
        return long_dash(Position(number, start), line.lstrip()[0])
    if glued and ": " not in line:
        place = Position(number, glued.start("colon") + 1)
        return Problem(place, wording.MISSING_SPACE, wording.MISSING_SPACE_ALLOWED)
    if ":" not in line:
        return Problem(
            Position(number, start), wording.MISSING_COLON, wording.MISSING_COLON_ALLOWED
        )
    return None


def long_dash(place: Position, character: str) -> Problem:
    """Return the problem of a dash that a word processor made too long to begin a list item."""
    what = wording.LONG_DASH.format(character=character)
    return Problem(place, what, wording.LONG_DASH_ALLOWED)


def _no_colon(complaint: _Complaint) -> Problem | None:
    if "could not find expected ':'" not in complaint.problem:
        return None
    above = complaint.line_above(complaint.opened.line)
    swallowing = _SWALLOWING_HASH.search(complaint.line(above))
    if swallowing:
        place = Position(above, swallowing.start("hash") + 1)
        return Problem(place, wording.SWALLOWED, wording.SWALLOWED_ALLOWED)
    return _line_without_key(complaint, complaint.opened.line)


def _bracket(complaint: _Complaint) -> Problem | None:
    if "flow" not in complaint.context:
        return None
    opened = complaint.opened
    if complaint.opened_with not in _OPENING_BRACKETS:
        opened = _last_opening_bracket(complaint)
    line = complaint.line(opened.line)
    what = wording.UNCLOSED_BRACKET.format(character=line[opened.column - 1 : opened.column])
    return Problem(opened, what, wording.UNCLOSED_BRACKET_ALLOWED)


def _last_opening_bracket(complaint: _Complaint) -> Position:
    for number in range(complaint.place.line, 0, -1):
        end = complaint.place.column if number == complaint.place.line else None
        column = max(complaint.line(number).rfind(mark, 0, end) for mark in _OPENING_BRACKETS)
        if column >= 0:
            return Position(number, column + 1)
    return complaint.opened


def _dash_after_key(complaint: _Complaint) -> Problem | None:
    if "sequence entries are not allowed" not in complaint.problem:
        return None
    return Problem(complaint.place, wording.DASH_AFTER_KEY, wording.DASH_AFTER_KEY_ALLOWED)


def _block_mark(complaint: _Complaint) -> Problem | None:
    if "block scalar" not in complaint.context:
        return None
    what = wording.AFTER_BLOCK_MARK.format(character=complaint.opened_with)
    return Problem(complaint.opened, what, wording.AFTER_BLOCK_MARK_ALLOWED)


def _text_after_closing(complaint: _Complaint) -> Problem | None:
    last = complaint.before.rstrip()[-1:]
    if not _is_out_of_place(complaint) or not last:
        return None
    if last in "\"'":
        return _after_quote(complaint, last)
    if last in "]}":
        what = wording.TEXT_AFTER_BRACKET.format(character=last)
        return Problem(complaint.place, what, wording.QUOTE_THE_TEXT)
    return None


def _after_quote(complaint: _Complaint, quote: str) -> Problem:
    """A quote that closes here but opened on a line above was left open there."""
    if complaint.before.count(quote) % 2:
        for number in range(complaint.place.line - 1, 0, -1):
            line = complaint.line(number)
            if line.count(quote) % 2:
                return _unclosed_quote(Position(number, line.rfind(quote) + 1), quote)
    return Problem(complaint.place, wording.TEXT_AFTER_QUOTE, wording.TEXT_AFTER_QUOTE_ALLOWED)


def _misplaced_line(complaint: _Complaint) -> Problem | None:
    if not _is_out_of_place(complaint) or complaint.before.strip():
        return None
    if complaint.place.column != complaint.opened.column:
        return _indentation(complaint)
    if "mapping" in complaint.context:
        return Problem(complaint.place, wording.DASH_AMONG_KEYS, wording.DASH_AMONG_KEYS_ALLOWED)
    return Problem(complaint.place, wording.KEY_IN_LIST, wording.KEY_IN_LIST_ALLOWED)


def _is_out_of_place(complaint: _Complaint) -> bool:
    phrases = ("expected key", "'-' indicator", "expected <block end>")
    return any(phrase in complaint.problem for phrase in phrases)


def _indentation(complaint: _Complaint) -> Problem:
    line = complaint.line(complaint.place.line)
    place = Position(complaint.place.line, len(line) - len(line.lstrip()) + 1)
    return Problem(place, wording.INDENTATION, wording.INDENTATION_ALLOWED)


def _document_mark(complaint: _Complaint) -> Problem | None:
    directives = [n for n, line in enumerate(complaint.lines, 1) if line.startswith("%")]
    if directives and ("directive" in complaint.context or "document" in complaint.problem):
        place = Position(directives[0], 1)
        return Problem(place, wording.DIRECTIVE, wording.DIRECTIVE_ALLOWED)
    if "document start" in complaint.problem:
        return Problem(complaint.place, wording.SECOND_DOCUMENT, wording.SECOND_DOCUMENT_ALLOWED)
    return None


_SITUATIONS: tuple[Callable[[_Complaint], Problem | None], ...] = (
    _tab,
    _odd_space,
    _quote,
    _block_mark,
    _bracket,
    _reserved_start,
    _special_word,
    _unexpected_colon,
    _no_colon,
    _dash_after_key,
    _text_after_closing,
    _misplaced_line,
    _document_mark,
)
"""In order: the first that recognises a complaint explains it."""

"""From YAML events to nodes, with every limit checked before anything is constructed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

import yaml

from casusanalyse.source.letters import CONTROL, code_of
from casusanalyse.source.nodes import Entry, Mapping, Node, Position, Scalar, Sequence
from casusanalyse.source.problems import Problem
from casusanalyse.source.snippet import quotable
from casusanalyse.source.syntax import LONG_DASHES, explain, long_dash, place_of
from casusanalyse.text.bsn import find_bsn
from casusanalyse.wording import source as wording

MOST_LEVELS = 20
MOST_NODES = 100_000
LONGEST_TEXT = 200_000

EventLoader = type[yaml.CSafeLoader] | type[yaml.SafeLoader]

FASTEST_LOADER: EventLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML comes with or without its C parser; both give the same events."""

_SWALLOWING = re.compile(r"\s*#(?![#\s]|$)")


@dataclass(frozen=True, slots=True)
class Tree:
    """What came out of a file; ``root`` is None where reading had to stop.

    ``repeats`` tells of the keys in ``left_out``: they stood there before, and the first counts.
    """

    root: Node | None
    problems: tuple[Problem, ...]
    repeats: tuple[Problem, ...]
    left_out: tuple[Entry, ...]


def build(text: str, lines: tuple[str, ...], loader: EventLoader = FASTEST_LOADER) -> Tree:
    """Return the nodes of a text and everything that is wrong in it; ``lines`` are its lines."""
    builder = _Builder(iter(loader(text).get_event, None), lines)
    root = None
    try:
        root = builder.document()
    except _LimitPassed:
        pass
    except yaml.YAMLError as error:
        builder.add_last(explain(error, lines))
    except (ValueError, OverflowError):
        # The pure parser hands an escape above U+10FFFF to chr().
        builder.problems.append(Problem(None, wording.BACKSLASH, wording.BACKSLASH_ALLOWED))
    repeats, left_out = tuple(builder.repeats), tuple(builder.left_out)
    return Tree(root, tuple(dict.fromkeys(builder.problems)), repeats, left_out)


class _LimitPassed(Exception):
    """Reading stops here; the problem was noted."""


class _Builder:
    """Takes one event at a time, so that nothing is held of what lies beyond a limit."""

    def __init__(self, events: Iterator[yaml.Event], lines: tuple[str, ...]) -> None:
        self.problems: list[Problem] = []
        self.repeats: list[Problem] = []
        self.left_out: list[Entry] = []
        self._events = events
        self._lines = lines
        self._remarkable_lines = {
            number for number, line in enumerate(lines, 1) if "#" in line or "\\" in line
        }
        self._nodes = 0

    def add_last(self, problem: Problem) -> None:
        """Add what made the parser stop; nothing new where that line was told to be wrong already."""
        told = {each.position.line for each in self.problems if each.position}
        at = problem.position
        if problem.what != wording.NOT_YAML or at is None or at.line not in told:
            self.problems.append(problem)

    def document(self) -> Node | None:
        next(self._events)  # the start of the stream
        start = next(self._events)
        if not isinstance(start, yaml.DocumentStartEvent):
            self._refuse(None, wording.EMPTY, wording.EMPTY_ALLOWED)
            return None
        if start.version or start.tags:
            self._refuse(place_of(start.start_mark), wording.DIRECTIVE, wording.DIRECTIVE_ALLOWED)
        root = self._node(next(self._events), 1)
        next(self._events)  # the end of the document
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            self._refuse(
                place_of(after.start_mark), wording.SECOND_DOCUMENT, wording.SECOND_DOCUMENT_ALLOWED
            )
        return root

    def _node(self, event: yaml.Event, level: int) -> Node:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            allowed = wording.TOO_MANY_NODES_ALLOWED.format(limit=MOST_NODES)
            self._stop(place_of(event.start_mark), wording.TOO_MANY_NODES, allowed)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(place_of(event.start_mark), wording.ALIAS, wording.QUOTE_THE_TEXT)
            return Scalar("", place_of(event.start_mark))
        assert isinstance(event, yaml.CollectionStartEvent)  # nothing else can begin a node
        return self._collection(event, level)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        position = place_of(event.start_mark)
        text: str = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, position)
        if len(text) > LONGEST_TEXT:
            allowed = wording.TEXT_TOO_LONG_ALLOWED.format(limit=LONGEST_TEXT)
            self._refuse(position, wording.TEXT_TOO_LONG, allowed)
        elif self._may_differ_from_typed(event, position):
            self._check_text(event, position)
        return Scalar(text, position)

    def _may_differ_from_typed(self, event: yaml.ScalarEvent, start: Position) -> bool:
        """Tell whether what is read may be other than what stands there; it seldom is."""
        if event.style == "|":
            return False
        return (
            start.line in self._remarkable_lines
            or event.end_mark is None
            or event.end_mark.line >= start.line
            or event.value.startswith(LONG_DASHES)
        )

    def _check_text(self, event: yaml.ScalarEvent, start: Position) -> None:
        end = place_of(event.end_mark)
        self._check_result(event.value, start, end)
        if not event.style:
            self._check_dashes(event.value, start, end)
        if event.style != ">":
            self._check_hash(end)

    def _collection(self, event: yaml.CollectionStartEvent, level: int) -> Node:
        position = place_of(event.start_mark)
        if level > MOST_LEVELS:
            allowed = wording.TOO_DEEP_ALLOWED.format(limit=MOST_LEVELS)
            self._stop(position, wording.TOO_DEEP, allowed)
        self._refuse_properties(event, position)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items(level)), position)
        return Mapping(tuple(self._entries(level)), position)

    def _items(self, level: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, level + 1)

    def _entries(self, level: int) -> Iterator[Entry]:
        first_lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, level + 1)
            value = self._node(next(self._events), level + 1)
            if not isinstance(key, Scalar):
                self._refuse(key.position, wording.KEY_NOT_TEXT, wording.KEY_NOT_TEXT_ALLOWED)
                continue
            if isinstance(event, yaml.AliasEvent):
                continue
            if key.text and key.text in first_lines:
                self._leave_out(key, value, first_lines[key.text])
                continue
            self._check_key(key)
            first_lines[key.text] = key.position.line
            yield key, value

    def _leave_out(self, key: Scalar, value: Node, first_line: int) -> None:
        what = wording.DUPLICATE_KEY.format(key=quotable(key.text), first=first_line)
        self.repeats.append(Problem(key.position, what, wording.DUPLICATE_KEY_ALLOWED))
        self.left_out.append((key, value))

    def _check_key(self, key: Scalar) -> None:
        if not key.text:
            self._refuse(key.position, wording.KEY_EMPTY, wording.KEY_EMPTY_ALLOWED)
        elif key.text == "<<":
            self._refuse(key.position, wording.MERGE_KEY, wording.MERGE_KEY_ALLOWED)

    def _refuse_properties(
        self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, position: Position
    ) -> None:
        if event.anchor is not None:
            self._refuse(position, wording.ANCHOR, wording.QUOTE_THE_TEXT)
        if event.tag is not None:
            self._refuse(position, wording.TAG, wording.QUOTE_THE_TEXT)

    def _check_result(self, text: str, start: Position, end: Position) -> None:
        """Check what only shows once escapes are read and lines are joined."""
        control = CONTROL.search(text)
        if control:
            what = wording.ESCAPED_CONTROL.format(code=code_of(control.group()))
            self._refuse(start, what, wording.ESCAPED_CONTROL_ALLOWED)
        typed = self._lines[start.line - 1 : end.line]
        if find_bsn(text) and not any(map(find_bsn, typed)):
            self._refuse(start, wording.BSN, wording.BSN_ALLOWED)

    def _check_dashes(self, text: str, start: Position, end: Position) -> None:
        """A dash at the start of a line was meant as an item of a list, not as text."""
        if text.startswith(LONG_DASHES):
            self.problems.append(long_dash(start, text[0]))
            return
        for number in range(start.line + 1, end.line + 1):
            line = self._lines[number - 1]
            if line.lstrip().startswith("- "):
                place = Position(number, line.index("-") + 1)
                self._refuse(place, wording.DASH_IN_TEXT, wording.DASH_IN_TEXT_ALLOWED)

    def _check_hash(self, end: Position) -> None:
        """A hash right before a word was meant as text, and would silently cost the rest."""
        swallowing = _SWALLOWING.match(self._lines[end.line - 1], end.column - 1)
        if swallowing:
            place = Position(end.line, swallowing.end())
            self._refuse(place, wording.SWALLOWED, wording.SWALLOWED_ALLOWED)

    def _refuse(self, position: Position | None, what: str, allowed: str = "") -> None:
        self.problems.append(Problem(position, what, allowed))

    def _stop(self, position: Position, what: str, allowed: str) -> NoReturn:
        self._refuse(position, what, allowed)
        raise _LimitPassed

"""Says of a mistake that shows in what was built on how the file that builds on it can solve it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from casusanalyse.protocol.building.composing import Composing
from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.parts import (
    CHAPTERS,
    CHOICE_LISTS,
    QUESTIONS,
    REPORT,
    STEPS,
    as_items,
    entries_of,
    text_at,
)
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source.nodes import (
    Mapping,
    Node,
    Position,
    child_at,
    find,
    key_position,
    positions_in,
)
from casusanalyse.source.problems import Problem
from casusanalyse.wording import protocol_building as wording


def explained(problems: Iterable[Problem], composing: Composing, whole: Node) -> Iterator[Problem]:
    """Yield problems in what came out, with what the author can do about it in the own file.

    ``whole`` is what came out.
    """
    hidden = _hidden_at(composing)
    parts = list(_parts_of(whole))
    for problem in problems:
        id = next((id for id in problem.about if id in hidden), None)
        part = _part_at(problem.position, parts)
        if id is not None:
            closing = _with_hidden(id, hidden[id].line, part)
            yield replace(problem, allowed="", suggestion=None, closing=closing)
        elif part is not None:
            yield replace(problem, closing=wording.DEVIATE_TOO.format(part=part))
        else:
            yield problem


def _with_hidden(id: str, line: int, part: str | None) -> str:
    if part is None:
        return wording.HIDDEN_HERE.format(hidden=id, line=line)
    return wording.DEVIATE_TOO_OR_SHOW.format(hidden=id, line=line, part=part)


def _hidden_at(composing: Composing) -> dict[str, Position]:
    """Return where every hidden question was hidden: by itself, or with its step."""
    places = {
        (aim.sort, aim.name): key_position(composing.root, aim.key_at("hides"))
        for aim in composing.aims
        if aim.deviation.hides
    }
    hidden: dict[str, Position] = {}
    for id in composing.hidden:
        of_step = (Sort.STEP, composing.base.step_of[id])
        place = places.get((Sort.QUESTION, id)) or places.get(of_step)
        if place is not None:
            hidden[id] = place
    return hidden


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of what came out, and how it is named in a sentence."""

    node: Node
    name: str

    def holds(self, place: Position) -> bool:
        """Tell whether a place stands in this part."""
        return any(each == place for each in positions_in(self.node))


def _parts_of(whole: Node) -> Iterator[_Part]:
    for step in as_items(child_at(whole, STEPS)):
        for question in as_items(child_at(step, QUESTIONS)):
            yield _named(question, Sort.QUESTION, text_at(question, "id"))
        yield _named(step, Sort.STEP, text_at(step, "id"))
    for chapter in as_items(find(whole, (REPORT, CHAPTERS))):
        yield _named(chapter, Sort.CHAPTER, text_at(chapter, dutch_key("heading")))
    for key, value in entries_of(child_at(whole, CHOICE_LISTS)):
        yield _named(Mapping(((key, value),), key.position), Sort.CHOICE_LIST, key.text)


def _named(node: Node, sort: Sort, name: str) -> _Part:
    return _Part(node, wording.PARTS[sort.key].format(name=name))


def _part_at(position: Position | None, parts: Iterable[_Part]) -> str | None:
    """Return the part of another file in which a place lies, a question before its step."""
    if position is None or position.file is None:
        return None
    return next((part.name for part in parts if part.holds(position)), None)

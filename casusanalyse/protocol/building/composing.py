"""From a protocol and what deviates from it to one whole, of which every part knows its file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from casusanalyse.protocol.building.arranging import Arrangement, Item, arrangement
from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.parts import (
    CHAPTERS,
    CHOICE_LISTS,
    DEVIATIONS,
    FIXED,
    NEEDED,
    QUESTIONS,
    REPORT,
    SHOWS,
    STEPS,
    Aim,
    Base,
    as_items,
    as_keys,
    entries_of,
    text_at,
)
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source import nodes
from casusanalyse.source.nodes import Entry, Node, Scalar, child_at, find

_CAPTURES = dutch_key("captures")
_TAKES_OVER = dutch_key("takes_over")
_WHERE_WE_STAND = dutch_key("where_we_stand")
_BECOMES = dutch_key("becomes")
_COMPOSED = (dutch_key("uses"), DEVIATIONS, STEPS, CHOICE_LISTS, _CAPTURES, REPORT)


@dataclass(frozen=True)
class Composing:
    """Puts together what a file says and what it builds on.

    ``root`` is the content of the file; ``aims`` are its deviations, each of which is possible
    (``check_possible``).
    """

    root: Node
    aims: Sequence[Aim]
    base: Base

    def whole(self) -> nodes.Mapping:
        """Return the content of the protocol that comes out, as if it stood in one file."""
        own = tuple(entry for entry in entries_of(self.root) if entry[0].text not in _COMPOSED)
        said = {key.text for key, _ in own}
        entries = (
            *own,
            *(
                (key, self._without_hidden(key.text, value))
                for key, value in entries_of(self.base.root)
                if key.text not in said and key.text not in _COMPOSED
            ),
            *self._choice_lists(),
            _entry(STEPS, nodes.Sequence(self._steps, find(self.base.root, (STEPS,)).position)),
            *self._captures(),
            _entry(REPORT, self._report()),
        )
        return nodes.Mapping(entries, self.root.position)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """The ids of the questions that are not there any more, those of hidden steps included."""
        kept = {text_at(each, "id") for step in self._steps for each in _questions(step)}
        return frozenset(id for id in self.base.names(Sort.QUESTION) if id not in kept)

    @cached_property
    def _by_part(self) -> Mapping[tuple[Sort, str], Sequence[Aim]]:
        parts: dict[tuple[Sort, str], list[Aim]] = {}
        for aim in self.aims:
            parts.setdefault((aim.sort, aim.name), []).append(aim)
        return parts

    def _changed(self, sort: Sort, name: str) -> nodes.Mapping:
        """Return a part of what is built on, with its new values and without what was taken away."""
        node = self.base.node(sort, name)
        for aim in self._by_part.get((sort, name), ()):
            values = entries_of(child_at(find(self.root, aim.at()), _BECOMES))
            allowed = [entry for entry in values if entry[0].text not in FIXED[sort]]
            gone = [key for key in aim.keys_gone if key not in NEEDED[sort]]
            node = _replaced(node, allowed, gone)
        return node

    # Steps and questions

    @cached_property
    def _steps(self) -> tuple[nodes.Mapping, ...]:
        order = arrangement(self.aims, self.root, Sort.STEP)
        questions = arrangement(self.aims, self.root, Sort.QUESTION)
        steps = order.group("", self.base.names(Sort.STEP))
        return tuple(self._step(item, questions) for item in steps)

    def _step(self, item: Item, order: Arrangement) -> nodes.Mapping:
        own = () if isinstance(item, str) else _questions(item)
        held = [id for id, step in self.base.step_of.items() if step == item]
        node = self._changed(Sort.STEP, item) if isinstance(item, str) else as_keys(item)
        coming = (
            self._changed(Sort.QUESTION, each) if isinstance(each, str) else each
            for each in order.group(text_at(node, "id"), held)
        )
        return _with_items(node, QUESTIONS, (*own, *coming))

    # The report

    def _report(self) -> nodes.Mapping:
        report = as_keys(find(self.base.root, (REPORT,)))
        chapters = nodes.Sequence(tuple(self._chapters()), find(report, (CHAPTERS,)).position)
        values = (*entries_of(child_at(self.root, REPORT)), _entry(CHAPTERS, chapters))
        return _replaced(report, values)

    def _chapters(self) -> Iterator[nodes.Mapping]:
        order = arrangement(self.aims, self.root, Sort.CHAPTER)
        for item in order.group("", self.base.names(Sort.CHAPTER)):
            if not isinstance(item, str):
                yield as_keys(item)
            elif chapter := self._chapter(item):
                yield chapter

    def _chapter(self, name: str) -> nodes.Mapping | None:
        """Return a chapter; None when all that it showed is hidden, and nothing is said about it."""
        chapter = self._changed(Sort.CHAPTER, name)
        shown = as_items(child_at(chapter, SHOWS))
        aims = self._by_part.get((Sort.CHAPTER, name), ())
        new = (
            item for aim in aims for item in as_items(find(self.root, aim.key_at("adds_inside")))
        )
        shows = (*(item for item in shown if not self._is_hidden(item)), *new)
        if shown and not shows and not aims:
            return None
        return _with_items(chapter, SHOWS, shows)

    # What lists questions

    def _choice_lists(self) -> Iterator[Entry]:
        aims = [aim for aim in self.aims if aim.sort is Sort.CHOICE_LIST]
        hidden = {aim.name for aim in aims if aim.deviation.hides}
        new = {aim.name: find(self.root, aim.at(_BECOMES)) for aim in aims if aim.deviation.becomes}
        lists = child_at(self.base.root, CHOICE_LISTS)
        told = [
            (key, new.get(key.text, value))
            for key, value in entries_of(lists)
            if key.text not in hidden
        ]
        known = self.base.protocol.choice_lists  # the same name again is told as a mistake
        own = entries_of(child_at(self.root, CHOICE_LISTS))
        told += (entry for entry in own if entry[0].text not in known)
        if told:
            yield _entry(CHOICE_LISTS, nodes.Mapping(tuple(told), told[0][0].position))

    def _captures(self) -> Iterator[Entry]:
        old, new = child_at(self.base.root, _CAPTURES), child_at(self.root, _CAPTURES)
        holder = old or new
        if holder is None:
            return
        kept = (entry for entry in entries_of(old) if not self._is_hidden(entry[1]))
        yield _entry(
            _CAPTURES, _replaced(nodes.Mapping(tuple(kept), holder.position), entries_of(new))
        )

    def _without_hidden(self, key: str, value: Node) -> Node:
        """Leave a hidden question out where it is only listed; what asks about it is a mistake."""
        if not isinstance(value, nodes.Sequence) or key not in (_WHERE_WE_STAND, _TAKES_OVER):
            return value
        kept = (item for item in value.items if not self._is_hidden(_receiver(item)))
        return replace(value, items=tuple(kept))

    def _is_hidden(self, node: Node) -> bool:
        """Tell whether the base names a question here that is hidden; our own file had better not."""
        named = isinstance(node, Scalar) and node.position.file is not None
        return named and isinstance(node, Scalar) and node.text in self.hidden


def _receiver(taken: Node) -> Node:
    """Return the question that receives what is taken over; a question itself is its own."""
    into, question = dutch_key("into"), dutch_key("question")
    return child_at(taken, into) or child_at(taken, question) or taken


def _questions(step: Node) -> tuple[Node, ...]:
    return as_items(child_at(step, QUESTIONS))


def _entry(key: str, value: Node) -> Entry:
    return Scalar(key, value.position), value


def _replaced(
    node: nodes.Mapping, values: Sequence[Entry], gone: Sequence[str] = ()
) -> nodes.Mapping:
    """Return keys with new values, in the order that they had; new keys come last."""
    new = {key.text: (key, value) for key, value in values}
    kept = [new.pop(entry[0].text, entry) for entry in node.entries if entry[0].text not in gone]
    return replace(node, entries=(*kept, *new.values()))


def _with_items(node: nodes.Mapping, key: str, items: Sequence[Node]) -> nodes.Mapping:
    """Return keys with other items in a list; without that list where it never was and stays empty."""
    old = child_at(node, key)
    if old is None and not items:
        return node
    place = old.position if old is not None else items[0].position
    return _replaced(node, (_entry(key, nodes.Sequence(tuple(items), place)),))

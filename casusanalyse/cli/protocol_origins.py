"""Telling of the parts of a protocol where they come from, when it builds on another one."""

from collections.abc import Iterable

from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.origins import Layer, Mark, MarkKind, Origins
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import ChapterPicture
from casusanalyse.wording import cli_building as wording

_BETWEEN = " · "


def builds_on(origins: Origins) -> str:
    """Return on what a protocol builds, and what it has otherwise as a whole; empty if on nothing."""
    if not origins.builds_on:
        return ""
    first, *others = map(called, origins.builds_on)
    told = wording.BUILDS_ON.format(base=first)
    told += "".join(wording.AND_THAT_ON.format(base=each) for each in others)
    if origins.whole:
        told += _BETWEEN + wording.CHANGED.format(than=first, keys=", ".join(origins.whole))
    return told


def marks(origins: Origins, sort: Sort, name: str) -> str:
    """Return in which ways a part is not as in what is built on; empty where it is."""
    return _BETWEEN.join(_told(mark) for mark in origins.of(sort, name))


def _told(mark: Mark) -> str:
    sentence = _SENTENCES[mark.kind][mark.within is not None]
    within = called(mark.within) if mark.within else ""
    return sentence.format(within=within, than=called(mark.than), keys=", ".join(mark.keys))


def called(layer: Layer) -> str:
    """Return how a protocol that is built on is called; of two with one id, where this one is from."""
    if layer.same_id_from is None:
        return layer.id
    return wording.OF_TWO[layer.same_id_from.value].format(id=layer.id)


_SENTENCES = {
    MarkKind.NEW: (wording.NEW, wording.NEW_IN),
    MarkKind.CHANGED: (wording.CHANGED, wording.CHANGED_IN),
    MarkKind.MOVED: (wording.MOVED, wording.MOVED_IN),
}
"""What is said of the protocol itself, and of one that it builds on."""


def chapters(protocol: Protocol, origins: Origins) -> Iterable[str]:
    """Yield the headings of the report, each with what is drawn there and where it comes from."""
    for chapter in protocol.report.chapters:
        told = wording.ANNEX.format(heading=chapter.heading) if chapter.annex else chapter.heading
        if chapter.drawn is not ChapterPicture.NONE:
            picture = wording.PICTURES[chapter.drawn.value]
            told = wording.DRAWN.format(heading=told, picture=picture)
        yield f"– {with_mark(told, marks(origins, Sort.CHAPTER, chapter.heading))}"


def choice_lists(protocol: Protocol, origins: Origins) -> Iterable[str]:
    """Yield the choice lists with the words that stand for their choices, and where each comes from."""
    for name, choices in protocol.choice_lists.items():
        told = wording.CHOICE_LIST.format(name=name, words=", ".join(each.id for each in choices))
        yield f"– {with_mark(told, marks(origins, Sort.CHOICE_LIST, name))}"


def hidden(origins: Origins) -> Iterable[str]:
    """Yield what the base has and this protocol does not."""
    for each in origins.hidden:
        yield wording.HIDDEN[each.sort.key].format(title=each.title.strip(), name=each.name)


def with_mark(told: str, mark: str) -> str:
    """Return what is told of a part with its marks behind it, if it has any."""
    return f"{told}{_BETWEEN}{mark}" if mark else told

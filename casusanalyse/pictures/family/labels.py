"""The words of each person: what fits inside the symbol, and what stands below it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.family.members import Member
from casusanalyse.pictures.family.symbols import DOUBLE
from casusanalyse.pictures.lettering import LINE, drawable, width_of, wrapped
from casusanalyse.protocol.entries import Standing, Symbol
from casusanalyse.wording import pictures_family as wording

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_MOST_SENTENCES = 8
_INSIDE = {Symbol.MAN: 0.8, Symbol.WOMAN: 0.8, Symbol.OTHER: 0.55, Symbol.UNKNOWN: 0.8}
"""How much of the width of a symbol words may take."""


_PREFIXES = ("adoptie", "gast", "gezins", "groot", "half", "over", "pleeg", "schoon", "stief")
"""What words for relatives are divided behind."""


@dataclass(frozen=True, slots=True)
class Type:
    """The sizes of letters in one portrait, and for how many lines of nature there is room."""

    name: float
    small: float
    natures: int
    names: int = 3
    """For how many lines of a name there is room; with one there are no ages and no words beside lines."""


@dataclass(frozen=True, slots=True)
class Label:
    """The words of one person: ``inside`` the symbol, and the lines below it."""

    inside: tuple[str, ...]
    name: tuple[str, ...]
    age: tuple[str, ...]
    nature: tuple[str, ...]
    name_size: float
    house: str = ""
    """Which house somebody lives in, where no curve says it."""
    boxed: bool = False
    shortened: bool = False
    whole: bool = True
    """Whether the name stands there without a word of it broken or left out."""

    def height(self, type: Type) -> float:
        """Return how much room the lines below the symbol take."""
        small = len(self.age) + len(self.nature) + bool(self.house)
        high = (len(self.name) * self.name_size + small * type.small) * LINE
        return high + (self.gap(type) if self.age and self.nature else 0.0)

    def gap(self, type: Type) -> float:
        """Return how far nature stands from an age above it, so that they are not read as one."""
        return 0.35 * type.small


def label_of(
    member: Member, type: Type, width: float, symbol: float, houses: Sequence[str] = ()
) -> Label:
    """Return the words of somebody, for a symbol and room of this width; ``houses`` are letters."""
    if member.standing is Standing.ORGANISATION:
        return _boxed(member, type, width)
    inside = _inside(member, type, symbol)
    words = member.name.split()
    nature = _nature(member, type, width)
    bare = type.names == 1
    age = () if inside or bare else _set(member.age, width, type.small, False, 3)
    size = type.name if _fits(words, width, type.name) else type.small
    name = _set(member.name, width, size, True, type.names + 1)
    return Label(
        inside=inside,
        name=_set(member.name, width, size, True, type.names),
        whole=_fits(words, width, size) and len(name) <= type.names,
        age=age,
        nature=nature,
        name_size=size,
        house=wording.HOUSE.format(letter=" ".join(houses)) if houses else "",
        shortened=bare or _ends_early(name, age) or " ".join(nature) != drawable(member.nature),
    )


def _ends_early(*texts: Sequence[str]) -> bool:
    """Whether one of the texts was cut."""
    return any(lines[-1].endswith("…") for lines in texts if lines)


def _fits(words: Iterable[str], width: float, size: float) -> bool:
    """Whether no word has to be broken."""
    return all(width_of(it, size, bold=True) <= width for it in words)


def _set(
    text: str, width: float, size: float, bold: bool, most: int | None = None
) -> tuple[str, ...]:
    """Return a text in lines; a word that is too wide is divided with a hyphen."""
    if most:
        text = text[: int(most * width / (0.15 * size)) + 3]
    words = (_divided(word, width, size, bold) for word in drawable(text).split())
    return wrapped(" ".join(words), width, size, bold, most)


def _divided(word: str, width: float, size: float, bold: bool) -> str:
    if width_of(word, size, bold) <= width:
        return word
    for prefix in _PREFIXES:
        if word.lower().startswith(prefix) and width_of(prefix + "-", size, bold) <= width:
            at = len(prefix)
            return f"{word[:at]}- {_divided(word[at:], width, size, bold)}"
    fits = (
        it for it in range(len(word) - 3, 2, -1) if width_of(word[:it] + "-", size, bold) <= width
    )
    split = next(fits, 0)
    return f"{word[:split]}- {_divided(word[split:], width, size, bold)}" if split else word


def _nature(member: Member, type: Type, width: float) -> tuple[str, ...]:
    """Return the lines of nature for which there is room: whole sentences, or else the first one cut."""
    if not type.natures:
        return ()
    most = type.natures
    sentences = _SENTENCES.split(drawable(member.nature))
    for count in range(min(len(sentences), _MOST_SENTENCES), 0, -1):
        lines = _set(" ".join(sentences[:count]), width, type.small, False, most + 1)
        if len(lines) <= most:
            return lines
    return _set(sentences[0], width, type.small, False, most)


def _boxed(member: Member, type: Type, width: float) -> Label:
    """Return the words in the box of an organisation."""
    room = width - 0.8 * type.small
    return Label(
        inside=(),
        name=_set(member.name, room, type.small, True, type.names + 1),
        age=(),
        nature=_nature(member, type, room),
        name_size=type.small,
        boxed=True,
        whole=_fits(member.name.split(), room, type.small),
    )


def _inside(member: Member, type: Type, symbol: float) -> tuple[str, ...]:
    """Return an age as it stands inside a symbol: whole, or nothing when it does not fit or has a cross."""
    if member.deceased:
        return ()
    room = _INSIDE[member.symbol] * symbol * (DOUBLE if member.focus else 1)
    lines = wrapped(member.age, room, type.small)
    whole = all(width_of(it, type.small) <= room for it in member.age.split())
    high = len(lines) * type.small * LINE <= 0.8 * room if len(lines) > 1 else True
    return lines if whole and high and len(lines) <= 2 else ()

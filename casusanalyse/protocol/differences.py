"""A difference between two protocols, as a value."""

from dataclasses import dataclass
from enum import Enum, auto


class Thing(Enum):
    """What a difference is about."""

    PROTOCOL = auto()
    STEP = auto()
    QUESTION = auto()
    CHOICES = auto()
    OPTION = auto()
    FIELD = auto()
    CUE = auto()
    CHAPTER = auto()
    TAKE_OVER = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """Something in a protocol: what it is, its id (empty where it has none) and how people call it.

    ``of`` is what it belongs to, where that is not the part that it stands in.
    """

    thing: Thing
    id: str
    name: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """Only the new protocol has it."""

    subject: Subject


@dataclass(frozen=True, slots=True)
class Removed:
    """Only the old protocol has it."""

    subject: Subject


@dataclass(frozen=True, slots=True)
class Moved:
    """It stands elsewhere: behind ``after`` (empty for first), before in the step ``out_of``.

    ``out_of`` is empty when it moved within its step.
    """

    subject: Subject
    after: str
    out_of: str = ""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The same question has another id now, that of ``subject``."""

    subject: Subject
    old: str


@dataclass(frozen=True, slots=True)
class KindChanged:
    """A question, or a field of a list, asks for another kind of answer."""

    subject: Subject
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Reworded:
    """A text (``key`` as protocol files call it) reads otherwise; neither is empty."""

    subject: Subject
    key: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Something else is otherwise, in words; empty for what is not there."""

    subject: Subject
    key: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of names has other ones: ``added`` are new in it, ``removed`` are not in it any more."""

    subject: Subject
    key: str
    added: tuple[str, ...]
    removed: tuple[str, ...]


Difference = Added | Removed | Moved | Renamed | KindChanged | Reworded | Changed | Listed


class Part(Enum):
    """The part of a protocol that differences stand in."""

    GENERAL = auto()
    STEP = auto()
    CHOICES = auto()
    REPORT = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """The differences in one part: a step by its title, else no name."""

    part: Part
    name: str
    differences: tuple[Difference, ...]

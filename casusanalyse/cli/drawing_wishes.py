"""What somebody wants drawn: the words of the command, read before any session is opened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from casusanalyse.cli.days import day_of
from casusanalyse.cli.problems import (
    NotAChoice,
    OptionOfOtherDrawing,
    OptionOfOtherView,
    TwoRowsNeeded,
    WallLiesDown,
)
from casusanalyse.pictures.family.members import Layer
from casusanalyse.pictures.raster import PRINT
from casusanalyse.pictures.sheet import A3, A4, BOARD, Sheet
from casusanalyse.pictures.timeline.events import Row, View
from casusanalyse.protocol.words import Reader
from casusanalyse.wording import cli_pictures as wording

_Word = TypeVar("_Word", bound=StrEnum)
_Choice = TypeVar("_Choice")
_ON_A_SCREEN = 144
"""Dots per inch of what no printer prints: twice a projector of 1600 points across."""


class Subject(StrEnum):
    """What can be drawn."""

    FAMILY = "gezin"
    TIMELINE = "tijdlijn"
    FACTORS = "factoren"


class Ending(StrEnum):
    """What kind of file comes of it."""

    PNG = "png"
    SVG = "svg"


PAPERS = {"a4": A4, "a3": A3, "beamer": BOARD}
"""What is drawn on, by the word with which it is chosen."""
VIEWERS = {it.value: it for it in (Reader.PARTICIPANTS, Reader.FACILITATOR)}
"""For whom is drawn, by the word with which that is chosen."""
_VIEW_OF = {"--gebeurtenis": View.STEP, "--banen": View.CROSS}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed behind the command."""

    subject: str
    on: str | None = None
    layer: str | None = None
    unsafety: bool = False
    view: str | None = None
    event: int | None = None
    rows: str | None = None
    paper: str | None = None
    upright: bool = False
    reader: str | None = None
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn, for whom, on what; ``event`` is the number on the timeline."""

    subject: Subject
    reader: Reader = Reader.PARTICIPANTS
    sheet: Sheet = A4
    ending: Ending = Ending.PNG
    on: date | None = None
    layer: Layer = Layer.NATURE
    unsafety: bool = False
    view: View = View.WHOLE
    event: int | None = None
    rows: tuple[Row, ...] = ()

    @property
    def name(self) -> str:
        """The name of the files, without what tells one drawing from the next."""
        return "-".join((self.subject.value, *self._particulars()))

    def _particulars(self) -> Iterator[str]:
        if self.layer is not Layer.NATURE:
            yield self.layer.value
        if self.unsafety:
            yield wording.UNSAFETY
        if self.view is not View.WHOLE:
            yield self.view.value
        if self.reader is Reader.FACILITATOR:
            yield self.reader.value

    @property
    def dots(self) -> int:
        """How sharp a PNG of it is, in dots per inch."""
        return _ON_A_SCREEN if self.sheet.name == BOARD.name else PRINT


def wish_of(asked: Asked) -> Wish:
    """Return what is wanted. Raises NotAChoice, OptionOfOtherDrawing, OptionOfOtherView,
    TwoRowsNeeded, WallLiesDown, NotADay.
    """
    subject = _word(wording.SUBJECT, asked.subject, Subject)
    for option in _foreign(subject, asked):
        raise OptionOfOtherDrawing(*option, subject)
    return Wish(
        subject=subject,
        reader=_one_of("--voor", asked.reader or Reader.PARTICIPANTS, VIEWERS),
        sheet=_sheet(asked),
        ending=_word("--als", asked.ending or Ending.PNG, Ending),
        on=None if asked.on is None else day_of("--op", asked.on),
        layer=_word("--laag", asked.layer or Layer.NATURE, Layer),
        unsafety=asked.unsafety,
        view=_view(asked),
        event=asked.event,
        rows=() if asked.rows is None else _rows(asked.rows),
    )


def _word(what: str, asked: str, known: type[_Word]) -> _Word:
    return _one_of(what, asked, {word.value: word for word in known})


def _one_of(what: str, asked: str, known: Mapping[str, _Choice]) -> _Choice:
    choice = known.get(asked.strip().casefold())
    if choice is None:
        raise NotAChoice(what, asked, list(known))
    return choice


def _sheet(asked: Asked) -> Sheet:
    sheet = _one_of("--papier", asked.paper or A4.name, PAPERS)
    if not asked.upright:
        return sheet
    if sheet is BOARD:
        raise WallLiesDown
    return sheet.turned()


def _foreign(subject: Subject, asked: Asked) -> Iterator[tuple[str, Subject]]:
    """Yield the options that were given and belong to another drawing, with that one."""
    given = {
        ("--op", Subject.FAMILY): asked.on is not None,
        ("--laag", Subject.FAMILY): asked.layer is not None,
        ("--onveiligheid", Subject.FAMILY): asked.unsafety,
        ("--beeld", Subject.TIMELINE): asked.view is not None,
        ("--gebeurtenis", Subject.TIMELINE): asked.event is not None,
        ("--banen", Subject.TIMELINE): asked.rows is not None,
    }
    for (option, belongs), is_given in given.items():
        if is_given and belongs is not subject:
            yield option, belongs


def _view(asked: Asked) -> View:
    """Return the view that was asked for, or that what was asked for belongs to."""
    given = {"--gebeurtenis": asked.event is not None, "--banen": asked.rows is not None}
    implied = [option for option, is_given in given.items() if is_given]
    view = None if asked.view is None else _word("--beeld", asked.view, View)
    for option in implied:
        view = view or _VIEW_OF[option]
        if view is not _VIEW_OF[option]:
            raise OptionOfOtherView(option, _VIEW_OF[option], view)
    return view or View.WHOLE


def _rows(asked: str) -> tuple[Row, ...]:
    rows = tuple(_word("--banen", word, Row) for word in asked.split(",") if word.strip())
    if len(set(rows)) != 2 or len(rows) != 2:
        raise TwoRowsNeeded([row.value for row in Row])
    return rows

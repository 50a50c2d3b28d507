"""The sheets for the wall: an empty timeline, an empty family, flaps; to hang up and write on together."""

from collections.abc import Iterator

from casusanalyse.protocol.entries import Lane
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.text.clean import own_words
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import (
    EMPTY,
    Grid,
    NewPage,
    Part,
    Workbook,
    heading,
    texts,
    words,
)

_YEARS = 5
_LANE_AND_YEARS = (3, *([4] * _YEARS))
_HEIGHT = 10_000
"""What rows may take of a page in twips, under a heading, a line of text and a header."""
_FAMILY_AND_LEGEND = (5, 2)


def wall_sheets(occasion: Occasion) -> Workbook | None:
    """Return the sheets that a protocol can use on the wall; None when there is nothing to hang up."""
    sheets = list(_sheets(occasion.protocol))
    if not sheets:
        return None
    return Workbook(
        own_words(wording.WALL_TITLE),
        occasion.subtitle,
        blanks_of(occasion.protocol, Audience.WALL),
        occasion.footer,
        tuple(_parts(sheets)),
        poster=True,
    )


def _parts(sheets: list[list[Part]]) -> Iterator[Part]:
    for number, sheet in enumerate(sheets):
        if number:
            yield NewPage()
        yield from sheet


def _sheets(protocol: Protocol) -> Iterator[list[Part]]:
    kinds = {type(question) for question in protocol.questions()}
    if TimelineQuestion in kinds:
        yield _lanes(wording.WALL_TIMELINE, wording.WALL_TIMELINE_HOW, wording.WALL_LANES)
    if PeriodsQuestion in kinds:
        lanes = tuple(lane.value.capitalize() for lane in Lane)
        yield _lanes(wording.WALL_PERIODS, wording.WALL_PERIODS_HOW, lanes)
    if PersonsQuestion in kinds or RelationsQuestion in kinds:
        yield _family()
    if protocol.captures.agreement is not None:
        yield _flap(wording.WALL_AGREEMENTS, wording.WALL_AGREEMENTS_HOW)
    if protocol.captures.later is not None:
        yield _flap(wording.WALL_LATER, wording.WALL_LATER_HOW)


def _lanes(title: str, how: str, lanes: tuple[str, ...]) -> list[Part]:
    header = texts(wording.WALL_LANE, *([wording.WALL_YEAR] * _YEARS))
    rows = tuple((texts(lane), *([EMPTY] * _YEARS)) for lane in lanes)
    room = _HEIGHT // len(lanes)
    grid = Grid(header, rows, _LANE_AND_YEARS, lines=True, room=room, fills_page=True)
    return [heading(1, title), words(how), grid]


def _family() -> list[Part]:
    legend = texts(*wording.WALL_SYMBOLS)
    header = texts(wording.WALL_FAMILY_ROOM, wording.WALL_LEGEND)
    grid = Grid(
        header, ((EMPTY, legend),), _FAMILY_AND_LEGEND, lines=True, room=_HEIGHT, fills_page=True
    )
    return [heading(1, wording.WALL_FAMILY), words(wording.WALL_FAMILY_HOW), grid]


def _flap(title: str, how: str) -> list[Part]:
    grid = Grid(texts(how), ((EMPTY,),), (1,), lines=True, room=_HEIGHT, fills_page=True)
    return [heading(1, title), grid]

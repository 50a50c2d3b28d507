"""The blank form of a survey: the fields that a report counts, as questions to answer without a name."""

import hashlib
import json
from collections.abc import Iterator

from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import ListField, ListQuestion
from casusanalyse.text.clean import own_words
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Blanks
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import (
    EMPTY,
    Cell,
    Grid,
    NewPage,
    Part,
    Workbook,
    heading,
    texts,
    words,
)

_LAYOUT = "1"
_QUESTION_AND_ANSWER = (1, 2)
_ROOM = 1500
"""Twenty-six millimetres in twips: four lines by hand, and seven questions fill a page."""


def hands_out_forms(protocol: Protocol) -> bool:
    """Tell whether people answer on forms that are counted, and so without a name."""
    return bool(counted_lists(protocol))


def form(occasion: Occasion) -> Workbook:
    """Return the form to print for everybody: nothing in it tells one from another, or is read back.

    Case and day stay out: they are for whoever counts. A second counted list is a form of its own, on
    a page of its own.
    """
    protocol = occasion.protocol
    lists = _lists(protocol)
    return Workbook(
        own_words(protocol.name),
        own_words(wording.FORM_SUBTITLE),
        Blanks(_identifier(protocol, lists), (), (), ()),
        occasion.footer,
        tuple(_parts(lists, protocol)),
    )


def _lists(protocol: Protocol) -> tuple[ListQuestion, ...]:
    counted = counted_lists(protocol)
    return tuple(
        it for it in protocol.questions() if isinstance(it, ListQuestion) and it.id in counted
    )


def _parts(lists: tuple[ListQuestion, ...], protocol: Protocol) -> Iterator[Part]:
    for nth, question in enumerate(lists):
        if nth:
            yield NewPage()
        if len(lists) > 1:
            yield heading(1, question.heading)
        yield from map(words, wording.FORM_INTRO)
        yield _table(question, protocol)


def _table(question: ListQuestion, protocol: Protocol) -> Grid:
    """Return every question with its answer beside it; themes are given by whoever types it in."""
    asked = [field for field in question.fields if field.theme_of is None]
    rows = tuple(
        (
            texts(wording.FORM_QUESTION.format(number=number, question=field.prompt)),
            _answer(field, protocol),
        )
        for number, field in enumerate(asked, start=1)
    )
    header = texts(wording.FORM_ASKED, wording.FORM_ANSWER)
    return Grid(header, rows, _QUESTION_AND_ANSWER, lines=True, room=_ROOM, fills_page=True)


def _answer(field: ListField, protocol: Protocol) -> Cell:
    match field.kind:
        case "keuze":
            options = [option.text for option in protocol.options(field.choices)]
        case "ja_nee":
            options = list(wording.FORM_YES_OR_NO)
        case "getal":
            return texts(wording.FORM_NUMBER)
        case _:
            return EMPTY
    return texts("\n".join(wording.FORM_OPTION.format(option=option) for option in options))


def _identifier(protocol: Protocol, lists: tuple[ListQuestion, ...]) -> str:
    """Return an id that says it is a form, and of which questions; the same for every copy."""
    asked = [[it.id, [[field.id, field.kind] for field in it.fields]] for it in lists]
    told = json.dumps([_LAYOUT, protocol.id, asked])
    return f"f{_LAYOUT}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"

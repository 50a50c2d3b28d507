"""Carrying out one edit in LibreOffice the way somebody at the keyboard would."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import uno

from tests.libreoffice.document import (
    cell_beside,
    go_to,
    notes,
    paragraph_with,
    paragraphs,
    whole,
    with_its_end,
    words_in,
)

if TYPE_CHECKING:
    from tests.libreoffice.bridge import Office
    from tests.libreoffice.edits import Edit
    from tests.libreoffice.shapes import Component, Moment, Note

_PARAGRAPH_END = 0
_LABEL = re.compile(r"[ \u00a0]\[[A-Z0-9]+\.\d+\]$")


def perform(office: Office, document: Component, edit: Edit) -> None:
    """Carry out ``edit``; raises NotFound when its words are not there."""
    office.sit_down(edit.author)
    document.RecordChanges = edit.tracked
    _ACTIONS[edit.op](office, document, edit)


def _comment(office: Office, document: Component, edit: Edit) -> None:
    note = _note(document, edit)
    place = words_in(paragraph_with(document, edit.on), edit.old)
    place.Text.insertTextContent(place, note, True)
    note.Resolved = edit.resolved


def _reply(office: Office, document: Component, edit: Edit) -> None:
    # This LibreOffice keeps no threads: its answer is a comment on no words, right behind the other.
    place = next(note.Anchor.End for note in notes(document) if note.Content == edit.old)
    place.Text.insertTextContent(place, _note(document, edit), False)


def _note(document: Component, edit: Edit) -> Note:
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = edit.author, edit.new
    note.Initials = "".join(name[0] for name in edit.author.split())
    # The menu would set the moment; through the bridge nobody does.
    note.DateTimeValue = _now()
    return note


def _replace(office: Office, document: Component, edit: Edit) -> None:
    words_in(paragraph_with(document, edit.on), edit.old).String = edit.new


def _delete_between(office: Office, document: Component, edit: Edit) -> None:
    selected = words_in(paragraph_with(document, edit.on), edit.old)
    last = words_in(paragraph_with(document, edit.to), edit.to)
    selected.gotoRange(last.End, True)
    selected.String = ""


def _insert(office: Office, document: Component, edit: Edit) -> None:
    place = words_in(paragraph_with(document, edit.on), edit.old)
    place.collapseToEnd()
    place.Text.insertString(place, edit.new, False)


def _split(office: Office, document: Component, edit: Edit) -> None:
    place = words_in(paragraph_with(document, edit.on), edit.old)
    place.collapseToStart()
    place.Text.insertControlCharacter(place, _PARAGRAPH_END, False)


def _merge(office: Office, document: Component, edit: Edit) -> None:
    paragraph = paragraph_with(document, edit.on)
    end = paragraph.Text.createTextCursorByRange(paragraph.End)
    end.goRight(1, True)
    end.String = ""


def _insert_paragraph(office: Office, document: Component, edit: Edit) -> None:
    paragraph = paragraph_with(document, edit.on)
    end = paragraph.Text.createTextCursorByRange(paragraph.End)
    paragraph.Text.insertControlCharacter(end, _PARAGRAPH_END, False)
    paragraph.Text.insertString(end, edit.new, False)


def _delete_paragraph(office: Office, document: Component, edit: Edit) -> None:
    with_its_end(paragraph_with(document, edit.on)).String = ""


def _move(office: Office, document: Component, edit: Edit) -> None:
    document.CurrentController.select(with_its_end(paragraph_with(document, edit.on)))
    office.order(document, "Cut")
    go_to(document, paragraph_with(document, edit.to))
    office.order(document, "Paste")


def _move_down(office: Office, document: Component, edit: Edit) -> None:
    go_to(document, paragraph_with(document, edit.on))
    office.order(document, "MoveDown")


def _insert_row(office: Office, document: Component, edit: Edit) -> None:
    cursor = go_to(document, paragraph_with(document, edit.on))
    table, row = cursor.TextTable, int(cursor.Cell.CellName[1:])
    office.order(document, "InsertRowsAfter")
    for column, words in zip("ABCDEFGH", edit.cells, strict=False):
        cell = table.getCellByName(f"{column}{row + 1}")
        cell.insertString(cell.End, words, False)


def _delete_row(office: Office, document: Component, edit: Edit) -> None:
    go_to(document, paragraph_with(document, edit.on))
    office.order(document, "DeleteRows")


def _rewrite(office: Office, document: Component, edit: Edit) -> None:
    whole(paragraph_with(document, edit.on)).String = edit.new


def _bold(office: Office, document: Component, edit: Edit) -> None:
    words = words_in(paragraph_with(document, edit.on), edit.old)
    document.CurrentController.select(words)
    office.order(document, "Bold")


def _answer(office: Office, document: Component, edit: Edit) -> None:
    cell = cell_beside(document, edit.on)
    cell.insertString(cell.Start, edit.new, False)


def _accept_all(office: Office, document: Component, edit: Edit) -> None:
    office.order(document, "AcceptAllTrackedChanges")


def _strip_labels(office: Office, document: Component, edit: Edit) -> None:
    for paragraph in paragraphs(document.Text):
        label = _LABEL.search(paragraph.String)
        if label:
            words_in(paragraph, label.group()).String = ""


def _paste_plain(office: Office, document: Component, edit: Edit) -> None:
    document.CurrentController.select(whole(paragraph_with(document, edit.on)))
    office.order(document, "Cut")
    office.order(document, "PasteUnformatted")


def _now() -> Moment:
    moment: Moment = uno.createUnoStruct("com.sun.star.util.DateTime")
    now = datetime.now()
    moment.Year, moment.Month, moment.Day = now.year, now.month, now.day
    moment.Hours, moment.Minutes, moment.Seconds = now.hour, now.minute, now.second
    return moment


Action = Callable[["Office", "Component", "Edit"], None]

_ACTIONS: Mapping[str, Action] = {
    "comment": _comment,
    "reply": _reply,
    "replace": _replace,
    "delete_between": _delete_between,
    "insert": _insert,
    "split": _split,
    "merge": _merge,
    "insert_paragraph": _insert_paragraph,
    "delete_paragraph": _delete_paragraph,
    "move": _move,
    "move_down": _move_down,
    "insert_row": _insert_row,
    "delete_row": _delete_row,
    "rewrite": _rewrite,
    "bold": _bold,
    "answer": _answer,
    "accept_all": _accept_all,
    "strip_labels": _strip_labels,
    "paste_plain": _paste_plain,
}

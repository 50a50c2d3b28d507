"""Somebody who edits drafts in LibreOffice: orders come in as JSON, what was really done goes out."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypedDict

from tests.libreoffice.bridge import Office, office, setting
from tests.libreoffice.document import (
    bookmarks_of,
    cell_beside,
    paragraph_with,
    paragraphs,
    row_with,
)
from tests.libreoffice.edits import Edit
from tests.libreoffice.odt_text import paragraphs_in
from tests.libreoffice.performing import perform

if TYPE_CHECKING:
    from tests.libreoffice.shapes import Component, Paragraph

_WITHOUT_TEXT = ("comment", "reply", "bold", "accept_all")
_SEEN: dict[tuple[Path, tuple[Edit, ...]], list[str]] = {}
_FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8"}


class Done(TypedDict):
    """One edit as it was made: ``paragraph`` is the text that it was made in, before that.

    Of an answer ``old`` is what already stood in its cell; of a row that was deleted ``cells`` is the row.
    """

    op: str
    author: str
    tracked: bool
    paragraph: str
    bookmarks: list[str]
    old: str
    new: str
    to: str
    cells: list[str]
    resolved: bool


class Truth(TypedDict):
    """What a file holds: the edits in order, and its paragraphs with and without what was tracked."""

    ops: list[Done]
    accepted: list[str]
    rejected: list[str]


def carry_out(at: Office, source: Path, edits: Sequence[Edit], target: Path) -> Truth:
    """Edit a copy of ``source`` into ``target`` and tell what it now holds.

    Both views come from editing the same file twice more, never from the tracked changes: once with
    every edit and nothing tracked, once with only the edits that were not.
    """
    with _Opened(at, source) as document:
        done = [_done(at, document, edit) for edit in edits]
        document.RecordChanges = True
        _store(document, target)
    every = [edit for edit in settled(edits) if edit.op not in _WITHOUT_TEXT]
    untracked = [edit for edit in every if not edit.tracked]
    accepted, rejected = _after(at, source, every), _after(at, source, untracked)
    return Truth(ops=done, accepted=accepted, rejected=rejected)


def settled(edits: Sequence[Edit]) -> list[Edit]:
    """Give the edits with those that were accepted since as edits that nobody tracked."""
    upto = max((n for n, edit in enumerate(edits) if edit.op == "accept_all"), default=-1)
    return [edit.untracked() if n <= upto else edit for n, edit in enumerate(edits)]


def _done(at: Office, document: Component, edit: Edit) -> Done:
    paragraph = _place(document, edit)
    told = Done(
        op=edit.op,
        author=edit.author,
        tracked=edit.tracked,
        paragraph=paragraph.String if paragraph else "",
        bookmarks=bookmarks_of(paragraph) if paragraph else [],
        old=cell_beside(document, edit.on).String if edit.op == "answer" else edit.old,
        new=edit.new,
        to=paragraph_with(document, edit.to).String if edit.to else "",
        cells=list(edit.cells) or _row_of(document, edit),
        resolved=edit.resolved,
    )
    perform(at, document, edit)
    return told


def _place(document: Component, edit: Edit) -> Paragraph | None:
    """Find the paragraph that is edited: beside a question its cell, unless nothing at all stands there."""
    if edit.op == "answer" and cell_beside(document, edit.on).String:
        return next(paragraphs(cell_beside(document, edit.on)))
    return paragraph_with(document, edit.on) if edit.on else None


def _row_of(document: Component, edit: Edit) -> list[str]:
    return row_with(document, edit.on) if edit.op == "delete_row" else []


def _after(at: Office, source: Path, edits: Sequence[Edit]) -> list[str]:
    """List the paragraphs of ``source`` after ``edits``, none of them tracked; looks only once."""
    made = (source, tuple(edit.untracked() for edit in edits))
    if made not in _SEEN:
        with _Opened(at, source) as document:
            for edit in made[1]:
                perform(at, document, edit)
            _SEEN[made] = _listed(document)
    return _SEEN[made]


def _listed(document: Component) -> list[str]:
    # Asking for every paragraph over the bridge takes seconds; writing the whole file does not.
    with TemporaryDirectory() as folder:
        written = Path(folder) / "tekst.odt"
        _store(document, written)
        return list(paragraphs_in(written))


def _store(document: Component, target: Path) -> None:
    document.storeToURL(target.as_uri(), (setting("FilterName", _FILTERS[target.suffix]),))


class _Opened:
    """An open document; a class, since LibreOffice's errors cannot pass through a generator."""

    def __init__(self, at: Office, source: Path) -> None:
        self._document = at.open(source)

    def __enter__(self) -> Component:
        return self._document

    def __exit__(self, *_: object) -> None:
        self._document.close(True)


def _obey(at: Office, line: str) -> dict[str, object]:
    order = json.loads(line)
    source = Path(order["source"])
    watch = at.watched()
    try:
        if "target" not in order:
            return {"paragraphs": _after(at, source, ())}
        target = Path(order["target"])
        if "edits" not in order:
            with _Opened(at, source) as document:
                _store(document, target)
            return {"stored": str(target)}
        edits = [Edit(**{**edit, "cells": tuple(edit["cells"])}) for edit in order["edits"]]
        return {"truth": carry_out(at, source, edits, target)}
    except Exception:  # whatever went wrong belongs in the test that asked for it
        return {"error": traceback.format_exc()}
    finally:
        watch.cancel()


def main() -> None:
    """Serve orders until the input ends."""
    with office() as at:
        print(json.dumps({"ready": True}), flush=True)
        for line in sys.stdin:
            print(json.dumps(_obey(at, line)), flush=True)


if __name__ == "__main__":
    main()

"""The text of a Word file as pandoc reads it: a second opinion on both views."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pypandoc

Node = dict[str, object]
_METADATA = ("title", "subtitle", "author", "date")
"""Paragraphs in these styles at the top of a file are no blocks to pandoc."""

_CHARACTERS = {"Space": " ", "SoftBreak": "\n", "LineBreak": "\n"}


def pandoc_view(path: Path, changes: Literal["accept", "reject"]) -> list[str]:
    """The paragraphs that have text, with white space evened out; notes after what they hang on."""
    written = pypandoc.convert_file(
        str(path), "json", format="docx", extra_args=[f"--track-changes={changes}"]
    )
    document = json.loads(written)
    meta = document["meta"]
    blocks = [*(meta[name] for name in _METADATA if name in meta), *document["blocks"]]
    return [even(text) for block in blocks for text in _paragraphs(block) if text.strip()]


def even(text: str) -> str:
    """The text without soft hyphens, every stretch of white space as one space."""
    return " ".join(text.replace("\u00ad", "").split())


def _paragraphs(node: object) -> Iterator[str]:
    """Every paragraph below a node, in order."""
    if isinstance(node, list):
        for below in node:
            yield from _paragraphs(below)
    elif isinstance(node, dict):
        match node.get("t"), node.get("c"):
            case (("Para" | "Plain" | "Header" | "MetaInlines"), content):
                notes: list[object] = []
                yield "".join(_words(content, notes))
                yield from _paragraphs(notes)
            case _, content:
                yield from _paragraphs(content)


def _words(node: object, notes: list[object]) -> Iterator[str]:
    if isinstance(node, list):
        for below in node:
            yield from _words(below, notes)
    elif isinstance(node, dict):
        match node.get("t"), node.get("c"):
            case "Str", str(text):
                yield text
            case ("Space" | "SoftBreak" | "LineBreak") as name, _:
                yield _CHARACTERS[name]
            case (("Math" | "Code"), [_, str(text)]):
                yield text
            case "Note", content:
                notes.append(content)
            case _, content:
                yield from _words(content, notes)

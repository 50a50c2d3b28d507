"""What came back as JSON, for other programs; docs/reacties-json.md explains it."""

import re
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from casusanalyse.word.returned.model import (
    FoundRemark,
    RemarkKind,
    ReturnedFile,
    SeenParagraph,
)

_SPACES = re.compile(r"[ \t]+")
_AROUND_BREAKS = re.compile(r" ?\n ?")


class _Shape(BaseModel):
    """English inside, Dutch outside."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class RemarkShape(_Shape):
    """One remark. Texts that a kind of remark does not have are empty."""

    id: str
    kind: str = Field(serialization_alias="soort")
    author: str = Field(serialization_alias="auteur")
    moment: str | None = Field(serialization_alias="datum")
    text: str = Field(serialization_alias="tekst")
    old: str = Field(serialization_alias="oud")
    new: str = Field(serialization_alias="nieuw")
    anchor: str = Field(serialization_alias="anker")
    paragraph: str = Field(serialization_alias="alinea")
    reply_to: str | None = Field(serialization_alias="antwoord_op")
    resolved: bool = Field(serialization_alias="opgelost")


class FileShape(_Shape):
    """One file: what it holds, or the sentence that says why it was not read."""

    file: str = Field(serialization_alias="bestand")
    problem: str | None = Field(serialization_alias="fout")
    accepted: tuple[str, ...] = Field(default=(), serialization_alias="aanvaard")
    rejected: tuple[str, ...] = Field(default=(), serialization_alias="afgewezen")
    remarks: tuple[RemarkShape, ...] = Field(default=(), serialization_alias="reacties")


class FilesShape(_Shape):
    """All files, in the order in which they were named."""

    version: Literal[1] = Field(default=1, serialization_alias="versie")
    files: tuple[FileShape, ...] = Field(serialization_alias="bestanden")


def as_json(files: Sequence[FileShape]) -> str:
    """Return files as JSON on lines of its own, in letters rather than codes."""
    return FilesShape(files=tuple(files)).model_dump_json(by_alias=True, indent=2)


def read_shape(file: str, returned: ReturnedFile) -> FileShape:
    """Return a file that was read, under the name by which it was asked for."""
    return FileShape(
        file=file,
        problem=None,
        accepted=_texts(returned.accepted),
        rejected=_texts(returned.rejected),
        remarks=tuple(_remark(remark, returned) for remark in returned.remarks),
    )


def _texts(paragraphs: Sequence[SeenParagraph]) -> tuple[str, ...]:
    return tuple(_even(paragraph.text) for paragraph in paragraphs)


def _even(text: str) -> str:
    """Return a paragraph as it reads: one space between words, none at the ends of its lines."""
    return _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", text)).strip(" \n")


def _remark(remark: FoundRemark, returned: ReturnedFile) -> RemarkShape:
    return RemarkShape(
        id=remark.id,
        kind=remark.kind.value,
        author=remark.author,
        moment=remark.at.isoformat() if remark.at else None,
        text=remark.text,
        old=remark.old,
        new=remark.new,
        anchor=remark.anchor,
        paragraph=_even(paragraph_of(remark, returned)),
        reply_to=remark.reply_to,
        resolved=remark.resolved,
    )


def paragraph_of(remark: FoundRemark, returned: ReturnedFile) -> str:
    """Return the paragraph that a remark is about, as it was before any change.

    Of what was put between paragraphs it is that text itself, of a row all its cells, and of a remark
    that stands outside the text nothing.
    """
    if remark.kind is RemarkKind.ROW:
        return remark.old or remark.new
    if remark.apart and not remark.old:
        return remark.new
    if remark.paragraph is None or remark.paragraph < 0:
        return ""
    return returned.rejected[remark.paragraph].text

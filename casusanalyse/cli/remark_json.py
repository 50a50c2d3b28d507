"""What came back as JSON, for other programs; docs/reacties-json.md explains it.

It is written piece by piece: a file can hold tens of thousands of remarks.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from casusanalyse.errors import CasusError
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile, SeenParagraph

LONGEST_PARAGRAPH = 3000
"""Characters of the paragraph that a remark is about; many remarks can be about one endless paragraph."""

_VERSION = 1
_SPACES = re.compile(r"[ \t]+")
_AROUND_BREAKS = re.compile(r" ?\n ?")


def in_json(files: Iterable[tuple[str, ReturnedFile | CasusError]]) -> Iterator[str]:
    """Yield JSON of files by the names under which they were asked for: what each holds, or why not."""
    yield f'{{"versie": {_VERSION}, "bestanden": ['
    separator = "\n"
    for name, outcome in files:
        yield separator
        if isinstance(outcome, CasusError):
            yield from _refused(name, outcome)
        else:
            yield from _file(name, outcome)
        separator = ",\n"
    yield "\n]}\n"


def _refused(name: str, error: CasusError) -> Iterator[str]:
    yield f'{{"bestand": {_text(name)}, "fout": {_text(error.sentence)},'
    yield '\n "aanvaard": [], "afgewezen": [], "reacties": []}'


def _file(name: str, returned: ReturnedFile) -> Iterator[str]:
    yield f'{{"bestand": {_text(name)}, "fout": null,\n "aanvaard": ['
    yield from _listed(_paragraphs(returned.accepted))
    yield '],\n "afgewezen": ['
    yield from _listed(_paragraphs(returned.rejected))
    yield '],\n "reacties": ['
    yield from _listed(_remark(remark, returned) for remark in returned.remarks)
    yield "]}"


def _listed(items: Iterable[str]) -> Iterator[str]:
    separator = "\n  "
    for item in items:
        yield separator
        yield item
        separator = ",\n  "


def _paragraphs(paragraphs: Sequence[SeenParagraph]) -> Iterator[str]:
    return (_text(_even(paragraph.text)) for paragraph in paragraphs)


def _remark(remark: FoundRemark, returned: ReturnedFile) -> str:
    return _text(
        {
            "id": remark.id,
            "soort": remark.kind.value,
            "auteur": remark.author,
            "datum": remark.at.isoformat() if remark.at else None,
            "tekst": remark.text,
            "oud": remark.old,
            "nieuw": remark.new,
            "anker": remark.anchor,
            "alinea": _even(_paragraph_of(remark, returned)[:LONGEST_PARAGRAPH]),
            "antwoord_op": remark.reply_to,
            "opgelost": remark.resolved,
        }
    )


def _text(value: str | dict[str, str | bool | None]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _even(text: str) -> str:
    """Return a paragraph as it reads: one space between words, none at the ends of its lines."""
    return _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", text)).strip(" \n")


def _paragraph_of(remark: FoundRemark, returned: ReturnedFile) -> str:
    """Return the paragraph that a remark is about, as it was before any change.

    Of what was put between paragraphs it is that text itself, of what stands in such a text that text
    as it became, of a row all its cells, and of a remark that stands outside the text nothing.
    """
    whole = remark.kind is RemarkKind.UNMARKED and remark.apart
    if whole or remark.kind is RemarkKind.ROW:
        return remark.old or remark.new
    if remark.apart and not remark.old:
        return remark.new
    if remark.new_paragraph:
        return remark.new_paragraph
    if remark.paragraph is None or remark.paragraph < 0:
        return ""
    return returned.rejected[remark.paragraph].text

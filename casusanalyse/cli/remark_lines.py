"""The remarks of a file in lines for people: per paragraph, with the difference visible."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from casusanalyse.cli.console import Output
from casusanalyse.source.snippet import visible
from casusanalyse.text.dates import in_words
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile
from casusanalyse.wording import cli_remarks as wording

_GONE, _COME = "[-{}-]", "{{+{}+}}"
_LINE_END = "¶"
_AROUND = 30
_LONGEST_PARAGRAPH = 72
_ELLIPSIS = "…"
_OLD_AND_NEW = {RemarkKind.SPLIT, RemarkKind.MERGE}


def tell_file(output: Output, file: str, returned: ReturnedFile) -> None:
    """Print everything in a file: per paragraph its remarks, replies below what they answer."""
    output.heading(_shown(file))
    if returned.outside:
        output.say(wording.OUTSIDE, indent=2)
    formats = [it for it in returned.remarks if it.kind is RemarkKind.FORMAT]
    others = [it for it in returned.remarks if it.kind is not RemarkKind.FORMAT]
    threads = _threads(others)
    roots = sorted((it for it in others if it.id in threads), key=_place)
    for index, group in groupby(roots, key=lambda it: it.paragraph):
        output.say(_paragraph(index, returned), indent=2, soft=True)
        for root in group:
            output.say(_line(root, returned), indent=4)
            for reply in threads[root.id]:
                output.say(_line(reply, returned), indent=6)
    if formats:
        output.say(_formats(formats), indent=2, soft=True)
    if not returned.remarks:
        output.say(wording.NO_REMARKS, indent=2)


def _threads(remarks: Sequence[FoundRemark]) -> dict[str, list[FoundRemark]]:
    """Return of each remark that answers none, by id, all that answers it, directly or not."""
    parents = {it.id: it.reply_to for it in remarks}
    threads: dict[str, list[FoundRemark]] = defaultdict(list)
    first: dict[str, str] = {}
    for remark in remarks:
        way = [remark.id]
        while way[-1] not in first and (above := parents[way[-1]]) in parents and above is not None:
            way.append(above)
        first |= dict.fromkeys(way, first.get(way[-1], way[-1]))
        if first[remark.id] == remark.id:
            threads[remark.id] = threads[remark.id]
        else:
            threads[first[remark.id]].append(remark)
    return threads


def _place(remark: FoundRemark) -> tuple[bool, int, bool, int]:
    """Return where a remark comes: in the order of the text, what stands below a paragraph after it."""
    is_below = remark.apart and not remark.old
    return remark.paragraph is None, remark.paragraph or 0, is_below, remark.offset


def _paragraph(index: int | None, returned: ReturnedFile) -> str:
    if index is None:
        return wording.NOT_IN_TEXT
    return wording.AT_THE_TOP if index < 0 else _short(returned.rejected[index].text)


def _short(text: str) -> str:
    text = _shown(text[: 2 * _LONGEST_PARAGRAPH])
    return text if len(text) <= _LONGEST_PARAGRAPH else text[: _LONGEST_PARAGRAPH - 1] + _ELLIPSIS


def _shown(text: str) -> str:
    """Return text of a file on one line, without anything that a terminal obeys."""
    return visible(text.replace("\n", _LINE_END).replace("\t", " "))


def _line(remark: FoundRemark, returned: ReturnedFile) -> str:
    return wording.TOLD.format(said=_said(remark), what=_what(remark, returned))


def _said(remark: FoundRemark) -> str:
    if remark.kind is RemarkKind.UNMARKED:
        return wording.NOT_TRACKED
    author = _shown(remark.author).strip() or wording.NOBODY
    if remark.reply_to is not None:
        said = wording.REPLY_BY.format(author=author)
    else:
        said = wording.SAID_BY.format(kind=remark.kind.value, author=author)
    if remark.anchor and remark.reply_to is None:
        said = wording.COMMENT_ON.format(said=said, anchor=_short(remark.anchor))
    if remark.at is not None:
        day, time = in_words(remark.at.date()), f"{remark.at:%H:%M}"
        said = wording.AT.format(said=said, moment=wording.MOMENT.format(day=day, time=time))
    return wording.RESOLVED.format(said=said) if remark.resolved else said


def _what(remark: FoundRemark, returned: ReturnedFile) -> str:
    if remark.kind is RemarkKind.COMMENT:
        return _shown(remark.text) or wording.EMPTY
    if remark.kind is RemarkKind.MOVE or remark.destination is not None:
        return f"{_gone(remark.old)} {_destination(remark, returned)}"
    if remark.kind in _OLD_AND_NEW:
        return f"{_gone(remark.old)} {_come(remark.new)}"
    difference = _gone(remark.old) + _come(remark.new)
    if remark.apart or remark.new_paragraph or remark.paragraph is None or remark.paragraph < 0:
        return difference
    return _among(difference, remark, returned.rejected[remark.paragraph].text)


def _among(difference: str, remark: FoundRemark, paragraph: str) -> str:
    """Return a difference between the words around it."""
    stands = remark.new if remark.kind is RemarkKind.UNMARKED else remark.old
    end = remark.offset + (0 if remark.within else len(stands))
    start = max(0, remark.offset - _AROUND)
    before, after = paragraph[start : remark.offset], paragraph[end : end + _AROUND]
    dots_before = _ELLIPSIS if start else ""
    dots_after = _ELLIPSIS if end + _AROUND < len(paragraph) else ""
    return f"{dots_before}{_shown(before)}{difference}{_shown(after)}{dots_after}".strip()


def _gone(text: str) -> str:
    return _GONE.format(_shown(text)) if text else ""


def _come(text: str) -> str:
    return _COME.format(_shown(text)) if text else ""


def _destination(remark: FoundRemark, returned: ReturnedFile) -> str:
    if remark.destination is None or remark.destination < 0:
        return wording.MOVED_TO_TOP
    sentence = wording.MOVED_AFTER if remark.apart else wording.MOVED_WITHIN
    return sentence.format(text=_short(returned.rejected[remark.destination].text))


def _formats(formats: Sequence[FoundRemark]) -> str:
    authors = ", ".join(_authors(formats))
    sentence = wording.FORMATS_ONE if len(formats) == 1 else wording.FORMATS
    return sentence.format(count=len(formats), authors=authors)


def _authors(remarks: Sequence[FoundRemark]) -> Iterator[str]:
    for author in dict.fromkeys(it.author for it in remarks):
        yield _shown(author).strip() or wording.NOBODY

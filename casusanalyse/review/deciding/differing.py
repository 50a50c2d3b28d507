"""A difference as one line that can be read from a projector, on paper and aloud."""

import re

from casusanalyse.text.words import Difference, differences, joined

_AROUND = 12
"""So many words of what stays the same are shown on either side of a difference."""
_NARROW = 6
_SPARED = 4
"""So few words are not worth leaving out."""
_LONG = 2
"""A text of more than so many times the words on one side is long; a shorter one is shown whole."""
_WORD = re.compile(r"\S+")
_ELLIPSIS = "…"


def readable(old: str, new: str, *, narrow: bool = False) -> str:
    """Return both texts in one: ``[-out-]`` and ``{+in+}``; of a long text the surroundings.

    ``narrow`` shows less of those, for beside another difference in the same text.
    """
    around = _NARROW if narrow else _AROUND
    if len(_WORD.findall(old)) <= _LONG * around:
        around = len(old)
    found = joined(differences(old, new), old, within=0)
    if not found:
        return new
    pieces, done = [], 0
    for number, each in enumerate(found):
        same = old[done : each.start]
        pieces += [_cut(same, 0 if number == 0 else around, around), _marked(each)]
        done = each.end
    pieces.append(_cut(old[done:], around, 0))
    return "".join(pieces)


def surroundings(text: str, start: int, end: int) -> str:
    """Return of a long text what stands at ``start`` to ``end``, with some words on either side."""
    if len(_WORD.findall(text)) <= _LONG * _AROUND:
        return text
    return _cut(text[:start], 0, _AROUND) + text[start:end] + _cut(text[end:], _AROUND, 0)


def seam(parts: str, most: int) -> str:
    """Return lines that become one, or came of one, side by side with a stroke between them.

    Of what is longer than ``most`` letters that is shown which stands beside the stroke.
    """
    lines = [" ".join(line.split()) for line in parts.split("\n") if line.strip()]
    each = max(most // max(len(lines), 1) - len(_BETWEEN), 1)
    if len(_BETWEEN.join(lines)) > most:
        last = len(lines) - 1
        lines = [
            _ending(it, each) if at < last else _opening(it, each) for at, it in enumerate(lines)
        ]
    return _BETWEEN.join(lines)


_BETWEEN = " / "


def _opening(line: str, most: int) -> str:
    return line if len(line) <= most else f"{line[: most - 1].rpartition(' ')[0]}{_ELLIPSIS}"


def _ending(line: str, most: int) -> str:
    return line if len(line) <= most else f"{_ELLIPSIS}{line[1 - most :].partition(' ')[2]}"


def _marked(difference: Difference) -> str:
    out, put_in = difference.old, difference.new
    if out.strip() and put_in.strip():
        return f"{_around(out, '[-', '-]')} {_around(put_in, '{+', '+}').lstrip()}"
    if out.strip():
        return _around(out, "[-", "-]")
    return _around(put_in, "{+", "+}") if put_in.strip() else put_in


def _around(words: str, opening: str, closing: str) -> str:
    """White space stays outside the marks, so that what changed is easy to see."""
    core = words.strip()
    before = words[: len(words) - len(words.lstrip())]
    return f"{before}{opening}{core}{closing}{words[len(before) + len(core) :]}"


def _cut(text: str, first: int, last: int) -> str:
    """Return the first and the last words of a text, or all of it where little would be left out."""
    words = list(_WORD.finditer(text))
    if len(words) <= first + last + _SPARED:
        return text
    start = text[: words[first - 1].end()] + " " if first else ""
    end = text[words[-last].start() :] if last else ""
    if end:
        return f"{start}{_ELLIPSIS}{end}"
    start = start.rstrip()
    return f"{start}{_ELLIPSIS}" if start[-1:].isalnum() else f"{start} {_ELLIPSIS}"

"""A difference as one line that can be read from a projector, on paper and aloud."""

from casusanalyse.text.words import Difference, differences, joined

_CONTEXT = 160
"""So many letters of what stays the same are shown around a difference."""
_LONG = 420


def readable(old: str, new: str) -> str:
    """Return both texts in one: ``[-out-]`` and ``{+in+}``; of a long text the surroundings."""
    found = joined(differences(old, new), old, within=0)
    if not found:
        return new
    pieces, done = [], 0
    for number, each in enumerate(found):
        pieces += [_same(old[done : each.start], number == 0, len(old)), _marked(each)]
        done = each.end
    pieces.append(_tail(old[done:], len(old)))
    return "".join(pieces)


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


def _same(text: str, first: bool, length: int) -> str:
    if length <= _LONG or len(text) <= 2 * _CONTEXT:
        return text
    end = f"…{text[-_CONTEXT:].partition(' ')[2]}"
    return end if first else f"{text[:_CONTEXT].rpartition(' ')[0]} {end}"


def _tail(text: str, length: int) -> str:
    if length <= _LONG or len(text) <= _CONTEXT:
        return text
    return f"{text[:_CONTEXT].rpartition(' ')[0]}…"

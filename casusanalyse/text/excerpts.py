"""Two versions of one text side by side, each no longer than a line: the part that differs."""

from itertools import takewhile

_CONTEXT_WORDS = 3
_MORE = "…"


def side_by_side(old: str, new: str, most: int) -> tuple[str, str]:
    """Return both texts, cut to ``most`` characters where one is longer, so that what differs is in sight.

    Where they begin alike for long, that is left out, save the last few words before the difference.
    """
    if max(len(old), len(new)) <= most:
        return old, new
    one, other = old.split(), new.split()
    alike = sum(1 for _ in takewhile(_are_alike, zip(one, other, strict=False)))
    far = len(" ".join(one[:alike])) > most // 2
    skipped = max(alike - _CONTEXT_WORDS, 0) if far else 0
    return _from(one, skipped, most), _from(other, skipped, most)


def _are_alike(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _from(words: list[str], skipped: int, most: int) -> str:
    """Return the words from there on, whole ones as far as they fit, with a sign where some are left out."""
    begin = f"{_MORE} " if skipped else ""
    text = begin + " ".join(words[skipped:])
    if len(text) <= most:
        return text
    cut = text[: most - len(_MORE) - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[len(begin) :] else cut
    return f"{whole} {_MORE}"

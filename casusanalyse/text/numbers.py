"""Dutch number words up to a hundred, counting and ranking: ``zes``, ``6``, ``zesde``, ``6e``."""

import re

_SMALL = (
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)
_TENS = (
    "twintig",
    "dertig",
    "veertig",
    "vijftig",
    "zestig",
    "zeventig",
    "tachtig",
    "negentig",
)
_IRREGULAR_RANKS = {"eerste": 1, "derde": 3}
_DIGITS = re.compile(r"(\d{1,3})(?:e|de|ste)?")


def _cardinals() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_SMALL)}
    for ten, ten_word in enumerate(_TENS, start=2):
        words[ten_word] = ten * 10
        for unit, unit_word in enumerate(_SMALL[1:10], start=1):
            joined = "ën" if unit_word.endswith("e") else "en"
            words[f"{unit_word}{joined}{ten_word}"] = ten * 10 + unit
    return {**words, "één": 1, "honderd": 100}


def _ordinals(cardinals: dict[str, int]) -> dict[str, int]:
    regular = {
        f"{word}{'de' if number < 20 and number != 8 else 'ste'}": number
        for word, number in cardinals.items()
    }
    return {**regular, **_IRREGULAR_RANKS}


_CARDINALS = _cardinals()
_ORDINALS = _ordinals(_CARDINALS)


def cardinal(word: str) -> int | None:
    """The number of ``zes`` or ``6``; None for another word."""
    return int(word) if re.fullmatch(r"\d{1,3}", word) else _CARDINALS.get(word)


def ordinal(word: str) -> int | None:
    """The number of ``zesde``, ``6e``, ``6de`` or ``1ste``; None for another word."""
    digits = _DIGITS.fullmatch(word)
    return int(digits.group(1)) if digits else _ORDINALS.get(word)

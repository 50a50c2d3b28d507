"""Bullets and numbers: one definition of each, and a fresh count for every numbered list."""

from lxml import etree

from casusanalyse.word.elements import add, refill
from casusanalyse.word.styles import BULLETS, LIST_INDENT

LEVELS = 3
_BULLETS_ABSTRACT, _NUMBERS_ABSTRACT = "0", "1"
_BULLET_SIGNS = ("•", "–", "·")
_NUMBER_FORMATS = (("decimal", "%1."), ("lowerLetter", "%2."), ("lowerRoman", "%3."))


class Numbering:
    """The lists of one file; each numbered list gets a number of its own and starts at 1."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._used = BULLETS
        refill(root)
        _add_definition(root, _BULLETS_ABSTRACT, [("bullet", sign) for sign in _BULLET_SIGNS])
        _add_definition(root, _NUMBERS_ABSTRACT, list(_NUMBER_FORMATS))
        add(add(root, "num", numId=str(BULLETS)), "abstractNumId", val=_BULLETS_ABSTRACT)

    def new_numbered_list(self) -> int:
        """Give the number of a list that starts counting at 1 on each of its levels."""
        self._used += 1
        number = add(self._root, "num", numId=str(self._used))
        add(number, "abstractNumId", val=_NUMBERS_ABSTRACT)
        for level in range(LEVELS):
            override = add(number, "lvlOverride", ilvl=str(level))
            add(override, "startOverride", val="1")
        return self._used


def _add_definition(root: etree._Element, id: str, formats: list[tuple[str, str]]) -> None:
    definition = add(root, "abstractNum", abstractNumId=id)
    add(definition, "multiLevelType", val="hybridMultilevel")
    for depth, (number_format, sign) in enumerate(formats):
        level = add(definition, "lvl", ilvl=str(depth))
        add(level, "start", val="1")
        add(level, "numFmt", val=number_format)
        add(level, "lvlText", val=sign)
        add(level, "lvlJc", val="left")
        left, hanging = str((depth + 1) * LIST_INDENT), str(LIST_INDENT)
        add(add(level, "pPr"), "ind", left=left, hanging=hanging)

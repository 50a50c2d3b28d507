"""Which house style a report gets: the file that was asked for, or the one that stands in the workspace."""

from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.kit.folders import HOUSE_STYLE
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.house_style import house_style_of
from casusanalyse.wording import word_house as wording


def house_style_for(context: Context, given: Path | None) -> HouseStyle | None:
    """Take a house style from ``given``, else from its usual place in the workspace, if it is there.

    Prints which file was used and what was changed or left behind. Raises NotAHouseStyle.
    """
    usual = context.workspace.root / HOUSE_STYLE
    path = given or (usual if usual.is_file() else None)
    if path is None:
        return None
    house_style = house_style_of(path)
    context.output.whole(wording.USED.format(path=path))
    for notice in house_style.notices:
        context.output.say(notice)
    return house_style

"""Making a region's folder and telling what is in it."""

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import FilesRefused
from casusanalyse.kit.checking import Looked, Verdict, look_at_kit
from casusanalyse.kit.making import make_kit
from casusanalyse.wording import cli_kit as wording
from casusanalyse.wording import kit_files as files

_TOLD = {
    Verdict.SOUND: wording.IN_ORDER,
    Verdict.REMARKS: wording.WITH_REMARKS,
    Verdict.REFUSED: wording.REFUSED,
}


def new_kit(context: Context) -> None:
    """Make a kit in the folder of the context and print where to begin."""
    root = context.workspace.root
    make_kit(root)
    context.output.whole(wording.MADE.format(path=root))
    context.output.say(wording.FIRST.format(file=files.README_NAME))
    context.output.say(wording.WORK_THERE)
    context.warn_about_place()


def check_kit(context: Context) -> None:
    """Print what was found in a kit, file by file. Raises FilesRefused when something cannot be used."""
    looked = look_at_kit(context.workspace.root, library_of(context))
    for each in looked:
        _tell(context, each)
    context.warn_about_place()
    refused = sum(each.verdict is Verdict.REFUSED for each in looked)
    if refused:
        raise FilesRefused(refused)
    context.output.say(wording.ALL_USABLE if looked else wording.EMPTY)


def _tell(context: Context, looked: Looked) -> None:
    context.output.whole(_TOLD[looked.verdict].format(place=looked.place))
    if looked.told:
        context.output.literal("\n".join(f"  {line}" for line in looked.told.split("\n")))

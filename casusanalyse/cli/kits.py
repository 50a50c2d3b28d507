"""Making a region's folder and telling what is in it."""

from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import FilesRefused
from casusanalyse.kit.checking import Looked, Verdict, look_at_kit
from casusanalyse.kit.making import make_kit
from casusanalyse.kit.problems import KitIsAFile
from casusanalyse.protocol.folders import PROTOCOLS
from casusanalyse.rehearse import judging
from casusanalyse.rehearse.judging import judge_beside
from casusanalyse.session.workspace import WorkspaceIsAFile
from casusanalyse.wording import cli_kit as wording
from casusanalyse.wording import kit_files as files

_TOLD = {
    Verdict.SOUND: wording.IN_ORDER,
    Verdict.REMARKS: wording.WITH_REMARKS,
    Verdict.REFUSED: wording.REFUSED,
}


def context_of(folder: Path) -> Context:
    """Return the context of a kit that was named as a folder. Raises KitIsAFile, BsnFound."""
    try:
        return Context.here(folder)
    except WorkspaceIsAFile:
        raise KitIsAFile(folder) from None


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
    root, library = context.workspace.root, library_of(context)
    played = (_as_looked(each, root) for each in judge_beside(root / PROTOCOLS, library))
    looked = (*look_at_kit(root, library), *played)
    for each in looked:
        _tell(context, each)
    context.warn_about_place()
    refused = sum(each.verdict is Verdict.REFUSED for each in looked)
    if refused:
        raise FilesRefused(refused)
    context.output.say(wording.ALL_USABLE if looked else wording.EMPTY)


def _as_looked(played: judging.Verdict, root: Path) -> Looked:
    place = played.path.relative_to(root).as_posix()
    return Looked(place, Verdict.SOUND if played.holds else Verdict.REFUSED, played.told)


def _tell(context: Context, looked: Looked) -> None:
    context.output.whole(_TOLD[looked.verdict].format(place=looked.place))
    if looked.told:
        context.output.literal("\n".join(f"  {line}" for line in looked.told.split("\n")))

"""Drawing a session: what its reader may see, on paper, in files beside the drafts."""

from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.drawing_wishes import Ending, Wish
from casusanalyse.cli.drawn_pages import Drawers, Drawn, drawn_pages
from casusanalyse.cli.parts import read_whole
from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.frame import kept_back
from casusanalyse.pictures.raster import png
from casusanalyse.pictures.svg import svg
from casusanalyse.protocol.words import Reader
from casusanalyse.session.drawing_files import Pages, keep_pages
from casusanalyse.session.live import is_locked
from casusanalyse.session.review_files import drawing_folder
from casusanalyse.wording import cli_pictures as wording


def draw_session(context: Context, file: Path, wish: Wish, drawers: Drawers) -> None:
    """Draw a session as wished, print where the files are and what they show.

    Raises NothingToDraw, NoSuchEvent, or what is wrong with the session or the disk.
    """
    protocol, record = read_whole(context, file)
    drawn = drawn_pages(protocol, record, wish, drawers, context.number_of(file))
    contents = [_content(page, wish) for page in drawn.pages]
    _tell_where(context, keep_pages(drawing_folder(file), wish.name, wish.ending.value, contents))
    _tell_what(context, file, drawn)
    if wish.reader is Reader.FACILITATOR:
        context.output.say(wording.KEEP_TO_YOURSELF)
    elif wish.unsafety:
        context.output.say(wording.ONLY_WHAT_WAS_OPENED)
    if is_locked(file):
        context.output.warn(wording.NOT_LOCKED)


def _content(page: Drawing, wish: Wish) -> bytes:
    if wish.reader is Reader.FACILITATOR:
        page = kept_back(page, wish.sheet)
    match wish.ending:
        case Ending.PNG:
            return png(page, wish.dots)
        case Ending.SVG:
            return f"{svg(page)}\n".encode()


def _tell_where(context: Context, kept: Pages) -> None:
    count = len(kept.paths)
    alone = wording.DRAWN if kept.new else wording.THERE
    if not kept.new:
        context.output.say(wording.UNCHANGED)
    for number, path in enumerate(kept.paths, start=1):
        sentence = alone if count == 1 else wording.PAGE
        context.output.whole(sentence.format(number=number, count=count, path=path))


def _tell_what(context: Context, file: Path, drawn: Drawn) -> None:
    """Print what the first page shows, for who cannot see it, and what was counted."""
    output = context.output
    output.heading(wording.TEXT_HEADING)
    output.say(drawn.pages[0].description)
    if len(drawn.pages) > 1:
        output.say(wording.OTHER_PAGES.format(session=context.number_of(file)))
    if drawn.counted:
        output.heading(wording.COUNTED_HEADING)
        for sentence in drawn.counted:
            output.say(sentence)
    output.gap()

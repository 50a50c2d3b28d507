"""The page as HTML: what is typed is text, and nothing in it can run."""

from collections.abc import Iterator
from html import escape

from casusanalyse.pictures.svg import svg
from casusanalyse.screen.scene import Scene, told_beside
from casusanalyse.screen.sizes import Fitting, fits_beside
from casusanalyse.wording import screen as wording

AGAIN = '<meta http-equiv="refresh" content="0">\n'
"""Behind a page: ask the same address again, as soon as this has come in wholly."""

_HEAD = f"""\
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{escape(wording.WINDOW_TITLE)}</title>
<link rel="preload" href="regular.ttf" as="font" type="font/ttf" crossorigin>
<link rel="preload" href="bold.ttf" as="font" type="font/ttf" crossorigin>
<link rel="stylesheet" href="style.css">
</head>
<body>
"""


def page(scene: Scene) -> str:
    """Return a document that shows a scene; it is not closed, so that something can follow."""
    return f"{_HEAD}<main{_look(scene)}>\n{''.join(_parts(scene))}</main>\n<hr>\n"


def _look(scene: Scene) -> str:
    if scene.dark:
        return ' class="dark"'
    alone = scene.picture and not (scene.heading or scene.agreements.shown)
    return ' class="afar"' if alone else ""


def _parts(scene: Scene) -> Iterator[str]:
    if scene.heading:
        beside = scene.small and fits_beside(scene.title, scene.heading)
        kind = ' class="beside"' if beside else ""
        yield f"<header{kind}>\n{_head(scene)}</header>\n"
    if scene.picture:
        yield f"<figure>\n{svg(scene.picture, 'wall')}\n</figure>\n"
    elif scene.lines.shown:
        yield f"<section>\n{_told(scene.caption, scene.lines)}</section>\n"
    if scene.agreements.shown:
        yield f"<footer><p>{escape(told_beside(scene.agreements))}</p></footer>\n"


def _head(scene: Scene) -> str:
    small = ' class="small"' if scene.small else ""
    above = f"<p>{escape(scene.title)}</p>\n" if scene.title else ""
    return f"{above}<h1{small}>{escape(scene.heading)}</h1>\n"


def _told(caption: str, lines: Fitting) -> str:
    name = f"<h2>{escape(caption)}</h2>\n" if caption else ""
    return f"{name}<ul>\n{''.join(_lines(lines))}</ul>\n"


def _lines(lines: Fitting) -> Iterator[str]:
    for line in lines.shown:
        yield f"<li>{escape(line)}</li>\n"
    if lines.more:
        yield f'<li class="more">{escape(wording.AND_MORE.format(count=lines.more))}</li>\n'

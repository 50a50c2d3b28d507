"""What a browser may ask, and the answer: reading the page, its look and its letters, and nothing else."""

from dataclasses import dataclass
from enum import Enum
from functools import cache
from hmac import compare_digest
from importlib.resources import files

from casusanalyse.screen.style import STYLE
from casusanalyse.wording import screen as wording

HOST = "127.0.0.1"

_POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
_SAFE = (
    ("Content-Security-Policy", _POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Connection", "close"),
)
_TEXT = "text/plain; charset=utf-8"
_NEVER, _AN_HOUR = "no-store", "private, max-age=3600, immutable"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its method and path, and every ``Host`` that it names."""

    method: str
    path: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What goes back as a whole."""

    status: int
    body: bytes
    sort: str = _TEXT
    keep: str = _NEVER


class Page(Enum):
    """What is answered with the page itself, which follows the meeting."""

    PAGE = "the page"


def headers(sort: str, keep: str) -> tuple[tuple[str, str], ...]:
    """Return the headers of an answer of some sort, and how long a browser may keep it."""
    return (("Content-Type", sort), ("Cache-Control", keep), *_SAFE)


PAGE_HEADERS = headers("text/html; charset=utf-8", _NEVER)


def answer(asked: Asked, port: int, token: str) -> Answered | Page:
    """Return what to answer. Who comes under another name, or without the token, learns nothing."""
    if asked.hosts != (f"{HOST}:{port}",):
        return refused(403)
    if asked.method not in ("GET", "HEAD"):
        return refused(405)
    found, name = _split(asked.path)
    if not compare_digest(found.encode(), token.encode()):
        return refused(404)
    if not name:
        return Page.PAGE
    return _files().get(name) or refused(404)


def refused(status: int) -> Answered:
    """Return a refusal, in a plain sentence that tells nothing."""
    sentences = {403: wording.NOT_ALLOWED, 404: wording.NOT_HERE, 405: wording.NOT_ALLOWED}
    return Answered(status, sentences.get(status, wording.NOT_UNDERSTOOD).encode())


def _split(path: str) -> tuple[str, str]:
    """Return the token of a path and what stands behind it; a path of another shape has no token."""
    match path.split("/"):
        case ["", token, name]:
            return token, name
        case _:
            return "", ""


@cache
def _files() -> dict[str, Answered]:
    """Return what the page needs; nothing of the meeting is in it, so a browser may keep it."""
    font = files("casusanalyse.pictures").joinpath("font")
    letters = {
        name: Answered(200, font.joinpath(name).read_bytes(), "font/ttf", _AN_HOUR)
        for name in ("regular.ttf", "bold.ttf")
    }
    style = Answered(200, STYLE.encode(), "text/css; charset=utf-8", _AN_HOUR)
    return {"style.css": style, **letters}

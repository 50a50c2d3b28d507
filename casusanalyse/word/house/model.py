"""A house style as values: all that is taken along, cleaned, and what the user must hear of it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """Paper and margins in twips; ``header`` and ``footer`` are their distance to the edge."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int

    @property
    def text_width(self) -> int:
        """How wide a line can be."""
        return self.width - self.left - self.right


@dataclass(frozen=True)
class Theme:
    """The twelve colours of a theme (RRGGBB) by their names in the file, and its two fonts."""

    colours: Mapping[str, str]
    headings: str
    running_text: str


@dataclass(frozen=True)
class Picture:
    """An image; ``id`` is how the header or footer calls it, ``kind`` its ending."""

    id: str
    kind: str
    data: bytes


@dataclass(frozen=True)
class Edge:
    """The header or footer of some pages: cleaned XML, and the images in it.

    ``part`` is ``hdr`` or ``ftr``; ``pages`` is ``default``, ``first`` or ``even``.
    """

    part: str
    pages: str
    xml: bytes
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class HouseStyle:
    """A house style, ready to write with.

    ``styles`` and ``fonts`` are whole parts. ``notices`` are Dutch sentences for whoever makes the
    report: what was changed so that it can be read, and what was left behind.
    """

    styles: bytes
    fonts: bytes
    theme: Theme
    page: Page
    edges: tuple[Edge, ...]
    first_page_differs: bool = False
    even_pages_differ: bool = False
    notices: tuple[str, ...] = ()

"""Finds the id of the draft or workbook that a returned file carries, in the three places where it stands."""

import re
from collections.abc import Iterator, Sequence

from casusanalyse.word.returned.names import children
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.views import Story

_OF_OURS = "casusanalyse"
_PREFIX = re.compile(r"^casusanalyse[:.-]")
_IN_A_FOOTER = re.compile(
    r"(?<![\w-])(?:(?=[a-z-]*\d)[0-9a-f]{8,32}(?:-\w{1,12}){0,3}|[fw]\d{1,3}-[0-9a-f]{12})(?![\w-])"
)


def find_identifiers(package: Package, footers: Sequence[Story]) -> tuple[str, ...]:
    """Return every id of a draft or workbook in a file, each once: custom property, dc:identifier, footer."""
    found = [*_custom_properties(package), *_core_identifiers(package), *_in(footers)]
    return tuple(dict.fromkeys(it.strip() for it in found if it.strip()))


def _custom_properties(package: Package) -> Iterator[str]:
    for part in package.related("", "custom-properties"):
        for _, element in children(package.root(part)):
            if element.get("name", "").startswith(_OF_OURS):
                yield "".join(it.text or "" for it in element.iter())


def _core_identifiers(package: Package) -> Iterator[str]:
    for part in package.related("", "core-properties"):
        for name, element in children(package.root(part)):
            if name == ":identifier":
                yield _PREFIX.sub("", element.text or "")


def _in(footers: Sequence[Story]) -> Iterator[str]:
    for footer in footers:
        for paragraph in footer.accepted.seen:
            yield from _IN_A_FOOTER.findall(paragraph.text)

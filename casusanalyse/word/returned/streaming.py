"""Reads a part piece by piece, so that a long text never stands in memory as a whole."""

from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from casusanalyse.word.returned.names import name_of
from casusanalyse.word.returned.parsing import bounded_xml, parse_xml

_PIECES = ("{*}p", "{*}tbl", "{*}sdt", "{*}comment", "{*}footnote", "{*}endnote")
"""What a text, and a list of comments or notes, is made of. Anything else comes with the next of these."""

_BODY = "body"


def pieces_of(data: bytes, name: str) -> Iterator[etree._Element]:
    """Yield what stands in the body of a part, or directly in its root when it has no body, in order.

    A piece is emptied as soon as the next one is asked for. Raises what ``parse_xml`` raises.
    """
    yield from _Pieces(data, name).each()


def root_of(data: bytes, name: str) -> str:
    """Return what the root of a part is called, after all of it was read and found to be sound XML.

    Raises what ``parse_xml`` raises.
    """
    pieces = _Pieces(data, name)
    for _ in pieces.each():
        pass
    return str(pieces.root.tag)


class _Pieces:
    """The pieces of one part, as the parser comes to them."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data, self._name = data, name
        self._parser = etree.iterparse(
            BytesIO(bounded_xml(data, name)),
            tag=_PIECES,
            encoding="utf-8",
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            collect_ids=False,
        )
        self._latest: etree._Element | None = None

    @property
    def root(self) -> etree._Element:
        """The root of the part, once all of it was read."""
        root: etree._Element = self._parser.root
        return root

    def each(self) -> Iterator[etree._Element]:
        """Yield every piece, and what stands behind the last."""
        for element in self._ended():
            holder = element.getparent()
            if holder is not None and _holds_text(holder):
                yield from self._new_in(holder, element)
        body = next((it for it in self.root if name_of(it.tag) == _BODY), self.root)
        yield from self._new_in(body)

    def _ended(self) -> Iterator[etree._Element]:
        try:
            for _, element in self._parser:
                yield element
        except etree.XMLSyntaxError:
            # It says what is wrong in the words of the gate.
            parse_xml(self._data, self._name)
            raise

    def _new_in(
        self, holder: etree._Element, until: etree._Element | None = None
    ) -> Iterator[etree._Element]:
        """Yield what is new below a holder, and forget it; ``until`` itself is emptied and stays.

        The parser works ahead: what stands behind ``until`` may be half there.
        """
        for piece in _first(holder, until):
            if piece is not self._latest:
                yield piece
            before = piece.getprevious()
            if before is not None:
                holder.remove(before)
            piece.clear()
            self._latest = piece


def _holds_text(element: etree._Element) -> bool:
    above = element.getparent()
    return above is None or (name_of(element.tag) == _BODY and above.getparent() is None)


def _first(holder: etree._Element, until: etree._Element | None) -> list[etree._Element]:
    """Return the children of a holder from the first one ``until`` another."""
    if until is None:
        return list(holder)
    return [*reversed(list(until.itersiblings(preceding=True))), until]

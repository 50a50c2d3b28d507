"""The card of orders: one page to print and keep beside the laptop."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from casusanalyse.front.orders import KEYS, OF_THE_WALL, Mark, Order
from casusanalyse.text.clean import own_words
from casusanalyse.word.anchors import Anchor, anchor_for
from casusanalyse.word.content import AnchoredText, Properties, TableContent, TableRow
from casusanalyse.word.writing import WordWriter
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import front as order_wording
from casusanalyse.wording import workbook as wording

_CARD = "kaart"
_LEFT_OUT = (Order.ONWARD, Order.INSIGHTS, Order.QUOTES, Order.LIST, Order.ENOUGH, *OF_THE_WALL)
"""What Enter or a mark alone does too, or what is told where it can be used: the card is one page."""


def write_card(path: Path, made_on: datetime) -> None:
    """Write the card to ``path``, which must not exist yet; raises the problems of ``word``."""
    properties = Properties(
        title=wording.CARD_TITLE,
        subject=wording.CARD_SUBTITLE,
        identifier=_CARD,
        created=made_on,
        header=wording.CARD_TITLE,
        footer=wording.CARD_FOOTER,
    )
    writer = WordWriter(properties)
    writer.heading(1, own_words(wording.CARD_TITLE), _anchor("titel"))
    writer.paragraph(own_words(wording.CARD_INTRO), _anchor("inleiding"))
    writer.table(_table("tekens", wording.CARD_MARKS, tuple(marks_of_card()), (2, 16)))
    writer.paragraph(own_words(room_wording.HELP_SPACE), _anchor("spatie"))
    writer.table(_table("opdrachten", wording.CARD_ORDERS, tuple(orders_of_card()), (3, 2, 13)))
    writer.save(path)


def marks_of_card() -> Iterator[tuple[str, ...]]:
    """Yield every mark with what it does."""
    for mark in Mark:
        yield mark.value, order_wording.MARKS[mark.value]


def orders_of_card() -> Iterator[tuple[str, ...]]:
    """Yield orders with key and meaning, those with a key first: they are the frequent ones."""
    keys = {order: key.upper() for key, order in KEYS.items()}
    on_card = (order for order in Order if order not in _LEFT_OUT)
    for order in sorted(on_card, key=lambda each: each not in keys):
        yield f"/{order.value}", keys.get(order, ""), order_wording.ORDERS[order.value]


def _table(
    name: str, header: Sequence[str], rows: Sequence[Sequence[str]], widths: tuple[int, ...]
) -> TableContent:
    return TableContent(
        header=tuple(_cell(text, name, "kop", str(n)) for n, text in enumerate(header)),
        rows=tuple(
            TableRow(tuple((_cell(text, name, row[0], str(n)),) for n, text in enumerate(row)))
            for row in rows
        ),
        widths=widths,
    )


def _cell(text: str, *key: str) -> AnchoredText:
    return AnchoredText(own_words(text), _anchor(*key))


def _anchor(*key: str) -> Anchor:
    return anchor_for(_CARD, *key)

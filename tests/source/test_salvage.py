"""What is sound in a file with mistakes stays, at its place; what was left out is known."""

from pydantic import BaseModel, ConfigDict

from casusanalyse.source.loading import load_text
from casusanalyse.source.nodes import Node, Position, Scalar, position_of
from casusanalyse.source.salvage import salvage


class Declared(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Item(Declared):
    id: str
    size: int = 0
    parts: tuple[int, ...] = ()


class Whole(Declared):
    name: str
    items: tuple[Item, ...]


def stand_in(model: type[BaseModel], key: str, position: Position) -> Node | None:
    return Scalar("?", position) if (model, key) == (Whole, "name") else None


def test_a_file_without_mistakes_stays_whole() -> None:
    source = load_text(b"name: a\nitems: [{id: x}]\n", "x.yaml")
    rest = salvage(Whole, source, stand_in, ())
    assert rest is not None
    assert (rest.value, rest.source) == (Whole(name="a", items=(Item(id="x"),)), source)
    assert rest.unsure == frozenset()


def test_what_does_not_fit_is_left_out_and_the_rest_keeps_its_place() -> None:
    text = b"items:\n- {size: 1}\n- {id: x, size: big}\n- {id: y, more: [z]}\n"
    rest = salvage(Whole, load_text(text, "x.yaml"), stand_in, ())
    assert rest is not None
    assert rest.value == Whole(name="?", items=(Item(id="x"), Item(id="y")))
    assert position_of(rest.source.root, ("items", 1)) == Position(4, 3)
    assert rest.unsure == {"name", "size", "1", "x", "big", "y", "more", "z"}


def test_what_may_not_be_divided_goes_as_a_whole() -> None:
    source = load_text(b"name: a\nitems: [{id: x, parts: [1, two]}]\n", "x.yaml")
    divided, undivided = (salvage(Whole, source, stand_in, keys) for keys in ((), ("parts",)))
    assert divided is not None
    assert undivided is not None
    assert (divided.value.items[0].parts, undivided.value.items[0].parts) == ((1,), ())


def test_a_key_that_stood_there_twice_is_unsure() -> None:
    source = load_text(b"name: a\nitems: []\nname: b\n", "x.yaml")
    rest = salvage(Whole, source, stand_in, ())
    assert rest is not None
    assert (rest.value.name, rest.unsure) == ("a", frozenset(("name", "b")))


def test_nothing_remains_where_the_top_cannot_do_without() -> None:
    source = load_text(b"name: a\n", "x.yaml")
    assert salvage(Whole, source, stand_in, ()) is None

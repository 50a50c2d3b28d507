"""Nodes are found by their way from the top; what does not exist gives the deepest that does."""

import pytest

from casusanalyse.source.loading import load_text
from casusanalyse.source.nodes import (
    File,
    Location,
    Position,
    as_part_of_another,
    find,
    key_position,
    plain,
    position_of,
    positions_in,
    without,
    words_in,
)

ROOT = load_text(b"stappen:\n  - id: een\n    vragen: [a, b]\n", "regio.yaml").root


def test_plain_content_is_text_lists_and_dicts() -> None:
    assert plain(ROOT) == {"stappen": [{"id": "een", "vragen": ["a", "b"]}]}


@pytest.mark.parametrize(
    ("location", "content"),
    [
        (("stappen", 0, "id"), "een"),
        (("stappen", 0, "vragen", 1), "b"),
        (("stappen", 0, 1, 0), "a"),
        (("stappen", 0, "vragen", 2), ["a", "b"]),
        (("stappen", 0, "id", "diep", 3), "een"),
        (("stappen", "id"), [{"id": "een", "vragen": ["a", "b"]}]),
    ],
)
def test_the_deepest_existing_node_is_found(location: Location, content: object) -> None:
    assert plain(find(ROOT, location)) == content


def test_a_value_and_its_key_have_a_place_each() -> None:
    assert position_of(ROOT, ("stappen", 0, "vragen")) == Position(3, 13)
    assert key_position(ROOT, ("stappen", 0, "vragen")) == Position(3, 5)


@pytest.mark.parametrize("location", [(), ("stappen", 0), ("stappen", 0, "weg")])
def test_without_a_key_the_place_is_that_of_the_node(location: Location) -> None:
    assert key_position(ROOT, location) == position_of(ROOT, location)


def test_what_is_put_in_another_file_says_from_which_file_it_is() -> None:
    file, other = File("regio.yaml", ()), File("verder.yaml", ())
    part = as_part_of_another(find(ROOT, ("stappen", 0)), file)
    assert plain(part) == {"id": "een", "vragen": ["a", "b"]}
    assert {place.file for place in positions_in(part)} == {file}
    assert position_of(part, ("vragen",)) == Position(3, 13, file)
    assert as_part_of_another(part, other) == part


def test_a_key_can_be_left_out_at_any_depth() -> None:
    assert plain(without(find(ROOT, ("stappen", 0)), ("vragen",))) == {"id": "een"}
    deeper = load_text(b"a: {b: 1, c: 2}\nd: 3\n", "regio.yaml").root
    assert plain(without(deeper, ("a", "b"))) == {"a": {"c": "2"}, "d": "3"}


def test_every_word_is_told_keys_included() -> None:
    assert list(words_in(ROOT)) == ["stappen", "id", "een", "vragen", "a", "b"]

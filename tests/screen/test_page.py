"""The page says what the scene holds, and what is typed is never markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.front.wall import Distance
from casusanalyse.pictures.drawing import Drawing, Words
from casusanalyse.screen.page import page
from casusanalyse.screen.scene import CALM, DARK, Scene, scene_of
from casusanalyse.screen.sizes import Fitting
from tests.screen.projections import GOLDEN, projection

TYPED = (
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "</main><meta http-equiv=refresh content='0;url=http://example.org'>",
    '" onmouseover="alert(1)',
    "&lt;b&gt; &amp; &#60;i&#62;",
    "<!-- ]]> <![CDATA[ <?xml ?>",
    "]]><img src=x onerror=alert(1)>",
    "</title></desc></svg><iframe src=//example.org>",
)
ANYTHING = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40) | st.sampled_from(
    TYPED
)


class Read(HTMLParser):
    """What a document is made of: its elements with their attributes but their class, and its text."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.texts: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs if name != "class")))

    def handle_comment(self, data: str) -> None:
        self.elements.append(("comment", ()))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@given(ANYTHING)
def test_whatever_is_typed_adds_no_element_and_no_attribute(typed: str) -> None:
    drawing = Drawing(10, 10, (Words(0, 0, typed, 30),), typed, typed)
    plain = Drawing(10, 10, (Words(0, 0, "x", 30),), "x", "x")
    told, plainly = Fitting((typed, typed), 2), Fitting(("x", "x"), 2)
    for drawn, other in ((drawing, plain), (None, None)):
        read = Read(page(Scene(typed or "x", typed or "x", True, drawn, typed or "x", told, told)))
        expected = Read(page(Scene("x", "x", True, other, "x", plainly, plainly)))
        assert read.elements == expected.elements


@given(ANYTHING.filter(str.strip))
def test_whatever_is_typed_can_be_read_as_it_was_typed(typed: str) -> None:
    told = Fitting((typed,))
    read = Read(page(Scene(typed, typed, True, None, typed, told, told)))
    assert "".join(read.texts).count(typed) >= 5


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("calm", CALM),
        ("dark", DARK),
        ("lines", scene_of(projection("zien", "inzichten"))),
        ("caption", scene_of(projection("zien"))),
        (
            "more",
            Scene("Stap", "Vraag?", lines=Fitting(("een",), 3), agreements=Fitting(("a",), 2)),
        ),
    ],
)
def test_a_page_is_written_as_it_was(name: str, shown: Scene) -> None:
    assert page(shown) == (GOLDEN / f"{name}.html").read_text(encoding="utf-8")


def test_a_picture_stands_in_the_page_itself() -> None:
    read = Read(page(Scene("Stap", "Vraag?", picture=Drawing(10, 10, (), "Kim", "Kim zingt"))))
    assert [name for name, _ in read.elements if name in ("figure", "svg", "img")] == [
        "figure",
        "svg",
    ]


def test_the_window_is_called_by_nothing_of_the_case() -> None:
    assert "<title>Bijeenkomst</title>" in page(scene_of(projection("gezin", "mensen")))


@pytest.mark.parametrize("distance", Distance)
def test_nothing_in_a_page_can_run_or_come_from_elsewhere(distance: Distance) -> None:
    read = Read(page(scene_of(projection("gezin", "mensen", distance=distance))))
    names = {name for name, _ in read.elements}
    attributes = {it for _, all_of_them in read.elements for it in all_of_them}
    assert names & {"script", "iframe", "img", "object", "embed", "form", "a", "style"} == set()
    assert {it for it in attributes if it.startswith("on") or it in ("style", "src")} == set()

"""The pure parser gives the same nodes as the C parser, and never breaks off in another way."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.source.letters import CONTROL
from casusanalyse.source.tree import build

PROTOCOL = """\
naam: Retro
stappen:
  - {id: een, vragen: [a, "b", 'c']}
  - id: twee
    script: |
      Welkom.
      Fijn dat jullie er zijn.
    doel: >
      Samen
      kijken
"""


def test_both_parsers_give_the_same_nodes() -> None:
    lines = tuple(PROTOCOL.split("\n"))

    assert build(PROTOCOL, lines, yaml.SafeLoader) == build(PROTOCOL, lines, yaml.CSafeLoader)


def test_an_escape_beyond_all_letters_is_told_by_both_parsers() -> None:
    text = 'a: "\\U00110000"'

    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        (problem,) = build(text, (text,), loader).problems
        assert problem.what.startswith("een schuine streep (\\) heeft")


@given(
    st.text(alphabet="ab1 :-#\n'\"[]{},|>&*!%@`?<~\\xuU0F–").filter(lambda t: not CONTROL.search(t))
)
def test_the_pure_parser_never_breaks_off_in_another_way(text: str) -> None:
    tree = build(text, tuple(text.split("\n")), yaml.SafeLoader)

    assert tree.root is not None or tree.problems

"""Decisions from a file."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent, indent

import pytest

from casusanalyse.review.deciding.file import play_decisions, read_decisions
from casusanalyse.session.live import LiveSession
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.review_events import Decision, RemarkId
from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import SourceError
from tests.review.deciding.builders import on_the_table
from tests.session.reviews import final

ALL = """
- alle: opmaak
  besluit: niet overgenomen
- reactie: r1
  besluit: overgenomen
- van: leerkracht
  over: 2.4
  besluit: overgenomen
- reactie: r4
  besluit: overgenomen
- reactie: r5
  besluit: niet overgenomen
  reden: Het was toch kind A.
  eigen_ervaring: nee
- van: leerkracht
  over: 3.5
  soort: opmerking
  besluit: andere kijk
- reactie: r7
  besluit: anders verwoord
  tekst: Wij verwezen telkens door.
- reactie: r8
  besluit: beide laten staan
- van: ouder
  over: "6.2"
  besluit: bespreken
  tekst: Met de ouder bellen.
- van: gezinsvoogd
  over: niet te plaatsen
  besluit: andere kijk
  bij: 4.2
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[LiveSession]:
    with on_the_table(tmp_path) as session:
        yield session


def play(session: LiveSession, items: str) -> tuple[int, tuple[int, ...]]:
    text = f"beslissingen: 1\nbesluiten:\n{indent(dedent(items).strip(), '  ')}\n"
    source = load_text(text.encode("utf-8"), "besluiten.yaml")
    return play_decisions(session, read_decisions(source), source)


def refused(session: LiveSession, items: str) -> str:
    with pytest.raises(SourceError) as caught:
        play(session, items)
    return caught.value.sentence


def test_a_file_decides_on_everything(session: LiveSession) -> None:
    assert play(session, ALL) == (10, ())
    decided = {id: it.decision for id, it in session.review.decided.items()}
    assert decided == {
        "a5": Decision.NOT_TAKEN_OVER,
        "o1": Decision.TAKEN_OVER,
        "a4": Decision.TAKEN_OVER,
        "a1": Decision.TAKEN_OVER,
        "b1": Decision.TAKEN_OVER,
        "o3": Decision.NOT_TAKEN_OVER,
        "a3": Decision.OTHER_VIEW,
        "a2": Decision.REWORDED,
        "b2": Decision.BOTH,
        "d2": Decision.DISCUSS,
        "b3": Decision.OTHER_VIEW,
    }
    assert session.review.decided[RemarkId("a3")].words == "Ik was vooral bang."


def test_what_a_file_does_not_name_stays_open(session: LiveSession) -> None:
    assert play(session, "- reactie: r4\n  besluit: overgenomen") == (
        1,
        (1, 2, 3, 5, 6, 7, 8, 9, 10),
    )


@pytest.mark.parametrize(
    ("items", "line", "told"),
    [
        ("- reactie: r44\n  besluit: overgenomen", 3, "Er is geen reactie r44"),
        ("- reactie: r4\n  besluit: overgnomen", 4, "Bedoelde u"),
        ("- reactie: r4\n  van: ouder\n  over: 6.2\n  besluit: overgenomen", 3, "waarover"),
        ("- van: ouder\n  besluit: overgenomen", 3, "allebei"),
        ("- van: oudr\n  over: 6.2\n  besluit: overgenomen", 3, '"ouder"'),
        ("- reactie: r4\n  beslut: overgenomen", 4, '"besluit"'),
        ("- reactie: r4\n  besluit: niet overgenomen", 3, "reden"),
        ("- reactie: r4\n  besluit: niet overgenomen\n  reden: Nee.", 3, "eigen_ervaring"),
        (
            "- reactie: r4\n  besluit: niet overgenomen\n  reden: Nee.\n  eigen_ervaring: ja",
            6,
            "niet weigeren",
        ),
        ("- reactie: r5\n  besluit: overgenomen", 4, "Overgenomen kan hier niet"),
        ("- reactie: r4\n  besluit: anders verwoord\n  tekst: a\n  veld: hoe", 6, "veld"),
        ("- reactie: r4\n  besluit: overgenomen\n  tekst: a", 5, "hoort geen tekst"),
        ("- reactie: r10\n  besluit: andere kijk\n  bij: 9.9", 5, "9.9"),
        ("- alle: opmaak\n  besluit: overgenomen", 3, "past alleen"),
        (
            "- reactie: r4\n  besluit: overgenomen\n- reactie: r4\n  besluit: overgenomen",
            5,
            "r4 staat hierboven al",
        ),
    ],
)
def test_a_mistake_is_told_where_it_stands_and_nothing_is_decided(
    session: LiveSession, items: str, line: int, told: str
) -> None:
    sentence = refused(session, items)
    assert told.casefold() in sentence.casefold()
    assert f"besluiten.yaml, regel {line}," in sentence
    assert session.review.decided == {}


def test_what_came_before_an_impossible_decision_is_kept_and_told(session: LiveSession) -> None:
    sentence = refused(
        session, "- reactie: r4\n  besluit: overgenomen\n- reactie: r5\n  besluit: overgenomen"
    )
    assert "is besloten en bewaard (1 besluit)" in sentence
    assert set(session.review.decided) == {"a1", "b1"}


def test_one_of_several_people_withdraws(session: LiveSession) -> None:
    play(session, '- van: gezinsvoogd\n  over: "3.2"\n  besluit: ingetrokken')
    assert set(session.review.decided) == {"b1"}


def test_a_final_session_refuses(session: LiveSession) -> None:
    session.do(final())
    with pytest.raises(SessionIsFinal):
        play(session, ALL)


def test_the_example_of_the_document_is_played_as_it_stands(
    session: LiveSession, root: Path
) -> None:
    document = (root / "docs" / "beslissingen.md").read_text(encoding="utf-8")
    example = document.partition("```yaml\n")[2].partition("```")[0]
    source = load_text(example.encode("utf-8"), "beslissingen.md")
    assert play_decisions(session, read_decisions(source), source) == (6, (1, 3, 5, 8))

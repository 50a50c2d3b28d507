"""Every kind of question is asked, corrected, undone, scripted and reported: docs/soorten.md."""

from dataclasses import astuple
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from casusanalyse.protocol.questions import GATHERING, SHOWN, VALUED, kind_of
from tests.facilitate.scenarios import SCENARIOS, Scenario
from tests.facilitate.trials import ONLY_SHOWN, Outcome, tried

KINDS = tuple(kind_of(each) for each in (*VALUED, *GATHERING, *SHOWN))
ALL_OF_IT = Outcome(asked=True, corrected=True, undone=True, scripted=True, reported=True)
SHOWN_ONLY = Outcome(asked=True, corrected=None, undone=None, scripted=True, reported=None)
CELLS = ("gevraagd", "verbeterd", "teruggenomen", "uit een bestand", "in het verslag")
OUTDATED = "docs/soorten.md is outdated: run `python -m tests.facilitate.test_kinds`"
INTRODUCTION = """\
# Soorten vragen

Deze tabel is gemaakt door de tests. Een vinkje staat er alleen als het voor die soort echt is
uitgevoerd: de vraag is gesteld en beantwoord, het antwoord is verbeterd en de verbetering is
teruggenomen, een bestand met antwoorden speelde haar, en het verslag toont wat er gezegd is en
toonde dat daarvoor nog niet. Een kruisje betekent dat het niet lukte. Een streepje betekent dat
er niets te doen is: een mededeling en een pauze bewaren geen woorden.

"""


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.kind)
def test_all_of_a_kind_works(scenario: Scenario, tmp_path: Path) -> None:
    expected = SHOWN_ONLY if scenario.kind in ONLY_SHOWN else ALL_OF_IT
    assert tried(scenario, tmp_path) == expected


def test_every_kind_has_a_scenario() -> None:
    assert tuple(scenario.kind for scenario in SCENARIOS) == KINDS


@pytest.mark.parametrize(
    ("better", "shown", "expected"),
    [
        ("Samen verder", "Iets heel anders", "✓ | ✓ | ✓ | ✓ | ✗"),
        ("Samen verder", "Proef", "✓ | ✓ | ✓ | ✓ | ✗"),
        ("Samen oplopen", "Samen oplopen", "✓ | ✗ | ✗ | ✓ | ✓"),
    ],
    ids=["never shown", "shown before the answer", "not corrected"],
)
def test_what_does_not_work_gets_no_tick(
    better: str, shown: str, expected: str, tmp_path: Path
) -> None:
    scenario = Scenario("tekst", "Samen oplopen", better, shown)
    assert row("tekst", tried(scenario, tmp_path)) == f"| `tekst` | {expected} |"


def test_a_kind_that_was_never_tried_says_so() -> None:
    assert row("tekst", None) == "| `tekst` | niet uitgevoerd | | | | |"


def test_the_table_in_the_documents_is_this_one(root: Path, tmp_path: Path) -> None:
    written = (root / "docs" / "soorten.md").read_text(encoding="utf-8")
    assert written == table(tmp_path), OUTDATED


def table(folder: Path) -> str:
    """Return the page, after trying every kind in a folder of its own."""
    outcomes = {each.kind: tried(each, folder / each.kind) for each in SCENARIOS}
    rows = [f"| soort | {' | '.join(CELLS)} |", "|---" * (len(CELLS) + 1) + "|"]
    rows += [row(kind, outcomes.get(kind)) for kind in KINDS]
    return INTRODUCTION + "\n".join(rows) + "\n"


def row(kind: str, outcome: Outcome | None) -> str:
    """Return the row of a kind; None says that it was never tried."""
    if outcome is None:
        return f"| `{kind}` | niet uitgevoerd |{' |' * (len(CELLS) - 1)}"
    marks = {True: "✓", False: "✗", None: "–"}
    return f"| `{kind}` | {' | '.join(marks[worked] for worked in astuple(outcome))} |"


if __name__ == "__main__":
    page = Path(__file__).resolve().parents[2] / "docs" / "soorten.md"
    with TemporaryDirectory() as scratch:
        page.write_text(table(Path(scratch)), encoding="utf-8", newline="\n")

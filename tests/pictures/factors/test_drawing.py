"""Factors as they are drawn: every shape, the legend of what occurs, and what is told besides."""

from pathlib import Path

from casusanalyse.pictures.drawing import Words
from casusanalyse.pictures.factors.drawing import draw_factors, listed_rows
from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.pictures.sheet import A4, REPORT_WIDE
from casusanalyse.pictures.svg import svg
from casusanalyse.protocol.explaining import FactorRole, Sign
from tests.pictures.factors.webs import DAY, sleepless, web

GOLDEN = Path(__file__).with_name("golden") / "sleepless.svg"
"""Written anew by ``python -m tests.pictures.factors.test_drawing``; look at it before keeping it."""


def words(drawn: Web) -> list[str]:
    """Return everything that is written on a drawing, in the order in which it is drawn."""
    return [it.text for it in draw_factors(drawn, A4).shapes if isinstance(it, Words)]


def test_factors_are_drawn_as_the_golden_drawing_shows() -> None:
    assert svg(draw_factors(sleepless(), REPORT_WIDE)) == GOLDEN.read_text("utf-8")


def test_the_legend_shows_only_what_occurs() -> None:
    one = Web((Point("f1", "rust", FactorRole.PROTECTS),), (), (), DAY)
    assert words(one) == [
        "rust",
        "beschermt",
        "Wat meespeelt en hoe het doorwerkt",
        "helpt",
        "tekening van deze groep op 12 maart 2026",
    ]


def test_a_factor_that_works_on_itself_is_a_ring() -> None:
    itself = web((Point("f1", "rust"),), ((0, Sign.WEAKENS, 0, ""),))
    assert words(itself) == [
        "rust",
        "1",
        "Wat meespeelt en hoe het doorwerkt",
        "wat het doet, is niet gezegd",
        "maakt zwakker",
        "kring: komt terug bij waar het begon",
        "Kring 1: remt zichzelf af",
        "tekening van deze groep op 12 maart 2026",
    ]


def test_a_text_that_does_not_fit_is_shortened_and_that_is_said() -> None:
    story = " ".join(f"woord{number}" for number in range(200))
    told = words(web((Point("f1", story), Point("f2", "rust")), ()))
    assert told[-1] == "Lange teksten zijn hier ingekort."
    assert any(line.endswith("…") for line in told)


def test_names_of_rings_stand_behind_each_other_and_what_is_left_over_is_counted() -> None:
    names = [
        f"Kring {number}: een tamelijk lange naam van een kring, met meer"
        for number in range(1, 13)
    ]
    rows = listed_rows(names, A4)
    assert rows == [
        "  ·  ".join(names[0:3]),
        "  ·  ".join(names[3:6]),
        "  ·  ".join(names[6:9]),
        "En nog 3 met een nummer; welke dat zijn, staat in de tekst bij de tekening.",
    ]


if __name__ == "__main__":
    GOLDEN.write_text(svg(draw_factors(sleepless(), REPORT_WIDE)), "utf-8", newline="\n")

"""What is typed behind `teken` is read before any session is opened, and told kindly when it does not fit."""

from datetime import date

import pytest

from casusanalyse.cli.drawing_wishes import Asked, Ending, Subject, Wish, wish_of
from casusanalyse.cli.problems import (
    NotAChoice,
    NotADay,
    OptionOfOtherDrawing,
    OptionOfOtherView,
    TwoRowsNeeded,
    WallLiesDown,
)
from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.pictures.family.members import Layer
from casusanalyse.pictures.sheet import A3, A4, BOARD
from casusanalyse.pictures.timeline.events import Row, View
from casusanalyse.protocol.words import Reader


def test_without_options_it_is_for_participants_lying_on_a4_to_be_printed() -> None:
    assert wish_of(Asked("gezin")) == Wish(
        Subject.FAMILY, Reader.PARTICIPANTS, A4, Ending.PNG, None, Layer.NATURE
    )


def test_everything_can_be_asked_and_case_does_not_matter() -> None:
    family = Asked(
        "Gezin", on="1-5-2019", layer="DYNAMIEK", unsafety=True, reader="begeleider", ending="SVG"
    )
    assert wish_of(family) == Wish(
        Subject.FAMILY,
        Reader.FACILITATOR,
        ending=Ending.SVG,
        on=date(2019, 5, 1),
        layer=Layer.DYNAMICS,
        unsafety=True,
    )
    line = Asked("tijdlijn", view="stap", event=4, paper="A3", upright=True)
    assert wish_of(line) == Wish(Subject.TIMELINE, sheet=A3.turned(), view=View.STEP, event=4)


def test_an_event_or_two_lanes_say_themselves_how_to_look() -> None:
    assert wish_of(Asked("tijdlijn", event=4)).view is View.STEP
    crossed = wish_of(Asked("tijdlijn", rows="regie, Wonen"))
    assert (crossed.view, crossed.rows) == (View.CROSS, (Row.LEAD, Row.LIVING))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        (Asked("gezin"), "gezin"),
        (Asked("gezin", layer="dynamiek"), "gezin-dynamiek"),
        (Asked("gezin", unsafety=True, reader="begeleider"), "gezin-onveiligheid-begeleider"),
        (Asked("tijdlijn", view="uitzoom"), "tijdlijn-uitzoom"),
        (Asked("tijdlijn", event=3, reader="begeleider"), "tijdlijn-stap-begeleider"),
        (Asked("factoren", paper="a3", upright=True), "factoren"),
    ],
)
def test_the_name_of_a_file_tells_what_it_is_and_for_whom_and_nothing_of_the_case(
    asked: Asked, name: str
) -> None:
    assert wish_of(asked).name == name


def test_paper_is_sharp_and_the_wall_is_no_paper() -> None:
    dots = {paper: wish_of(Asked("gezin", paper=paper)).dots for paper in ("a4", "a3", "beamer")}
    assert dots == {"a4": 300, "a3": 300, "beamer": 144}
    assert wish_of(Asked("gezin", paper="beamer")).sheet == BOARD


@pytest.mark.parametrize(
    ("asked", "error", "sentence"),
    [
        (
            Asked("tijdljn"),
            NotAChoice,
            'Bij WAT past "tijdljn" niet. Bedoelde je tijdlijn? Wel mogelijk: gezin, tijdlijn en factoren.',
        ),
        (
            Asked("gezin", layer="alles"),
            NotAChoice,
            'Bij --laag past "alles" niet. Wel mogelijk: natuur en dynamiek.',
        ),
        (
            Asked("gezin", reader="regio"),
            NotAChoice,
            'Bij --voor past "regio" niet. Wel mogelijk: deelnemers en begeleider.',
        ),
        (
            Asked("gezin", paper="a5"),
            NotAChoice,
            'Bij --papier past "a5" niet. Wel mogelijk: a4, a3 en beamer.',
        ),
        (
            Asked("gezin", view="leeg"),
            OptionOfOtherDrawing,
            "--beeld hoort bij een tekening van de tijdlijn, niet van het gezin. Laat --beeld weg.",
        ),
        (
            Asked("factoren", on="2019"),
            OptionOfOtherDrawing,
            "--op hoort bij een tekening van het gezin, niet van de factoren. Laat --op weg.",
        ),
        (
            Asked("tijdlijn", view="heel", event=4),
            OptionOfOtherView,
            "--gebeurtenis hoort bij --beeld stap, niet bij --beeld heel. Laat een van beide weg.",
        ),
        (
            Asked("tijdlijn", event=4, rows="regie,wonen"),
            OptionOfOtherView,
            "--banen hoort bij --beeld kruis, niet bij --beeld stap. Laat een van beide weg.",
        ),
        (
            Asked("tijdlijn", rows="regie,regie"),
            TwoRowsNeeded,
            "Noem bij --banen twee verschillende banen met een komma ertussen, zoals --banen regie,wonen. "
            "Er zijn: stem, gebeurtenissen, ouders, wonen, school, kader, regie, hulp, effect en koers.",
        ),
        (
            Asked("gezin", paper="beamer", upright=True),
            WallLiesDown,
            "Voor de beamer ligt een tekening altijd. Laat --staand weg, of kies a4 of a3.",
        ),
        (
            Asked("gezin", on="31-02-2019"),
            NotADay,
            "Dit lees ik niet als één dag. Schrijf het zo: --op 12-03-2026",
        ),
        (
            Asked("gezin", on="voorjaar 2019"),
            NotADay,
            "Dit lees ik niet als één dag. Schrijf het zo: --op 12-03-2026",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_what_would(
    asked: Asked, error: type[CasusError], sentence: str
) -> None:
    with pytest.raises(error) as refused:
        wish_of(asked)
    assert (refused.value.sentence, refused.value.exit_code) == (sentence, ExitCode.USAGE)


def test_a_cross_without_lanes_and_a_step_without_event_are_left_to_whoever_draws() -> None:
    crossed, step = (wish_of(Asked("tijdlijn", view=view)) for view in ("kruis", "stap"))
    assert (crossed.rows, step.event) == ((), None)

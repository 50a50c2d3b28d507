"""What a room sees is what was released and fits, and nothing that only the facilitator reads."""

from dataclasses import replace

import pytest

from casusanalyse.front.wall import Distance
from casusanalyse.protocol.entries import Insight
from casusanalyse.screen.page import page
from casusanalyse.screen.scene import CALM, DARK, Scene, scene_of
from casusanalyse.screen.sizes import Fitting
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.report.builders import Session
from tests.screen.projections import EVERY_PLACE, HIDDEN, projection

AGREED = Fitting(
    ("Ons signaal: Wij praten sneller.", "Eerst luisteren.", "Wie twijfelt, zegt het.")
)


def lines(*said: str) -> Fitting:
    return Fitting(said)


@pytest.mark.parametrize(
    ("asked", "scene"),
    [
        (
            ("zien", "inzichten"),
            Scene(
                "Wat we zien",
                "Wat zien we nu?",
                lines=lines("Zingen hielp.", "Wij keken apart."),
                agreements=AGREED,
            ),
        ),
        (
            ("zien", "citaten"),
            Scene(
                "Wat we zien",
                "Welke woorden?",
                lines=lines("“zichtbaar woord”"),
                agreements=AGREED,
            ),
        ),
        (
            ("zien", "verder"),
            Scene(
                "Wat we zien",
                "Hoe verder?",
                lines=lines("school: Belt het koor."),
                agreements=AGREED,
            ),
        ),
        (
            ("zien", "per_wie"),
            Scene(
                "Wat we zien",
                "En dan?",
                lines=lines("Kim: Samen zingen."),
                agreements=AGREED,
            ),
        ),
        (
            ("zien", None),
            Scene(
                heading="Wat we zien",
                caption="En dan",
                lines=lines("Kim: Samen zingen."),
                agreements=AGREED,
            ),
        ),
        (
            ("samen", "regels"),
            Scene(
                "Hoe doen we het?",
                "Wat spreken we af?",
                lines=lines("Wie twijfelt, zegt het.", "Eerst luisteren."),
                agreements=lines("Ons signaal: Wij praten sneller."),
            ),
        ),
        ((None, None), Scene(agreements=AGREED)),
    ],
    ids=str,
)
def test_what_was_said_stands_under_what_is_asked_the_newest_first(
    asked: tuple[str | None, str | None], scene: Scene
) -> None:
    assert scene_of(projection(*asked)) == scene


def test_a_notice_shows_its_heading_and_not_what_is_read_aloud() -> None:
    assert scene_of(projection("samen", "welkom")).heading == "Welkom"


def test_what_only_the_facilitator_reads_is_not_asked_on_the_wall() -> None:
    scene = scene_of(projection("samen", "voor_ons"))
    assert (scene.title, scene.heading) == ("", "Hoe doen we het?")


def test_who_is_there_is_never_shown() -> None:
    scene = scene_of(projection("samen", "wie"))
    assert (scene.heading, scene.caption) == ("Wie zijn er?", "Hoe zit je erbij?")


@pytest.mark.parametrize("distance", Distance)
@pytest.mark.parametrize(("step", "question"), EVERY_PLACE)
def test_nothing_that_is_not_for_the_room_is_in_the_page(
    step: str, question: str | None, distance: Distance
) -> None:
    assert HIDDEN not in page(scene_of(projection(step, question, distance=distance)))


@pytest.mark.parametrize(
    ("step", "question", "words"),
    [
        ("gezin", "mensen", "Kim"),
        ("gezin", None, "Kim"),
        ("lijn", "tijdlijn", "Het koor stopte"),
        ("waarom", "spel", "Wij wachtten op elkaar"),
    ],
)
def test_what_can_be_drawn_is_drawn(step: str, question: str | None, words: str) -> None:
    scene = scene_of(projection(step, question))
    assert scene.picture
    assert (scene.lines, scene.small) == (Fitting(), True)
    assert words in page(scene)


def test_the_line_shows_the_event_that_was_released_last() -> None:
    first, second = (kept.id for kept in projection().record.entries("tijdlijn"))
    shown, newest, something_else = (
        scene_of(projection("lijn", "tijdlijn", latest=latest)).picture
        for latest in (first, second, "e1")
    )
    assert shown != newest == something_else


def test_a_line_that_came_last_stands_first() -> None:
    record = projection().record
    id = record.entries("inzichten")[0].id
    scene = scene_of(projection("zien", "inzichten", latest=id))
    assert scene.lines.shown == ("Wij keken apart.", "Zingen hielp.")


def test_what_was_shown_of_another_step_stands_below_the_question() -> None:
    asked = projection("gezin", "mensen")
    said, drawn, along_the_foot = (
        scene_of(replace(asked, elsewhere=it)) for it in ("inzichten", "tijdlijn", "regels")
    )
    assert (said.heading, said.caption) == ("Wie is dit?", "Inzichten")
    assert said.lines == lines("Zingen hielp.", "Wij keken apart.")
    assert drawn.picture == scene_of(projection("lijn", "tijdlijn")).picture
    assert along_the_foot == scene_of(asked)


def test_from_afar_there_is_nothing_but_the_whole_picture() -> None:
    seen = [
        scene_of(projection(step, distance=Distance.ZOOMED_OUT)) for step in ("gezin", "lijn", None)
    ]
    assert [replace(scene, picture=None) for scene in seen] == [Scene()] * 3
    family, line, between = (scene.picture for scene in seen)
    assert family
    assert family != line == between


@pytest.mark.parametrize(("step", "question"), EVERY_PLACE)
def test_in_the_dark_there_is_nothing(step: str, question: str | None) -> None:
    assert scene_of(projection(step, question, distance=Distance.BLACK)) == DARK


@pytest.mark.parametrize("record", [Record(), Session().record], ids=["not begun", "nothing said"])
@pytest.mark.parametrize(("step", "question"), EVERY_PLACE)
def test_where_nothing_was_said_there_is_the_question_alone(
    step: str, question: str | None, record: Record
) -> None:
    scene = scene_of(projection(step, question, record=record))
    assert scene.heading
    assert replace(scene, title="", heading="", small=False) == CALM


def test_more_than_fits_is_counted() -> None:
    session = Session()
    for number in range(50):
        session.add("inzichten", Insight(text=clean_text(f"Wij zagen {number}.")))
    shown = scene_of(projection("zien", "inzichten", record=session.record)).lines
    assert shown.more > 0
    assert (len(shown.shown) + shown.more, shown.shown[0]) == (50, "Wij zagen 49.")

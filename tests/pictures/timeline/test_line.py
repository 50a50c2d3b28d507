"""Every view of every line stays on its sheet, with nothing on top of a text, and says what it shows."""

from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.pictures.drawing import (
    Align,
    Box,
    Curve,
    Drawing,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Shape,
    Words,
)
from casusanalyse.pictures.frame import legend_height
from casusanalyse.pictures.lettering import width_of
from casusanalyse.pictures.sheet import A3, A4, BOARD, REPORT, REPORT_WIDE, Sheet
from casusanalyse.pictures.svg import svg
from casusanalyse.pictures.timeline.course import course_of
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.pictures.timeline.frames import Area
from casusanalyse.pictures.timeline.legend import ROW, samples
from casusanalyse.pictures.timeline.line import Look, draw_timeline
from casusanalyse.pictures.timeline.occurring import at_most, occurring
from casusanalyse.pictures.timeline.pages import laid_out
from casusanalyse.pictures.timeline.seen import seen
from tests.pictures.published import published_events
from tests.pictures.timeline.lines import event, hostile, line, small_line

GOLDEN = Path(__file__).parent / "golden"
SHEETS = (A4, A3, BOARD, REPORT, REPORT_WIDE)
HOSTILE = hostile()
WORDS = (View.WHOLE, View.PLACE, View.CROSS)
_PART = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}
_NEAR = 0.6

Room = tuple[float, float, float, float]


def room_of(shape: Shape) -> Room:
    """Return from where until where a shape reaches, across and down."""
    match shape:
        case Box():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Ellipse():
            x, y, across, down = shape.x, shape.y, shape.across, shape.down
            return x - across, y - down, x + across, y + down
        case Lines():
            left, right = min(it[0] for it in shape.points), max(it[0] for it in shape.points)
            top, bottom = min(it[1] for it in shape.points), max(it[1] for it in shape.points)
            return left, top, right, bottom
        case Curve():
            return (*shape.start, *shape.start)
        case Words():
            width = width_of(shape.text, shape.size, shape.bold)
            start = shape.x - _PART[shape.align] * width
            return start, shape.y - 0.7 * shape.size, start + width, shape.y + 0.2 * shape.size


def outside(drawing: Drawing, sheet: Sheet) -> list[Shape]:
    """Return the shapes that are not within the margins."""
    low, right = sheet.margin - _NEAR, sheet.width - sheet.margin + _NEAR
    bottom = sheet.height - sheet.margin + _NEAR
    found = []
    for shape in drawing.shapes:
        room = room_of(shape)
        if room[0] < low or room[1] < low or room[2] > right or room[3] > bottom:
            found.append(shape)
    return found


def on_top(drawing: Drawing) -> list[tuple[str, str]]:
    """Return the texts that stand on another."""
    words = [it for it in drawing.shapes if isinstance(it, Words) and it.text != "?"]
    rooms = sorted((room_of(it), it.text) for it in words)
    found = []
    for number, (one, text) in enumerate(rooms):
        for other, another in rooms[number + 1 :]:
            if other[0] >= one[2] - _NEAR:
                break
            if one[1] < other[3] - _NEAR and other[1] < one[3] - _NEAR:
                found.append((text, another))
    return found


def faults(events: Events, sheet: Sheet, view: View) -> list[object]:
    """Return what is wrong with the pages of a view."""
    pages = draw_timeline(events, sheet, Look(view))
    small = [
        it
        for page in pages
        for it in page.shapes
        if isinstance(it, Words) and it.text != "?" and it.size < sheet.small - 1e-6
    ]
    return [
        *small,
        *(it for page in pages for it in outside(page, sheet)),
        *(it for page in pages for it in on_top(page)),
        *(page.title for page in pages if not page.description),
    ]


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("sheet", [A4, BOARD], ids=lambda it: it.name)
@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_was_told_stays_on_its_sheet(name: str, sheet: Sheet, view: View) -> None:
    assert faults(HOSTILE[name], sheet, view) == []


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda it: it.name)
def test_the_published_case_stays_on_its_sheet(sheet: Sheet, view: View) -> None:
    assert faults(published_events(), sheet, view) == []


def texts(drawing: Drawing) -> str:
    return " ".join(it.text for it in drawing.shapes if isinstance(it, Words))


def numbers(drawing: Drawing) -> list[str]:
    """Return what stands in white, in boxes."""
    return [it.text for it in drawing.shapes if isinstance(it, Words) and it.ink is Ink.WHITE]


def test_every_word_of_the_published_case_stands_on_the_whole_line() -> None:
    events = published_events()
    seen = " ".join(texts(page) for page in draw_timeline(events, A4)).split()
    told = [
        word
        for it in events.happenings
        for text in (it.what, it.child_says, it.between_parents, it.effect)
        for word in text.split()
    ]
    assert [word for word in told if word not in seen and f"‘{word}" not in seen] == [
        word for word in told if f"{word}’" in seen and word not in seen and f"‘{word}" not in seen
    ]


def test_pages_say_which_they_are() -> None:
    pages = draw_timeline(published_events(), A4)
    count = len(pages)
    assert [
        f"blad {number} van {count}" in texts(page) for number, page in enumerate(pages, 1)
    ] == [True] * count


def test_the_zoomed_out_view_is_one_page_without_what_was_said() -> None:
    (page,) = draw_timeline(small_line(), A4, Look(View.ZOOMED_OUT))
    assert "Gebeurtenissen" in texts(page)
    assert "verhuist" not in texts(page)
    assert "thuis" not in texts(page)


def test_a_step_is_the_event_that_was_asked_for() -> None:
    (page,) = draw_timeline(small_line(), BOARD, Look(View.STEP, event="e2"))
    assert page.title == "Gebeurtenis 2 van 4"
    assert page.description == (
        "2 (mei 2019): Hij verhuist. verhuizing en cruciaal moment. Stem van kind en gezin: Waarom? "
        "Effect op ons: Haast."
    )


def test_without_asking_a_step_is_the_last_event() -> None:
    (page,) = draw_timeline(small_line(), BOARD, Look(View.STEP))
    assert page.title == "Gebeurtenis 4 van 4"


def test_place_shows_words_of_bars_and_no_events() -> None:
    (page,) = draw_timeline(small_line(), A4, Look(View.PLACE))
    assert "gezinshuis (mei 2019 tot heden)" in texts(page)
    assert "niet belegd" in texts(page)
    assert "Eerste gesprek." not in texts(page)


def test_cross_holds_two_rows_together_where_both_were_told_of() -> None:
    (page,) = draw_timeline(small_line(), A4, Look(View.CROSS))
    assert page.title == "Stem van kind en gezin naast Effect op ons"
    assert "‘Waarom?’" in texts(page)
    assert "Haast." in texts(page)
    assert "Eerste gesprek." not in texts(page)


def test_the_empty_view_has_every_row_and_nothing_in_them() -> None:
    (page,) = draw_timeline(small_line(), A3, Look(View.EMPTY))
    assert [name in texts(page) for name in ("Stem", "Hulp", "Koers", "2019")] == [True] * 4
    assert "gezinshuis" not in texts(page)


def test_a_text_that_is_cut_is_said_to_stand_in_full_elsewhere() -> None:
    page = draw_timeline(HOSTILE["long texts"], A4)[0]
    assert page.description.endswith("De volledige tekst staat in de tabel van het verslag.")


def test_two_rows_of_bars_can_be_held_together() -> None:
    (page,) = draw_timeline(small_line(), A4, Look(View.CROSS, rows=(Row.LIVING, Row.LEAD)))
    assert page.title == "Wonen naast Regie"
    assert "gemeente" in texts(page)


def test_events_on_the_whole_line_stand_in_order_of_time() -> None:
    pages = draw_timeline(published_events(), A4)
    heads = [int(number) for page in pages for number in numbers(page) if number != "1"]
    assert heads == list(range(2, len(published_events().happenings) + 1))


@pytest.mark.parametrize("view", [View.WHOLE, View.STEP, View.CROSS])
def test_the_number_of_an_event_stands_apart_from_its_date(view: View) -> None:
    page = draw_timeline(small_line(), A4, Look(view, event="e2"))[0]
    assert "2" in numbers(page)
    assert "mei 2019" in [it.text for it in page.shapes if isinstance(it, Words)]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda it: it.name)
@pytest.mark.parametrize("name", [*HOSTILE, "published"])
def test_the_zoomed_out_rows_end_above_the_legend(name: str, sheet: Sheet) -> None:
    course = course_of(HOSTILE[name] if name in HOSTILE else published_events())
    area = Area(sheet.margin, 50, sheet.width - sheet.margin, 340, sheet.letter, sheet.small)
    if course.rows:
        rules = seen(course, area).rules
        assert max(it.bottom for it in rules) <= area.bottom


@pytest.mark.parametrize("titled", [True, False])
def test_from_afar_a_legend_has_two_rows_at_most(titled: bool) -> None:
    sheet = replace(BOARD, titled=titled)
    (page,) = draw_timeline(published_events(), sheet, Look(View.ZOOMED_OUT))
    course = course_of(published_events())
    entries = samples(at_most(course, numbers=False), sheet)
    assert legend_height(sheet, entries, ROW) <= 2.01 * ROW * sheet.letter
    assert "helpend moment" in texts(page)
    assert "hier is iets verteld" not in texts(page)


@pytest.mark.parametrize("view", View)
def test_no_page_has_a_larger_legend_than_there_was_room_for(view: View) -> None:
    for events in (published_events(), *HOSTILE.values()):
        room = legend_height(A4, samples(at_most(course_of(events), view in WORDS), A4), ROW)
        for page in laid_out(events, A4, Look(view)):
            if page.legend:
                needed = legend_height(A4, samples(occurring(page.placed), A4), ROW)
                assert needed <= room


def test_no_shade_tells_that_a_bar_only_passes() -> None:
    pages = draw_timeline(published_events(), A4)
    fills = {it.fill for page in pages for it in page.shapes if isinstance(it, Box)}
    assert Fill.LIGHT not in fills
    assert "misschien in deze tijd" in " ".join(map(texts, pages))


def test_an_event_without_a_date_is_explained_as_such() -> None:
    (page,) = draw_timeline(line(event(1, "2019"), event(2)), A4)
    assert "wanneer onbekend; volgorde zoals verteld" in texts(page)


def kept() -> dict[str, Drawing]:
    """Return what is drawn and compared with how it was drawn before, by name."""
    small = small_line()
    drawn = {
        "klein-heel": draw_timeline(small, A4),
        "klein-stap": draw_timeline(small, BOARD, Look(View.STEP, event="e2")),
        "klein-leeg": draw_timeline(line(*small.happenings), A4, Look(View.EMPTY)),
        "casus-uitzoom": draw_timeline(published_events(), A4, Look(View.ZOOMED_OUT)),
    }
    return {name: pages[0] for name, pages in drawn.items() if len(pages) == 1}


@pytest.mark.parametrize("name", ["klein-heel", "klein-stap", "klein-leeg", "casus-uitzoom"])
def test_a_line_as_it_was_drawn_before(name: str) -> None:
    told = "the line reads otherwise: run `python -m tests.pictures.timeline.test_line` and look"
    assert svg(kept()[name]) == (GOLDEN / f"{name}.svg").read_text("utf-8").rstrip("\n"), told


if __name__ == "__main__":
    for name, drawing in kept().items():
        (GOLDEN / f"{name}.svg").write_text(f"{svg(drawing)}\n", encoding="utf-8", newline="\n")

"""The family portrait as a drawing."""

from dataclasses import replace

import pytest

from casusanalyse.pictures.drawing import Box, Drawing, Ellipse, Lines, Words
from casusanalyse.pictures.family.members import Family, Layer, Member, Tie
from casusanalyse.pictures.family.portrait import arranged, draw_family
from casusanalyse.pictures.sheet import A3, A4, BOARD, REPORT, REPORT_WIDE, Sheet
from casusanalyse.pictures.svg import svg
from casusanalyse.protocol.entries import Certainty, Standing, Symbol
from tests.pictures.family.families import DAY, generated, numbered, period, twenty
from tests.pictures.published import published_family

SHEETS = (A4, A3, REPORT, REPORT_WIDE, BOARD)
PAIR = (Member("a", "moeder", symbol=Symbol.WOMAN), Member("b", "vader", symbol=Symbol.MAN))
CHILD = Member("c", "kind", symbol=Symbol.OTHER, focus=True)


def drawn(
    *ties: Tie, members: tuple[Member, ...] = (*PAIR, CHILD), layer: Layer = Layer.NATURE
) -> Drawing:
    return draw_family(Family(members, numbered(ties), DAY, DAY), A4, layer)


def texts(drawing: Drawing) -> list[str]:
    return [it.text for it in drawing.shapes if isinstance(it, Words)]


def test_everybody_stands_in_the_portrait_once() -> None:
    told = texts(draw_family(twenty(), A3))
    names = ("moeder", "tante", "Wilg", "Linde", "school", "gezinshuis", "buurvrouw", "oom")
    assert [told.count(it) for it in names] == [1] * len(names)


def test_a_legend_shows_what_occurs_and_nothing_else() -> None:
    told = texts(drawn(Tie("", "a", "gescheiden", "b"), Tie("", "a", "ouder", "c")))
    assert told[told.index("kind") + 1 :] == [
        "man",
        "vrouw",
        "anders",
        "om wie het gaat",
        "gescheiden",
        "ouder en kind",
        "tekening van deze groep op 12 maart 2026",
    ]


@pytest.mark.parametrize(
    ("relation", "ended", "meaning"),
    [
        ("gehuwd", False, "gehuwd"),
        ("gehuwd", True, "waren gehuwd"),
        ("samenwonend", False, "wonen samen"),
        ("samenwonend", True, "woonden samen"),
        ("relatie", False, "hebben een relatie"),
        ("relatie", True, "hadden een relatie"),
        ("uit elkaar", True, "uit elkaar"),
        ("gescheiden", True, "gescheiden"),
    ],
)
def test_partners_have_a_sign_each(relation: str, ended: bool, meaning: str) -> None:
    assert meaning in texts(drawn(Tie("", "a", relation, "b", ended=ended)))


def test_slashes_stand_on_the_line_of_those_who_parted() -> None:
    counts = [
        sum(isinstance(it, Lines) for it in drawn(Tie("", "a", word, "b")).shapes)
        for word in ("gehuwd", "uit elkaar", "gescheiden")
    ]
    assert [counts[1] - counts[0], counts[2] - counts[0]] == [
        2,
        4,
    ]  # in the portrait and its legend


def test_what_is_not_sure_has_a_question_mark_and_dashes() -> None:
    told = drawn(Tie("", "a", "ouder", "c", status=Certainty.SUSPECTED))
    lines = [it for it in told.shapes if isinstance(it, Lines) and it.pen.dashes]
    assert ("?" in texts(told), "niet zeker" in texts(told), bool(lines)) == (True, True, True)


def test_what_is_remembered_differently_has_its_own_sign() -> None:
    told = texts(drawn(Tie("", "a", "gehuwd", "b", status=Certainty.DISPUTED)))
    assert ("≠" in told, "verschillend herinnerd" in told) == (True, True)


def test_an_age_that_does_not_fit_inside_stands_below_the_name() -> None:
    long = replace(CHILD, age="3 jaar bij het ongeluk, 8 bij publicatie")
    told = texts(drawn(members=(*PAIR, long)))
    after = told.index("kind") + 1
    assert " ".join(told[after : after + 2]).startswith("3 jaar bij het ongeluk, 8 bij publicatie")


def test_a_foster_home_tells_since_when() -> None:
    told = drawn(
        Tie("", "a", "ouder", "c"), Tie("", "b", "pleegouder", "c", period=period("2019 tot 2021"))
    )
    assert ("2019 tot 2021" in texts(told), "pleegkind" in texts(told)) == (True, True)


def test_an_organisation_is_a_rounded_box_outside_the_frame() -> None:
    house = Member("h", "gezinshuis", standing=Standing.ORGANISATION)
    placed = Tie("", "c", "woont bij", "h", period=period("2019 tot 2021"))
    told = drawn(placed, members=(*PAIR, CHILD, house))
    frame, box = (it for it in told.shapes if isinstance(it, Box) and it.width > 60)
    assert frame.x + frame.width < box.x
    assert "2019 tot 2021" in texts(told)


def test_somebody_important_has_a_dashed_outline() -> None:
    other = Member("o", "oma", symbol=Symbol.WOMAN, standing=Standing.IMPORTANT_OTHER)
    told = drawn(members=(other,))
    assert all(it.pen.dashes for it in told.shapes if isinstance(it, Ellipse) and it.across > 9)


def test_what_goes_on_between_people_is_drawn_on_its_own_layer() -> None:
    tie = Tie("", "a", "spanning", "b")
    assert ["spanning" in texts(drawn(tie, layer=it)) for it in Layer] == [False, True]


def test_a_word_of_the_region_stands_beside_its_line() -> None:
    assert "oppas van" in texts(drawn(Tie("", "a", "oppas", "c", "oppas van")))


@pytest.mark.parametrize(
    ("source", "asked", "seen"),
    [("", True, False), ("dossier", False, False), ("dossier", True, True)],
)
def test_unsafety_is_drawn_only_when_asked_for_and_with_a_source(
    source: str, asked: bool, seen: bool
) -> None:
    tie = Tie("1", "a", "onveilig", "c", status=Certainty.LIKELY, source=source)
    family = Family((*PAIR, CHILD), (tie,), DAY, DAY)
    told = " ".join(texts(draw_family(family, A4, unsafety=asked)))
    assert ("dossier" in told and "waarschijnlijk" in told) == seen


def test_a_line_about_unsafety_that_is_not_drawn_changes_nothing() -> None:
    tie = Tie("unsafe", "opa-v", "onveilig", "buur", source="dossier")
    family = twenty()
    more = replace(family, ties=(*family.ties, tie))
    assert svg(draw_family(more, A4, Layer.DYNAMICS)) == svg(
        draw_family(family, A4, Layer.DYNAMICS)
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda it: it.name)
def test_no_letter_is_too_small_to_read(sheet: Sheet) -> None:
    for family in (twenty(), published_family(), generated(112, 60)):
        drawing = draw_family(family, sheet, Layer.DYNAMICS)
        sizes = [it.size for it in drawing.shapes if isinstance(it, Words) and len(it.text) > 1]
        assert min(sizes) >= sheet.small - 0.01


def test_text_is_text_and_never_markup() -> None:
    bad = Member("x", "<script>alert(1)</script>", "<b>&", "<i>")
    assert "<script" not in svg(draw_family(Family((bad,), (), DAY, DAY), A4))


def test_nobody_at_all_is_drawn_too() -> None:
    assert texts(draw_family(Family((), (), DAY, DAY), A4)) == [
        "Het gezin: wie iedereen is",
        "tekening van deze groep op 12 maart 2026",
    ]


def test_the_portrait_is_told_in_words() -> None:
    told = drawn(
        Tie("", "a", "gehuwd", "b", ended=True),
        Tie("", "a", "ouder", "c", status=Certainty.SUSPECTED),
        Tie("", "c", "woont bij", "a"),
    )
    assert told.description == (
        "Tekening van het gezin. Het gaat om kind."
        " Wie er zijn: moeder (vrouw); vader (man); kind (anders)."
        " Moeder en vader waren gehuwd. Moeder is ouder van kind (een vermoeden). Kind woont bij moeder."
        " Op 12 maart 2026 wonen samen: moeder en kind."
    )


def test_nature_is_told_in_whole_sentences() -> None:
    long = f"Lacht veel. Houdt van muziek{' en van licht' * 9}. Zingt."
    told = texts(drawn(members=(replace(CHILD, nature=long),)))
    assert told[told.index("kind") + 1] == "Lacht veel."
    assert "…" not in "".join(told)


def test_a_sentence_that_does_not_fit_is_cut_behind_a_word() -> None:
    long = "Houdt van muziek en van gekleurd licht, en van alles wat beweegt in de wind" * 9
    told = texts(drawn(members=(replace(CHILD, nature=long),)))
    cut = next(it for it in told if it.endswith("…"))
    assert cut.removesuffix("…").split()[-1] in long.replace(",", "").split()


def test_the_line_of_one_parent_begins_below_the_words() -> None:
    layout = arranged(
        Family((*PAIR, CHILD), numbered((Tie("", "a", "ouder", "c"),)), DAY, DAY), A4
    )[2]
    spot, start = layout.spots["a"], layout.lines[0].points[0]
    assert start[0] == spot.x
    assert start[1] >= spot.below + spot.label.height(layout.type)


def test_a_house_that_no_plain_curve_can_hold_has_a_letter() -> None:
    granny = Member("o", "oma", symbol=Symbol.WOMAN)
    lives = (
        Tie("", "o", "ouder", "a"),
        Tie("", "a", "ouder", "c"),
        Tie("", "c", "woont bij", "o"),
    )
    told = texts(drawn(*lives, members=(*PAIR, CHILD, granny)))
    assert told.count("huis A") == 3  # hers, the child's and that of the legend
    assert "zelfde letter: wonen samen op 12 maart 2026" in told
    assert "wonen samen op 12 maart 2026" not in told


def test_a_house_of_two_rows_has_a_curve_and_no_letter() -> None:
    told = texts(drawn(Tie("", "a", "ouder", "c"), Tie("", "c", "woont bij", "a")))
    assert "wonen samen op 12 maart 2026" in told
    assert "huis A" not in told


def test_the_age_of_who_died_stands_outside_the_cross() -> None:
    dead = replace(CHILD, age="7", deceased=True)
    told = texts(drawn(members=(dead,)))
    assert told.index("kind") < told.index("7")


def test_lines_in_the_legend_are_no_thicker_than_those_of_the_portrait() -> None:
    unit = arranged(twenty(), BOARD)[2].unit
    drawing = draw_family(twenty(), BOARD)
    assert max(it.pen.width for it in drawing.shapes if isinstance(it, Lines)) < 0.145 * unit

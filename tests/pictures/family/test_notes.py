"""Where words beside lines stand."""

from casusanalyse.pictures.family.notes import Channel, Lying, Upright, Wish, noted
from casusanalyse.pictures.lettering import width_of

WORDS = "februari 2020 tot maart 2021"
SIZE = 10.0


def placed(
    *wishes: Wish, lying: tuple[Lying, ...] = (), upright: tuple[Upright, ...] = ()
) -> list[tuple[float, str]]:
    notes, _ = noted(Channel(lying, upright, 0, 400, SIZE), wishes)
    return [(it.x, it.text) for it in notes]


def test_words_begin_next_to_their_line() -> None:
    assert placed(Wish("2020", 100)) == [(104, "2020")]


def test_words_stand_at_the_other_side_where_the_sheet_ends() -> None:
    assert placed(Wish("2020", 390)) == [(386 - width_of("2020", SIZE), "2020")]


def test_words_are_made_narrow_between_two_lines() -> None:
    lines = placed(Wish(WORDS, 100), upright=(Upright(20), Upright(180)))
    assert " ".join(text for _, text in lines) == WORDS
    assert all(x + width_of(text, SIZE) < 180 for x, text in lines)


def test_words_are_never_beyond_another_line_than_their_own() -> None:
    ((x, _),) = placed(Wish("2020", 100, (90, 120)), upright=(Upright(110),))
    assert x < 100


def test_words_stand_below_a_line_that_runs_above_them_and_beside_one_that_does_not() -> None:
    channel = Channel((Lying(90, 200, 30.0), Lying(300, 400, 60.0)), (), 0, 400, SIZE)
    (note,), bottom = noted(channel, [Wish("2020", 100)])
    assert 30 < note.y < bottom < 60


def test_words_of_two_lines_stand_below_each_other() -> None:
    channel = Channel((), (), 0, 400, SIZE)
    notes, _ = noted(channel, [Wish("2020", 100), Wish("2021", 101)])
    assert len({it.y for it in notes}) == 2 or abs(notes[0].x - notes[1].x) > 30

"""A label is cut out of a text, and places in it are told as they were when it was sent."""

from casusanalyse.review.bare_text import AsSent, Bare, bare, edited
from casusanalyse.text.words import Difference


def test_a_label_is_cut_out_wherever_it_stands() -> None:
    assert bare("Wij zagen het.\u00a0[1.2]", ["[1.2]"]) == Bare("Wij zagen het.", ((14, 20),))
    assert bare("[1.2] Wij zagen het.", ["[1.2]"]) == Bare("Wij zagen het.", ((0, 6),))
    assert bare("Eerst [1.2] en dan.", ["[1.2]"]).text == "Eerst en dan."


def test_what_is_left_of_a_broken_label_goes_too_and_other_labels_stay() -> None:
    assert bare("Wij zagen het. [1.2", ["[1.2]"]).text == "Wij zagen het."
    assert bare("Wij zagen het. 1.2]", ["[1.2]"]).text == "Wij zagen het."
    assert bare("Zie ook [3.4].", ["[1.2]"]).text == "Zie ook [3.4]."


def test_a_place_behind_a_label_moves_up() -> None:
    text = bare("[1.2] Wij zagen het.", ["[1.2]"])
    assert [text.place(offset) for offset in (0, 3, 6, 10)] == [0, 0, 0, 4]


def test_a_place_is_told_as_in_what_was_sent() -> None:
    sent, came = "Wij zagen het thuis.", "Wij allemaal zagen hoe het thuis was."
    places = AsSent(came, sent)
    for word in ("Wij", "zagen", "het", "thuis"):
        assert places.place(came.index(word)) == sent.index(word)
    assert places.place(came.index("allemaal")) == sent.index("zagen")
    assert places.place(len(came)) == len(sent)


def test_in_a_text_that_stayed_a_place_stays() -> None:
    assert AsSent("gelijk", "gelijk").place(3) == 3


def test_where_words_were_put_in_is_where_they_begin() -> None:
    assert AsSent("een drie", "een twee drie").start(4) == 4


def test_what_programs_change_by_themselves_is_no_edit() -> None:
    assert edited("Zij zei 'nee'...", "Zij\u00a0zei \u2018nee\u2019\u2026") == ()
    assert edited("Zij zei 'nee'", "Zij zei \u2018ja\u2019") == (Difference(9, 12, "nee", "ja"),)

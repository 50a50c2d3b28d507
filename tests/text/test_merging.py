"""What two people made of one text, brought together."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.text.merging import Clash, Merged, merged

BASE = "Hij woonde dertig dagen bij oma en daarna thuis."


def test_changes_in_other_words_are_both_carried_out() -> None:
    ours = BASE.replace("dertig", "veertig")
    theirs = BASE.replace("thuis", "in een gastgezin")
    both = "Hij woonde veertig dagen bij oma en daarna in een gastgezin."
    assert merged(BASE, ours, theirs) == Merged(both)


def test_the_same_change_is_made_once() -> None:
    both = BASE.replace("dertig", "veertig")
    theirs = both.replace("thuis", "hier")
    assert merged(BASE, both, theirs) == Merged(theirs)


def test_the_same_words_changed_in_two_ways_clash() -> None:
    ours, theirs = BASE.replace("dertig", "veertig"), BASE.replace("dertig", "vijftig")
    assert merged(BASE, ours, theirs) == Clash(BASE, ours, theirs)


def test_a_word_changed_in_a_stretch_that_was_taken_out_clashes() -> None:
    ours, theirs = BASE.replace(" en daarna thuis", ""), BASE.replace("daarna", "later")
    assert merged(BASE, ours, theirs) == Clash(BASE, ours, theirs)


def test_words_put_in_at_the_same_spot_clash() -> None:
    ours, theirs = f"{BASE} Zij zong.", f"{BASE} Wij niet."
    assert merged(BASE, ours, theirs) == Clash(BASE, ours, theirs)


def test_words_side_by_side_are_both_changed() -> None:
    ours, theirs = BASE.replace("dertig", "veertig"), BASE.replace("dagen", "weken")
    both = BASE.replace("dertig dagen", "veertig weken")
    assert merged(BASE, ours, theirs) == Merged(both)


def test_words_that_occur_more_often_never_stand_in_for_each_other() -> None:
    base = "a een, twee b c d een, twee e"
    ours, theirs = "a een, twee b c d w16 e", "a w12 b c d een, twee e"
    assert merged(base, ours, theirs) == Merged("a w12 b c d w16 e")


def test_a_stretch_without_a_word_of_its_own_is_changed_as_a_whole() -> None:
    base, ours, theirs = "x x x x x", "b x x x c", "x x z x x"
    assert merged(base, ours, theirs) == Clash(base, ours, theirs)


WORDS = [f"woord{number}" for number in range(12)]
edits = st.dictionaries(st.integers(0, 11), st.sampled_from(["", "anders", "a b", "iets, ook"]))


def _with(changes: dict[int, str]) -> str:
    return " ".join(changes.get(at, word) for at, word in enumerate(WORDS))


@given(edits, edits)
def test_no_change_is_lost_or_made_up_whatever_two_people_change(
    ours: dict[int, str], theirs: dict[int, str]
) -> None:
    found = merged(" ".join(WORDS), _with(ours), _with(theirs))
    if isinstance(found, Merged):
        assert found.text.split() == _with({**ours, **theirs}).split()
    else:
        touching = [at for at in ours if {at - 1, at, at + 1} & theirs.keys()]
        assert touching != []


@given(st.text("ab .\n", max_size=20), st.text("ab .\n", max_size=20))
def test_what_one_person_changed_stands_as_that_person_left_it(base: str, theirs: str) -> None:
    assert merged(base, base, theirs) == Merged(theirs)
    assert merged(base, theirs, base) == Merged(theirs)
    assert merged(base, theirs, theirs) == Merged(theirs)

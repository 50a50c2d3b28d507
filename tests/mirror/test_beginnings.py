"""Rules that have nothing to say about a text are left out, and no other ones."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.mirror.beginnings import Beginnings
from casusanalyse.mirror.hints import hints
from casusanalyse.mirror.loading import shipped_rules
from casusanalyse.protocol.library import shipped_folders

RULES = shipped_rules(shipped_folders().root)
BEGINNINGS = Beginnings(RULES)
SENTENCES = (
    "De school had eerder moeten bellen.",
    "Zij zei: „zij moet gewoon”, en het is jouw schuld.",
    "Er is besloten, niemand deed iets.",
    "Werkt niet mee (lastig) - liet het afweten.",
)
WORDS = [word for sentence in SENTENCES for word in sentence.split()]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_what_is_left_out_would_have_said_nothing(text: str) -> None:
    left = BEGINNINGS.rules_for(text)
    assert hints(text, left, about_nature=True) == hints(text, RULES, about_nature=True)


def test_rules_stay_in_their_order_and_most_are_left_out() -> None:
    left = BEGINNINGS.rules_for("De school had eerder moeten bellen.")
    assert [rule for rule in RULES if rule in left] == list(left)
    assert 0 < len(left) < len(RULES)
    assert BEGINNINGS.rules_for("Welkom allemaal.") == ()

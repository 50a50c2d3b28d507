"""Fixed Dutch sentences on every drawing."""

DRAWN_ON = "tekening van deze groep op {day}"
LEGEND = "Wat betekent wat?"
PAGE = "blad {number} van {count}"

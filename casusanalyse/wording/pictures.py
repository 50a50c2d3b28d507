"""Fixed Dutch sentences on every drawing."""

DRAWN_ON = "tekening van deze groep op {day}"
PAGE = "blad {number} van {count}"
FOR_THE_FACILITATOR = "alleen voor de begeleider"

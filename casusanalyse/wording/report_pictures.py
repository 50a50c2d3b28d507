"""Fixed Dutch sentences below the drawings of a report."""

FAMILY = "Het gezin: wie er zijn en wat zij van elkaar zijn."
BIG_LINE = "De hele lijn, van een afstand gezien."
TIMELINE = "De hele tijdlijn, getekend."
TIMELINE_PAGE = "De hele tijdlijn, getekend: blad {number} van {count}."
BEHIND = "De tekening staat op de volgende bladzijde."
FACTORS = "Wat meespeelt, en hoe het op elkaar doorwerkt."
COUNTED = "Geteld."

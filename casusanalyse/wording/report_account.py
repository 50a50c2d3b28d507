"""What a final report says about the remarks that were made on its draft."""

HEADING = "Verantwoording van de reacties"
WENT_ROUND = (
    "Het concept ging op {day} naar {people}. Van {responded} van hen kwam een reactie. Hieronder staat hoe "
    "vaak wij wat met een reactie deden. Wie iets schreef, staat er niet bij."
)
PEOPLE = ("deelnemer", "deelnemers")
NEVER_SENT = "Dit verslag is niet als concept rondgegaan."
NO_REMARKS = "Er kwamen geen reacties waarover wij iets moesten beslissen."
DONE = "Wat wij deden"
TOTAL = "samen"
NONE = "–"
SILENCE = (
    "Waar iemand het zich anders herinnert of er anders naar kijkt, staat dat in het verslag erbij. Wie niet "
    "reageerde, heeft daarmee niet ingestemd."
)
HASH = "Kenmerk van wat er is vastgelegd: {hash}"

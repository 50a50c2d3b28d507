"""Fixed Dutch sentences on and about a drawn course of events."""

TITLE = "De lijn: wat er gebeurde"
TITLE_ZOOMED_OUT = "De grote lijn"
TITLE_PLACE = "Plek, school, kader en regie"
TITLE_PLACE_OF = "Waar {whom} was, en wie de regie had"
TITLE_CROSS = "{one} naast {other}"
TITLE_EMPTY = "De lijn, om op te tekenen"

VOICE = "Stem van kind en gezin"
EVENTS = "Gebeurtenissen"
PARENTS = "Tussen de ouders"
LIVING = "Wonen"
SCHOOL = "School of dag"
LEGAL_FRAME = "Kader"
LEAD = "Regie"
HELP = "Hulp"
SYSTEM = "Effect op ons"
COURSE = "Koers"

UNKNOWN = "onbekend"
UNASSIGNED = "niet belegd"
UNASSIGNED_WHAT = "niet belegd: {what}"
WHEN_UNKNOWN = "wanneer onbekend"
HOLDER = "{whom}: {what}"
WITH_PERIOD = "{label} ({words})"
AND_MORE = "en nog {count}"
MORE_ROWS = "en nog {count} regels; zie het verslag"
QUOTED = "‘{text}’"
SHORT_YEAR = "’{year}"
YEARS_LEFT_OUT = "{first}–{last}"
NOTHING = "Op deze lijn staat nog niets."
FACTS = "Geteld"

MARKS = {
    "gebeurtenis": "gebeurtenis",
    "besluit": "besluit",
    "crisis": "crisis",
    "overdracht": "overdracht",
    "verhuizing": "verhuizing",
    "helpend moment": "helpend moment",
    "onbekend": "soort onbekend",
}
CRUCIAL = "cruciaal moment"
UNSURE = "niet zeker, of één herinnering"
DISPUTED = "verschillend herinnerd"
VAGUE = "ergens in deze tijd"
UNDATED = "wanneer onbekend; volgorde zoals verteld"
NUMBER = "nummer in het verslag"
SOME_NUMBER = "1"
TOLD = "hier is iets verteld"
BAR_VAGUE = "begin of einde niet precies bekend"
BAR_OPEN = "begin of einde onbekend"
BAR_MAYBE = "misschien in deze tijd"
BAR_ONGOING = "loopt nog"
BAR_UNASSIGNED = "niet belegd"
BAR_UNKNOWN = "onbekend"

CURRENT = "Gebeurtenis {number} van {count}"
NO_EVENTS = "Er is nog geen gebeurtenis verteld."
OTHER_MEMORY = "Anders herinnerd"

SHORT = ("Stem", "Ouders", "School", "Effect")


ALT_EVENTS = "{count} gebeurtenissen, {years}."
ALT_ONE_EVENT = "1 gebeurtenis, {years}."
ALT_NO_EVENTS = "Geen gebeurtenissen."
ALT_YEARS = "van {first} tot en met {last}"
ALT_YEAR = "in {first}"
ALT_NO_YEARS = "zonder bekende datum"
ALT_UNDATED = "Van {count} is niet bekend wanneer dat was."
ALT_SORTS = "Naar soort: {sorts}."
ALT_SORT = "{count} keer {sort}"
ALT_CRUCIAL = "Cruciale momenten: {moments}."
ALT_EVENT = "{number} ({when}): {what}"
ALT_ROW = "{row}: {bars}."
ALT_ROW_UNKNOWN = "{row}: daarover is niets bekend."
ALT_BAR = "{label} ({words})"
ALT_GAP = "niet belegd van {first} tot {last}"
ALT_TOLD = "{row}: bij {count} gebeurtenissen is daar iets over verteld."
ALT_FULL_TEXT = "De volledige tekst staat in de tabel van het verslag."
ALT_CUT = (
    "Niet alle woorden pasten op de tekening. De volledige tekst staat in de tabel van het verslag."
)
ALT_PAGE = "Blad {number} van {count}."
ALT_EMPTY = "Een lege lijn {years}, om met de hand op te tekenen. De rijen: {rows}."
ALT_SAID = "{row}: {text}"
CROSS_ONE_ELSEWHERE = "Bij 1 andere gebeurtenis is alleen iets verteld bij ‘{row}’."
CROSS_ELSEWHERE = "Bij {count} andere gebeurtenissen is alleen iets verteld bij ‘{row}’."

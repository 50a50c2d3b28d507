"""Fixed Dutch sentences on and about a drawn course of events."""

TITLE = "De lijn: wat er gebeurde"
TITLE_ZOOMED_OUT = "De grote lijn"
TITLE_STEP = "De lijn, stap voor stap"
TITLE_PLACE = "Waar {child} was, en wie de regie had"
THE_CHILD = "het kind"
TITLE_CROSS = "{one} naast {other}"
TITLE_EMPTY = "De lijn, om op te tekenen"

VOICE = "Stem van kind en gezin"
EVENTS = "Gebeurtenis"
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
NUMBERED = "{number}. {when}"
NUMBERED_ONLY = "{number}."
AND_MORE = "en nog {count}"
QUOTED = "‘{text}’"
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
UNSURE = "één herinnering, of niet zeker"
DISPUTED = "verschillend herinnerd"
VAGUE = "ergens in deze tijd"
UNDATED = "wanneer onbekend; staat waar het verteld werd"
TOLD = "hierover is iets verteld"
BAR = "liep in deze tijd"
BAR_VAGUE = "begin of einde niet precies"
BAR_OPEN = "begin of einde onbekend"
BAR_ONGOING = "loopt nog"
BAR_UNASSIGNED = "niet belegd"
BAR_UNKNOWN = "onbekend"
BROKEN = "jaren overgeslagen"

CURRENT = "Gebeurtenis {number}, {position} van {count}"
OTHER_MEMORY = "Anders herinnerd"
AT_THAT_TIME = "In die tijd"

SHORT = ("Stem", "Ouders", "School", "Effect")

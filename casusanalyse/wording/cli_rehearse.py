"""Dutch sentences of the commands that try out a protocol: protocol oefen, protocol test."""

HELP_REHEARSE = "Speel een protocol met verzonnen antwoorden, en lees de schermen en het concept."
HELP_TEST = "Speel de scenario’s bij een protocol en zeg of eruit komt wat je verwacht."
WHICH = "PROTOCOL"
HELP_WHICH = "Het id van een protocol, of een bestand."
TEMPLATE = "SJABLOON"
HELP_TEMPLATE = "Oefen met de minuten en de stoelen van dit sjabloon."
HELP_SCENARIOS = "Alleen deze scenario’s; anders alle die bij het protocol staan."
SCENARIOS = "SCENARIO..."
HELP_WANDER = (
    "Dwaal zo veel willekeurige paden door het protocol in plaats van scenario’s te spelen."
)
COUNT = "AANTAL"
HELP_SEED = "Begin bij dit getal; hetzelfde getal geeft dezelfde paden."
SEED = "ZAAD"

# Rehearsing
REHEARSED = "Geoefend: {questions}, in {runs}."
QUESTIONS = ("vraag kwam langs", "vragen kwamen langs")
RUNS = ("ronde", "rondes")
EXTRA_RUN = "Een ronde extra, om langs {questions} te komen."
NEVER_ASKED = (
    "Nooit gesteld: {questions}. "
    "Kijk of de voorwaarde erbij (als, pas_na of voor_elk) zo bedoeld is."
)
SCREENS_IN = "De schermen staan in {path}"
DRAFT_IN = "Het conceptverslag staat in {path}"
ONLY_PRACTICE = "Alles is verzonnen. Het staat niet tussen je sessies; gooi de map gerust weg."

# Testing
HOLDS = "goed: {path}"
FAILS = "niet goed: {path}"
ALL_HOLD = "Alles komt uit: {scenarios}."
SCENARIOS_COUNTED = ("scenario", "scenario’s")
SCENARIOS_FAILED_ONE = "Een scenario kwam niet uit. Hierboven staat wat eruit kwam."
SCENARIOS_FAILED = "{count} scenario’s kwamen niet uit. Hierboven staat wat eruit kwam."
NO_SCENARIOS = (
    "Er staan geen scenario’s bij dit protocol. "
    "Ze horen in de map {folder}, een bestand per scenario."
)

# Wandering
WANDERED = "Alle paden kwamen tot het einde: {paths}, vanaf {seed}."
PATHS = ("pad", "paden")
STRANDED = (
    "Pad {number} van {count} kwam niet tot het einde: {what}\nHet pad staat in {path}\n"
    'Speel het opnieuw met: casusanalyse protocol test {protocol} "{path}"'
)

"""Dutch sentences about a protocol that builds on another one."""

# The shape of a deviation
ONE_PART = (
    "een afwijking noemt één ding waarvan zij afwijkt: een vraag, een stap, een hoofdstuk of een"
    " keuzelijst"
)
OWN_STEPS = 'een protocol met "gebruikt" heeft geen eigen "{key}"'
OWN_STEPS_ALLOWED = (
    'Zet wat nieuw is bij "afwijkingen", met "ervoor", "erna" of "erin", naast wat er al is.'
)

# What a deviation names
UNKNOWN_PART = 'in "{base}" is geen {sort} "{name}"'
OTHER_SORT = "Er is wel een {sort} die zo heet."
OWN_PART = "Die is nieuw in dit bestand; verander haar waar zij staat."
SEVERAL_CHAPTERS = 'in "{base}" zijn meer hoofdstukken met de kop "{name}"'
SEVERAL_CHAPTERS_ALLOWED = "Welk bedoeld is, is zo niet te zeggen."

# What a deviation may do
DOES_NOTHING = "deze afwijking verandert niets"
DOES_NOTHING_ALLOWED = "Zeg wat er anders wordt, met een van deze sleutels: {keys}."
SAME_VALUE = '"{key}" is in "{base}" al precies zo'
SAME_VALUE_ALLOWED = "Haal het hier weg."
FIXED_ID = "de id van een {sort} verandert niet: oude sessies en andere protocollen kennen haar zo"
FIXED_ID_ALLOWED = 'Haal "id" hier weg.'
FIXED_KIND = "de soort van een vraag verandert niet: wat al geantwoord is, past dan niet meer"
FIXED_KIND_ALLOWED = "Verberg deze vraag, en zet een nieuwe met een eigen id ervoor of erna."
FIXED_QUESTIONS = "vragen verander je een voor een"
FIXED_QUESTIONS_ALLOWED = (
    'Noem bij "afwijkingen" de vraag zelf, of zet nieuwe vragen in deze stap met "erin".'
)
NEEDED = 'een {sort} kan niet zonder de sleutel "{key}"'
ABSENT_KEY = 'in "{base}" staat hier geen "{key}"'
TAKEN_AND_GIVEN = 'hier krijgt "{key}" iets nieuws, en het wordt ook weggehaald'
ONE_OF_BOTH = "Houd er een over."
HIDES_AND_CHANGES = 'wat verborgen is, kan niet ook "{key}" krijgen'
HIDES_AND_CHANGES_ALLOWED = 'Houd er een over; "ervoor" en "erna" mogen er wel bij.'
SHOWN_TWO_WAYS = '"toont" wordt hier vervangen, en krijgt er ook iets bij'

# Moving
SEVERAL_PLACES = "hier staat meer dan één nieuwe plek"
SEVERAL_PLACES_ALLOWED = "Kies er een: {keys}."
BESIDE_ITSELF = '"{name}" kan niet naast zichzelf staan'
STANDS_THERE = '"{name}" staat daar al'
BESIDE_HIDDEN = '"{name}" is hier verborgen, dus daarbij is geen plek'
IN_A_CIRCLE = "deze plekken wijzen naar elkaar: {names}"
IN_A_CIRCLE_ALLOWED = "Laat een van hen waar hij stond."
UNKNOWN_STEP = 'in "{base}" is geen stap "{name}", en hier is er ook geen nieuwe die zo heet'

# Two deviations
TWICE_CHANGED = '"{key}" van "{name}" staat hier twee keer bij de afwijkingen'
TWICE_MOVED = '"{name}" krijgt twee keer een nieuwe plek'
TWICE_HIDDEN = '"{name}" is al verborgen'
HIDDEN_ELSEWHERE = '"{name}" is hier verborgen, dus er valt niets aan te veranderen'
HIDDEN_ELSEWHERE_ALLOWED = "Haal deze afwijking weg, of verberg haar niet."
HIDDEN_WITH_STEP = 'stap "{step}" is hier verborgen, en deze vraag dus ook'
HIDDEN_WITH_STEP_ALLOWED = 'Geef de vraag met "in", "voor" of "na" een plek in een andere stap.'

# New parts
KNOWN_ID = 'in "{base}" is al een {sort} met de id "{name}"'
KNOWN_ID_ALLOWED = "Geef wat nieuw is een eigen id, ook als de andere hier verborgen is."
KNOWN_LIST = 'in "{base}" is al een keuzelijst "{name}"'
KNOWN_LIST_ALLOWED = 'Andere keuzes geef je bij "afwijkingen", met "keuzelijst: {name}".'

# What was built on
DEVIATE_TOO = "Geef daar {part} een afwijking."
DEVIATE_TOO_OR_SHOW = (
    'Daar is "{hidden}" verborgen, op regel {line}; geef ook {part} een afwijking.'
)
HIDDEN_HERE = '"{hidden}" is verborgen op regel {line}.'
NO_BASE = 'er is geen protocol "{id}" om op te bouwen'
NO_OTHER_FILE = 'er is geen ander bestand met het protocol "{id}"'
NO_OTHER_FILE_ALLOWED = (
    "Een protocol dat zichzelf gebruikt, bouwt op het volgende met die id, zoals dat van het"
    " programma."
)
IN_CIRCLE = "deze protocollen bouwen in een kring op elkaar: {ids}"
IN_CIRCLE_ALLOWED = "Laat een van hen op zichzelf staan."
TOO_MANY = "hier bouwen te veel protocollen op elkaar"
TOO_MANY_ALLOWED = "Hoogstens {limit} onder dit."
BROKEN_BASE = 'in het protocol "{id}" waar dit op bouwt, zit een fout'
BROKEN_BASE_ALLOWED = "Kijk eerst naar dat bestand: {path}"

PARTS = {
    "vraag": 'de vraag "{name}"',
    "stap": 'de stap "{name}"',
    "hoofdstuk": 'het hoofdstuk "{name}"',
    "keuzelijst": 'de keuzelijst "{name}"',
}

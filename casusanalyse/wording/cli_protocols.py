"""Dutch sentences of the commands with which a region writes a protocol: nieuw, controleer, schema."""

# protocol nieuw
HELP_NEW = "Begin een eigen protocol: een klein bestand met uitleg, dat meteen werkt."
FILE_OR_ID = "BESTAND|ID"
HELP_FILE_OR_ID = "Hoe het bestand of de id heet, zoals onze-terugblik. Zonder: dat wordt gevraagd."
BASE = "PROTOCOL"
HELP_BASE = "Bouw voort op dit protocol: schrijf alleen op wat bij jullie anders is."
NAME = "NAAM"
HELP_NAME = "Hoe mensen het noemen."
AUTHOR = "WIE"
HELP_AUTHOR = "Wie het maakt: een organisatie of een functie, geen naam."
MINUTES = "MINUTEN"
HELP_MINUTES = "Hoe lang het duurt, pauzes meegeteld."
ASK = "{question} (Enter: {proposal}) "
ASK_NAME = "Hoe noemen jullie dit gesprek?"
ASK_ID = "Welke id krijgt het?"
ASK_MINUTES = "Hoeveel minuten duurt het, pauzes meegeteld?"
ASK_AUTHOR = "Wie maakt het: welke organisatie of functie?"
NO_ANSWER = "Typ een paar woorden."
NO_NUMBER = "Typ een heel getal, zoals 60."
MADE = "Gemaakt: {path}"
WHAT_NEXT = (
    "Open het in een editor en verander wat bij jullie anders is. Achter elk hekje staat uitleg."
)
CHECK_IT = 'Kijk daarna na wat je schreef: casusanalyse protocol controleer "{path}"'
SHOW_IT = 'En lees hoe het wordt: casusanalyse protocol toon "{path}"'
EDITOR = (
    'VS Code met de uitbreiding "YAML" van Red Hat laat onder het typen al zien wat niet klopt.'
)
NOT_NAMED = (
    "Zeg hoe het protocol gaat heten, bijvoorbeeld: casusanalyse protocol nieuw onze-terugblik"
)

# protocol controleer
HELP_STRICT = "Laat ook opmerkingen meetellen: geef dan 1 terug."
STRICT_ONE = "1 bestand heeft opmerkingen, en met --streng telt dat mee."
STRICT = "{count} bestanden hebben opmerkingen, en met --streng telt dat mee."

# Keys of controleer --json; docs/protocol-json.md explains them
KEY_VERSION = "versie"
KEY_FILES = "bestanden"
KEY_FILE = "bestand"
KEY_USABLE = "bruikbaar"
KEY_PROBLEMS = "meldingen"
KEY_LINE = "regel"
KEY_COLUMN = "kolom"
KEY_SEVERITY = "ernst"
KEY_WHAT = "melding"
KEY_ALLOWED = "wat_kan"
KEY_SUGGESTION = "bedoeld"

# protocol schema
HELP_SCHEMA = "Maak een schema, waarmee een editor zegt wat er in een protocol kan."
SORT = "SOORT"
HELP_SORT = "Waarvoor: protocol of sjabloon."
TARGET = "BESTAND"
HELP_TARGET = "Schrijf het in dit bestand. Zonder: op het scherm."
SCHEMA_MADE = "Gemaakt: {path}"
SCHEMA_LINE = "Zet deze regel bovenaan een bestand in dezelfde map: {line}"

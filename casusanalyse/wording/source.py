"""Dutch sentences of the source package: what is wrong in a YAML file, and what is allowed."""

# The frame of a message
AT_PLACE = "{name}, regel {line}, kolom {column}: {sentence}"
IN_FILE = "{name}: {sentence}"
DID_YOU_MEAN = 'Bedoelde u "{suggestion}"?'
WARNING = "let op: {what}"
BUILT_ON = "Laat dit bestand zoals het is: {name} bouwt erop."
MORE = "En nog {count} andere meldingen in dit bestand."
ONE_MORE = "En nog 1 andere melding in dit bestand."
REFUSED = "{name} is niet gelezen; aantal meldingen: {count}."

# The file itself
NOT_FOUND = "dit bestand bestaat niet"
NOT_FOUND_ALLOWED = "Controleer de naam en de map."
IS_FOLDER = "dit is een map en geen bestand"
NOT_A_FILE_ALLOWED = "Noem een bestand in een map."
IS_FOLDER_ALLOWED = "Noem een bestand in deze map."
NOT_A_FILE = "dit is geen gewoon bestand"
NO_PERMISSION = "dit bestand mag niet gelezen worden"
NO_PERMISSION_ALLOWED = "Controleer de rechten, en of een ander programma het bestand vasthoudt."
UNREADABLE = "dit bestand is niet te lezen"
UNREADABLE_ALLOWED = "Controleer of de schijf of netwerkmap bereikbaar is."
BSN_IN_NAME = "in de naam van dit bestand staat een burgerservicenummer"
BSN_IN_NAME_ALLOWED = "Geef het bestand een andere naam."
EMPTY = "dit bestand is leeg"
EMPTY_ALLOWED = "Kijk of dit het goede bestand is, en of het is opgeslagen."
WORD_FILE = "dit is een bestand van Word of een ander programma, en geen platte tekst"
WORD_FILE_ALLOWED = (
    "Maak het met Kladblok of een editor, of kies in Word: Opslaan als, Tekst zonder opmaak,"
    " codering UTF-8."
)

# Letters
NOT_UTF8 = "hier staat een letterteken dat niet te lezen is"
NOT_UTF8_ALLOWED = "Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)."
CONTROL = "hier staat een onzichtbaar stuurteken ({code})"
CONTROL_ALLOWED = "Haal het weg of typ de regel opnieuw."
ESCAPED_CONTROL = "in deze tekst staat een code voor een onzichtbaar stuurteken ({code})"
ESCAPED_CONTROL_ALLOWED = "Haal de code weg."
BSN = "hier staat een burgerservicenummer"
BSN_ALLOWED = "Haal het weg; een burgerservicenummer hoort in geen enkel bestand."

# Size
FILE_TOO_LARGE = "dit bestand is te groot"
FILE_TOO_LARGE_ALLOWED = "Hoogstens {limit} MB. Kijk of dit het goede bestand is."
TOO_DEEP = "hier zitten te veel niveaus in elkaar"
TOO_DEEP_ALLOWED = "Hoogstens {limit} niveaus."
TOO_MANY_NODES = "dit bestand heeft te veel onderdelen"
TOO_MANY_NODES_ALLOWED = "Hoogstens {limit} sleutels en waarden samen."
TEXT_TOO_LONG = "deze tekst is te lang"
TEXT_TOO_LONG_ALLOWED = "Hoogstens {limit} tekens."

# YAML that is refused on purpose
ANCHOR = "een woord dat met & begint, is in YAML een anker, en dat wordt hier niet gebruikt"
ALIAS = "een woord dat met * begint, is in YAML een verwijzing, en dat wordt hier niet gebruikt"
TAG = "een woord dat met ! begint, is in YAML een label, en dat wordt hier niet gebruikt"
QUOTE_THE_TEXT = "Zet de hele tekst tussen aanhalingstekens."
MERGE_KEY = "<< voegt in YAML sleutels samen, en dat wordt hier niet gebruikt"
MERGE_KEY_ALLOWED = "Schrijf de sleutels voluit."
DIRECTIVE = "een regel die met % begint, is in YAML een opdracht, en dat wordt hier niet gebruikt"
DIRECTIVE_ALLOWED = "Haal de regel weg."
SECOND_DOCUMENT = "hier begint een tweede document"
SECOND_DOCUMENT_ALLOWED = "Een bestand heeft één document; haal de regel met --- of ... weg."
DUPLICATE_KEY = (
    'de sleutel "{key}" staat hier voor de tweede keer; de eerste staat op regel {first}'
)
DUPLICATE_KEY_ALLOWED = "Elke sleutel mag één keer voorkomen."
KEY_NOT_TEXT = "hier staat een lijst of een groep waar een sleutel hoort"
KEY_NOT_TEXT_ALLOWED = "Een sleutel is één woord."
KEY_EMPTY = "voor de dubbele punt ontbreekt de sleutel"
KEY_EMPTY_ALLOWED = "Schrijf: sleutel: waarde."
SWALLOWED = "vanaf het hekje (#) telt deze regel niet mee"
SWALLOWED_ALLOWED = (
    "Hoort het hekje bij de tekst, zet de hele tekst dan tussen aanhalingstekens;"
    " is het een opmerking, zet dan een spatie na het hekje."
)

# YAML that cannot be read
TAB = "hier staat een tab"
TAB_ALLOWED = "Spring in met spaties."
ODD_SPACE = "hier staat een bijzondere spatie ({code}), zoals Word en webpagina's die maken"
ODD_SPACE_ALLOWED = "Haal haar weg en typ een gewone spatie."
RESERVED_START = "een tekst mag niet met {character} beginnen"
UNCLOSED_QUOTE = "het aanhalingsteken ({character}) dat hier opent, wordt nergens gesloten"
UNCLOSED_QUOTE_ALLOWED = (
    "Sluit de tekst af met hetzelfde teken; hoort het teken bij de tekst, zoals in 's morgens,"
    ' zet dan "..." om de hele tekst.'
)
BACKSLASH = "een schuine streep (\\) heeft tussen dubbele aanhalingstekens een bijzondere betekenis"
BACKSLASH_ALLOWED = "Gebruik enkele aanhalingstekens ('...') of schrijf de streep dubbel (\\\\)."
CURLY_QUOTES = (
    "gekrulde aanhalingstekens ({character}) gelden niet als aanhalingstekens,"
    " en in deze tekst staat een dubbele punt"
)
CURLY_QUOTES_ALLOWED = 'Zet rechte aanhalingstekens ("...") om de hele tekst.'
COLON_IN_TEXT = "in deze tekst staat een dubbele punt met een spatie erna"
MISSING_COLON = "op deze regel ontbreekt een dubbele punt"
MISSING_COLON_ALLOWED = (
    "Schrijf: sleutel: waarde. Loopt een tekst door op de volgende regel, spring die dan verder in."
)
MISSING_SPACE = "na de dubbele punt ontbreekt een spatie"
MISSING_SPACE_ALLOWED = "Schrijf: sleutel: waarde."
LONG_DASH = "een lijst begint met een kort streepje, en hier staat een lang streepje ({character})"
LONG_DASH_ALLOWED = (
    "Schrijf: - onderdeel. Hoort het streepje bij de tekst, zet de hele tekst dan tussen"
    " aanhalingstekens."
)
TEXT_AFTER_QUOTE = "na het sluitende aanhalingsteken staat nog tekst"
TEXT_AFTER_QUOTE_ALLOWED = (
    'Zet de hele tekst tussen enkele aanhalingstekens (\'...\'), of schrijf binnen "..." elk "'
    ' als \\".'
)
TEXT_AFTER_BRACKET = "na het sluitende haakje ({character}) staat nog tekst"
UNCLOSED_BRACKET = "bij het haakje ({character}) dat hier opent, ontbreekt een komma of sluithaakje"
UNCLOSED_BRACKET_ALLOWED = (
    "Schrijf: [een, twee] of {een: twee}. Hoort het haakje bij de tekst, zet de hele tekst dan"
    " tussen aanhalingstekens."
)
DASH_AMONG_KEYS = "hier staat een streepje tussen de sleutels"
DASH_AMONG_KEYS_ALLOWED = "Een lijst staat onder een sleutel en springt verder in dan die sleutel."
DASH_AFTER_KEY = "een lijst begint niet op dezelfde regel als de sleutel"
DASH_AFTER_KEY_ALLOWED = (
    "Begin de lijst op de volgende regel; hoort het streepje bij de tekst, zet de hele tekst dan"
    " tussen aanhalingstekens."
)
KEY_IN_LIST = "hier staat een sleutel waar een streepje van de lijst erboven wordt verwacht"
KEY_IN_LIST_ALLOWED = (
    'Begin een onderdeel van de lijst met "- "; de sleutels van een onderdeel staan recht onder'
    " elkaar."
)
DASH_IN_TEXT = "dit streepje telt als tekst bij de regel erboven"
DASH_IN_TEXT_ALLOWED = "Zet de streepjes van een lijst recht onder elkaar."
INDENTATION = "deze regel springt niet even ver in als de regels waar hij bij hoort"
INDENTATION_ALLOWED = (
    "Zet sleutels die bij elkaar horen recht onder elkaar; kijk ook naar de regel erboven."
)
AFTER_BLOCK_MARK = "na {character} begint de tekst pas op de volgende regel"
AFTER_BLOCK_MARK_ALLOWED = (
    "Zet de tekst een regel lager en laat hem inspringen; hoort het teken bij de tekst, zet de"
    " hele tekst dan tussen aanhalingstekens."
)
NOT_YAML = "deze regel is niet te lezen"
NOT_YAML_ALLOWED = (
    "Vergelijk hem met het voorbeeld: sleutel, dubbele punt, spatie, waarde; zet bij twijfel"
    " aanhalingstekens om de tekst."
)

# What does not fit the shape that is asked for
AT_KEY = 'bij "{key}"'
HERE = "hier"
GIVEN_NOTHING = "niets"
GIVEN_QUOTED = '"{text}"'
GIVEN_LIST = "een lijst"
GIVEN_GROUP = "een groep sleutels"

UNKNOWN_KEY = 'de sleutel "{key}" is hier onbekend'
MISSING_KEY = 'de sleutel "{key}" ontbreekt'
CHOOSE_FROM = "Kies uit: {choices}."
FOUND = "{where} staat {given}"
CANNOT_BE = "{where} staat {given}, en dat kan hier niet"
ITEM_COUNT = "het aantal onderdelen {where} is {count}"
CHARACTER_COUNT = "het aantal tekens {where} is {count}"
KIND_EXPECTED = "Hier hoort {kinds}."
LIST_HOW = 'Zet "- " voor elk onderdeel, of schrijf [een, twee].'
OR = " of "

KINDS = {
    "text": "tekst",
    "list": "een lijst",
    "group": "een groep sleutels met hun waarde",
    "whole_number": "een heel getal, zoals 20",
    "number": "een getal, zoals 20 of 1.5",
}

LIMITS = {
    "greater_than_equal": "Hier hoort een waarde van minstens {ge}.",
    "less_than_equal": "Hier hoort een waarde van hoogstens {le}.",
    "finite_number": "Hier hoort een gewoon getal.",
    "int_parsing_size": "Hier hoort een kleiner getal.",
    "string_pattern_mismatch": (
        "Hier hoort een id: kleine letters, cijfers, - en _, zonder spaties of aanhalingstekens,"
        " en met een letter voorop."
    ),
}
"""By pydantic's own error type; what stands between braces is pydantic's own context."""

AT_LEAST = "Minstens {min_length}."
AT_MOST = "Hoogstens {max_length}."

ENGLISH: dict[str, tuple[str, ...]] = {
    "kind": ("soort",),
    "type": ("soort",),
    "question": ("vraag",),
    "questions": ("vragen",),
    "title": ("titel", "kop"),
    "name": ("naam",),
    "label": ("kort", "naam"),
    "hint": ("toelichting",),
    "help": ("toelichting",),
    "options": ("keuzes",),
    "steps": ("stappen",),
    "duration": ("duur",),
    "minutes": ("duur", "minuten"),
    "mandatory": ("verplicht",),
    "if": ("als",),
    "when": ("als",),
    "report": ("verslag",),
    "yes": ("ja",),
    "true": ("ja",),
    "no": ("nee",),
    "false": ("nee",),
    "list": ("lijst",),
    "text": ("tekst",),
    "number": ("getal",),
    "choice": ("keuze",),
    "date": ("datum",),
    "timeline": ("tijdlijn",),
    "break": ("pauze",),
}
"""English words that people write out of habit, and what they may have meant."""

"""Dutch sentences of reading workbooks that came back."""

# who
FACILITATOR = "de voorbereiding"
ROLE_AT = "{role}, {organisation}"

# what can be wrong with one file
NOT_A_WORKBOOK = (
    "Dit lijkt op geen werkboek van deze sessie. Kijk of het het goede bestand is. Een werkboek maak je "
    "met casusanalyse werkboek maak."
)
OTHER_WORKBOOK = (
    "Dit werkboek is gemaakt van andere vragen dan die van deze sessie: een ander protocol, of een andere "
    "versie ervan. Wat erin staat, kan hier niet worden ingelezen."
)
IS_A_DRAFT = (
    "Dit is een concept of een verslag, en geen werkboek. Een concept dat terugkwam lees je in met "
    "casusanalyse reacties inlezen."
)
IS_A_FORM = (
    "Dit is een formulier van een enquête. Dat wordt niet ingelezen, want aan een bestand kan te zien zijn "
    "van wie het is. Typ de formulieren over in de sessie, door elkaar en zonder naam."
)
ALTERED = (
    "Dit werkboek is te veel veranderd: ik vond nog {there} van de {count} tabellen om in te schrijven. "
    "Er is niets uit gelezen. Neem over wat je nodig hebt, of vraag om het eigen werkboek."
)
WHOSE = (
    "Aan dit werkboek is niet zeker te zien van wie het is. Lees het apart in, met --van en daarachter de "
    "rol van wie het schreef."
)

CARDS_MISSING = "Kaarten bij {heading}"

# what can be wrong with the command
PERSON_UNKNOWN = "Bij --van past niemand. Kies uit: {names}."
PERSON_AMBIGUOUS = "Bij --van passen er meer: {names}. Noem er een helemaal."
NO_SEATS = "In deze sessie staan nog geen deelnemers, dus --van past bij niemand. Laat het weg."

# what can be taken over
TAKE = "overnemen"
TAKE_BOTH = "allebei overnemen"
TAKE_ALL = "allemaal overnemen"
TAKE_ONLY = "alleen van {who}"
TAKE_JOINED = "onder elkaar"
TAKE_BELOW = "onder wat er al staat"
TAKE_INSTEAD = "van {who}, in plaats van wat er staat"
TAKE_BESIDE = "naast wat er staat, als andere herinnering"
TAKE_AS_ONE = "als één gebeurtenis, met ieders herinnering"
TAKE_APART = "ieder als eigen gebeurtenis"
TAKE_OWN = "als eigen gebeurtenis"
TAKE_AT_LINE = "bij: {line}"
READ_AS = "“{written}” is gelezen als “{word}”."
PERIOD_AS_WORDS = "In “{words}” is geen tijd te lezen; zo wordt het bewaard."

# how somebody remembers an event
MEMORY = "Volgens {who}: {what}"
MEMORY_AT = "Volgens {who} was het {when}: {what}"
MEMORY_WHEN = "Volgens {who} was het {when}."
KNOWN_FROM = "{who} ({source})"
EVENT_AT = "{when}: {what}"
EVENT_DISPUTED = "{event} ({certainty})"

# cards
CARD = "kaart {number}: {text}"
CARD_WORD = "kaart"
CARD_WORDS = "kaarten"
UNKNOWN_NUMBERS = "Bij de kaarten staat {numbers}, en er zijn {cards}."
AT_THE_CARDS = "Bij de kaarten staat ook: {text}"
FIELD_IS_FULL = "Bij die regel staat al iets."

# what is told beside it
WITHHELD = "Bij “{heading}” is een vakje niet ingelezen. {why}"
COMMENT = "Opmerking: {text}"
COMMENT_AT = "Opmerking bij “{anchor}”: {text}"
OUTSIDE = "Buiten een vak: {text}"
NO_CARDS = (
    "Bij dit protocol horen geen genummerde kaarten. Een protocol zegt met kaarten welke er op tafel "
    "liggen."
)

# words of more than three letters that stand in any sentence, and so tell nothing of what happened
SAYING_LITTLE = frozenset(
    {
        "daar",
        "deze",
        "door",
        "gaan",
        "gaat",
        "ging",
        "haar",
        "hadden",
        "hebben",
        "heeft",
        "heel",
        "kwam",
        "maar",
        "naar",
        "niet",
        "omdat",
        "over",
        "toen",
        "voor",
        "waren",
        "weer",
        "werd",
        "zijn",
    }
)

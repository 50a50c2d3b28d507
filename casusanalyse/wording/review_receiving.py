"""Dutch sentences of taking in what readers sent back."""

# Who
FACILITATOR = "jij zelf"
GONE_SEAT = "een deelnemer die niet meer in de lijst staat"

# What can be wrong with one file
NEVER_SENT = (
    "Dit is versie {version} van het concept, en die is niet rondgestuurd. Wat erin staat kan niet worden "
    "ingelezen. Stuur een concept rond met casusanalyse rondsturen en laat daarin reageren."
)
FINAL_REPORT = (
    "Dit is een definitief verslag, en geen exemplaar van een concept. Wat erin staat kan niet worden "
    "ingelezen. Moet er nog iets anders, open de sessie dan met casusanalyse heropen, en stuur zo nodig "
    "opnieuw rond."
)
OTHER_SESSION = (
    "Dit is versie {version} van het concept van een andere sessie{which}. Lees het daar in; hier is niets "
    "veranderd."
)
WHICH = " ({name})"
NOT_OURS = (
    "Dit lijkt op geen enkel concept dat van deze sessie is rondgestuurd. Kijk of het het goede bestand is, "
    "en of de tekst van het concept er nog in staat."
)
WHOSE = (
    "Aan dit bestand is niet te zien van wie het is. Lees het apart in, met --van en daarachter wie het "
    "stuurde."
)
CONTRADICTS = (
    "Dit is exemplaar {code}, van {name}, en niet van wie je bij --van noemt. Laat --van weg, of kijk of je "
    "het goede bestand hebt."
)
FILES_REFUSED_ONE = "1 bestand is niet ingelezen."
FILES_REFUSED = "{count} bestanden zijn niet ingelezen."

# What can be wrong with the command
NOTHING_SENT = (
    "Van deze sessie is nog geen concept rondgestuurd, dus er kan niets terugkomen. Dat doe je met: "
    "casusanalyse rondsturen {session}"
)
READER_UNKNOWN = (
    'Bij --van past niemand. Kies uit: {names}. Of de code van een exemplaar, of "begeleider".'
)
READER_AMBIGUOUS = (
    "Bij --van passen er meer: {names}. Noem er een helemaal, of de code van het exemplaar."
)

# The command
RECEIVE = "inlezen"
HELP_RECEIVE = (
    "Lees in wat deelnemers terugstuurden. Elke reactie komt bij het antwoord waar zij bij hoort."
)
HELP_FROM = (
    "Van wie de bestanden zijn: een deelnemer, een deel van de naam, of de code van het exemplaar."
)
FROM = "DEELNEMER"
ASK_PASSWORD = "Wachtwoord van {name}: "

# What it says
TAKEN_IN = "Versie {version}, van {name}: {remarks}."
NO_REMARKS = "zonder opmerkingen"
NOWHERE = "{count} niet te plaatsen"
ALREADY = "Dit bestand is al eerder ingelezen; er verandert niets."
OLDER = "Dit is versie {version}; daarna is versie {latest} rondgestuurd. De reacties tellen gewoon mee."
SAID_BY_YOU = (
    "Het is jouw exemplaar. Je zei met --van dat {name} erin schreef, en zo is het ingelezen."
)
MASKED = (
    "In dit bestand staat een burgerservicenummer. Het bestand is niet bewaard, de reacties wel, met puntjes "
    "in plaats van cijfers. Gooi het bestand zelf ook weg, en vraag of de afzender dat doet."
)
WITHDRAWN = (
    "In dit concept stond iets dat later is gewist. Het bestand is niet bewaard; wat erover is geschreven, "
    "is niet ingelezen."
)
OUTSIDE = "Het bestand wilde iets van elders ophalen. Dat is niet gebeurd."
EVERYBODY = "Iedereen heeft gereageerd."
WAITING = "Nog niet gereageerd: {names}."
NO_FILES = "Hier staan geen bestanden om in te lezen."
KINDS = {
    "opmerking": ("opmerking", "opmerkingen"),
    "invoeging": ("invoeging", "invoegingen"),
    "verwijdering": ("verwijdering", "verwijderingen"),
    "vervanging": ("vervanging", "vervangingen"),
    "verplaatsing": ("verplaatsing", "verplaatsingen"),
    "splitsing": ("splitsing", "splitsingen"),
    "samenvoeging": ("samenvoeging", "samenvoegingen"),
    "rij": ("rij", "rijen"),
    "opmaak": ("keer opmaak", "keer opmaak"),
    "ongemarkeerd": (
        "wijziging die niet was bijgehouden",
        "wijzigingen die niet waren bijgehouden",
    ),
    "antwoord": ("antwoord op een vraag", "antwoorden op een vraag"),
}

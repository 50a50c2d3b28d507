"""Dutch sentences of the front package."""

MARKER = ">"
EARLIER = "… en {count} eerder (/lijst toont alles)"

ORDERS = {
    "verder": "ga door naar de volgende vraag (of druk op Enter)",
    "terug": "ga één vraag terug",
    "naar": "spring naar een vraag of een stap: /naar 7, /naar tijdlijn of /naar stap 5",
    "wijzig": "verbeter dit antwoord (/wijzig) of een regel (/wijzig 3), of ga even naar een andere"
    " vraag en keer terug (/wijzig gezin)",
    "ongedaan": "neem de laatste wijziging terug",
    "verplaats": "zet de laatste regel ergens anders (/verplaats *), of een regel van deze lijst"
    " (/verplaats 3 straks)",
    "verdiep": "vul de velden van een regel aan, één voor één: /verdiep 3",
    "weg": "haal een regel weg: /weg 3 (met /ongedaan komt die terug)",
    "zet": "zet een regel op een andere plek: /zet 5 2",
    "lijst": "toon alle regels van deze lijst",
    "later": "sla deze vraag over; ze blijft bij 'nog open' staan",
    "klopt": "dit antwoord hoeft niet opnieuw bekeken te worden",
    "straks": "toon wat jullie voor straks bewaren",
    "afspraken": "toon de afspraken",
    "inzichten": "toon de inzichten",
    "citaten": "toon de citaten",
    "stopknop": "zet alles stil; er wordt niets bewaard, alleen dat de klok stilstond",
    "stilte": "maak het scherm leeg voor een moment van stilte",
    "tijd": "bekijk de tijd die er nog is en verdeel die opnieuw: /tijd, /tijd 17:00 of /tijd 10",
    "overzicht": "toon alle vragen en hoe ze ervoor staan",
    "tijdlijn": "toon de gebeurtenissen in volgorde van tijd",
    "gezin": "toon het gezin: wie ieder is en wie zij voor elkaar zijn",
    "aanwezig": "noteer wie later komt of eerder weggaat: /aanwezig school weg",
    "script": "toon wat je bij deze stap kunt voorlezen",
    "stand": "toon waar deze casus staat: koers, afspraken, laatste contact",
    "scherm": "open een pagina voor de beamer; /scherm uit sluit die weer",
    "toon": "laat op de beamer zien wat net is opgeschreven, of regel 3 van deze lijst (/toon 3); /toon"
    " stap en /toon alles gaan verder, /toon niets haalt alles eraf",
    "uitzoom": "toon op de beamer het geheel, van ver",
    "stap": "toon op de beamer weer deze stap",
    "zwart": "maak de beamer zwart, of weer licht",
    "wis": "wis dit antwoord of één regel (/wis 3) voorgoed",
    "pauze": "stop even; alles is bewaard",
    "hulp": "toon deze lijst",
    "klaar": "bij /verdiep: genoeg velden, terug naar de lijst",
}

MARKS = {
    "+": "een gebeurtenis: + rond zijn zesde | naar een pleeggezin",
    "@": "iets over een persoon: @oma zingt bij het koken",
    "*": "een inzicht: * wij zochten steeds een nieuwe plek",
    '"': 'een citaat: "school: ik had eerder willen bellen',
    "?": "voor straks: ? wie belt de huisarts",
    "=": "een afspraak: = wij bellen elkaar op vrijdag",
}

UNKNOWN_ORDER = '"/{word}" ken ik niet.{suggestion} Typ /hulp voor alle opdrachten.'
ON_THE_LINE = "[{text}] Enter neemt dit over, - maakt leeg."
EMPTIES = "-"
CLEANED = "Let op: {notice}"
SUGGESTION = ' Bedoelde je "/{word}"?'
END_OF_SCRIPT = "Het bestand met antwoorden is op, maar er wordt nog gevraagd naar {question}."
OTHER_QUESTION = "Hier staat een antwoord op {given}, maar er wordt gevraagd naar {asked}."
OTHER_ENTRY = 'Hier staat een antwoord bij "{given}", maar er wordt gevraagd naar {asked}.'
ONE_TOO_MANY = "Hier staat nog een antwoord, maar de sessie is al klaar."
REFUSED = "Dit antwoord werd niet aangenomen: {problem}"
NOT_AN_ORDER = (
    "Een opdracht begint met een schuine streep, maar er wordt gevraagd naar {asked}. "
    "Gebruik daar vraag en antwoord."
)
NOT_A_LIST = "Bij {asked} past geen lijst van regels. Gebruik hier antwoord."
ONE_WAY = "Een onderdeel heeft precies één van: antwoord, regels, later, verder, opdracht."
NO_WORDS_BEHIND = "Achter /{word} hoort niets. Is het geen opdracht? Typ dan eerst een spatie."

CUT = "…"
MORE_BELOW = "Enter: lees verder ({page} van {pages})"
SAVED_MARK = "√ "
NOTICE_MARK = "! "
PROBLEM_MARK = "× "
REFUSED_KEYS = "Typen begint opnieuw   pijltje links: verbeteren   pijl omhoog: terughalen"

# the time that is left
CLOCK_STOPPED = "De klok staat stil."
CLOCK_BETWEEN = "   "
STEP_LEFT = "deze stap: nog {time}"
STEP_RUNS_OVER = "deze stap duurt {minutes} min langer (/tijd)"
SESSION_LEFT = "sessie: nog {time}, tot {clock}"
SESSION_RUNS_OVER = "jullie zouden om {clock} klaar zijn (/tijd)"
HOURS = "{hours} u {minutes:02}"
MINUTES_LEFT = "{minutes} min"

# for screen readers and plain consoles
JOINT = " · "
YOUR_LINE = "Typ je regel:"
NOTICE_WORD = "Let op: "
PROBLEM_WORD = "Fout: "
SIGNS_IN_WORDS = {
    JOINT: ", ",
    " → ": " Dan: ",
    "   ← ": ", ",
    "  –  ": ": ",
    "– ": "- ",
    CUT: "...",
    "[-eraf-] en {+erbij+}": "(eraf: ...) en (erbij: ...)",
    "[-": "(eraf: ",
    "-]": ")",
    "{+": "(erbij: ",
    "+}": ")",
    "(Ctrl-U)": "(met -)",
    "Ctrl-U maakt": "Een - maakt",
    "Leeg maken en Enter: zo laten.": "Enter: zo laten.",
}
"""The signs that our own screens use between words, and the keys that a plain console does not have;
those of a line that people typed stay."""

# a conversation about one session
HALF_TYPED = "Je was nog aan het typen: {text}"
NOT_HERE = "Dat kan hier niet."

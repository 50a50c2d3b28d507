"""Dutch sentences of the front package."""

MARKER = ">"
EARLIER = "… en {count} eerder (/lijst toont alles)"

ORDERS = {
    "verder": "ga door naar de volgende vraag (of druk op Enter)",
    "terug": "ga één vraag terug",
    "naar": "spring naar een vraag en ga vandaar door: /naar 7 of /naar tijdlijn",
    "wijzig": "verbeter dit antwoord (/wijzig) of een regel (/wijzig 3), of ga even naar een andere"
    " vraag en keer terug (/wijzig gezin)",
    "verdiep": "vul de velden van een regel aan, één voor één: /verdiep 3",
    "weg": "haal een regel weg: /weg 3 (met /ongedaan komt die terug)",
    "zet": "zet een regel op een andere plek: /zet 5 2",
    "lijst": "toon alle regels van deze lijst",
    "later": "sla deze vraag over; ze blijft bij 'nog open' staan",
    "klopt": "dit antwoord hoeft niet opnieuw bekeken te worden",
    "ongedaan": "neem de laatste wijziging terug",
    "wis": "wis dit antwoord of één regel (/wis 3) voorgoed",
    "overzicht": "toon alle vragen en hoe ze ervoor staan",
    "script": "toon wat je bij deze stap kunt voorlezen",
    "pauze": "stop even; alles is bewaard",
    "hulp": "toon deze lijst",
    "klaar": "bij /verdiep: genoeg velden, terug naar de lijst",
}

UNKNOWN_ORDER = '"/{word}" ken ik niet.{suggestion} Typ /hulp voor alle opdrachten.'
ON_THE_LINE = "[{text}] Enter neemt dit over, - maakt leeg."
EMPTIES = "-"
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

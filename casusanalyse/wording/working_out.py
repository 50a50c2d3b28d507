"""Dutch sentences of working out: the work between session and draft."""

# screens
TITLE = "{case} · uitwerken"
PLACE = "hoofdstuk {number} van {count} · {heading}"
SUMMARY_TITLE = "samenvatting"
END_TITLE = "tot slot"
FAREWELL_TITLE = "Uitgewerkt"
NO_OPENING = "Dit hoofdstuk begint zonder verbindende zin. Met /zin schrijf je er een."
EMPTY_CHAPTER = "Hier staat nog niets. Zo komt dit hoofdstuk niet in het verslag."
ABOUT_SUMMARY = (
    "Hoogstens één bladzijde voor wie alleen dit leest. Elke regel die je typt, wordt een alinea."
)
NO_SUMMARY = "Er is nog geen samenvatting."
KEYS = "Enter: verder   3: verwoord regel 3   /samen 2 4   /weglaten 2   /hulp"
IN_HAND_KEYS = "Enter: zo wordt het   leeg + Enter: laat zoals het was   /terug"
SUMMARY_KEYS = "Enter: verder   typ: nieuwe alinea   1: verwoord   /weglaten 1   /bekijk"
END_KEYS = "Enter: klaar   een nummer brengt je erheen   /terug   /alles   /hulp"
PAGE_KEYS = "Enter: terug"
NUMBERS_LEAD = "Een nummer brengt je erheen   Enter: terug"

ABOUT = "{name}: {text}"

# marks behind an item
MARK_LEFT_OUT = "weggelaten"
MARK_FACILITATOR = "alleen begeleider"
MARK_PARTICIPANTS = "niet voor de regio"
MARK_SOURCE = "bron aanvullen"
MARK_CONSENT = "toestemming vragen"
MARK_REFUSED = "geen toestemming"
MARK_MOVED = "hierheen verplaatst"

# what is pointed at
NOTICED = "“{words}”: {why}"
AND_MORE = "… en nog {count}"

# a line in hand
REWORDING = "Je verwoordt regel {number}. Leeg maken en Enter: zo laten."
REWORDED = "Regel {number} is opnieuw verwoord."
KEPT_AS_IT_WAS = "Regel {number} blijft zoals die was."
JOINING = "Regel {second} gaat op in regel {first}. Maak er één goede zin van."
JOINED = "Samengevoegd tot regel {number}."
NOT_JOINED = "Niet samengevoegd."
SPLITTING = "Typ // op de plek waar regel {number} in tweeën moet."
SPLIT = "Regel {number} is gesplitst in {count} regels."
WORDING_OPENING = "Je verwoordt de verbindende zin. Alleen een - brengt die van het protocol terug."
OPENING_WRITTEN = "De verbindende zin is bewaard."
OPENING_OF_PROTOCOL = "De verbindende zin is die van het protocol."
OPENING_KEPT = "De verbindende zin blijft zoals die was."
ASK_CONSENT_AGAIN = (
    "Dit zijn andere woorden dan waar toestemming voor was. Vraag het opnieuw: "
    "/toestemming {number} nog vragen"
)

# the summary
PARAGRAPH_ADDED = "De alinea is bewaard."
WORDING_PARAGRAPH = "Je verwoordt alinea {number}. Leeg maken en Enter: zo laten."
PARAGRAPH_WORDED = "Alinea {number} is opnieuw verwoord."
PARAGRAPH_KEPT = "Alinea {number} blijft zoals die was."
PARAGRAPH_DROPPED = "Alinea {number} is weg. Met /ongedaan komt die terug."
WHICH_PARAGRAPH = "Welke alinea? Typ het nummer dat ervoor staat."
NOT_IN_THE_SUMMARY = (
    "Dat kan hier niet: dit is de samenvatting. Met /terug ga je naar de hoofdstukken."
)

# arranging
PUT = "Regel {number} staat nu op de plek van regel {position}."
MOVED = "Regel {number} staat nu in hoofdstuk {chapter}: {heading}."
LINKED = "Regel {number} hoort nu bij: {names}."
RESTS_NOW = "Regel {number} rust nu op {count} en gaat over: {names}."
RESTS_ON_NOW = "Regel {number} rust nu op {count}."
LINKED_TO_NOTHING = "Regel {number} is nu nergens aan gekoppeld."

# treating
LEFT_OUT = (
    "Regel {number} komt niet in het verslag. Nog een keer /weglaten {number} neemt die weer op."
)
TAKEN_IN = "Regel {number} komt weer in het verslag."
READ_BY = {
    "begeleider": "Regel {number} is alleen voor de begeleider; die komt niet in het concept.",
    "deelnemers": "Regel {number} is voor de deelnemers en gaat niet naar de regio.",
    "regio": "Regel {number} mogen deelnemers en regio lezen.",
}
NOT_WIDER = "De vraag zelf is voor: {readers}. Meer mensen krijgen deze regel daarom niet te lezen."
UNSAFETY_NEEDS_SOURCE = (
    "Deze regel gaat over onveiligheid. Zolang er niet bij staat van wie we het weten, blijft die "
    "alleen voor jou. Vul het aan met /verdiep {number}."
)
UNSAFETY_NOT_FOR_REGION = (
    "Een regel over onveiligheid gaat niet naar de regio; deelnemers lezen die wel."
)
CONSENT = {
    "ja": "Regel {number} mag in het verslag.",
    "nee": "Regel {number} komt niet in het verslag.",
    "nog vragen": "Bij regel {number} vraag je nog toestemming.",
}

# why something is not possible
NO_ITEMS = "In dit hoofdstuk staan nog geen regels."
NO_SUCH_ITEM = "Er is geen regel {number}. Noem een nummer van 1 tot en met {count}."
WHICH_ITEM = "Welke regel? Noem het nummer dat ervoor staat, zoals /weglaten 2."
GONE = "Die regel staat er niet meer."
NO_LINE_OF_A_LIST = "Dit is een antwoord en geen regel van een lijst; hier kan dat niet mee."
WHICH_TO_JOIN = "Welke twee? Typ bijvoorbeeld /samen 2 4: regel 4 gaat dan op in regel 2."
NOT_ONE_LIST = (
    "Samenvoegen gaat met twee regels uit dezelfde lijst. Verplaats er eerst een, met /verplaats."
)
CANNOT_JOIN = "Zulke regels kun je niet samenvoegen."
CANNOT_SPLIT = "Zo'n regel kun je niet splitsen."
WHERE_TO_SPLIT = "Typ // tussen de twee delen."
OTHER_LIST = (
    "Die twee staan niet in dezelfde lijst. Naar een andere lijst gaat een regel met /verplaats."
)
IN_ORDER_OF_TIME = (
    "Gebeurtenissen staan op volgorde van tijd. Typ het nummer van de regel om de tijd te "
    "verbeteren."
)
WHERE_TO = (
    "Waarheen? Typ bijvoorbeeld /verplaats 2 6 (naar hoofdstuk 6) of /verplaats 2 * (een lijst)."
)
STANDS_THERE_ALREADY = "Die regel staat daar al."
LINK_TO_WHAT = "Koppel waaraan? Typ bijvoorbeeld /koppel 2 7 moeder. Een kale + toont de nummers."
NO_SUCH_EVENT = "Een gebeurtenis {number} staat er niet. Een kale + toont de nummers."
NO_SUCH_PERSON = '"{name}" ken ik niet, of het past bij meer mensen. Een kale @ toont het gezin.'
ONLY_PEOPLE = "Zo'n regel koppel je alleen aan een persoon."
ONE_PERSON = "Hier past één persoon bij. Typ bijvoorbeeld /koppel 2 moeder."
CANNOT_LINK = (
    "Zo'n regel kun je nergens aan koppelen. Een inzicht wel: /verplaats 2 * maakt er een van."
)
GOES_WITH_ANOTHER = "Dit hoort bij iemand of iets dat is weggelaten. Neem dat eerst weer op."
WHICH_READERS = "Voor wie? Typ bijvoorbeeld /lezers 2 begeleider. Of: deelnemers, regio."
WHICH_CONSENT = "Wat was het antwoord? Typ bijvoorbeeld /toestemming 2 ja. Of: nee, nog vragen."
NO_CONSENT_NEEDED = "Toestemming hoort bij een citaat of bij een zin uit een ronde."
NOT_IN_A_CHAPTER = "Dat hoort bij een hoofdstuk. Ga erheen met /naar en het nummer."
NO_SUCH_CHAPTER = (
    "Dat hoofdstuk vind ik niet. Noem een nummer van 1 tot en met {count}, of het begin van de kop."
)
AT_THE_BEGINNING = "Dit is het eerste hoofdstuk."
PLAIN_TEXT = (
    "Typ het nummer van een regel om die te verwoorden. Iets nieuws begint met een teken: "
    '+ @ * " ? of =.'
)
NOT_HERE = "Dat kan hier niet."
NOTHING_ASKED = "Hier wordt niets gevraagd. Met Enter ga je terug."
NO_DEPTH = "Bij zo'n regel zijn geen velden. Typ het nummer om die te verwoorden."
ONLY_IN_THE_SESSION = "Dat vul je aan met de opdracht casusanalyse wijzig."
NO_SUCH_REMARK = "Noem een nummer uit de lijst."

# what is left
NEEDED = "Dit heeft een concept nog nodig"
LOOSE = "Dit kan, maar hoeft niet"
NOTHING_LEFT = "Er is niets open en niets los."
OPEN_TITLE = "Wat nog open of los is"
SUMMARY_MISSING = "Er is nog geen samenvatting."
TRACE_IN = "Misschien is iemand te herkennen aan een nummer, adres, datum of school: {where}."
IN_SUMMARY = "in de samenvatting"
IN_OPENING = "in de verbindende zin van hoofdstuk {n}"
AT_ITEM = "hoofdstuk {chapter}, regel {number}"

# pages
VIEW_TITLE = "Zo leest een deelnemer het"
EVENTS_TITLE = "De gebeurtenissen in het verslag"
HELP_TITLE = "Hulp bij het uitwerken"
HELP_INTRO = "Typ het nummer van een regel om die te verwoorden. Al het andere is een opdracht:"
HELP_MARKS = "Iets nieuws toevoegen kan ook hier, met een teken aan het begin:"
WORKED_OUT = "Alles is bewaard."

ORDERS = {
    "verder": "ga naar het volgende hoofdstuk (of druk op Enter)",
    "terug": "ga naar het vorige hoofdstuk",
    "naar": "ga naar een hoofdstuk: /naar 3 of /naar tijdlijn",
    "samen": "voeg twee regels samen: /samen 2 4 (regel 4 gaat op in regel 2)",
    "splits": "maak van één regel er meer: /splits 2, en typ // op de plek",
    "zet": "zet een regel op een andere plek in zijn lijst: /zet 5 2",
    "verplaats": "naar een ander hoofdstuk (/verplaats 2 6) of een andere lijst (/verplaats 2 *)",
    "koppel": "laat een inzicht rusten op gebeurtenis 7 en over moeder gaan: /koppel 2 7 moeder",
    "weglaten": "houd een regel buiten het verslag; nog een keer: toch weer erin",
    "lezers": "bepaal wie een regel leest: /lezers 2 begeleider, deelnemers of regio",
    "toestemming": "noteer of een citaat mag: /toestemming 2 ja, nee of nog vragen",
    "verdiep": "vul de velden van een regel aan, één voor één: /verdiep 2",
    "zin": "verwoord de verbindende zin van dit hoofdstuk",
    "samenvatting": "ga naar de samenvatting",
    "open": "toon wat nog open of los is",
    "bekijk": "toon dit hoofdstuk zoals een deelnemer het leest",
    "alles": "toon het hele verslag zoals een deelnemer het leest",
    "ongedaan": "neem de laatste wijziging terug",
    "pauze": "stop even; alles is bewaard",
    "hulp": "toon deze lijst",
    "klaar": "ga naar het einde",
}

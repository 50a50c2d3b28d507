"""Dutch sentences of taking over what workbooks propose."""

# screens
TITLE = "{case} · werkboeken inlezen"
PLACE = "nog {count} · {heading}"
FILES_PLACE = "wat er binnenkwam"
WHOSE_PLACE = "van wie is dit?"
END_PLACE = "tot slot"
DONE_PLACE = "klaar"
KEYS = "een nummer kiest   /aanpassen   Enter: later   /alles   /hulp"
START_KEYS = "Enter: begin   /alles   /opmerkingen   /hulp"
NUMBER_KEYS = "een nummer kiest   /pauze"
ADAPT_KEYS = "Enter: zo overnemen   F2: toch niet"
PAGE_KEYS = "Enter: terug"
END_KEYS = "Enter: klaar   /terug   /ongedaan"

# what came in
FILE = "{file}, van {who}: {what}"
FILE_REFUSED = "{file} is niet ingelezen"
PART_MISSING = "{part} staat er niet meer in."
NOBODY_YET = "iemand (wordt niet ingelezen)"
EMPTY = "leeg"
CELL, CELLS = "ingevuld vak", "ingevulde vakken"
MARGIN, MARGINS = "opmerking", "opmerkingen"
OUTSIDE_COUNT = "{count} buiten een vak"
PROPOSED = "Er zijn {count}. Je ziet ze één voor één; er verandert niets voordat jij kiest."
PROPOSED_ONE = "Er is 1 voorstel; er verandert niets voordat jij kiest."
PROPOSAL, PROPOSALS = "voorstel", "voorstellen"
NOTHING_PROPOSED = "Er is niets nieuws: alles staat al in de sessie, of er is niets ingevuld."
WHOSE = "Van wie is {file}?"
SAYS_TO_BE = "Er staat in: {words}"
BETWEEN_OWNERS = ", "
NOT_THIS_ONE = "lees dit werkboek nu niet in"

# one proposal
FROM = "Van {who}:"
STANDS_ALREADY = "Dit staat er al:"
BECOMES = "Met {number} wordt het:"
NOT_READ = "Zo past het niet. {why}"
ONLY_ADAPT = "Typ /aanpassen om het te verbeteren en dan over te nemen."
SKIP = "overslaan"
ADAPT = "Hoe moet het worden? Verbeter de regel."
TO_CHOOSE = "Je kunt kiezen uit:"
TO_CHOOSE_WHEN_ADAPTING = "Met /aanpassen kun je kiezen uit:"
TO_CHOOSE_AT = "{field}: {words}"
FORM = "Schrijf het zo: {form}."

# what just happened
TAKEN_ONE = "Overgenomen en bewaard."
TAKEN_ADAPTED = "Overgenomen in deze woorden, en bewaard."
TAKEN_ALL = "Overgenomen en bewaard: {count}. {what}. Wat overblijft, vraagt om een keuze."
TAKEN_AT = "{heading}: {count}"
NOTHING_SURE = "Wat er nog ligt, vraagt om een keuze. Dat gaat niet in één keer."
SKIPPED = "Overgeslagen. Lees je het werkboek nog eens in, dan zie je dit weer."
UNDONE = "Teruggedraaid."

# why something is not possible
WHICH_CHOICE = "Kies een van de nummers, of druk op Enter voor later."
WHICH_NUMBER = "Kies een van de nummers."
WHICH_TO_ADAPT = "Zeg welke je wilt aanpassen, zoals /aanpassen 2. Twee tegelijk kan niet."
NOTHING_TO_UNDO = "In deze zitting is nog niets overgenomen of overgeslagen."
AT_THE_BEGINNING = "Hiervoor ligt niets meer."
NOTHING_ASKED = "Hier wordt niets gevraagd. Druk op Enter."

# the end and the pages
TAKEN = "Overgenomen: {count}."
LEFT = "Nog niet besloten: {count}. Met /terug zie je ze weer."
LEFT_AGAIN = "Nog niet besloten: {count}. Lees de werkboeken nog eens in om ze weer te zien."
PAUSED_UNKEPT = "Wat je aan het typen was, kon niet bewaard worden. De rest is bewaard."
NOTES_LEAD = "Dit stond er verder in de werkboeken. Het wordt niet overgenomen:"
NOTES_TITLE = "wat er verder in staat"
NO_NOTES = "Er staan geen opmerkingen in de werkboeken, en niets buiten de vakken."
NOTE = "{who}: {text}"
HELP_TITLE = "hulp bij het inlezen"
HELP_NUMBERS = "Met een nummer kies je wat er gebeurt; 0 slaat over. Enter laat het liggen."
HELP_ORDERS = "Al het andere is een opdracht:"
ORDERS = {
    "verder": "laat dit liggen en ga naar het volgende (of druk op Enter)",
    "terug": "ga terug naar wat je liet liggen",
    "aanpassen": "verbeter de woorden eerst: /aanpassen, of /aanpassen 2",
    "overslaan": "neem dit niet over",
    "alles": "neem alles over waar geen keuze bij nodig is",
    "opmerkingen": "toon opmerkingen, en wat buiten de vakken staat",
    "ongedaan": "draai terug wat je net overnam of oversloeg",
    "pauze": "stop even; alles is bewaard",
    "hulp": "toon deze lijst",
    "klaar": "stop hier; wat overblijft zie je als je opnieuw inleest",
}

# cards by their numbers
CARDS_PLACE = "kaarten {number} van {count} · {heading}"
CARDS_KEYS = "nummers, zoals 3 7 12   Enter: verder   /terug   /ongedaan   /klaar"
WHICH_CARDS = "Welke kaarten liggen er? Typ de nummers."
WHICH_LINE = "Bij welke regel hoort deze kaart?"
ONLY_NUMBERS = "Typ alleen nummers van kaarten, met een spatie ertussen."
NO_SUCH_CARD = "Een kaart {numbers} is er niet: er zijn {cards}."
CARD_IS_THERE = "Die stond er al: {numbers}."
CARD_KEPT = "Kaart {number} is bewaard."
NO_LINE_FOR_CARD = (
    "Er is geen regel waar deze kaart nog bij kan. Maak in de sessie eerst een regel."
)

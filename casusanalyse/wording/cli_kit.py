"""Dutch sentences of the commands about a region's folder and about inviting people."""

# uitnodiging
HELP_INVITE = "Zet een mail en een agendabestand klaar om mensen uit te nodigen."
HELP_BEGIN = "Hoe laat het begint, zoals 13:00. Zonder: zoals in het sjabloon."
HELP_VENUE = "Waar het is. Zonder: zoals in het sjabloon."
HELP_TO = "Zet de map `uitnodiging` in deze map. Zonder: bij de sessie."
TIME, VENUE = "TIJD", '"PLAATS"'
NOT_A_TIME = "Dit lees ik niet als een tijd. Schrijf het zo: --begin 13:00"
READY = "De uitnodiging staat klaar: {folder}"
THE_MAIL = "{file}: een mail voor allemaal, zonder adressen, met het agendabestand erbij"
THE_CALENDAR = "{file}: voor je eigen agenda"
WHEN = "Bijeenkomst: {day}, {from_to}."
ON_A_DAY_OFF = "Let op: {day} is een vrije dag. Klopt dat?"
TERMS = (
    "Verwacht: het concept rond {draft}, reageren tot en met {respond}. Verwijderen: uiterlijk op "
    "{delete}."
)
NOTHING_SENT = (
    "Er is niets verstuurd; dat doe jij. Zet de adressen bij Bcc, dan ziet niemand die van een ander. "
    "Lees de mail eerst door, alsof het gezin meeleest."
)
NO_VENUE = "Er staat geen plaats in. Zet die erbij met --plaats, of in het sjabloon."
NO_ROLE = (
    "In de mail staat alleen dat mensen met een bezwaar bij jou terechtkunnen. Noem in het sjabloon ook"
    " een ander, bij `uitnodiging`, achter `bezwaar`: een rol, geen naam."
)
TEMPLATE_GONE = (
    "Het sjabloon {id} waarmee deze sessie begon, is hier niet. In de uitnodiging staan "
    "gewone woorden."
)
HOLIDAYS_UNKNOWN = (
    "Met feestdagen is geen rekening gehouden, alleen met weekenden: `holidays` is niet "
    "geïnstalleerd."
)

# kit
HELP_KIT = "Maak de werkmap van je regio, of controleer wat erin staat."
HELP_NEW = "Maak een werkmap met een begin van een protocol en een sjabloon."
HELP_NEW_FOLDER = "De map die je wilt maken. Zij is er nog niet, of is leeg."
HELP_CHECK = "Controleer alles in een werkmap: protocollen, sjablonen, taalspiegel en huisstijl."
HELP_CHECK_FOLDER = "De werkmap. Zonder: die waarin je werkt."
MADE = "De werkmap staat klaar: {path}"
FIRST = "Lees eerst {file}. Controleer wat je verandert met: casusanalyse kit controleer"
WORK_THERE = "Ga in die map staan om erin te werken, of zet --werkmap achter een opdracht."
IN_ORDER = "{place}: in orde"
WITH_REMARKS = "{place}: bruikbaar, met opmerkingen"
REFUSED = "{place}: zo niet te gebruiken"
ALL_USABLE = "Alles wat hier staat, is te gebruiken."
EMPTY = "Er staat nog niets van jullie zelf in. Wat meegeleverd is, werkt gewoon."

# What a template sets, in protocol toon
BEGINS = "Begint meestal om {time} uur."
HELD_AT = "Meestal in: {venue}"
TERMS_OF = "Reageren: {respond} dagen. Bewaren: {retain} dagen."
TURN_TO = "Met een bezwaar naar: {role}"

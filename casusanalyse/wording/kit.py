"""Dutch sentences of the kit package: inviting people, and what is wrong in a region's folder."""

# Days and hours
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAY = "{weekday} {day}"
FROM_TO = "van {begins} tot {ends} uur"
HOURS = ("uur", "uur")
MINUTES = ("minuut", "minuten")
AND = " en "
BREAKS = "pauzes meegerekend"

# What stands in the way of an invitation
NOT_INSTALLED = (
    "Om uit te nodigen is het onderdeel `uitnodiging` nodig, en dat is hier niet geïnstalleerd. Met "
    "internet typ je: pipx inject casusanalyse icalendar holidays. Zonder internet: gebruik de map voor"
    " Windows die `make bundel` maakt; daar zit het al in."
)
NO_BEGIN = (
    "Ik weet niet hoe laat de bijeenkomst begint. Zet het erbij, zoals --begin 13:00, of schrijf "
    "`begin: 13:00` in het sjabloon."
)
NO_DURATION = (
    "Ik weet niet hoe lang de bijeenkomst duurt: in het protocol van deze sessie staan geen minuten. "
    "Begin de sessie opnieuw met een protocol of sjabloon waarin de duur staat."
)
HAS_PASSED = (
    "Deze bijeenkomst was op {day}, en dat is voorbij. Er is niets klaargezet. Klopt de dag niet, begin"
    " dan een sessie met de goede dag."
)
HAS_BEGUN = (
    "Deze bijeenkomst begon vandaag om {begin} uur. Er is niets klaargezet. Klopt de tijd niet, geef "
    "dan --begin."
)
IS_OVER = (
    "Deze bijeenkomst is al gehouden en afgesloten; uitnodigen hoeft niet meer. Er is niets klaargezet."
    " Het verslag gaat rond met: casusanalyse rondsturen"
)
PAST_MIDNIGHT = (
    "Een bijeenkomst van {length} die om {begin} uur begint, duurt tot na middernacht. Er is niets "
    "klaargezet. Kies met --begin een vroegere tijd."
)
HOUR_SKIPPED = (
    "Op {day} bestaat {begin} uur niet: dan gaat de klok een uur vooruit. Kies met --begin een andere "
    "tijd."
)

# The calendar
CALENDAR_FILE = "agenda.ics"
MAIL_NAME = "uitnodiging.eml"
CALENDAR_NAME = "Bijeenkomst"
PRODUCT = "-//casusanalyse//uitnodiging//NL"
MEETING_TITLE = "Bijeenkomst"
MEETING_TEXT = (
    "Alles over deze bijeenkomst staat in de uitnodiging. Zet hier niets bij over de mensen om wie het "
    "gaat: een agenda lezen vaak meer mensen."
)
RESPONSE_TITLE = "Laatste dag om te reageren op het concept"
RESPONSE_TEXT = (
    "Dit is de verwachte dag. De dag die voor in het concept staat, gaat voor. Lukt reageren niet op "
    "tijd, laat het dan weten."
)
DELETION_TITLE = "Concept en verslag van de bijeenkomst verwijderen"
DELETION_TEXT = (
    "Heb je nog een concept, een verslag of een mail over de bijeenkomst? Verwijder die vandaag, ook "
    "uit de prullenbak."
)

# The mail
SUBJECT = "Uitnodiging: {day}, {begins} uur"
OPENING = "Goedendag,"
INVITED = "Graag nodig ik je uit voor een bijeenkomst op {day}, {from_to}."
VENUE = "Plaats: {venue}"
LENGTH = "Duur: {length}, {breaks}. Het helpt als je er het hele gesprek bij bent."
LENGTH_WITHOUT_BREAKS = "Duur: {length}. Het helpt als je er het hele gesprek bij bent."
WHY = "Waarom wij bij elkaar komen"
PURPOSE = (
    "Samen met de mensen die erbij betrokken zijn kijken naar wat er is gebeurd, en naar hoe het verder"
    " kan. Niemand wordt beoordeeld."
)
WHOM = "Om wie het gaat"
CASE = (
    "Dat zet ik niet in een mail. Wij noemen het {case}; dat is een verzonnen naam. Wil je weten om wie"
    " het gaat, bel mij dan. Noem ook in je antwoord geen namen."
)
TEXT = "Wat er met de tekst gebeurt"
ABOUT_TEXT = (
    "Tijdens het gesprek typt iemand mee, in rollen en zonder namen. Daarna krijgt ieder die erbij was "
    "een concept om te lezen en te verbeteren. Pas dan wordt het verslag vastgesteld."
)
DATES = (
    "Je krijgt het concept naar verwachting rond {draft}. Reageren kan dan tot en met {respond}; de "
    "precieze dag staat in het concept. Uiterlijk op {delete} wordt verwijderd wat wij bewaren."
)
NOT_ANONYMOUS = (
    "Er staan geen namen in, maar anoniem is het niet: wie het gezin kent, kan het herkennen. Wij "
    "schrijven zo dat het gezin het kan lezen."
)
HOME = "Wat je thuislaat"
NOT_TO_BRING = "Neem geen dossier mee en geen rapporten. Wat je weet, is genoeg."
FREEDOM = "Als je liever niet wilt, of bezwaar hebt"
OBJECTION = (
    "Je mag bij elke vraag een beurt overslaan. Heb je bezwaar tegen de bijeenkomst of tegen iets wat "
    "wordt opgeschreven, zeg het dan gerust, nu of later. Je kunt terecht bij mij{role}."
)
OR_ROLE = ", en ook bij {role}"
DANGER = (
    "Is er nu iemand in gevaar? Wacht dan niet op deze bijeenkomst, en doe vandaag wat nodig is."
)
PRACTICAL = "Verder"
ATTACHED = "In de bijlage zit een bestand voor je agenda. Daarin staat niets over wie het gaat."
CLOSING = "Met groet,"

# Making a kit
FOLDER_TAKEN = (
    "In {path} staat al iets. Er is niets gemaakt en niets veranderd. "
    "Noem een nieuwe map, of een lege."
)
IS_A_FILE = "{path} is een bestand, en geen map. Er is niets gemaakt en niets veranderd. Noem een andere map."
NO_KIT = (
    "In {path} vind ik geen map `protocols`, `session_templates` of `outputs`. Sta je in de goede map? "
    "Een nieuwe maak je met: casusanalyse kit nieuw MAP"
)

# What a check of a kit finds
WRONG_FOLDER = (
    "Deze map heet anders dan het programma zoekt, en wordt niet gelezen. Noem haar {name}."
)
OTHER_CAPITALS = (
    "Op deze computer maakt dat niet uit, op een andere wel: met kleine letters heet zij {name}."
)
FOLDER_WITHIN = "In mappen binnen deze map wordt niet gekeken. Zet de bestanden een map hoger."
ENDS_IN_TXT = (
    "Dit bestand eindigt op .txt en wordt niet gelezen. Haal .txt weg, zodat het op .yaml eindigt."
)
NOT_READ = "Dit is geen .yaml-bestand; het wordt niet gelezen."
MISPLACED_TEMPLATE = (
    "Dit is een sjabloon. Zet het in session_templates; hier wordt het niet gevonden."
)
MISPLACED_PROTOCOL = "Dit is een protocol. Zet het in protocols; hier wordt het niet gevonden."
LIES_LOOSE = "Dit bestand hoort in de map {name}; hier wordt het niet gevonden."
SAME_ID = (
    'De id "{id}" staat ook in {other}, en dat bestand telt. Geef dit bestand een eigen id, of haal er '
    "een weg."
)
GOES_BEFORE = 'Het gaat voor het meegeleverde bestand met de id "{id}".'
SCENARIOS_OF_NONE = (
    "Hierin staan scenario's van een protocol dat er niet is. Noem de map naar het bestand: bij "
    "mijn-protocol.yaml hoort mijn-protocol.scenarios."
)
OTHER_HOUSE_STYLE = (
    "Dit bestand wordt niet vanzelf gebruikt: de huisstijl heet huisstijl.docx. Noem het zo, of geef "
    "het mee met --huisstijl."
)

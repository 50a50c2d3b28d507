"""Dutch sentences of the facilitate package."""

# entries on a screen
CRUCIAL = "cruciaal"
ORIGIN = "uit {session}"
A_QUOTE = "een citaat"
ORIGIN_UNKNOWN = "uit een eerdere bijeenkomst"
RESTS_ON = "rust op {count}"

# where we stand
NO_STANDING = "Dit protocol zegt niet wat er op deze bladzijde hoort (waar_we_staan)."
WHERE_WE_STAND = "Waar we staan"
BUILDS_ON = "Deze bijeenkomst bouwt voort op {session}."
CAME_ALONG = "Ook meegekomen: {questions}."
HOW_MANY = "{question} ({count})"
STANDS_AT = "{question}: {answer}"
SINCE = "  (van {day})"
SAID_THEN = "{when}: {words}"
EARLIER = "eerder"
BETWEEN_ANSWERS = " – "
BETWEEN_FIELDS = " · "
BETWEEN_ENTRIES = "; "
COUNTED = "{date} ({days})"
TODAY = "vandaag"
DAYS = ("dag", "dagen")
DAYS_AGO = "{days} geleden"
IN_DAYS = "over {days}"

# screens
STEP_PLACE = "stap {number} van {count}"
LAY_READY = "Leg klaar"
READ_ALOUD = "Lees voor"
CUES = "Let op"
CUE = "{see} → {do}"
SILENCE = "Stilte"
MINUTES = "{minutes} minuten"
EXAMPLE = "Bijvoorbeeld: {example}"
NOW = "Nu staat er: {answer}"
STEP_KEYS = "{onward}   /terug  /naar  /overzicht  /hulp"
BEGIN_STEP = "Enter: begin met deze stap"
GO_ON_WITH_STEP = "Enter: ga verder waar jullie waren"
GO_ON = "Enter: verder"
BREAK = "Pauze, {minutes} minuten. Druk op Enter als jullie weer beginnen."
LEFT_FOR_LATER = "Staat bij wat nog open is."
HOW_TO_WRITE = "Schrijf het zo: {form}"
EACH_LINE = "Elke regel die je typt wordt bewaard. Lege regel (Enter): door naar de volgende vraag."
REGARDING = "Over: {title}"
SHOWN_KEYS = "Enter: verder   /terug   /hulp"
ANSWER_KEYS = "Enter: verder   /later   /terug   /hulp"
LINE_KEYS = "Enter: verder   /wijzig 1   /verdiep 1   /weg 1   /terug   /hulp"
YES_NO_CHOICES = "1 ja    2 nee    3 weet niet"
ONE_CHOICE = "Typ het nummer of het woord."
SEVERAL_CHOICES = "Typ nummers of woorden, met een komma ertussen."
OTHER_ALLOWED = "Iets anders mag ook: typ het gewoon."
CONFIRM_KEYS = "Typ ja, of één regel die de groep erbij wil vastleggen."
REVIEW_HINT = "Iets waar dit op rust, is veranderd. Klopt het nog? Typ /klopt, of verbeter het."
SCALE_KEYS = "Een getal van {minimum} tot en met {maximum}"

# what happened
SAVED = "Bewaard."
SAVED_INSTEAD = "Bewaard, in plaats van wat er stond. Met /ongedaan komt dat terug."
SAVED_LINE = "Bewaard als regel {number}."
CHANGED_LINE = "Regel {number} is verbeterd."
CORRECTING_LINE = "Je verbetert regel {number}. Leeg maken en Enter: zo laten."
KEPT_LINE = "Regel {number} blijft zoals die was."
REMOVED_LINE = "Regel {number} is weg. Met /ongedaan komt die terug."
MOVED_LINE = "Regel {number} staat nu op plek {position}."
UNDONE = "Teruggenomen: de laatste wijziging bij {question}."
UNDONE_TEXT = "Teruggenomen: de laatste wijziging in het verslag."
NOTHING_TO_UNDO = "Er is niets om terug te nemen."
ERASED = "Gewist. Het staat nergens meer in dit bestand."
ERASED_BUT_WRITTEN = (
    "Gewist. Kijk nog wel in de samenvatting en de verbindende zinnen (uitwerken): wat je daar zelf "
    "schreef, blijft staan."
)
PAPERS = ("verslag of tekening", "verslagen en tekeningen")
PAPERS_ERASED = (
    "Ook gewist, uit de map van deze sessie: {papers}. Maak opnieuw wat je nog nodig hebt."
)
PAPER_LEFT = "Dit bestand kon ik niet wissen; doe dat zelf: {path}"
COPY_LEFT = "In deze kopie staat het nog; wis haar, of doe daar hetzelfde: {path}"
SENT_BEFORE = (
    "Het concept is al rondgestuurd, het laatst op {day}. Vraag wie het kreeg om het te verwijderen; "
    "je stuurt daarna een nieuw concept."
)
NOT_ERASED = "Er is niets gewist."
AT_THE_BEGINNING = "Verder terug kan niet: dit is het begin."
NO_SUCH_PLACE = "Die vraag of stap vind ik niet. Typ /overzicht voor de nummers."
NO_SUCH_LINE = "Er is geen regel {number}. Noem een nummer van 1 tot en met {count}."
NO_LINES = "Er staan hier nog geen regels."
WHICH_LINE = "Welke regel? Typ bijvoorbeeld /{order} 2."
WHICH_EVENT = "Welke gebeurtenis? Typ /tijdlijn voor de nummers, en dan bijvoorbeeld /verdiep 2."
WHICH_MOVE = "Welke regel, en waarheen? Typ bijvoorbeeld /zet 5 2."
NOTHING_ASKED = "Hier wordt niets gevraagd. Maak de regel leeg (Ctrl-U) en geef Enter."
NOT_HERE = "Dat kan hier niet."
NOTHING_TO_ERASE = "Hier staat niets om te wissen."
NOTHING_STANDS = "Hier staat nog geen antwoord."
ANSWERED_ALREADY = "Hier staat al een antwoord; dat blijft zo staan."
STANDS = "Goed, dit blijft zo staan."
NEEDS_MORE = "Het streven is minstens {minimum}. Aanvullen kan altijd nog."
MORE_THAN = "Het streven is hoogstens {maximum}. Je kunt later samenvoegen."
SKIPPED = "Overgeslagen, want het wacht nog op {gates}: {questions}."
BAR_KEPT = (
    "Wat achter de streep staat, is nu deel van de zin. Met /wijzig {number} verander je dat."
)
NO_LINES_HERE = "Hier zijn geen regels. Naar een andere vraag ga je met /naar {number}."
WAITS = "Deze vraag wacht nog op: {questions}."

# pages
OVERVIEW_TITLE = "Overzicht"
HERE = "   ← hier ben je"
OVERVIEW_KEYS = "Typ een nummer om daarheen te gaan. Enter: terug naar waar je was."
HELP_TITLE = "Hulp"
HELP_INTRO = (
    "Typ gewoon wat er gezegd wordt en druk op Enter. Een opdracht begint met een schuine streep."
)
HELP_SPACE = (
    "Begint je tekst zelf met een schuine streep of zo'n teken? Typ er dan een spatie voor."
)
HELP_NEW_LINE = "Ctrl-O maakt een nieuwe regel binnen je tekst."
HELP_CLEAR = "Ctrl-U maakt de hele regel leeg."
HELP_MARKS = "Met een teken aan het begin gaat een regel ergens anders heen, waar je ook bent:"
HELP_CHANGE_FIELDS = (
    "In een regel kun je ook velden noemen: moeder | lacht graag | leeftijd: dertiger"
)
PAGE_KEYS = "Enter: terug"
LIST_TITLE = "Alle regels"
SCRIPT_TITLE = "Bij deze stap"
ERASE_TITLE = "Voorgoed wissen"
ERASE_ASK = "Je wist dit voorgoed, ook uit de geschiedenis. Dit kan niet ongedaan worden gemaakt."
ERASE_KEYS = "Typ ja om te wissen. Enter: niet wissen."
CLOSING_TITLE = "Jullie zijn er doorheen"
CLOSING_ALL = "Alles is aan bod geweest en alles is bewaard."
CLOSING_OPEN = "Alles is bewaard. Dit staat nog open:"
CLOSING_KEYS = "Enter: afsluiten.  Een nummer brengt je naar die vraag.  /terug  /overzicht"
FIELD_TITLE = "Regel {number}: {title}"
FIELD_KEYS = "Enter: zo laten   Tab: verbeteren   - : leegmaken   /terug   /klaar"
FIELD_WORDS = "Kies uit: {words}"

# capturing
CAUGHT = {
    "+": "Bewaard als gebeurtenis {number}.",
    "*": "Bewaard als inzicht {number}.",
    '"': "Bewaard als citaat {number}. Toestemming vraag je later.",
    "?": "Bewaard voor straks ({number}).",
    "=": "Bewaard als afspraak {number}.",
}
CAUGHT_TIMELESS = "Bewaard als gebeurtenis {number}, nog zonder tijd."
CAUGHT_ABOUT = "Bewaard bij {name}."
NEW_PERSON = "{name} staat nu in het gezin. Is dat niet de bedoeling? /ongedaan"
WHAT_ABOUT = "Wat wil je over {name} bewaren? Typ het achter de naam."
NOTHING_CATCHES = 'Dit protocol heeft geen lijst voor "{mark}".'
NOTHING_CAUGHT = "Hier staat nog niets. Typ {mark} aan het begin van een regel."
CAUGHT_EVENT = "{when} | {what}"
CAUGHT_QUOTE = "{speaker}: {words}"
MARK_NAMES = {
    "+": ("gebeurtenis", "tijdlijn"),
    "@": ("persoon", "gezin"),
    "*": ("inzicht", "inzichten"),
    '"': ("citaat", "citaten"),
    "?": ("straks",),
    "=": ("afspraak", "afspraken"),
}
DETOUR = "Je bent hier even; Enter brengt je terug naar: {place}"
NATURE_TO_COME = "…"
AT_THE_TABLE = "Aan tafel: {seats}"
STILL_IN_STEP = "Nog in deze stap: {questions}"

# moving a line to another list
REFILED = 'Verplaatst naar "{list}": {line}'
WHERE_TO = "Waarheen? Typ bijvoorbeeld /verplaats * of /verplaats straks."
NOTHING_TO_REFILE = "Er is geen regel om te verplaatsen. Noem een nummer: /verplaats 3 straks."
NO_SUCH_LIST = (
    'Een lijst "{words}" vind ik niet. Typ een teken (+ @ * " ? =) of de naam van de lijst.'
)
STANDS_THERE_ALREADY = "Die regel staat al in deze lijst."
UNDO_INSTEAD = "Dit kun je niet verplaatsen. Typ /ongedaan en typ het opnieuw, met het goede teken."
KEPT_BACK = (
    "Deze regel staat niet voor iedereen in het verslag, en {name} wel. Mag dit bij {name} staan? Typ "
    "het dan opnieuw, met @ ervoor."
)
SOMEBODYS_WORDS = (
    "Dit waren iemands eigen woorden. Hier vraagt niemand meer om toestemming: verwoord het anders, "
    "of vraag het eerst."
)
NO_CONSENT_GIVEN = "Voor deze woorden is geen toestemming. Ze blijven waar ze staan."
DEPTH_STAYS_BEHIND = "Wat bij /verdiepen was ingevuld, gaat niet mee. Met /ongedaan komt het terug."

# pages of what was said so far
TIMELINE_TITLE = "De tijdlijn tot nu toe"
FAMILY_TITLE = "Het gezin tot nu toe"
CAPTURED_TITLES = {
    "*": "Inzichten tot nu toe",
    '"': "Citaten tot nu toe",
    "?": "Voor straks bewaard",
}
AGREED_TITLE = "Onze afspraken"
BONDS = "Wie zij voor elkaar zijn"
BOND = "{one} – {relation} – {another}"
BOND_ENDED = " (voorbij)"
UNDATED = "Wanneer onbekend"
READ_THE_LIST = (
    "Waar ... staat, gaat de regel verder. Met /lijst lees je bij de vraag alles helemaal."
)
UNSAFETY_IN_THE_LIST = "Wat over onveiligheid gaat, staat alleen in de lijst zelf (/lijst)."

# the stop button and silence
STOPPED = "We staan stil. De klok ook."
STOPPED_UNKEPT = "Wat nu gezegd of getypt wordt, wordt niet bewaard."
STOP_KEYS = "Enter: weer verder   vragen: vier vragen die kunnen helpen"
STOP_ASKS = "vragen"
STOP_INTRO = "Alleen als de groep dat wil."
STOP_QUESTIONS = (
    "Wat hebben we nu nodig om echt iets te kunnen doen?",
    "Wat vraagt dat in de inhoud?",
    "Wat vraagt dat aan voorwaarden?",
    "Wie doet wat?",
)
WENT_ON = "De klok loopt weer."
SILENCE_LINE = "Stilte."

# attendance
ATTENDANCE_TITLE = "Wie er zijn"
ATTENDANCE_KEYS = "Typ bijvoorbeeld: 3 weg, school later, 3 er.   Enter: terug"
PRESENCE = {
    "LEFT": ("weg",),
    "LATE": ("later",),
    "THERE": ("er", "aanwezig"),
    "ABSENT": ("niet", "afwezig"),
}
NOTED = "{seat}: {presence}."
HOW_TO_ATTEND = "Typ een nummer of rol met weg, later, er of niet. Bijvoorbeeld: 3 weg."
WHICH_SEAT = '"{who}" past bij meer mensen. Typ het nummer uit de lijst (/aanwezig).'
NO_SUCH_SEAT = '"{who}" zit niet aan tafel. Kijk in de lijst (/aanwezig).'
NO_SEATS = "Er staat nog niemand aan tafel. Dat vul je in bij de deelnemers."

# the time that is left
TIME_TITLE = "De tijd die er nog is"
TIME_KEYS = "Typ 17:00 (dan klaar) of 10 (deze stap 10 minuten langer).   Enter: terug"
IN_TIME = "Jullie komen uit met de tijd."
RUNS_OVER = "Zo duurt het {minutes} langer dan gepland."
MINUTE_WORDS = ("minuut", "minuten")
TIME_HEAD = "tot"
TIME_HEAD_PROPOSED = "voorstel          nu gepland"
TIME_ROW = "{until}  {minutes:>3} min  {title}"
TIME_ROW_PROPOSED = "{until}  {minutes:>3} min   "
PAUSE_ROW = "pauze"
TAKE_PROPOSAL = "Typ ja om het voorstel over te nemen. Pauzes schuiven mee."
HOW_TO_RETIME = "Typ een eindtijd (17:00), of de minuten die deze stap langer duurt (10)."
TIME_IS_PAST = "Het is al na {clock}. Typ een tijd die nog komt, of minuten (10)."
REPLANNED = "De tijd is opnieuw verdeeld."
NOT_SO_SOON = "Zo vroeg lukt niet: elke stap houdt minstens vijf minuten. Het wordt {clock}."

# coming back
HALF_TYPED = "Dit was je nog aan het typen."
HALF_TYPED_LOOSE = "Dit was je nog aan het typen: {text}"

# opening a session
WHICH_PROTOCOL = "Welk protocol gebruiken jullie?"
WHICH_CASE = "Onder welke schuilnaam bewaren we deze casus? Nooit een echte naam."
WHICH_DATE = "Op welke dag is deze sessie?"
OPENING_TITLE = "Een nieuwe sessie"
DAY_NEEDED = "Typ een dag, bijvoorbeeld 12-03-2026."
OPENING_KEYS = "Enter: {enter}. Iets anders? Typ het."
NOT_STARTED = "Er is geen sessie begonnen."

# the end
PAUSED_TITLE = "Pauze"
PAUSED = "Alles is bewaard."
PAUSED_UNKEPT = (
    "Wat je met Enter invoerde, is bewaard. Wat half getypt stond, kon niet worden bewaard: de schijf "
    "weigert. Schrijf het even op papier."
)
FINISHED_TITLE = "Afgesloten"
FINISHED = "Alles is bewaard. Verbeteren kan altijd nog."

# the first time: a heading ends with a colon, an example begins with a space
FIRST_TITLE = "Voor het eerst"
FIRST_PLACE = "{number} van {count}"
FIRST_KEYS = "Enter: lees verder   /terug   /verder: sla dit over   Ctrl-C: stoppen"
FIRST_WHAT_THIS_IS = (
    "Wat dit is:",
    "Jij leidt het gesprek en typt intussen wat er wordt gezegd, in korte regels. De vragen op je"
    " scherm zijn om voor te lezen. Invullen hoeft niet.",
    "",
    "Niets raakt kwijt:",
    "Elke regel is bewaard zodra je op Enter drukt. Je mag op elk moment stoppen en later verdergaan.",
    "",
    "Het blijft hier:",
    "Er gaat niets naar buiten; alles blijft op deze laptop. Gebruik rollen en schuilnamen, nooit"
    " echte namen.",
    "",
    "Dit scherm is van jou:",
    "Zet het niet op de beamer. Dan kijk jij naar de mensen, en leest niemand mee met wat je typt.",
)
FIRST_CAPTURING = (
    "Typ wat er wordt gezegd:",
    "Een gewone regel is een antwoord op de vraag die er staat. Hoort het ergens anders? Begin dan"
    " met een teken. Je blijft waar je bent.",
    "",
    " + rond zijn zesde | naar een pleeggezin   een gebeurtenis",
    " @moeder zingt in de auto                  iets over een persoon",
    " * wij wachtten op elkaar                  een inzicht",
    ' "school: hij lachte weer                  een citaat',
    " ? wie belt de huisarts                    voor straks",
    " = we laten stiltes vallen                 een afspraak",
    "",
    "Moet het teken er zelf staan, typ er dan een spatie voor.",
    "",
    "Enter op een lege regel gaat verder. Niemand vraagt je waarom.",
)
FIRST_ORDERS = (
    "Opdrachten beginnen met een schuine streep:",
    " /hulp        F1    alles wat je kunt typen",
    " /terug       F2    één vraag terug",
    " /overzicht   F3    alle vragen, en hoe ze ervoor staan",
    " /ongedaan    F8    neem de laatste wijziging terug",
    " /pauze       F10   stop even; alles is bewaard",
    " /stopknop    F9    het gaat te snel of het wordt te veel: eerst stilte",
    "",
    "Morgen, als de groep naar huis is:",
    "Maak er hele zinnen van met `casusanalyse uitwerken`, en daarna een verslag met"
    " `casusanalyse concept`. Reken op drie kwartier tot een uur, voordat iemand een concept ziet.",
    "",
    "Hierna kies je een schuilnaam, en dan begint het.",
)

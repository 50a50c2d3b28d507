"""Dutch sentences of the command line."""

PROGRAM = "casusanalyse"

# Words that belong to every help page
USAGE = "Gebruik: "
OPTIONS = "[OPTIES]"
COMMAND = "OPDRACHT ..."
ARGUMENTS_HEADING = "Argumenten"
OPTIONS_HEADING = "Opties"
COMMANDS_HEADING = "Opdrachten"
HELP_OPTION = "Laat deze uitleg zien."
ERROR = "Fout: "
SEE_HELP = "Uitleg: {command} --help"

# Mistakes in what was typed after the program's name
NO_SUCH_COMMAND = 'De opdracht "{word}" is er niet.{suggestion}'
NO_SUCH_OPTION = 'De optie "{word}" is er niet.{suggestion}'
MEANT = ' Bedoelde je "{word}"?'
TOO_MUCH = 'Dit is te veel: "{words}". Zet namen met een spatie tussen aanhalingstekens.'
MISSING_ARGUMENT = "Er ontbreekt nog iets: {name}."
MISSING_VALUE = "Achter {option} hoort een waarde: {option} {metavar}"
NO_VALUE = "Achter {option} hoort geen waarde."
UNUSABLE_VALUE = "Wat bij {name} staat, kan niet worden gebruikt."
UNUSABLE = "Deze opdracht kan zo niet worden gelezen."

# The end of a command that did not end well
INTERRUPTED = "Gestopt. Wat was bewaard, is nog bewaard. Waar je bent, zie je met: casusanalyse"
BUG = (
    "Er ging iets mis in casusanalyse zelf; dat ligt niet aan jou. "
    "Alles wat was bewaard, is nog bewaard."
)
BUG_LOG = "Voor wie je helpt staat in dit bestand wat er misging, zonder iets uit de casus:\n{path}"

# Help
HELP = (
    "Leidt een retrospectieve casusanalyse: je legt in het gesprek vast wat er wordt gezegd, "
    "niets gaat verloren, en er komt een conceptverslag uit."
)
EPILOG = "Zonder opdracht zegt casusanalyse waar je bent en wat de volgende stap is."
HELP_START = "Begin een nieuwe sessie."
HELP_RESUME = "Ga verder met een sessie die nog niet klaar is."
HELP_STATUS = "Laat alle sessies zien, met hun nummer."
HELP_SHOW = "Laat lezen wat er in een sessie is gezegd en wat nog open staat."
HELP_ONE_CASE = "Laat in één oogopslag zien hoe een casus ervoor staat."
HELP_CHANGE = "Verbeter, vul aan of wis iets in een sessie."
HELP_WORK_OUT = "Werk een sessie uit tot een verslag: verwoorden, ordenen, weglaten, samenvatten."
HELP_READY = "Zeg alleen wat een concept nog nodig heeft."
HELP_PREVIEW = "Open het verslag zoals het nu zou worden, in Word."
HELP_DRAFT = "Maak een conceptverslag van een sessie."
HELP_COPY = "Maak een kopie van een sessie en controleer die."
HELP_CLEAR = "Wis de sessies die hun bewaartermijn voorbij zijn."
HELP_ERASE = "Wis alles van één casus voorgoed: sessies, concepten en bereikbare kopieën."
HELP_EXAMPLE = "Speel het meegeleverde voorbeeld na en maak de conceptverslagen."
HELP_CHECKUP = "Laat zien hoe deze computer ervoor staat, voor wie je helpt."
HELP_JSON = "Als gegevens voor een ander programma."
HELP_PROTOCOL = "Bekijk en controleer protocollen."
HELP_PROTOCOLS = "Laat alle protocollen en sjablonen zien."
HELP_PROTOCOL_SHOW = "Laat een protocol lezen: de stappen, de vragen en wat je kunt voorlezen."
HELP_PROTOCOL_CHECK = "Controleer protocollen of sjablonen op fouten."

SESSION = "SESSIE"
HELP_SESSION = "Een nummer uit `status`, een map, een bestand of een deel van de schuilnaam."
HELP_SESSION_NEWEST = f"{HELP_SESSION} Zonder: de nieuwste die nog niet klaar is."
HELP_ONLY_SHOW = "Laat alleen zien wat er zou worden gewist."
HELP_GIVEN = "Wis zonder het nog te vragen."
WHOLE_CASE = "CASUS"
HELP_WHOLE_CASE = "De hele schuilnaam, zoals die in `status` staat."
HELP_ANYWAY = "Ga hier verder, ook als er in een kopie is verdergegaan."
TARGET = "DOEL"
HELP_TARGET = "Een nieuw bestand of een bestaande map voor de kopie."
FOLDER = "MAP"
WORD_FILE = "BESTAND.docx"
HELP_HOUSE_STYLE = (
    "Laat het verslag eruitzien als dit Word-bestand. Zonder: als huisstijl/huisstijl.docx in de "
    "werkmap, als dat er is."
)
HELP_WORKSPACE = "Werk in deze map."
HELP_VERSION = "Laat zien welke versie dit is."
PROTOCOL = "PROTOCOL"
HELP_WHICH_PROTOCOL = "Met dit protocol; zie `casusanalyse protocol lijst`."
TEMPLATE = "SJABLOON"
HELP_TEMPLATE = "Met dit sjabloon: tijden, pauzes en plaatsen aan tafel."
CASE = "NAAM"
HELP_CASE = "De schuilnaam van de casus; nooit een echte naam."
WHICH_CASE = "CASUS"
HELP_WHICH_CASE = (
    "De schuilnaam, of een deel daarvan. Zonder: de enige casus, of anders de lijst met casussen."
)
DAY = "DATUM"
HELP_DAY = "De dag van de sessie, zoals 12-03-2026."
HELP_FOLLOWS = "Bouw voort op deze eerdere sessie van dezelfde casus."
FILE = "BESTAND"
FILES = "BESTAND..."
HELP_ANSWERS = "Speel de antwoorden uit dit bestand."
HELP_LOCK = "Beveilig de sessie met een wachtwoord; dat wordt gevraagd."
HELP_WHICH_TO_SHOW = "De naam of het bestand van een protocol; of een sjabloon."
HELP_FILES = "De bestanden om te controleren, of hun namen."

# Passwords
ASK_PASSPHRASE = "Wachtwoord van {name}: "
ASK_NEW_PASSPHRASE = "Kies een wachtwoord: "
ASK_AGAIN = "Nog een keer: "
PASSPHRASE_NOTE = "Bewaar het wachtwoord goed: zonder wachtwoord kan niemand deze sessie openen."
PASSPHRASES_DIFFER = (
    "De twee wachtwoorden zijn niet gelijk. Er is niets gemaakt; probeer het opnieuw."
)
PASSPHRASE_FIRST = (
    "{name} is beveiligd met een wachtwoord en er is niemand om het aan te vragen. "
    "Zet het wachtwoord in de omgeving, in CASUSANALYSE_WACHTWOORD."
)
NEW_PASSPHRASE_FIRST = (
    "Er is niemand om een wachtwoord aan te vragen. "
    "Zet het wachtwoord in de omgeving, in CASUSANALYSE_WACHTWOORD."
)

# Choosing a session
NOTHING_TO_RESUME = "Er is geen sessie die nog niet klaar is. Begin er een met: casusanalyse start"
NOT_A_DAY = "Dit lees ik niet als één dag. Schrijf het zo: {option} 12-03-2026"
ANSWERS_SAY_IT = (
    "In het bestand bij --antwoorden staan protocol, sjabloon, casus en datum al. "
    "Laat {options} hier weg."
)
TEMPLATE_OF_OTHER = "Het sjabloon {template} hoort bij het protocol {belongs}, niet bij {asked}."

# Where you are
WORKSPACE = "Werkmap: {path}"
NO_SESSIONS = "Er zijn hier nog geen sessies."
NO_SESSIONS_NEXT = (
    "Begin een sessie met `casusanalyse start`, of kijk eerst naar het voorbeeld met "
    "`casusanalyse voorbeeld`."
)
COUNT = "In deze map: {sessions}."
SESSIONS = ("sessie", "sessies")
NEXT_RESUME = "{session} is nog bezig. Ga verder met: casusanalyse verder {number}"
NEXT_UNLOCK = "{session} is op slot. Ga verder met: casusanalyse verder {number}"
NEXT_DRAFT = (
    "{session} is klaar. Werk de sessie uit met: casusanalyse uitwerken {number} "
    "(daarna: casusanalyse concept {number})"
)
NEXT_START = "Alles is bij. Begin een nieuwe sessie met: casusanalyse start"
SESSION_TITLE = "{case}, {date}"
ALL_COMMANDS = "Alle opdrachten: casusanalyse --help"

# Status
COLUMN_NUMBER = "nr"
COLUMN_CASE = "casus"
COLUMN_DATE = "datum"
COLUMN_PROTOCOL = "protocol"
COLUMN_STATE = "stand"
COLUMN_OPEN = "open"
COLUMN_DRAFT = "concept"
STATE_BUSY = "bezig"
STATE_DONE = "klaar"
STATE_FINAL = "definitief"
STATE_OPENED = "nu open"
STATE_LOCKED = "op slot"
STATE_DAMAGED = "beschadigd"
STATE_NEWER = "nieuwere versie"
STATE_OLDER = "oudere versie"
STATE_UNREADABLE = "niet te lezen"

# A case at a glance
COLUMN_SESSIONS = "sessies"
COLUMN_LAST = "laatste"
NEXT_CASE = "Bekijk er een met: casusanalyse casus NAAM"
CASE_NOT_FOUND = 'Er is geen casus "{name}". Er zijn: {cases}.'
CASES_ALIKE = '"{name}" past bij meer dan één casus: {cases}. Typ meer van de naam.'
NOT_COUNTED = (
    "Sessie {number} is niet gelezen ({state}); wat daarin staat, telt hieronder niet mee."
)
CASE_STANDS = "Waar het staat"
AGREEMENTS_OPEN = "Afspraken die openstaan"
AGREEMENTS_DONE = "Afspraken die klaar zijn"
HOW_MANY = "{heading} ({count})"
EARLIER_ONES = "{count} eerdere"
AGREED_ON = "van {day}"
COMING = "Wat eraan komt"
COMING_DAY = "{what}: {day}"

# A session that starts, pauses or is ready
KEPT_IN = "Bewaard in {path}"
UNTIL_HERE = "Wat tot hier is gezegd, is bewaard in {path}"
NEXT_AFTER_PAUSE = "Ga verder met: casusanalyse verder {number}"
NEXT_AFTER_END = (
    "Werk het uit met: casusanalyse uitwerken {number} (daarna: casusanalyse concept {number})"
)
MAY_BE_DRAWN = "Teken gezin of tijdlijn met: casusanalyse teken {number} gezin (of tijdlijn)"

# Working out
NEXT_AFTER_WORK = "Maak een conceptverslag met: casusanalyse concept {number}"
NEXT_AFTER_WORK_PAUSE = "Ga verder met uitwerken: casusanalyse uitwerken {number}"
DRAFT_NEEDS = "Dit heeft een concept nog nodig"
MAY_BE_BETTER = "Dit kan, maar hoeft niet"
READY_FOR_DRAFT = "Klaar voor een concept. Maak het met: casusanalyse concept {number}"
NOT_READY_ONE = "Eén ding is nog niet klaar voor een concept; een concept maken kan altijd."
NOT_READY = "{count} dingen zijn nog niet klaar voor een concept; een concept maken kan altijd."
PREVIEW_WRITTEN = "Zo ziet het verslag er nu uit: {path}"
PREVIEW_OPEN_IT = "Openen lukte hier niet vanzelf. Open het zelf in Word."
PREVIEW_NOT_LOCKED = (
    "Let op: deze sessie is beveiligd met een wachtwoord, dit voorbeeld niet. Gooi het weg als je "
    "het niet meer nodig hebt."
)
PREVIEW_IN_USE = "{path} is nog open in een ander programma. Sluit het daar en probeer het opnieuw."

# Reading a session
NOTHING_SAID = "nog niets"
STILL_OPEN = "Nog open"
NOTHING_OPEN = "Er staat niets meer open."
ABOUT = "{question} · {about}"

# Drafts and copies
DRAFT_WRITTEN = "Conceptverslag gemaakt: {path}"
POINTS = ("punt", "punten")
DRAFT_POINTS = "Nog open: {points}. Zo bekijk je dat: casusanalyse uitwerken {number} --klaar"
DRAFT_NOT_LOCKED = (
    "Let op: deze sessie is beveiligd met een wachtwoord, het conceptverslag niet. "
    "Bewaar het op een veilige plaats."
)
COPY_WRITTEN = "Kopie gemaakt en gecontroleerd: {path}"
COPY_LOCKED = "De kopie heeft hetzelfde wachtwoord."
COPY_NOT_NOTED = (
    "Let op: de kopie is gemaakt, maar bij de sessie kon niet worden bewaard waar zij staat. Schrijf het "
    "zelf op: `casusanalyse verwijder` weet het straks niet. De oorzaak: {reason}"
)

# A copy that went on, or may have
WENT_ON = (
    "Let op: met deze sessie is verdergegaan in een kopie, sinds {since}. Wat daar is gezegd, staat hier "
    "niet bij. De kopie: {copy}"
)
COPY_AWAY = (
    "Let op: van deze sessie is op {day} een kopie gemaakt die nu niet te bereiken is. Ga alleen verder "
    "als daar niemand in verderging. De kopie: {copy}"
)
COPY_UNCLEAR = (
    "Let op: van deze sessie is op {day} een kopie gemaakt die hier niet te vergelijken is. Ga alleen "
    "verder als daar niemand in verderging. De kopie: {copy}"
)
AND_EARLIER_COPIES = " Hetzelfde geldt voor {copies} van daarvoor."
COPIES = ("kopie", "kopieën")
GO_ON_HERE = "Enter: ga hier verder. Ctrl-C: stop."

# The example
EXAMPLE_PLAYS = "Ik speel na: {name}"
EXAMPLE_MISSING = (
    "Het voorbeeld hoort meegeleverd te zijn, maar is er niet. Zet casusanalyse opnieuw."
)
EXAMPLE_READY = (
    "Klaar. Open de conceptverslagen in Word, of lees een sessie met: casusanalyse toon {number}"
)

# Protocols
COLUMN_ID = "naam"
COLUMN_TITLE = "titel"
COLUMN_MINUTES = "duur"
COLUMN_FROM = "van"
MINUTES = "{minutes} min"
PROTOCOLS_HEADING = "Protocollen"
TEMPLATES_HEADING = "Sjablonen"
BROKEN = "er zit een fout in"
BROKEN_SEE = 'Wat er mis is, zie je met: casusanalyse protocol controleer "{path}"'
SHADOWED = "{title} (niet in gebruik)"
SOUND = "{path}: in orde"
SOUND_WITH_REMARKS = "{path}: bruikbaar, met opmerkingen"
FILES_REFUSED_ONE = "1 bestand kan zo niet worden gebruikt."
FILES_REFUSED = "{count} bestanden kunnen zo niet worden gebruikt."
VERSION_OF = "versie {version} · {minutes} minuten · {author}"
READ_ALOUD = "Lees voor"
CUES = "Let op"
CUE = "{see} → {do}"
QUESTIONS = "Vragen"
TEMPLATE_OF = "sjabloon voor {protocol} · {minutes} minuten"
TIMES_HEADING = "Tijden"
BREAK_AFTER = "daarna {minutes} min pauze"
IN_THE_PROTOCOL = " (in het protocol {minutes})"
SEATS_HEADING = "Wie je verwacht"
MATERIALS = "Klaarleggen"

# Where a workspace lies
SYNCED = (
    "Let op: de werkmap staat in {place}. Wat je opschrijft gaat dan naar een ander, en twee "
    "computers kunnen elkaar in de weg zitten. Kies liever een map op deze computer, met --werkmap."
)
ON_NETWORK = (
    "Let op: de werkmap staat op een netwerkschijf. Valt het netwerk weg, dan kan de sessie niet "
    "verder. Kies liever een map op deze computer, met --werkmap."
)
WORKSPACE_IS_A_FILE = "{path} is een bestand. Geef bij --werkmap een map."

# For screen readers and plain consoles
HELP_SIMPLE = "Gewone regels en woorden, zonder tekens en kleuren: voor een schermlezer."
YES = ("ja", "j", "1")

# Completing in a shell; letters of ASCII only, since the scripts are read by other programs
SHELL = "SCHIL"
HELP_COMPLETE = "Laat je terminal aanvullen wat je typt; zegt hoe je dat aanzet."
HELP_SHELL = "bash, zsh, fish of powershell. Zonder: die van jou, als dat te zien is."
HOW_TO_COMPLETE = {
    "bash": 'Aanzetten: zet deze regel in ~/.bashrc:  eval "$(casusanalyse aanvullen bash)"',
    "zsh": (
        "Aanzetten: zet deze regel in ~/.zshrc, onder de regel met compinit:"
        '  eval "$(casusanalyse aanvullen zsh)"'
    ),
    "fish": (
        "Aanzetten: typ dit een keer:"
        "  casusanalyse aanvullen fish > ~/.config/fish/completions/casusanalyse.fish"
    ),
    "powershell": (
        "Aanzetten: zet deze regel in het bestand dat $PROFILE noemt:"
        "  casusanalyse aanvullen powershell | Out-String | Invoke-Expression"
    ),
}
SHELL_UNKNOWN = 'Voor "{name}" kan ik niet aanvullen.{suggestion} Wel voor {shells}.'
SHELL_UNSEEN = (
    "Ik zie niet waarin je typt. Noem het erbij, bijvoorbeeld: casusanalyse aanvullen bash"
)

# the card of orders
HELP_CARD = "Maak een kaart met alle tekens en opdrachten, om te printen (Word)."
HELP_CARD_FILE = "Het bestand dat je wilt maken. Zonder: opdrachtenkaart.docx in je werkmap."
CARD_NAME = "opdrachtenkaart.docx"
CARD_WRITTEN = "De kaart past op één bladzijde. Hij staat in {path}"

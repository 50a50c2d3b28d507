"""Dutch sentences of the command that tells a helper how things stand: controle."""

# How a line stands
FINE = "in orde"
NOTE = "let op"
BLOCKS = "eerst oplossen"
LINE = "{name}: {value}"
MEANS = "{state}: {meaning}"
NOT_TO_BE_SEEN = "niet te zien"
USABLE = "Hiermee kun je werken. Er staat niets uit een casus in dit overzicht."
NOT_USABLE = "Zo kan casusanalyse hier nog niet werken. Los eerst op waar {state} bij staat, en kijk opnieuw."

# Keys of --json
KEY_USABLE = "bruikbaar"
KEY_LINES = "regels"
KEY_NAME = "naam"
KEY_VALUE = "waarde"
KEY_STATE = "stand"
KEY_MEANING = "betekenis"

# The program
PROGRAM = "casusanalyse"
PYTHON = "Python"
PYTHON_VALUE = "{version}, {bits} bits"
SYSTEM = "systeem"
DATABASE = "database (SQLite)"
PACKAGES = "onderdelen"
PACKAGE = "{name} {version}"
PACKAGE_MISSING = "{name} ontbreekt"
PACKAGES_UNKNOWN = (
    "Het programma draait zonder te zijn geïnstalleerd; de versies zijn niet te lezen."
)
PACKAGES_MISSING = "Zonder deze onderdelen werkt het niet. Installeer casusanalyse opnieuw."

# The workspace
FOLDER = "werkmap"
FOLDER_NEW = "{path} (is er nog niet)"
FOLDER_NEW_MEANS = "De map wordt gemaakt bij de eerste sessie."
WRITING = "schrijven in de werkmap"
CAN_WRITE = "kan"
CANNOT_WRITE = "kan niet"
CANNOT_WRITE_MEANS = "Geef schrijfrechten op {path}, of kies een andere map met --werkmap."
ROOM = "vrije ruimte"
MEGABYTES = "{count} MB"
NO_ROOM = (
    "Er is te weinig ruimte om een sessie te bewaren. Maak ruimte vrij op de schijf met {path}."
)
LITTLE_ROOM = "Het past nog, maar maak voor de bijeenkomst ruimte vrij."
PLACE = "plaats van de werkmap"
ON_THIS_COMPUTER = "op deze computer"
ON_NETWORK = "op een netwerkschijf"
ON_NETWORK_MEANS = (
    "Valt het netwerk weg, dan kan een sessie niet verder. Kies een map met --werkmap."
)
SYNCED = "in {service}"
SYNCED_MEANS = "Wat iemand opschrijft, gaat naar {service}. Kies een map met --werkmap."
SESSIONS = "sessies"
NO_SESSIONS = "nog geen"
SESSIONS_TO_LOOK_AT = (
    "Een beschadigde sessie zet je terug uit een kopie; bij een nieuwere versie werk je casusanalyse bij. "
    "Welke het zijn, staat in `casusanalyse status`."
)

# Reports
FONT = "lettertype van het verslag"
FONT_STANDS_IN = "{name}, dat even breed is als {wanted}"
FONT_MISSING = "{wanted} niet gevonden"
FONT_MISSING_MEANS = (
    "Het verslag wordt gewoon gemaakt; op deze computer zie je het in een ander lettertype."
)
OFFICE = "LibreOffice"
OFFICE_MISSING = "niet gevonden"
OFFICE_MISSING_MEANS = "Dat hoeft ook niet, als er Word is om de verslagen te openen."

# The window
LETTERS = "letters in dit venster"
LETTERS_MISSING = (
    "Sommige tekens verschijnen hier als vraagteken. Wat je typt, wordt wel goed bewaard. Gebruik Windows "
    "Terminal, of zet de omgevingsvariabele PYTHONUTF8 op 1."
)
WIDTH = "breedte van dit venster"
COLUMNS = "{count} tekens"
NARROW = "Maak het venster breder: vanaf 80 tekens leest een scherm zonder afgebroken regels."
COLOURS = "kleuren"
NO_WINDOW = "geen venster"
NO_COLOURS = "geen"
NO_COLOURS_MEANS = "Alles is ook zonder kleur te lezen."

# Bugs
BUGS = "fouten in het programma"
BUGS_VALUE = "{count}, in {path}"
BUGS_MEANS = (
    "Stuur dit bestand naar wie het programma onderhoudt. Er staat niets uit een casus in; gooi het "
    "daarna weg."
)

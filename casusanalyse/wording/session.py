"""Dutch sentences of the session package: what can go wrong with a session file, and fixed words."""

# The file itself
FILE_MISSING = "{path} is er niet. Kijk met `casusanalyse status` welke sessies er zijn."
NAME_UNUSABLE = (
    "In de naam {path} staan tekens die niet te lezen zijn. Geef de map of het bestand een andere naam en "
    "probeer het opnieuw."
)
NOT_A_SESSION = (
    "{path} is geen sessie van casusanalyse. Er is niets veranderd. "
    "Kijk met `casusanalyse status` welke sessies er zijn."
)
DAMAGED = (
    "{path} is beschadigd en wordt niet geopend; er is niets veranderd. "
    "Zet de laatste kopie terug, of vraag je beheerder om een eerdere versie van dit bestand."
)
EVENT_UNREADABLE = (
    "Een regel in deze sessie is beschadigd en kan niet worden gelezen; er is niets veranderd. "
    "Zet de laatste kopie terug."
)
NEWER = (
    "{path} is gemaakt met een nieuwere versie van casusanalyse (indeling {found}; deze versie kent "
    "indeling {known}). Er is niets veranderd. Werk casusanalyse bij en probeer het opnieuw."
)
SENT_FOLDER = "rondgestuurd-v{version}"
SENT_UNFINISHED = "-niet-af"
RECEIVED_FOLDER = "ontvangen"
OVERVIEW_FOLDER = "reactieoverzicht"
WORKBOOK_FOLDER = "werkboek"
DRAWING_FOLDER = "tekeningen"
DRAWING_AGAIN = "{name}-v{version}"
INVITATION_FOLDER = "uitnodiging"
OVERVIEW_FILE = "overzicht-{code}.docx"

IS_FINAL = (
    "Het verslag van deze sessie is definitief. Wil je toch iets veranderen, open haar dan eerst met "
    "casusanalyse heropen; dan komt er een nieuwe versie."
)
PROGRAM_OLDER = (
    "In {path} is het laatst verdergegaan met casusanalyse {wrote}; op deze computer staat {program}. "
    "Er is niets veranderd. Werk casusanalyse hier eerst bij en probeer het opnieuw."
)
OLDER = (
    "{path} is gemaakt met een oudere versie van casusanalyse. Open de sessie één keer met "
    "`casusanalyse verder`; daarbij wordt eerst een kopie gemaakt."
)
EXISTS = "{path} bestaat al en blijft zoals het is. Kies een andere map voor de nieuwe sessie."

# The password
PASSPHRASE_NEEDED = "{path} is beveiligd met een wachtwoord. Geef het wachtwoord om verder te gaan."
PASSPHRASE_WRONG = (
    "Met dit wachtwoord gaat {path} niet open. Er is niets veranderd. Probeer het opnieuw; let op "
    "hoofdletters. Blijft het zo, dan kan het bestand beschadigd zijn: gebruik dan een kopie."
)
PASSPHRASE_NOT_NEEDED = (
    "{path} is niet met een wachtwoord beveiligd. Open de sessie zonder wachtwoord."
)
PASSPHRASE_EMPTY = (
    "Het wachtwoord is leeg of bevat tekens die niemand kan typen. Kies een ander wachtwoord."
)

# Somebody else
IN_USE = (
    "Deze sessie is al open op computer {host}, sinds {since}. Sluit de sessie daar en probeer het "
    "opnieuw. Meelezen kan wel: `casusanalyse toon`."
)
IN_USE_UNKNOWN = (
    "Deze sessie is al ergens anders open. Sluit de sessie daar en probeer het opnieuw. Meelezen kan "
    "wel: `casusanalyse toon`."
)
BUSY = (
    "{path} wordt vastgehouden door een ander programma, zoals een back-up of een virusscanner. "
    "Wat eerder is gezegd, is veilig. Wacht even en probeer het opnieuw."
)

TRACES_LEFT = (
    "De tekst is uit de sessie gewist, maar het opruimen van {path} is niet afgemaakt: er kunnen nog "
    "resten in het bestand staan. Maak ruimte vrij op de schijf en wis daarna nog een keer."
)

# A copy
COPY_EXISTS = "{target} bestaat al en blijft zoals het is. Kies een andere naam voor de kopie."
COPY_FAILED = (
    "De kopie {target} is niet gelukt en is weggehaald. De sessie zelf is veilig. "
    "Probeer het opnieuw of kies een andere plaats."
)

# A copy that went on
CONTINUED = (
    "Met deze sessie is verdergegaan in een kopie, sinds {since}. Ga daar verder, met:\n"
    '  casusanalyse verder "{copy}"\n'
    "Wil je toch hier verder, zet dan --toch achter de opdracht. Wat in de kopie is gezegd, komt hier "
    "niet vanzelf bij."
)
CONTINUED_APART = (
    "Met deze sessie is op twee plaatsen verdergegaan: hier, en in een kopie, sinds {since}. Het "
    "programma voegt de twee niet samen. Lees ze allebei met `casusanalyse toon` en kies in welke je "
    "verdergaat. Hier: zet --toch achter de opdracht. In de kopie:\n"
    '  casusanalyse verder "{copy}"'
)
DAY_AND_TIME = "%d-%m-%Y %H:%M"
SOMETIME = "een onbekend moment"

# Finding a session
NOT_FOUND = (
    'Er is geen sessie die past bij "{reference}". Kijk met `casusanalyse status` welke er zijn.'
)
AMBIGUOUS = 'Bij "{reference}" passen meer sessies:\n{candidates}\nKies er een met het nummer.'
CANDIDATE = "  {number}  {case}, {date}, {protocol}"
PSEUDONYM_UNUSABLE = (
    "Van deze schuilnaam is geen mapnaam te maken. Gebruik letters of cijfers, zoals Casus Wilg."
)

# A neutral name for a case
CASE_NAME = "Casus {word}"
CASE_NAME_AGAIN = "Casus {word} {number}"
NATURE_WORDS = (
    "Wilg",
    "Beuk",
    "Linde",
    "Berk",
    "Els",
    "Esdoorn",
    "Eik",
    "Iep",
    "Hazelaar",
    "Kastanje",
    "Lijsterbes",
    "Meidoorn",
    "Populier",
    "Spar",
    "Taxus",
    "Vlier",
    "Varen",
    "Klaver",
    "Brem",
    "Heide",
    "Lisdodde",
    "Riet",
    "Waterlelie",
    "Boterbloem",
    "Korenbloem",
    "Klaproos",
    "Sleutelbloem",
    "Vergeet-mij-niet",
    "Zonnebloem",
    "Winterkoning",
    "Merel",
    "Lijster",
    "Zwaluw",
    "Kievit",
    "Grutto",
    "Wulp",
    "Reiger",
    "Ooievaar",
    "Leeuwerik",
    "IJsvogel",
    "Roodborst",
    "Koolmees",
    "Eekhoorn",
    "Egel",
    "Otter",
    "Bever",
    "Libel",
    "Zandpad",
    "Duin",
    "Beek",
    "Weide",
    "Heuvel",
    "Ven",
    "Rivier",
    "Bron",
    "Schelp",
    "Kiezel",
    "Regenboog",
    "Maan",
    "Morgenster",
)

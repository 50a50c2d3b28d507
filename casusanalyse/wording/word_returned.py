"""Dutch sentences of the word package about files that came back: why one is not read, and what to do."""

# What to do
SEND_AS_DOCX = "Vraag om een .docx: in Word met Opslaan als, in Google Docs met Downloaden."
SEND_AGAIN = "Vraag of het nog een keer gestuurd kan worden."
SAVE_ANEW = "Vraag wie het stuurde om het in Word opnieuw op te slaan als .docx."

# Too big
TOO_BIG = (
    "{name} is te groot om veilig te lezen: {what}. Is het echt een reactie op een concept? Vraag dan om het "
    "zonder afbeeldingen op te slaan en opnieuw te sturen."
)
FILE_BIG = "het bestand is groter dan {most} MB"
MANY_PARTS = "er zitten meer dan {most} onderdelen in"
PART_BIG = "een onderdeel is uitgepakt groter dan {most} MB"
TOTAL_BIG = "alles samen is uitgepakt groter dan {most} MB"
SWELLS = "een onderdeel wordt bij het uitpakken meer dan {most} keer zo groot"
MANY_ELEMENTS = "de tekst bestaat uit te veel stukjes"
DEEP = "de tekst zit te diep in elkaar, of een stuk ervan is te lang"
NO_MEMORY = "het geheugen van deze computer is te klein"

# Not whole
NOT_WHOLE = "{name} is beschadigd: {what}. " + SEND_AGAIN
CUT_OFF = "het eind ontbreekt, of er staat iets voor of achter dat er niet hoort"
DIRECTORY_WRONG = "de inhoudsopgave klopt niet met wat erin zit"
PART_WRONG = "een onderdeel is niet meer wat het was"
PART_MISSING = "een onderdeel ontbreekt dat erin hoort"
XML_WRONG = "de tekst erin is niet te lezen"

# Not trusted
NOT_TRUSTED = (
    "{name} zit anders in elkaar dan een gewoon Word-bestand en wordt niet gelezen: {what}. "
    + SAVE_ANEW
)
PART_LOCKED = "een onderdeel zit op slot"
PACKED_ODDLY = "een onderdeel is ingepakt op een manier die Word niet gebruikt"
OVERLAP = "twee onderdelen liggen over elkaar heen"
SAME_NAME = "twee onderdelen hebben dezelfde naam"
ODD_NAME = "een onderdeel heeft een naam die naar een andere plek wijst"
HAS_DTD = "er staan eigen regels in over wat de tekst betekent (een DTD)"
ODD_ENCODING = "de letters zijn geschreven op een manier die Word niet gebruikt"
TWO_MAIN = "er zitten twee hoofdteksten in"

# Macros
MACROS = (
    "In {name} zit een programma (een macro of een knop die iets uitvoert). Zo'n bestand wordt niet gelezen. "
    "Vraag wie het stuurde om het in Word op te slaan als .docx, zonder macro's."
)

# Something else
SHEET = "{name} is een rekenblad, geen Word-bestand. " + SEND_AS_DOCX
SLIDES = "{name} is een presentatie, geen Word-bestand. " + SEND_AS_DOCX
OTHER_ZIP = "{name} is een ingepakte map, geen Word-bestand. Pak die uit en lees de bestanden erin."
PAGES = (
    "{name} is een document van Pages, geen Word-bestand. Vraag om een .docx: in Pages met "
    "Exporteer naar Word."
)
RICH_TEXT = (
    "{name} is een .rtf, geen Word-bestand. Opmerkingen gaan daarin verloren. " + SEND_AS_DOCX
)
PDF = "{name} is een pdf, geen Word-bestand. Reacties zijn daar niet uit te lezen. " + SEND_AS_DOCX
PICTURE = "{name} is een afbeelding, geen Word-bestand. " + SEND_AS_DOCX
MAIL = (
    "{name} is een e-mail, geen Word-bestand. Bewaar het Word-bestand dat erbij zat en lees dat. "
    "Zat er niets bij? " + SEND_AS_DOCX
)
WEB_PAGE = "{name} is een webpagina of XML, geen Word-bestand. " + SEND_AS_DOCX
PLAIN_TEXT = "{name} is platte tekst, geen Word-bestand. " + SEND_AS_DOCX
SOMETHING_ELSE = "{name} is geen Word-bestand. " + SEND_AS_DOCX
EMPTY = "{name} is leeg en dus geen Word-bestand. " + SEND_AGAIN
FOLDER = "{name} is een map, geen Word-bestand. Noem de bestanden die erin staan."
OLD_LOCKED = (
    "{name} is een .doc met een wachtwoord, geen Word-bestand dat hier opengaat. " + SEND_AS_DOCX
)
OPENDOCUMENT_LOCKED = (
    "{name} is een .odt met een wachtwoord, geen Word-bestand dat hier opengaat. " + SEND_AS_DOCX
)
RIGHTS_MANAGED = (
    "{name} is geen Word-bestand dat hier opengaat: de organisatie van wie het stuurde heeft het "
    "afgeschermd. Vraag om een .docx zonder die afscherming."
)

# On the disk
FILE_MISSING = "{name} is er niet. Kijk of het bestand nog op die plek staat en zo heet."
FILE_REFUSED = (
    "{name} laat zich niet lezen. Is het nog open in een ander programma, sluit dat dan. "
    "Kopieer het anders eerst naar deze computer."
)

# A password
PASSWORD_NEEDED = (
    "Op {name} zit een wachtwoord. Vraag het aan wie het stuurde en geef het op bij het inlezen."
)
PASSWORD_WRONG = (
    "Met dit wachtwoord gaat {name} niet open. Let op hoofdletters, of vraag het nog eens aan "
    "wie het stuurde."
)
PASSWORD_LONG = (
    "Een wachtwoord van Word heeft hoogstens {most} tekens; dit is langer. Zo gaat "
    "{name} niet open."
)
LOCK_COSTLY = "het openen met een wachtwoord zou te lang duren"
LOCK_WRONG = "het slot erop is niet te lezen"

# Other writers' files
CONVERTER_MISSING = (
    "Om {name} te lezen is LibreOffice nodig, en dat staat niet op deze computer. " + SEND_AS_DOCX
)
CONVERSION_FAILED = "LibreOffice kan {name} niet omzetten naar Word. " + SEND_AS_DOCX
CONVERSION_SLOW = (
    "LibreOffice deed langer dan {seconds} seconden over {name} en is gestopt. " + SEND_AS_DOCX
)

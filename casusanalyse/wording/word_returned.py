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

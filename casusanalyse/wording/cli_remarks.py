"""Dutch sentences of the commands about what readers sent back."""

# The commands
GROUP = "reacties"
HELP_GROUP = "Lees wat lezers in het concept schreven."
VIEW = "bekijk"
DECIDE = "verwerken"
HELP_DECIDE = "Besluit over elke reactie: overnemen, anders verwoorden, ernaast zetten, bespreken."
DECISIONS = "BESTAND"
HELP_DECISIONS = "Neem de besluiten uit dit bestand, zonder te vragen."
HELP_VIEW = (
    "Laat zien wat er in Word-bestanden staat aan opmerkingen en bijgehouden wijzigingen. "
    "Er wordt niets bewaard en er is geen sessie voor nodig."
)
FILE = "BESTAND..."
HELP_FILE = "De bestanden die terugkwamen; van een map alle bestanden erin."
SENT_FILE = "CONCEPT.docx"
HELP_SENT = "Het bestand zoals het is verstuurd; dan zie je ook wat zonder bijhouden is veranderd."
HELP_JSON = "Laat het zien als JSON, voor een ander programma."

# A password
ASK_PASSWORD = "Wachtwoord van {name}: "

# Files
FILES_REFUSED_ONE = "1 bestand kon niet worden gelezen."
FILES_REFUSED = "{count} bestanden konden niet worden gelezen."
NO_FILES = "Hier staan geen bestanden om te lezen."
OUTSIDE = "Dit bestand wilde iets van elders ophalen. Dat is niet gebeurd."
NO_REMARKS = "Geen opmerkingen en geen bijgehouden wijzigingen."

# Remarks
SAID_BY = "{kind} van {author}"
AT = "{said}, {moment}"
MOMENT = "{day} {time}"
NOT_TRACKED = "niet bijgehouden"
NOBODY = "iemand zonder naam"
TOLD = "{said}: {what}"
COMMENT_ON = '{said}, bij "{anchor}"'
RESOLVED = "{said} (afgehandeld)"
REPLY_BY = "antwoord van {author}"
MOVED_AFTER = 'komt na: "{text}"'
MOVED_WITHIN = 'komt in: "{text}"'
MOVED_TO_TOP = "komt helemaal bovenaan"
FORMATS_ONE = "opmaak: op 1 plaats anders, door {authors}"
FORMATS = "opmaak: op {count} plaatsen anders, door {authors}"
NOT_IN_TEXT = "Buiten de tekst (kop- of voettekst, of los)"
AT_THE_TOP = "Helemaal bovenaan"
EMPTY = "(leeg)"

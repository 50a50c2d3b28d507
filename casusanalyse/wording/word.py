"""Dutch sentences of the word package: fixed words of the files, and what can go wrong with one."""

PAGE = "pagina"
OF = "van"

EXISTS = "{path} bestaat al en blijft zoals het is. Kies een andere naam voor het nieuwe verslag."
PASSWORD_UNUSABLE = (
    "Met dit wachtwoord kan geen Word-bestand op slot: het is leeg, langer dan {longest} tekens, of er staan "
    "tekens in die niemand kan typen. Er is niets gemaakt. Kies een ander wachtwoord."
)

PDF_NEEDS_OFFICE = (
    "Voor een PDF is LibreOffice nodig, en dat staat niet op deze computer. Open het verslag in Word en "
    "kies Opslaan als, PDF."
)
PDF_FAILED = (
    "LibreOffice kon van {path} geen PDF maken. Sluit LibreOffice en probeer het nog eens, of open het "
    "verslag in Word en kies Opslaan als, PDF."
)

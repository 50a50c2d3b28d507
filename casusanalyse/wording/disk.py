"""Dutch sentences of the disk package: what a disk refuses."""

FULL = (
    "De schijf met {folder} is vol. Wat eerder is gezegd, is veilig; alleen de laatste stap is niet "
    "gelukt. Maak ruimte vrij en probeer het opnieuw."
)
READ_ONLY = (
    "In {folder} mag niet worden geschreven. Wat eerder is gezegd, is veilig; alleen de laatste stap "
    "is niet gelukt. Vraag wie de map beheert om schrijfrechten, of werk in een andere map."
)
NOT_READABLE = (
    "{path} mag niet worden gelezen. Er is niets veranderd. Controleer de rechten, of vraag wie de map "
    "beheert om leesrechten."
)
FAILED = (
    "De schijf met {folder} geeft een fout. Wat eerder is gezegd, is veilig; alleen de laatste stap "
    "is niet gelukt. Controleer of de schijf of netwerkmap bereikbaar is en probeer het opnieuw."
)
FOLDER_MISSING = "De map {folder} is er niet (meer). Controleer de naam, of sluit de schijf aan."
BELOW_A_FILE = (
    "{file} is een bestand, en daarin past geen map. Er is niets gemaakt. Kies een andere plek of een "
    "andere naam."
)
NAME_TOO_LONG = "De naam {name} is te lang voor deze schijf. Kies een kortere naam."
NOT_OVERWRITTEN = (
    "{path} is overschreven, maar bij het nalezen stond er nog iets anders in. Het bestand is er nog. "
    "Probeer het opnieuw; blijft het zo, vraag dan wie de computer beheert om het te wissen."
)

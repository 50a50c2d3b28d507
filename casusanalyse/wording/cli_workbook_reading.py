"""Dutch sentences of the command that reads workbooks."""

# The command
READ = "inlezen"
HELP_READ = (
    "Lees ingevulde werkboeken in. Je ziet elk voorstel, naast wat anderen schreven, en kiest wat je "
    "overneemt."
)
FILES = "BESTAND..."
HELP_FILES = "De ingevulde werkboeken; van een map alle bestanden erin."
ROLE = "ROL"
HELP_BY = (
    "Van wie de werkboeken zijn: een rol, of een deel ervan. Zonder: wat er in het werkboek staat."
)
HELP_EVERYTHING = "Neem zonder te vragen alles over waar geen keuze bij nodig is."
HELP_CARDS = "Typ de nummers in van de kaarten die op tafel liggen; zonder bestanden."
FILES_NEEDED = "Zeg welke werkboeken je wilt inlezen, of gebruik --kaarten."
CARDS_ALONE = "Met --kaarten typ je zelf; daar horen geen bestanden, --van of --alles bij."

# What it says
LEFT_TO_CHOOSE = "Nog te kiezen: {count}. Dat doe je met dezelfde opdracht, zonder --alles."
LEFT_ONE = "{heading}: {count}"
VOICE, VOICES = "inbreng", "keer inbreng"

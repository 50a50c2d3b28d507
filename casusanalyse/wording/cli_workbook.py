"""Dutch sentences of the commands about workbooks."""

# The commands
GROUP = "werkboek"
HELP_GROUP = "Maak werkboeken om op papier of in Word voor te bereiden."
MAKE = "maak"
HELP_MAKE = (
    "Maak werkboeken in Word: het draaiboek voor de begeleider, het werkboek voor deelnemers, "
    "de vellen voor aan de wand."
)
HELP_WHICH_PROTOCOL = "Van dit protocol; zie `casusanalyse protocol lijst`."
HELP_SESSION = (
    "Bij deze sessie: een nummer uit `status`, een map, een bestand of een deel van de schuilnaam."
)
HELP_TEMPLATE = "Met de tijden, pauzes en plaatsen van dit sjabloon."
FOR_WHOM = "VOOR"
HELP_FOR_WHOM = "begeleider, deelnemer of wand. Zonder: alle drie."
CLOCK = "TIJD"
HELP_BEGIN = "Hoe laat je begint, zoals 13:00; dan staan er kloktijden in het draaiboek."
HELP_TARGET = "In deze map."

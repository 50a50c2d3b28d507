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
HELP_BEGIN = (
    "Hoe laat je begint, zoals 13:00; dan staan er kloktijden in het draaiboek. Zonder: zoals het "
    "sjabloon zegt."
)
HELP_TARGET = "In deze map."

# What was made
FOLDER_OF_PROTOCOLS = "werkboeken"
NAMES = {
    "begeleider": "draaiboek-begeleider",
    "deelnemer": "werkboek-deelnemer",
    "wand": "vellen-wand",
}
NUMBERED = "{name}-{number}.docx"
WRITTEN = {
    "begeleider": "Draaiboek voor de begeleider: {path}",
    "deelnemer": "Werkboek voor deelnemers: {path}",
    "wand": "Vellen voor de wand (A3): {path}",
}
NEXT = {
    "begeleider": (
        "Print het draaiboek voor jezelf. De aanwezigheidslijst is het laatste blad; bewaar die apart."
    ),
    "deelnemer": (
        "Print het werkboek aan één kant, of mail het als Word-bestand. Wat je terugkrijgt, lees je in met "
        "`casusanalyse werkboek inlezen`."
    ),
    "wand": (
        "Print de vellen op A3 en hang ze op. Schrijf er rollen en schuilnamen op; er wordt niets van "
        "ingelezen."
    ),
}
FORM_NAME = "formulier"
FORM_WRITTEN = "Formulier zonder naam: {path}"
FORM_NEXT = (
    "Print het formulier zo vaak als nodig is, en mail het niet: aan een bestand dat terugkomt, kan te zien "
    "zijn van wie het is. Wat terugkomt, typ je zelf over."
)
NOTHING_ON_THE_WALL = (
    "Voor de wand is er niets: dit protocol heeft geen tijdlijn, gezin, straks of afspraken."
)
NOT_LOCKED = (
    "Let op: deze sessie is beveiligd met een wachtwoord, de werkboeken niet. Bewaar ze op een veilige "
    "plaats."
)

# What can be wrong
OF_WHAT = (
    "Zeg waarvan je een werkboek wilt: van een protocol (--protocol, met of zonder --sjabloon) of bij een "
    "sessie (--sessie). Bijvoorbeeld: casusanalyse werkboek maak --protocol retrospectief"
)
NO_SUCH_AUDIENCE = 'Een werkboek voor "{asked}" is er niet.{suggestion} Wel mogelijk: {known}.'
MEANT = " Bedoelde je {audience}?"

"""Dutch sentences of the command that draws: teken."""

# The command
COMMAND = "teken"
HELP_DRAW = (
    "Teken het gezin, de tijdlijn of de factoren van een sessie, om te printen of te laten zien."
)
SUBJECT = "WAT"
HELP_SUBJECT = "gezin, tijdlijn of factoren."
DAY = "DATUM"
HELP_ON = "Gezin: wie er op deze dag bij elkaar woonden. Zonder: op de dag van de bijeenkomst."
LAYER = "LAAG"
HELP_LAYER = (
    "Gezin: natuur (wie iemand is) of dynamiek (ook wat er tussen mensen is). Zonder: natuur."
)
HELP_UNSAFETY = (
    "Gezin: teken ook de lijnen over onveiligheid, met hoe zeker en van wie we het weten."
)
VIEW = "BEELD"
HELP_VIEW = "Tijdlijn: heel, uitzoom, stap, plek, kruis of leeg. Zonder: heel."
NUMBER = "NUMMER"
HELP_EVENT = "Tijdlijn: deze gebeurtenis groot, met het nummer dat op de tijdlijn staat."
ROWS = "BAAN,BAAN"
HELP_ROWS = "Tijdlijn: deze twee banen tegen elkaar, zoals regie,wonen."
PAPER = "PAPIER"
HELP_PAPER = "a4, a3 of beamer. Zonder: a4."
HELP_UPRIGHT = "Staand in plaats van liggend, op a4 of a3."
FOR_WHOM = "VOOR"
HELP_FOR_WHOM = "deelnemers of begeleider (ook wat alleen jij leest). Zonder: deelnemers."
AS = "SOORT"
HELP_AS = "png (om te printen) of svg (scherp op elke grootte). Zonder: png."

# What was made
DRAWN = "Tekening gemaakt: {path}"
THERE = "Tekening: {path}"
PAGE = "Blad {number} van {count}: {path}"
UNCHANGED = "Er is niets veranderd sinds de vorige keer. Die tekening blijft staan; er komt geen nieuwe bij."
TEXT_HEADING = "Wat erop staat"
OTHER_PAGES = "Wat op de andere bladen staat, lees je met: casusanalyse toon {session}"
COUNTED_HEADING = "Geteld"
KEEP_TO_YOURSELF = (
    "Deze tekening is alleen voor jou: er kan op staan wat de deelnemers niet lezen. Laat haar niet zien en "
    "stuur haar niet door."
)
ONLY_WHAT_WAS_OPENED = (
    "Over onveiligheid staat er alleen op wat je bij het uitwerken voor deelnemers openzette."
)
UNSAFETY = "onveiligheid"
NOT_LOCKED = (
    "Let op: deze sessie is beveiligd met een wachtwoord, de tekening niet. Bewaar haar op een veilige "
    "plaats."
)

# What can be wrong
NOT_A_CHOICE = 'Bij {what} past "{asked}" niet.{suggestion} Wel mogelijk: {known}.'
MEANT = " Bedoelde je {word}?"
OF_ANOTHER_DRAWING = (
    "{option} hoort bij een tekening van {belongs}, niet van {asked}. Laat {option} weg."
)
CALLED = {"gezin": "het gezin", "tijdlijn": "de tijdlijn", "factoren": "de factoren"}
OF_ANOTHER_VIEW = (
    "{option} hoort bij --beeld {belongs}, niet bij --beeld {asked}. Laat een van beide weg."
)
WALL_LIES_DOWN = "Voor de beamer ligt een tekening altijd. Laat --staand weg, of kies a4 of a3."
TWO_ROWS = (
    "Noem bij --banen twee verschillende banen met een komma ertussen, zoals --banen regie,wonen. Er zijn: "
    "{known}."
)
NO_SUCH_EVENT = (
    "Gebeurtenis {number} staat niet op de tijdlijn van deze sessie. De nummers staan erop als je haar "
    "tekent met: casusanalyse teken {session} tijdlijn"
)
NOT_ASKED = {
    "gezin": "Dit gesprek vraagt niet naar het gezin, dus daarvan is er niets te tekenen.",
    "tijdlijn": "Dit gesprek vraagt niet naar een tijdlijn, dus daarvan is er niets te tekenen.",
    "factoren": (
        "Dit gesprek vraagt niet naar factoren, dus daarvan is er niets te tekenen. De verklarende analyse "
        "vraagt er wel naar."
    ),
}
NOTHING_YET = {
    "gezin": (
        "Er is nog niemand uit het gezin opgeschreven, dus er is niets te tekenen. Aanvullen kan met: "
        "casusanalyse wijzig {session}"
    ),
    "tijdlijn": (
        "Er staat nog niets op de tijdlijn, dus er is niets te tekenen. Aanvullen kan met: casusanalyse "
        "wijzig {session}. Een lege om aan de wand in te vullen maak je met: casusanalyse teken {session} "
        "tijdlijn --beeld leeg"
    ),
    "factoren": (
        "Er zijn nog geen factoren opgeschreven, dus er is niets te tekenen. Aanvullen kan met: casusanalyse "
        "wijzig {session}"
    ),
}
NOT_FOR_THEM = (
    "Wat hiervan is opgeschreven, is niet voor deelnemers, dus voor hen is er niets te tekenen. Voor jezelf "
    "teken je het met: casusanalyse teken {session} {subject} --voor begeleider. Wie wat leest, beslis je "
    "met: casusanalyse uitwerken {session}"
)

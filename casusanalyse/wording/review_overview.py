"""What was done with remarks: the list of the facilitator and the paper of a participant."""

# the command
COMMAND = "overzicht"
HELP = "Laat zien wat er met elke reactie is gedaan."
HELP_BY = "Alleen de reacties van deze deelnemer: een deel van de naam, of de code."
HELP_WORD = "Maak voor iedere deelnemer een Word-bestand met de eigen reacties."
BY = "DEELNEMER"
NO_REMARKS = "Er zijn nog geen reacties ingelezen."
WRITTEN = "Klaar, {papers}, in {folder}"
PAPERS = ("overzicht", "overzichten")
STILL_OPEN = "Over {remarks} is nog niet beslist. Dat staat er dan ook zo."
REMARKS = ("reactie", "reacties")
SEND_THEM = "Stuur ieder het eigen overzicht; er staat niets van een ander in."

# the list
LINE = "r{number}  {kind} van {who}{label}: {gist}"
YOURSELF = "jezelf"
DECIDED = "{decision}{words}"
OPEN = "nog niet beslist"
IN_FRONT = "vooraan"
NOWHERE = "niet te plaatsen"

# the paper
TITLE = "Wat er met je reactie is gedaan"
THANKS = (
    "Je las het concept en stuurde een reactie. Dank je wel. Hieronder staat bij elke reactie wat ermee is "
    "gedaan, zoals het was op {day}."
)
WHERE = "Waar"
WHAT = "Wat je schreef"
DONE = "Wat ermee is gedaan"
INSTEAD = "In plaats van “{old}”: “{new}”"
ADDED = "Erbij: “{new}”"
GONE = "Weg: “{old}”"
ELSEWHERE = {
    "MOVE": "Naar een andere plek: “{text}”",
    "SPLIT": "In tweeën: “{text}”",
    "MERGE": "Aan elkaar: “{text}”",
}
FORM = "Een andere opmaak"
REWORDED = "Overgenomen, in iets andere woorden: “{words}”"
BECAUSE = "{decided} {words}"
DONE_WITH = {
    "TAKEN_OVER": "Overgenomen.",
    "REWORDED": "Overgenomen, in iets andere woorden.",
    "BOTH": "Wat er stond en wat jij schreef, staan nu naast elkaar.",
    "NOT_TAKEN_OVER": "Niet overgenomen.",
    "DISCUSS": "Dit bespreken wij nog samen.",
    "OTHER_VIEW": "Jouw kijk gaat mee in het verslag, in je eigen woorden.",
    "WITHDRAWN": "Je hebt dit ingetrokken.",
    "OPEN": "Hierover is nog niet beslist.",
}
YOUR_OWN = (
    "Klopt dit niet, of wil je iets wat je zelf hebt gezegd toch intrekken? Zeg het de begeleider, liefst "
    "voordat het verslag definitief is."
)
END = "Dit overzicht is alleen voor jou. Gooi het weg als je het hebt gelezen."

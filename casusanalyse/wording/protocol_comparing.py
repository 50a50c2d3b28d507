"""Dutch sentences about what differs between two protocols."""

HELP_COMPARE = "Zeg in woorden wat er anders is tussen twee protocollen."
HELP_OLD = "Het oude protocol: een naam uit de lijst, of een bestand."
HELP_NEW = "Het nieuwe protocol: een naam uit de lijst, of een bestand."
OLD_PROTOCOL = "OUD"
NEW_PROTOCOL = "NIEUW"

TITLE = "Wat er anders is: van {old} {old_version} naar {new} {new_version}"
ALIKE = "Er is niets anders. De twee protocollen vragen precies hetzelfde."
COUNT = ("verschil", "verschillen")

GENERAL = "Het protocol als geheel"
STEP = "Stap: {name}"
CHOICE_LISTS = "Keuzelijsten"
REPORT = "Het verslag"

# What something is called in a sentence
SUBJECTS = {
    "PROTOCOL": "het protocol",
    "STEP": "de stap",
    "QUESTION": 'de vraag "{name}"',
    "CHOICES": 'de keuzelijst "{name}"',
    "OPTION": 'de keuze "{name}"',
    "FIELD": 'het veld "{name}"',
    "CUE": 'de let-op "{name}"',
    "CHAPTER": 'het hoofdstuk "{name}"',
    "TAKE_OVER": 'wat wordt overgenomen: "{name}"',
}
SUBJECT_OF = '{subject} bij "{of}"'

ADDED = "Nieuw: {subject}"
REMOVED = "Weg: {subject}"
MOVED_BEHIND = '{subject} staat nu na "{after}"'
MOVED_FIRST = "{subject} staat nu vooraan"
MOVED_OUT_OF = '{subject} komt uit de stap "{out_of}"'
RENAMED = "{subject} heet nu {new} (was {old})"
KIND_CHANGED = "{subject} heeft nu een andere soort: {new} (was {old})"
CHANGED = "{subject}, {what}: {new} (was {old})"
NOW_THERE = "{subject} heeft nu {what}: {new}"
NO_LONGER = "{subject} heeft geen {what} meer (was {old})"
NOW_THERE_BELOW = "{subject} krijgt: {what}"
NO_LONGER_BELOW = "{subject} verliest: {what}"
LISTED = "{subject}, {what} nu ook: {names}"
NOT_LISTED = "{subject}, {what} niet meer: {names}"
REWORDED = "{subject}, {what} is anders verwoord"
WAS = "was: "
IS = "nu:  "

# How the keys of a protocol file are called in a sentence
KEYS = {
    "naam": "naam",
    "omschrijving": "omschrijving",
    "duur": "minuten",
    "waar_we_staan": "waar we staan",
    "reactietermijn": "dagen om te reageren",
    "bewaartermijn": "dagen bewaren",
    "als": "voorwaarde",
    "pas_na": "pas na",
    "voor_elk": "voor elk uit",
    "kies_uit": "kies uit",
    "wie_leest": "wie leest",
    "in_verslag": "in het verslag",
    "blijft_in_beeld": "blijft in beeld",
    "eerst_alleen": "eerst alleen",
    "pauze_na": "minuten pauze erna",
    "kort": "korte naam",
    "kop": "kop",
    "toont": "toont",
    "materialen": "materialen",
    "minimaal": "minstens",
    "maximaal": "hoogstens",
    "uit": "uit welk protocol",
    "naar": "naar welke vraag",
    "vraag": "de vraag zelf",
    "doe": "wat je doet",
    "tekst": "de tekst",
    "script": "wat je voorleest",
    "gebeurtenis": "gevangen gebeurtenissen",
    "persoon": "gevangen regels over iemand",
    "inzicht": "gevangen inzichten",
    "citaat": "gevangen citaten",
    "straks": "gevangen voor straks",
    "afspraak": "gevangen afspraken",
}

# Values in words
YES = "ja"
NO = "nee"
ALL_OF = "({parts})"
AND = " en "
OR = " of "
NONE_OF = "geen van ({parts})"
TEST = "{question} {test} {value}"
TESTS = {
    "equals": "is",
    "contains": "bevat",
    "answered": "beantwoord:",
    "empty": "leeg:",
    "count_at_least": "aantal minstens",
    "count_at_most": "aantal hoogstens",
    "at_least": "minstens",
    "at_most": "hoogstens",
}
NAMED = '"{name}"'
AFTER_FIELD = "{question} ({field})"
CHECK = '{rules} ({severity}: "{message}")'
RULE = "{rule} {value}"

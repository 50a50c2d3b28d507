"""Dutch sentences of the commands that show which protocols there are and what they build on."""

# protocol lijst
SHADOWED_BASE = "{title} (alleen als basis)"
BUILDS = "{title} (bouwt op {base})"
OWN_FIRST = 'Bij "{id}" gaat je eigen bestand voor op het meegeleverde: {path}'
FIRST_COUNTS = 'Van "{id}" zijn er meer bestanden; dit telt: {path}'

# protocol toon
BUILDS_ON = "bouwt op {base}"
AND_THAT_ON = ", en dat op {base}"
OF_TWO = {"meegeleverd": "het meegeleverde {id}", "werkmap": "het volgende {id}"}
NEW = "van dit protocol"
NEW_IN = "van {within}"
CHANGED = "anders dan in {than}: {keys}"
CHANGED_IN = "in {within} anders dan in {than}: {keys}"
MOVED = "verplaatst"
MOVED_IN = "verplaatst in {within}"
STEP = "{id} (stap)"
REPORT_HEADING = "Verslag: {title}"
ANNEX = "{heading} (bijlage)"
DRAWN = "{heading}, met een tekening van {picture}"
PICTURES = {
    "gezin": "het gezin",
    "grote_lijn": "de grote lijn",
    "tijdlijn": "de tijdlijn",
    "factoren": "wat meespeelt",
}
CHOICE_LIST = "{name}: {words}"
CHOICES_HEADING = "Keuzelijsten"
HIDDEN_HEADING = "Verborgen uit {base}"
"""Above what the base has and this protocol does not."""

HIDDEN = {
    "vraag": "– {title} ({name})",
    "stap": "– de stap {title} ({name})",
    "hoofdstuk": "– het hoofdstuk {title}",
    "keuzelijst": "– de keuzelijst {title}",
}

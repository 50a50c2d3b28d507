"""Fixed Dutch sentences of the family portrait."""

TITLES = {"natuur": "Het gezin: wie iedereen is", "dynamiek": "Het gezin: wat er tussen mensen is"}

SYMBOLS = {"man": "man", "vrouw": "vrouw", "anders": "anders", "onbekend": "niet bekend"}
FOCUS = "om wie het gaat"
DECEASED = "overleden"
OTHER = "belangrijke ander"
ORGANISATION = "organisatie"
PARTNERS = {
    "gehuwd": "gehuwd",
    "samenwonend": "wonen samen",
    "relatie": "hebben een relatie",
    "uit elkaar": "uit elkaar",
    "gescheiden": "gescheiden",
    "": "samen ouder",
}
PARTNERS_PAST = {
    "gehuwd": "waren gehuwd",
    "samenwonend": "woonden samen",
    "relatie": "hadden een relatie",
}
PARENTS = {
    "ouder": "ouder en kind",
    "adoptieouder": "geadopteerd",
    "pleegouder": "pleegkind",
    "stiefouder": "stiefkind",
}
TWINS = "tweeling"
SIBLINGS = "broer of zus"
UNKNOWN = "niet bekend wat zij van elkaar zijn"
HOME = "wonen samen op {day}"
HOUSE = "huis {letter}"
HOUSES = "zelfde letter: wonen samen op {day}"
PLACEMENT = "ging daar wonen"
UNSURE = "niet zeker"
DISPUTED = "verschillend herinnerd"
INTERACTIONS = {
    "nabij": "dicht bij elkaar",
    "heel nabij": "heel dicht bij elkaar",
    "op afstand": "op afstand",
    "spanning": "spanning",
    "nabij en spanning": "dicht bij elkaar, en spanning",
    "geen contact": "geen contact",
    "hersteld contact": "weer contact",
    "gericht op": "sterk gericht op",
    "driehoek": "betrekken een derde",
}
_PLAIN = (SYMBOLS["man"], SYMBOLS["vrouw"], ORGANISATION, PARENTS["ouder"], PARTNERS["gehuwd"])
EVIDENT = {
    "natuur": _PLAIN,
    "dynamiek": (
        *_PLAIN,
        SYMBOLS["anders"],
        OTHER,
        DECEASED,
        TWINS,
        SIBLINGS,
        *PARTNERS.values(),
        *PARTNERS_PAST.values(),
        *PARENTS.values(),
    ),
}


AND = "{before} en {last}"
STATUSES = {
    "waarschijnlijk": "waarschijnlijk",
    "vermoeden": "een vermoeden",
    "verschillend herinnerd": "verschillend herinnerd",
    "onbekend": "niet bekend of het zo is",
}
UNSAFE = "onveilig: {status}; bron: {source}"
UNSAFE_TOLD = "{status}; bron: {source}"
TOLD_FOCUS = "Tekening van het gezin. Het gaat om {names}."
TOLD_MANY = (
    "Er staan {count} mensen en organisaties in: {names}."
    " Wat zij van elkaar zijn en wie zij zijn, staat in de tekst van het verslag."
)
TOLD_PEOPLE = "Wie er zijn: {people}."
TOLD_ORGANISATIONS = "Buiten het gezin: {names}."
TOLD_OWN = "{one} en {another}: {words}"
TOLD_HOME = "Op {day} wonen samen: {names}."
TOLD_SHORTENED = "Niet alle woorden pasten in de tekening; de hele tekst staat in het verslag."

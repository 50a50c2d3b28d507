"""Dutch sentences of the privacy package: traces of who somebody is, and lines about unsafety."""

TRACES = {
    "telefoonnummer": "Met een telefoonnummer is iemand zo gevonden. Kan het weg?",
    "postcode": "Een postcode wijst naar één straat. Is de streek ook genoeg?",
    "geboortedatum": "Een geboortedatum hoort bij één mens. Is de leeftijd ook genoeg?",
    "e-mailadres": "In een e-mailadres staat vaak een naam. Kan het weg?",
    "naam van een school": "De naam van een school zegt waar iemand woont. Is het soort school ook genoeg?",
}
"""By the kind of trace, in the words that people read."""

UNSAFETY_WITHOUT_SOURCE = (
    "Bewaard, en alleen jij leest dit. Over onveiligheid zeggen we er altijd bij van wie we het weten en hoe "
    "zeker het is. {add}"
)
ADD_HERE = "Vul dat aan met /verdiep {number}."
ADD_THERE = "Vul dat aan met /verdiep en het nummer van de regel."
UNSAFETY_KEPT = (
    "Alleen jij leest dit. Hoe zeker: {status}. Of het in het concept komt, beslis je bij het uitwerken "
    "(/lezers)."
)

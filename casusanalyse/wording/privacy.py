"""Dutch sentences of the privacy package: why something in a text may tell who somebody is."""

TRACES = {
    "telefoonnummer": "Met een telefoonnummer is iemand zo gevonden. Kan het weg?",
    "postcode": "Een postcode wijst naar één straat. Is de streek ook genoeg?",
    "geboortedatum": "Een geboortedatum hoort bij één mens. Is de leeftijd ook genoeg?",
    "e-mailadres": "In een e-mailadres staat vaak een naam. Kan het weg?",
    "naam van een school": "De naam van een school zegt waar iemand woont. Is het soort school ook genoeg?",
}
"""By the kind of trace, in the words that people read."""

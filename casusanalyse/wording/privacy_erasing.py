"""Dutch sentences about what was erased."""

COUNTED = {
    "SESSION": ("sessie", "sessies"),
    "DRAFT": ("Word-bestand", "Word-bestanden"),
    "DRAWING": ("tekening", "tekeningen"),
    "COPY": ("kopie", "kopieën"),
    "OTHER": ("ander bestand", "andere bestanden"),
}
NOTE = "{day}: gewist: {what}."
NOTE_NOT_ALL = " Niet alles kon worden gewist."

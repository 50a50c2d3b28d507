"""Fixed Dutch sentences of the projected page and of what serves it."""

WINDOW_TITLE = "Bijeenkomst"

ABOUT = "{about}: {said}"
AND_MORE = "en nog {count}"
BETWEEN = " · "
QUOTED = "“{words}”"

NOT_HERE = "Hier staat niets."
NOT_ALLOWED = "Dit mag niet."
NOT_UNDERSTOOD = "Dit begrijp ik niet."

NO_ADDRESS = (
    "De pagina voor de beamer kan niet beginnen: deze computer geeft er geen adres voor. "
    "Ga verder zonder, of begin het programma opnieuw en probeer het nog een keer."
)

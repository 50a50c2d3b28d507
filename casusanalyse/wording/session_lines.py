"""Dutch sentences of reading a line of a list and telling it again."""

DID_YOU_MEAN = ' Bedoelde je "{word}"?'
DATE_AS_WORDS = (
    'De tijd "{words}" is bewaard zoals je die zei; waar die op de tijdlijn hoort is nog onbekend.'
)

# reading lines
FIELD_MISSING = "Er ontbreekt nog iets: {asked} Schrijf het zo: {form}."
FIELD_TWICE = '"{field}" staat er twee keer bij. Laat er één staan.'
UNKNOWN_FIELD = '"{key}" hoort niet bij deze lijst.{suggestion} Wel mogelijk: {allowed}.'
NOT_A_WORD = 'Dit woord ken ik niet bij "{field}".{suggestion} Kies uit: {allowed}.'
YES_OR_NO = 'Typ ja of nee bij "{field}".'
NOT_A_SIGN = 'Typ bij "{field}" een + als het sterker wordt, of een - als het zwakker wordt.'
SIGNS = {
    "+": ("+", "plus", "sterker", "versterkt"),
    "-": ("-", "–", "−", "min", "zwakker", "verzwakt"),
}
EMPTY_MARK = "-"

# telling what is gone
GONE = "(staat niet meer in de lijst)"

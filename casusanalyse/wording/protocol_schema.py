"""Dutch sentences that an editor shows while somebody writes a protocol or a template."""

COMMENT = "Gemaakt met: casusanalyse protocol schema. Verander dit bestand niet; maak het opnieuw."

KIND = "De soort vraag. Daarna weet je editor welke sleutels erbij horen."
FLAG = "Hier hoort ja of nee."
TEXT = "Hier hoort tekst."
WHOLE = "Hier hoort een heel getal, zoals 20."
TIME = "Hier hoort een tijd, zoals 13:00."
OPTIONS = "Hier horen keuzes: per keuze een kort woord, een dubbele punt en de tekst."
ONE_OF = "Kies uit: {words}."
IDENTIFIER = "Een id heeft kleine letters, cijfers, - en _, en begint met een letter."

LEADS_TO = "# yaml-language-server: $schema={path}"
"""The comment by which an editor finds the schema; yaml-language-server says how it is written."""

NOT_OUR_SCHEMA = (
    "{path} is er al, en is geen schema dat casusanalyse maakte. Er is niets overschreven;"
    " kies een andere naam."
)

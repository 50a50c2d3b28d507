"""A whole session as somebody types it: what stands on the screen, and what is typed then."""

from casusanalyse.wording import facilitate as wording

FIRST_LINE = wording.SAVED_LINE.format(number=1)
SECOND_LINE = wording.SAVED_LINE.format(number=2)

TALK = (
    (wording.BEGIN_STEP, ""),
    ("Waarom zitten we hier?", "Wij wilden het begrijpen, {{ x }} [b]en[/b] <y>."),
    ("Hoe ging het?", "Eerst ging het goed. Toen niet meer."),
    ("Weten de ouders hiervan?", "j"),
    ("Hoe staan wij?", "tegenover"),
    ("Wat past bij ons?", "1, af en toe"),
    ("Hoeveel plekken waren er?", "1.250,5"),
    ("Wanneer begon het?", "voorjaar 2019"),
    ("Hoe lang duurde het?", "2016 tot april 2017"),
    ("Hoe rustig is het hier?", "7"),
    ("Zijn we het hierover eens?", "ja"),
    ("Straks gaan we verder", ""),
    ("Tijd voor koffie", ""),
    (wording.BEGIN_STEP, ""),
    ("Welke patronen zien we?", "Wij verwezen door. | haast"),
    (FIRST_LINE, ""),
    ("Wie zitten er aan tafel?", "leerkracht | basisschool"),
    (FIRST_LINE, "jeugdbeschermer | de regio"),
    (SECOND_LINE, ""),
    ("Wie horen bij het gezin?", "moeder | trouw en eerlijk"),
    (FIRST_LINE, "kind A | lacht graag | leeftijd: 9"),
    (SECOND_LINE, ""),
    ("Over: moeder", "een kop thee"),
    ("Over: kind A", "bij oma zijn"),
    ("Wat zijn zij van elkaar?", "moeder | ouder | kind A"),
    (FIRST_LINE, ""),
    ("Wat gebeurde er?", "voorjaar 2019 | kind A ging bij oma wonen"),
    (FIRST_LINE, "rond zijn zesde | een nieuwe school"),
    (SECOND_LINE, ""),
    ("Wat liep er al die tijd?", "wonen | 2017 - 2019 | thuis"),
    (FIRST_LINE, ""),
    ("Welke zin bewaren we?", "Ik ben er. | toestemming: ja"),
    (FIRST_LINE, ""),
    ("Welke woorden blijven hangen?", "Wij wachtten op elkaar. | leerkracht"),
    (FIRST_LINE, ""),
    ("Wat zien we nu?", "Iedereen dacht dat een ander belde."),
    (FIRST_LINE, ""),
    ("Wat kan ieder dragen?", "leerkracht | dit kan ik dragen | een vaste plek"),
    (FIRST_LINE, ""),
    ("Wat spreken we af?", "Moeder bellen | leerkracht | voor de zomer"),
    (FIRST_LINE, ""),
    (wording.CLOSING_KEYS[:20], ""),
)
"""What must be on the screen before each line, and the line."""

PIPED = "".join(f"{line}\n" for _, line in TALK)

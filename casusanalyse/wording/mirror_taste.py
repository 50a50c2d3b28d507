"""Dutch sentences about a protocol that can be used, and that people might find hard to hold."""

TWO_QUESTIONS = "dit zijn twee vragen in één"
TWO_QUESTIONS_ALLOWED = "Maak er twee vragen van; dan krijgt elk een eigen antwoord."
LONG_QUESTION = "deze vraag telt {count} woorden, en wie luistert is het begin dan kwijt"
LONG_QUESTION_ALLOWED = 'Houd haar onder de {limit} woorden; de rest kan onder "toelichting".'
LONG_READING = "dit telt {count} woorden, meer dan een minuut voorlezen"
LONG_READING_ALLOWED = "Kort het in, of verdeel het over meer stappen."
HARD_NEED = '"verplicht: ja" houdt een gesprek op waarin niemand nog een antwoord heeft'
HARD_NEED_ALLOWED = (
    'Schrijf "verplicht: zacht": dan komt de vraag op het lijstje van wat nog open staat.'
)
HURTS = 'hier staat "{words}". {why}'
HURTS_ALLOWED = "Wie meeleest, leest dit ook; zeg het anders, of laat het zo als het zo bedoeld is."

"""A hundred sentences on which the language mirror was tuned: sixty to point at, forty clean."""

from typing import NamedTuple


class Sentence(NamedTuple):
    """A sentence, the category that belongs to it (none for a clean one), and where it stands."""

    text: str
    category: str | None = None
    about_nature: bool = False


_BLAME = (
    "Het is de schuld van de vorige instelling dat het zo liep.",
    "Vader heeft ons laten vallen toen het spannend werd.",
    "De gemeente liet het afweten.",
    "School heeft niets gedaan met onze zorgen.",
    "De gezinsvoogd had veel eerder moeten bellen.",
    "Door toedoen van moeder ging de plaatsing niet door.",
    "Jeugdbescherming kwam haar afspraken nooit na.",
    "Dit hebben de ouders aan zichzelf te danken.",
    "De therapeut nam zijn verantwoordelijkheid niet.",
    "Niemand deed iets toen hij thuis zat.",
    "Ze hebben gefaald in de zorg voor dit kind.",
    "Het ligt aan vader dat het overleg mislukte.",
)
_COMMANDS = (
    "Moeder moet nu eindelijk eens grenzen stellen.",
    "Hij moet gewoon naar school.",
    "De ouders dienen zich aan het rooster te houden.",
    "Ze zou gewoon moeten luisteren.",
    "Vader hoort zijn kinderen op te halen.",
    "Zij mogen nooit meer zonder overleg verhuizen.",
    "Het gezin heeft zich te houden aan het plan.",
    "Zij moet leren om hulp toe te laten.",
    "De leerkracht had gewoon even kunnen bellen.",
    "Er moet nu echt iets gebeuren.",
    "Hij moet ophouden met dat gedrag.",
    "De pleegouders behoren dit te melden.",
)
_VERDICTS = (
    "Moeder staat niet open voor hulp.",
    "Het blijft een lastig gezin.",
    "Vader is niet leerbaar.",
    "De ouders zijn ongemotiveerd.",
    "Zij houdt alle hulp af.",
    "Hij vertoont manipulatief gedrag.",
    "Dit is een echt multiprobleemgezin.",
    "Moeder weigert elke vorm van begeleiding.",
    "Met vader is niet samen te werken.",
    "Ze is een zorgmijder.",
    "Hij is een moeilijk kind.",
    "De ouders zijn pedagogisch onmachtig.",
)
_WITHOUT_ACTOR = (
    "Er is besloten dat hij naar een groep gaat.",
    "In april werd hij uit huis geplaatst.",
    "Er zijn afspraken gemaakt over het weekend.",
    "De melding werd afgesloten.",
    "Men vond dat het zo niet langer kon.",
    "Er werd niet geluisterd naar opa.",
    "Het besluit is genomen zonder overleg met thuis.",
    "De aanvraag is afgewezen.",
    "Hij werd drie keer overgeplaatst.",
    "Omdat er niets gemeld was, bleef het stil.",
    "Het dossier werd doorgestuurd naar een andere regio.",
    "Er wordt gezegd dat hij vaak wegliep.",
    "Het gezin is doorverwezen naar de specialistische hulp.",
    "Toen de behandeling gestopt werd, viel alles stil.",
)
_PROBLEMS_IN_NATURE = (
    "Heeft de hele dag begeleiding nodig.",
    "Kan niet alleen zijn.",
    "Is gediagnosticeerd met ADHD.",
    "Heeft een licht verstandelijke beperking.",
    "Vertoont agressief gedrag naar zijn broer.",
    "Is bekend met een hechtingsstoornis.",
    "Functioneert op het niveau van een kleuter.",
    "Loopt vaak weg en liegt.",
    "Heeft moeite met grenzen.",
    "Is verslaafd aan gamen.",
)
_CLEAN = (
    "De beslissing werd door ons samen genomen.",
    "Moeder moest lachen om zijn grap.",
    'Zij zei: "hij werkt gewoon niet mee".',
    "Wij gingen gewoon samen eten.",
    "Het verhaal ging rond, zonder wie het zei erbij te noemen.",
    "Wij besloten in mei om te wachten.",
    "Ik zag hoe moe zij was.",
    "De jeugdbeschermer plaatste hem in een pleeggezin.",
    "Vader werd door school gebeld.",
    "Hij werd in de zomer tien jaar.",
    "Moeder werd stil toen hij begon te zingen.",
    "Het is lastig te zeggen wanneer het begon.",
    "Wij vonden het moeilijk om te wachten.",
    "Ik had toen graag willen vragen hoe het met haar ging.",
    "Wij hadden het anders willen doen.",
    "Zijn moeder moest naar haar werk en oma bleef bij hem.",
    "“Er is besloten” schreven wij, en wij wisten niet wie dat was.",
    "In het gesprek werd het stil.",
    "Het werd een lange winter.",
    "Wij werkten niet mee aan het tweede plan, omdat wij het te vroeg vonden.",
    "De trein moest wachten en zij kwam te laat.",
    "Hij moest gewoon hard lachen toen zijn zusje struikelde.",
    "Vader en zoon maakten samen een hut.",
    "De school heeft een nieuwe leerkracht gevonden.",
    "Zij werd geboren in het voorjaar van 2012.",
    "Wij weten niet wie toen de regie had.",
    "De rechter besloot dat hij thuis mocht blijven.",
    "Wat hebben wij nodig om dit samen te dragen?",
    "Hij schreef ‘men luistert niet’ op de muur.",
    "Iedereen was gekomen, ook de buurvrouw.",
    "Wij spraken af dat de mentor elke week belt.",
    "De vraag wie de schuld had, hielp ons niet verder.",
    "Toen hij werd gehoord door de kinderrechter, was hij rustig.",
)
_CLEAN_NATURE = (
    "Is graag buiten, ook als het regent.",
    "Straalt als er muziek klinkt.",
    "Houdt van gewoon niksen op de bank.",
    "Weet precies wat zij wil.",
    "Zorgt voor iedereen, ook als zij moe is.",
    "Lacht met zijn hele gezicht.",
    "Heeft altijd een boek bij zich.",
)

TO_POINT_AT = (
    *(Sentence(text, "verwijt") for text in _BLAME),
    *(Sentence(text, "bevel") for text in _COMMANDS),
    *(Sentence(text, "oordeel") for text in _VERDICTS),
    *(Sentence(text, "zin zonder wie") for text in _WITHOUT_ACTOR),
    *(Sentence(text, "probleemtaal", about_nature=True) for text in _PROBLEMS_IN_NATURE),
)
CLEAN = (
    *(Sentence(text) for text in _CLEAN),
    *(Sentence(text, about_nature=True) for text in _CLEAN_NATURE),
)

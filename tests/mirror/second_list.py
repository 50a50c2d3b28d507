"""Forty sentences written after a first round of tuning; what they showed was used in a second."""

from tests.mirror.sentences import Sentence

_BLAME = (
    "Als school had ingegrepen, was dit nooit gebeurd.",
    "De wijkcoach heeft de boel op zijn beloop gelaten.",
    "Zij hebben hem gewoon laten zwemmen.",
    "Het komt door haar opvoeding dat hij zo is.",
    "De vorige begeleider liet moeder aan haar lot over.",
)
_COMMANDS = (
    "Vader moet zijn boosheid onder controle krijgen.",
    "De jeugdhulp had hier nooit mee mogen stoppen.",
    "De school zal hem terug moeten nemen.",
    "Zorg er nu eens voor dat zij op tijd komt.",
    "Ouders moeten consequent zijn.",
)
_VERDICTS = (
    "Moeder is overbezorgd en wil alles zelf bepalen.",
    "Het is een gesloten gezin waar je niet binnenkomt.",
    "Opa is niet gemotiveerd om te veranderen.",
    "Zij is een slachtoffer van haar eigen keuzes.",
    "De jongen is onhandelbaar in de groep.",
)
_WITHOUT_ACTOR = (
    "Daarna werd het traject beëindigd.",
    "Er is toen voor een gesloten plek gekozen.",
    "Van alles werd geprobeerd, niets hielp.",
    "De moeder is niet gehoord.",
    "Hij zou naar huis gaan, maar dat werd uitgesteld.",
)
_PROBLEMS_IN_NATURE = (
    "Raakt snel overprikkeld en gaat dan gillen.",
    "Is onzindelijk en slaapt slecht.",
    "Heeft een laag zelfbeeld.",
    "Kan zich moeilijk concentreren.",
)
_CLEAN = (
    "Wij merkten dat wij steeds harder gingen praten.",
    "Moeder moest die dag werken, dus tante paste op.",
    "De kinderrechter verlengde de maatregel met een jaar.",
    "In het overleg werd door vader gevraagd om rust.",
    "De mentor zei: “Hij moet gewoon meer slapen.”",
    "Ik weet nog dat het sneeuwde.",
    "Zij werd de vaste begeleider van het gezin.",
    "Toen de brief kwam, zaten wij in de tuin.",
    "Het besluit namen wij met zijn vieren.",
    "Het was een moeilijke tijd voor iedereen.",
    "Er was veel liefde in huis.",
    "Vader belde elke vrijdag, en dat hielp.",
    "Wie heeft dit besloten, vroegen wij ons af.",
)
_CLEAN_NATURE = (
    "Wordt blij van treinen en dienstregelingen.",
    "Kan urenlang bouwen.",
    "Vraagt door tot zij het snapt.",
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

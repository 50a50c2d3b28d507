"""Forty sentences written after the rules were finished, on which nothing was ever tuned.

Whoever changes a rule because of one of these moves it to another list and writes a new one here.
"""

from tests.mirror.sentences import Sentence

_BLAME = (
    "Het consultatiebureau heeft alle signalen gemist.",
    "Doordat vader dronk, ging alles mis.",
    "De nieuwe begeleider beloofde van alles en kwam niets na.",
    "Met één telefoontje van school was dit voorkomen.",
    "Zijn oma stookte iedereen tegen ons op.",
)
_COMMANDS = (
    "Moeder moet haar medicijnen innemen.",
    "Zij zouden eindelijk eens samen om tafel kunnen gaan.",
    "De wijkagent had dit direct moeten melden.",
    "Pleegouders behoren hun grenzen te kennen.",
    "Laat hij eerst zijn kamer maar opruimen.",
)
_VERDICTS = (
    "De moeder is niet leerbaar.",
    "Vader stelt zich vijandig op.",
    "Het is een gezin met een gebruiksaanwijzing.",
    "Zij willen geen hulp.",
    "Het meisje is brutaal en ongeïnteresseerd.",
)
_WITHOUT_ACTOR = (
    "De uithuisplaatsing werd in maart uitgesproken.",
    "Er was afgesproken dat hij op vrijdag kwam.",
    "In het overleg kwam naar voren dat het niet veilig was.",
    "De brief is nooit verstuurd.",
    "Voor zijn zusje werd geen plek gevonden.",
)
_PROBLEMS_IN_NATURE = (
    "Heeft een IQ van 68.",
    "Is erg bepalend in het contact met anderen.",
    "Luistert niet naar zijn moeder.",
    "Heeft structuur en duidelijkheid nodig.",
)
_CLEAN = (
    "Wij stonden ver van elkaar af en zagen dat pas later.",
    "De huisarts meldde het in juni bij ons.",
    "Zij moest toen kiezen tussen haar werk en haar zoon.",
    "Vader werd boos en liep naar buiten.",
    "De eerste nacht in het pleeggezin sliep hij door.",
    "Ik had haar vaker willen bellen.",
    "Het gezin werd door de buren geholpen.",
    "Moeder schreef in haar dagboek: “Er wordt over mij beslist.”",
    "Er kwamen drie brieven in één week.",
    "Wat wij nodig hadden, was tijd.",
    "Hij ging met plezier naar zijn nieuwe klas.",
    "Het idee kwam van zijn zus.",
    "Wij vroegen ons af of het te veel was.",
)
_CLEAN_NATURE = (
    "Kan geen kat voorbijlopen zonder te aaien.",
    "Maakt van elke doos een kasteel.",
    "Zegt weinig en ziet alles.",
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

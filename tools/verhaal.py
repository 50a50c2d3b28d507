"""The rehearsal of the handbook: what is typed, when, and of which moments there is a picture.

It is one meeting about one invented case, from the evening before to working it out, as messy as they
are.
"""

from dataclasses import dataclass
from datetime import datetime

TEMPLATE = "dagdeel"


@dataclass(frozen=True, slots=True)
class Scene:
    """What is typed from a moment on. ``name`` is that of the picture of where it ends, if any.

    ``rows`` is the height of the window of that picture.
    """

    at: str
    typed: tuple[str, ...] = ()
    name: str = ""
    rows: int = 24

    @property
    def moment(self) -> datetime:
        """The moment on the wall of whoever makes the handbook: it reads the same everywhere."""
        return datetime.strptime(f"2026-{self.at}", "%Y-%m-%d %H:%M").astimezone()


THE_EVENING = (
    Scene("03-11 20:30", name="scherm-klaarleggen"),
    Scene("03-11 20:31", ("",), "scherm-stap"),
    Scene("03-11 20:32", ("", "nee"), "scherm-bewaard"),
    Scene(
        "03-11 20:34",
        (
            "Wij wilden begrijpen waarom hij steeds verhuisde, terwijl iedereen rust zocht.",
            "/wijzig perioden",
            "wonen | zomer 2019 - najaar 2022 | bij moeder en oma",
            "regie | 2021 - 2024 | niet belegd",
        ),
        "scherm-perioden",
    ),
    Scene("03-11 20:42", ("", "/pauze")),
)

THE_DAY = (
    Scene("03-12 09:00"),
    Scene("03-12 09:00", ("/tijd 13:00",), "scherm-tijd"),
    # Opening
    Scene("03-12 09:06", ("", "", "", "", "", "", "Moeder weet ervan. Het kind nog niet.")),
    Scene(
        "03-12 09:09",
        ("= het kind vertellen wat wij deden | groepsbegeleider | zondag",),
        "scherm-opening",
    ),
    Scene("03-12 09:11", ("Moeder leest het met de jeugdbeschermer, thuis.", "", "ja")),
    # Voorstellen en inchecken
    Scene("03-12 09:13", ("", "wijkverpleegkundige | thuiszorg", "")),
    Scene(
        "03-12 09:24",
        (
            "+ najaar 2022 | eerste nacht op de groep",
            "/aanwezig leerplichtambtenaar later",
            "? wie vertelt het zusje waar hij is",
            "Ik zag op tegen vandaag, en nu ben ik er. | ja",
        ),
        "scherm-inchecken",
    ),
    # Hoe doen we het met elkaar?
    Scene(
        "03-12 09:38",
        (
            "",
            "",
            "Op papier naast elkaar, aan de telefoon tegenover elkaar.",
            "We gaan door elkaar heen praten.",
            "We vragen eerst wat iemand toen wist.",
        ),
    ),
    Scene("03-12 09:44", ("= we laten een stilte vallen",)),
    Scene("03-12 09:45", ("/verplaats werkafspraken",), "scherm-met-elkaar"),
    # Het gezin in beeld
    Scene(
        "03-12 10:02",
        (
            "",
            "",
            "het kind | bouwt torens, lacht om zijn eigen grapjes",
            "moeder | kookt voor de hele straat",
            "oma | heeft altijd de deur open",
            "+ zomer 2019 | oma trekt bij hen in",
            "zusje",
            '"groepsbegeleider: Hij zingt als hij denkt dat niemand het hoort.',
        ),
    ),
    Scene("03-12 10:14", ("moeder onthoudt ieders verjaardag",), "scherm-gezin"),
    Scene("03-12 10:15", ("/wis 3",), "scherm-wissen"),
    Scene("03-12 10:26", ("", "", "oma | heel nabij | het kind")),
    Scene(
        "03-12 10:34",
        ("", '"regisseur: Ik heb hem nog nooit ontmoet.'),
        "scherm-pauze",
    ),
    # De tijdlijn
    Scene("03-12 10:44", ("", "", "rond zijn zesde | de school vraagt om hulp")),
    Scene("03-12 10:50", ("31 juni 2021 | oma wordt ziek",), "scherm-weigering"),
    Scene(
        "03-12 10:52",
        (
            "juni 2021 | oma wordt ziek",
            "@zusje bewaart een koekje voor hem",
            "? een gezinshuis in de buurt zoeken",
            "januari 2022 | drie gesprekken over een plek, zonder moeder",
            "/stopknop",
        ),
        "scherm-stopknop",
    ),
    Scene("03-12 11:04", ("", "* januari 2023 | tweede plek, ver van school", "/verplaats +")),
    Scene("03-12 11:16", ("/aanwezig beleid weg", "zomer 2023 | hij slaapt weer door")),
    Scene("03-12 11:17", ("@oma belt hem elke avond",), "scherm-tijdlijn"),
    Scene("03-12 11:18", (), "scherm-klein-venster", rows=16),
    Scene("03-12 11:22", ("/verdiep 4",), "scherm-verdiepen"),
    Scene("03-12 11:35", ("/klaar", "/overzicht"), "scherm-overzicht"),
    Scene("03-12 11:36", ("", "/naar grote_lijn", "/later")),
    # Inzichten, verdieping en werkzame elementen
    Scene("03-12 12:06", ("", "")),
    Scene("03-12 12:12", ("/stilte", "")),
    Scene(
        "03-12 12:20",
        (
            "Als het spannend werd, zochten wij een plek. | gebeurtenissen: 4, 5",
            '"intern begeleider: Wij belden pas als het misging.',
            "Er is besloten zonder zijn moeder.",
            "= moeder vragen wat zij zou willen | jeugdbeschermer | deze week",
        ),
        "scherm-inzichten",
    ),
    Scene("03-12 12:36", ("/naar onze_patronen", "Wij zochten een plek in plaats van rust.")),
    Scene("03-12 12:44", ("/naar straks", "/wijzig 1"), "scherm-straks"),
    Scene("03-12 12:46", ("wie vertelt het zusje waar hij is | nu",)),
    # Afsluiting
    Scene(
        "03-12 12:52",
        (
            "/naar citaten",
            "/wijzig 1",
            "Hij zingt als hij denkt dat niemand het hoort. | groepsbegeleider | ja",
            "Het mocht er gewoon zijn. | ervaringsdeskundige | ja",
        ),
    ),
    Scene("03-12 12:54", ("", "Ik ga rustiger weg dan ik kwam. | ja"), "scherm-afsluiting"),
    Scene("03-12 12:58", ("", ""), "scherm-einde"),
)

THE_WORK = (
    Scene("03-13 19:30", ("/naar 5", "/koppel 2 5 moeder"), "scherm-uitwerken"),
    Scene("03-13 19:31", ("2",), "scherm-verwoorden"),
    Scene(
        "03-13 19:40", ("Wij besloten zonder zijn moeder te vragen.", "/klaar"), "scherm-uitgewerkt"
    ),
)

TOLD = {
    "regels-opening": (
        "Wij wilden begrijpen waarom hij steeds verhuisde, terwijl iedereen rust zocht.",
        "Moeder weet ervan. Het kind nog niet.",
        "= het kind vertellen wat wij deden | groepsbegeleider | zondag",
        "ja",
    ),
    "regels-inchecken": (
        "wijkverpleegkundige | thuiszorg",
        "+ najaar 2022 | eerste nacht op de groep",
        "/aanwezig leerplichtambtenaar later",
        "? wie vertelt het zusje waar hij is",
        "Ik zag op tegen vandaag, en nu ben ik er. | ja",
    ),
    "regels-met-elkaar": (
        "Op papier naast elkaar, aan de telefoon tegenover elkaar.",
        "We gaan door elkaar heen praten.",
        "We vragen eerst wat iemand toen wist.",
        "= we laten een stilte vallen",
        "/verplaats werkafspraken",
    ),
    "regels-gezin": (
        "het kind | bouwt torens, lacht om zijn eigen grapjes",
        "+ zomer 2019 | oma trekt bij hen in",
        '"groepsbegeleider: Hij zingt als hij denkt dat niemand het hoort.',
        "moeder onthoudt ieders verjaardag",
        "oma | heel nabij | het kind",
    ),
    "regels-tijdlijn": (
        "rond zijn zesde | de school vraagt om hulp",
        "@zusje bewaart een koekje voor hem",
        "januari 2022 | drie gesprekken over een plek, zonder moeder",
        "* januari 2023 | tweede plek, ver van school",
        "/verplaats +",
        "/aanwezig beleid weg",
    ),
    "regels-inzichten": (
        "Als het spannend werd, zochten wij een plek. | gebeurtenissen: 4, 5",
        '"intern begeleider: Wij belden pas als het misging.',
        "= moeder vragen wat zij zou willen | jeugdbeschermer | deze week",
        "Wij zochten een plek in plaats van rust.",
        "wie vertelt het zusje waar hij is | nu",
    ),
    "regels-afsluiting": (
        "Hij zingt als hij denkt dat niemand het hoort. | groepsbegeleider | ja",
        "Het mocht er gewoon zijn. | ervaringsdeskundige | ja",
        "Ik ga rustiger weg dan ik kwam. | ja",
    ),
}
"""Which lines the page of a step tells of; each is typed once in the rehearsal."""

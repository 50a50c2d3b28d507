"""Drafts to try placing on: paragraphs as a report has them, made of a small vocabulary."""

from collections.abc import Callable, Iterator
from random import Random

from casusanalyse.review.matching import SentParagraph

SUBJECTS = (
    "wij",
    "de school",
    "moeder",
    "vader",
    "oma",
    "de wijkagent",
    "het wijkteam",
    "de voogd",
    "de leerkracht",
    "het gezin",
    "de groepsleiding",
    "zijn zusje",
)
VERBS = (
    "zagen",
    "merkten",
    "vergaten",
    "misten",
    "bespraken",
    "deelden",
    "hoorden",
    "vermoedden",
    "schreven op",
    "wisten niet",
)
OBJECTS = (
    "hoe stil het was geworden",
    "dat het verzuim opliep",
    "wat er thuis speelde",
    "de verhuizing naar de stad",
    "dat niemand de regie had",
    "het gesprek van die middag",
    "hoe moe iedereen was",
    "wat de jongen zelf wilde",
    "dat de hulp was gestopt",
    "een melding die bleef liggen",
    "de ruzie op het plein",
    "hoeveel er goed ging",
    "dat de brief niet aankwam",
    "wie er zou bellen",
)
WHEN = (
    "in het voorjaar",
    "rond zijn zesde",
    "na de zomer",
    "in de week van de verhuizing",
    "op een maandag",
    "tijdens het overleg",
    "later dat jaar",
    "voor de vakantie",
    "in 2019",
    "vlak daarna",
)
WHY = (
    "omdat de agenda vol stond",
    "en dat kwam hard aan",
    "terwijl iedereen haast had",
    "zonder het te vragen",
    "en niemand belde terug",
    "want het leek opgelost",
    "toen de hulp al liep",
    "met de beste bedoelingen",
    "en dat spijt ons",
    "hoewel het anders was afgesproken",
)
HEADINGS = (
    "Waarom we keken",
    "Het gezin",
    "De grote lijn",
    "Scharniermomenten",
    "Ons patroon",
    "Wat wij anders zouden doen",
    "Wat werkt",
    "Volgende stappen",
)
WHO = ("School", "Wijkteam", "Voogd", "Moeder", "Wij samen")
DAYS = ("1 mei", "15 mei", "1 juni", "voor de zomer", "deze week")


def sentence(random: Random) -> str:
    """Return a sentence; two of a draft can be the same, as in life."""
    when, verb, subject = random.choice(WHEN), random.choice(VERBS), random.choice(SUBJECTS)
    what, why = random.choice(OBJECTS), random.choice(WHY)
    return f"{when.capitalize()} {verb} {subject} {what}, {why}."


def draft(random: Random) -> tuple[SentParagraph, ...]:
    """Return a draft of some 130 paragraphs: contents, chapters, two tables, the reader's questions."""
    return tuple(
        SentParagraph(f"ca_{number}", label, text)
        for number, (label, text) in enumerate(_paragraphs(random))
    )


def _paragraphs(random: Random) -> Iterator[tuple[str, str]]:
    yield "", "Conceptverslag"
    yield "", "Inhoud"
    for heading in HEADINGS:
        yield "", heading
    for chapter, heading in enumerate(HEADINGS, start=1):
        yield "", heading
        number = 0
        for number in range(1, random.randint(5, 9)):
            count = random.choice((1, 1, 2, 3))
            yield f"[{chapter}.{number}]", " ".join(sentence(random) for _ in range(count))
        if chapter == 4:
            yield from _rows(f"{chapter}", number, _moment, 8, random)
        if chapter == 8:
            yield from _rows(f"{chapter}", number, _agreement, 6, random)
    yield "", "Drie vragen aan jou"
    for number in range(1, 4):
        yield f"[V.{number}]", f"Vraag {number}: {sentence(random)}"
        yield f"[V.{number}]", ""


def _rows(
    prefix: str, start: int, row: Callable[[Random], tuple[str, ...]], count: int, random: Random
) -> Iterator[tuple[str, str]]:
    for number in range(start + 1, start + 1 + count):
        for cell in row(random):
            yield f"[{prefix}.{number}]", cell


def _moment(random: Random) -> tuple[str, ...]:
    return random.choice(WHEN), sentence(random)


def _agreement(random: Random) -> tuple[str, ...]:
    return sentence(random), random.choice(WHO), random.choice(DAYS)

"""Families to draw: one of twenty that never changes, and as many generated ones as anybody wants."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.protocol.entries import Certainty, Standing, Symbol
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import Period, read_period

DAY = date(2026, 3, 12)
MAN, WOMAN, OTHER, UNKNOWN = Symbol.MAN, Symbol.WOMAN, Symbol.OTHER, Symbol.UNKNOWN


def period(words: str) -> Period:
    """Return a period as it is read from words."""
    return read_period(clean_text(words))


_MEMBERS = (
    Member(
        "opa-m",
        "opa van moeders kant",
        "Zong in het koor en maakte van alles een grap.",
        "",
        MAN,
        True,
    ),
    Member("oma-m", "oma van moeders kant", "Bakt pannenkoeken voor wie binnenloopt.", "71", WOMAN),
    Member("opa-v", "opa van vaders kant", "Repareert fietsen en vertelt over zee.", "74", MAN),
    Member("oma-v", "oma van vaders kant", "Onthoudt elke verjaardag.", "70", WOMAN),
    Member("tante", "tante", "Rustig, en altijd bereikbaar.", "45", WOMAN),
    Member("moeder", "moeder", "Lacht met haar hele gezicht. Houdt van dansen.", "40", WOMAN),
    Member("vader", "vader", "Kan uren met hout bezig zijn. Zegt weinig, ziet veel.", "42", MAN),
    Member("oom", "oom", "Neemt iedereen mee naar het voetbal.", "38", MAN),
    Member("vriendin", "vriendin van vader", "Zacht, en eerlijk als het moet.", "39", WOMAN),
    Member("stief", "stiefvader", "Kookt elke zondag voor het hele huis.", "44", MAN),
    Member("linde", "Linde", "Tekent de hele dag. Weet precies wat ze vindt.", "15", WOMAN),
    Member(
        "wilg", "Wilg", "Nieuwsgierig, snel en grappig. Kent alle vogels.", "12", MAN, focus=True
    ),
    Member("els", "Els", "Zorgt voor elk dier dat ze vindt.", "6", WOMAN),
    Member("berk", "Berk", "Danst zodra er muziek is.", "6", MAN),
    Member("pleegm", "pleegmoeder", "Heeft altijd tijd voor thee.", "52", WOMAN),
    Member("pleegv", "pleegvader", "Houdt woord, ook als het moeilijk is.", "55", MAN),
    Member("esdoorn", "Esdoorn", "Leert iedereen schaken.", "14", OTHER),
    Member(
        "buur", "buurvrouw", "Haar deur staat open.", "63", WOMAN, standing=Standing.IMPORTANT_OTHER
    ),
    Member("school", "school", "", "", UNKNOWN, standing=Standing.ORGANISATION),
    Member("huis", "gezinshuis", "", "", UNKNOWN, standing=Standing.ORGANISATION),
)
_LIVING = (
    ("linde", "moeder", None),
    ("els", "moeder", None),
    ("berk", "moeder", None),
    ("esdoorn", "pleegm", None),
    ("esdoorn", "pleegv", None),
    ("wilg", "pleegv", "maart 2022 tot nu"),
    ("wilg", "pleegm", "maart 2022 tot nu"),
    ("wilg", "huis", "2020 tot maart 2022"),
)
_CLOSE = (
    ("wilg", "nabij", "oma-m"),
    ("wilg", "heel nabij", "linde"),
    ("moeder", "spanning", "vader"),
    ("wilg", "nabij en spanning", "moeder"),
    ("wilg", "op afstand", "stief"),
    ("oom", "geen contact", "vader"),
    ("tante", "hersteld contact", "oma-m"),
    ("buur", "gericht op", "wilg"),
)


def twenty() -> Family:
    """Return the family of twenty."""
    ties = [
        Tie("", "opa-m", "gehuwd", "oma-m", ended=True),
        Tie("", "opa-v", "gehuwd", "oma-v"),
        Tie("", "moeder", "gescheiden", "vader", period=period("2016")),
        Tie("", "moeder", "samenwonend", "stief"),
        Tie("", "vader", "relatie", "vriendin"),
        Tie("", "pleegm", "gehuwd", "pleegv"),
        *_parents("ouder", ("opa-m", "oma-m"), ("tante", "moeder")),
        *_parents("ouder", ("opa-v", "oma-v"), ("vader", "oom")),
        *_parents("ouder", ("moeder", "vader"), ("linde", "wilg")),
        *_parents("ouder", ("moeder", "stief"), ("els", "berk")),
        *_parents("adoptieouder", ("pleegm", "pleegv"), ("esdoorn",)),
        *(
            Tie("", one, "pleegouder", "wilg", period=period("maart 2022 tot nu"))
            for one in ("pleegm", "pleegv")
        ),
        Tie("", "els", "tweeling", "berk"),
        Tie("", "buur", "vaste oppas", "linde", "vaste oppas"),
        *(
            Tie("", one, "woont bij", host, period=period(words) if words else None)
            for one, host, words in _LIVING
        ),
        *(
            Tie("", one, word, another, source="verteld in de groep")
            for one, word, another in _CLOSE
        ),
    ]
    return Family(_MEMBERS, numbered(ties), DAY, DAY)


def _parents(kind: str, parents: Sequence[str], children: Sequence[str]) -> Iterator[Tie]:
    for child in children:
        for parent in parents:
            yield Tie("", parent, kind, child)


def numbered(ties: Sequence[Tie]) -> tuple[Tie, ...]:
    """Return the ties, each with an id of its own."""
    return tuple(
        Tie(
            f"t{n}",
            it.one,
            it.relation,
            it.another,
            it.words,
            it.ended,
            it.period,
            it.status,
            it.source,
        )
        for n, it in enumerate(ties)
    )


_NATURES = (
    "Lacht graag en lang.",
    "Weet van elke plant hoe hij heet.",
    "Stil, maar ziet alles wat er gebeurt.",
    "",
    "Zingt onder het koken, en helpt wie er maar langskomt.",
    "Bouwt hutten van niets en is trots op wat lukt.",
)
_AGES = ("", "7", "34", "begin 40", "rond de 60", "3 jaar bij het ongeluk, 8 bij publicatie")
_UNIONS = ("gehuwd", "samenwonend", "relatie", "gescheiden", "uit elkaar", "onbekend", "")
_BETWEEN = (
    "nabij",
    "heel nabij",
    "op afstand",
    "spanning",
    "nabij en spanning",
    "geen contact",
    "hersteld contact",
    "gericht op",
    "driehoek",
    "vaste oppas",
)


def generated(seed: int, size: int = 20) -> Family:
    """Return a family of at most so many, the same for the same seed."""
    return _Invention(Random(seed), size).family()


class _Invention:
    """A family that grows by marrying, having children and taking people in."""

    def __init__(self, random: Random, size: int) -> None:
        self._random = random
        self._size = size
        self._members: list[Member] = []
        self._ties: list[Tie] = []
        self._generation: list[list[str]] = [[], [], [], []]

    def family(self) -> Family:
        """Return the family."""
        for _ in range(self._random.randint(1, 2)):
            self._couple(0)
        for generation in range(self._random.choice((1, 2, 2, 3))):
            for one in tuple(self._generation[generation]):
                if self._random.random() < 0.45 and generation:
                    self._join(one, generation)
        for grow in (self._foster, self._siblings, self._around):
            grow()
        self._focus()
        return Family(tuple(self._members), numbered(self._ties), DAY, DAY)

    @property
    def _full(self) -> bool:
        return len(self._members) >= self._size

    def _person(self, standing: Standing = Standing.FAMILY) -> str:
        random, id = self._random, f"p{len(self._members)}"
        name = random.choice(("oma", "tante", "Linde", "Wilg", "stiefvader", "vriendin van vader"))
        symbol = random.choice((MAN, WOMAN, MAN, WOMAN, OTHER, UNKNOWN))
        self._members.append(
            Member(
                id,
                f"{name} {len(self._members)}",
                random.choice(_NATURES),
                random.choice(_AGES),
                symbol,
                random.random() < 0.08,
                standing=standing,
            )
        )
        return id

    def _tie(self, one: str, relation: str, another: str, words: str = "") -> None:
        sure = self._random.random() < 0.85
        status = Certainty.CERTAIN if sure else self._random.choice(tuple(Certainty))
        held = period(words) if words else None
        ended = self._random.random() < 0.1
        self._ties.append(Tie("", one, relation, another, relation, ended, held, status))

    def _couple(self, generation: int) -> None:
        if self._full:
            return
        one = self._person()
        self._generation[generation].append(one)
        self._join(one, generation)

    def _join(self, one: str, generation: int) -> None:
        """Give somebody one or more partners, each with children."""
        for _ in range(self._random.choice((1, 1, 1, 2, 3))):
            if len(self._members) + 2 > self._size:
                return
            parents = [one]
            if self._random.random() < 0.85:
                parents.append(self._person())
                relation = self._random.choice(_UNIONS)
                if relation:
                    self._tie(one, relation, parents[1])
            self._children(parents, generation + 1)

    def _children(self, parents: Sequence[str], generation: int) -> None:
        kind = self._random.choice(("ouder", "ouder", "ouder", "ouder", "adoptieouder"))
        born = []
        for _ in range(self._random.choice((1, 1, 2, 2, 3))):
            if self._full or generation > 3:
                return
            born.append(self._person())
            self._generation[generation].append(born[-1])
            for parent in parents:
                self._tie(parent, kind, born[-1])
        if len(born) > 1 and self._random.random() < 0.3:
            self._tie(born[0], "tweeling", born[1])

    def _foster(self) -> None:
        """Let somebody grow up with others for a while."""
        children = [it for those in self._generation[1:] for it in those]
        if len(self._members) + 2 > self._size or not children or self._random.random() < 0.4:
            return
        child, one, another = self._random.choice(children), self._person(), self._person()
        self._tie(one, "gehuwd", another)
        for parent in (one, another):
            self._tie(parent, "pleegouder", child, "2019 tot maart 2021")
        self._tie(child, "woont bij", one, "2019 tot nu")

    def _siblings(self) -> None:
        """Let somebody have a brother or sister of whom no parents are known."""
        if self._full or self._random.random() < 0.5:
            return
        self._tie(self._person(), "broer of zus", self._random.choice(self._members[:-1]).id)

    def _around(self) -> None:
        """Add others, organisations, homes and what goes on between people."""
        ids = [it.id for it in self._members]
        for standing in (Standing.IMPORTANT_OTHER, Standing.ORGANISATION, Standing.ORGANISATION):
            if not self._full and self._random.random() < 0.6:
                one = self._person(standing)
                self._tie(self._random.choice(ids), self._random.choice(_BETWEEN), one)
                if standing is Standing.ORGANISATION:
                    self._tie(self._random.choice(ids), "woont bij", one, "2018 tot 2020")
        for child in self._generation[2]:
            if self._random.random() < 0.6:
                self._tie(child, "woont bij", self._random.choice(self._generation[1]))
        for _ in range(self._random.randint(0, 6)):
            if len(ids) > 1:
                one, another = self._random.sample(ids, 2)
                self._tie(one, self._random.choice(_BETWEEN), another)

    def _focus(self) -> None:
        young = next((those[0] for those in reversed(self._generation) if those), None)
        self._members = [
            Member(
                it.id,
                it.name,
                it.nature,
                it.age,
                it.symbol,
                it.deceased,
                it.id == young,
                it.standing,
            )
            for it in self._members
        ]

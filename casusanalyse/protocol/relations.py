"""What people can be to each other: the kinds that every protocol has, each with its sentence."""

from dataclasses import dataclass
from enum import StrEnum


class RelationGroup(StrEnum):
    """What a kind of relation tells; it decides how the relation is drawn and where it is told."""

    PARTNER = "partners"
    PARENT = "ouder en kind"
    SIBLING = "broers en zussen"
    LIVING = "wonen"
    INTERACTION = "wat er tussen mensen is"
    UNSAFETY = "onveiligheid"
    UNKNOWN = "niet bekend"


@dataclass(frozen=True)
class RelationKind:
    """One kind: the word that people choose, and its sentence about ``one`` and ``another``.

    ``past`` is the sentence when the relation is over.
    """

    word: str
    sentence: str
    past: str
    group: RelationGroup


_PARTNERS = (
    ("gehuwd", "{one} en {another} zijn gehuwd", "{one} en {another} waren gehuwd"),
    ("samenwonend", "{one} en {another} wonen samen", "{one} en {another} woonden samen"),
    (
        "relatie",
        "{one} en {another} hebben een relatie",
        "{one} en {another} hadden een relatie",
    ),
    ("gescheiden", "{one} en {another} zijn gescheiden", "{one} en {another} waren gescheiden"),
    ("uit elkaar", "{one} en {another} zijn uit elkaar", "{one} en {another} waren uit elkaar"),
)
_PARENTS = ("ouder", "pleegouder", "adoptieouder", "stiefouder")
_SIBLINGS = (
    (
        "broer of zus",
        "{one} en {another} zijn broer of zus van elkaar",
        "{one} en {another} waren broer of zus van elkaar",
    ),
    ("tweeling", "{one} en {another} zijn een tweeling", "{one} en {another} waren een tweeling"),
)
_INTERACTIONS = (
    (
        "nabij",
        "{one} en {another} staan dicht bij elkaar",
        "{one} en {another} stonden dicht bij elkaar",
    ),
    (
        "heel nabij",
        "{one} en {another} staan heel dicht bij elkaar",
        "{one} en {another} stonden heel dicht bij elkaar",
    ),
    (
        "op afstand",
        "{one} en {another} staan op afstand van elkaar",
        "{one} en {another} stonden op afstand van elkaar",
    ),
    (
        "spanning",
        "tussen {one} en {another} is spanning",
        "tussen {one} en {another} was spanning",
    ),
    (
        "nabij en spanning",
        "{one} en {another} staan dicht bij elkaar, en er is spanning",
        "{one} en {another} stonden dicht bij elkaar, en er was spanning",
    ),
    (
        "geen contact",
        "{one} en {another} hebben geen contact",
        "{one} en {another} hadden geen contact",
    ),
    (
        "hersteld contact",
        "{one} en {another} hebben weer contact",
        "{one} en {another} hadden weer contact",
    ),
    (
        "driehoek",
        "{one} en {another} betrekken een derde bij wat er tussen hen is",
        "{one} en {another} betrokken een derde bij wat er tussen hen was",
    ),
)

RELATION_KINDS: tuple[RelationKind, ...] = (
    *(RelationKind(*told, RelationGroup.PARTNER) for told in _PARTNERS),
    *(
        RelationKind(
            word,
            f"{{one}} is {word} van {{another}}",
            f"{{one}} was {word} van {{another}}",
            RelationGroup.PARENT,
        )
        for word in _PARENTS
    ),
    *(RelationKind(*told, RelationGroup.SIBLING) for told in _SIBLINGS),
    RelationKind(
        "woont bij",
        "{one} woont bij {another}",
        "{one} woonde bij {another}",
        RelationGroup.LIVING,
    ),
    *(RelationKind(*told, RelationGroup.INTERACTION) for told in _INTERACTIONS),
    RelationKind(
        "gericht op",
        "{one} is sterk gericht op {another}",
        "{one} was sterk gericht op {another}",
        RelationGroup.INTERACTION,
    ),
    RelationKind(
        "onveilig",
        "tussen {one} en {another} is het niet veilig",
        "tussen {one} en {another} was het niet veilig",
        RelationGroup.UNSAFETY,
    ),
    RelationKind(
        "onbekend",
        "wat {one} en {another} van elkaar zijn, is niet bekend",
        "wat {one} en {another} van elkaar waren, is niet bekend",
        RelationGroup.UNKNOWN,
    ),
)

RELATION_WORDS = tuple(kind.word for kind in RELATION_KINDS)
"""What people choose from; a region may add words of its own (``tekens``)."""
_BY_WORD = {kind.word: kind for kind in RELATION_KINDS}


def relation_kind(word: str) -> RelationKind | None:
    """Return the kind that has this word; None for a kind of the region's own."""
    return _BY_WORD.get(word)


def group_of_word(word: str) -> RelationGroup | None:
    """Return what a relation with this word tells; None for a kind of the region's own."""
    kind = relation_kind(word)
    return kind.group if kind is not None else None

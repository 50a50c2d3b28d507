"""What can be drawn of a session, for one reader: the family, the course of events, the factors."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import count
from typing import TypeVar

from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.pictures.family.members import Family, Member, Tie, member_of
from casusanalyse.pictures.timeline.events import Events, Happening, Stretch
from casusanalyse.protocol.entries import (
    Entry,
    Factor,
    Influence,
    Mention,
    PeriodEntry,
    Person,
    Relation,
    Standing,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import (
    AnyQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.protocol.relations import RelationGroup, group_of_word
from casusanalyse.protocol.rings import Arrow, rings_among
from casusanalyse.report.material import Material
from casusanalyse.text.dates import in_order_of_time

EntryT = TypeVar("EntryT", bound=Entry)

_OF_THE_FAMILY = (RelationGroup.PARTNER, RelationGroup.PARENT, RelationGroup.SIBLING)


def family_of(material: Material, on: date | None = None) -> Family | None:
    """Return the family as this reader may see it; None when there is nobody to draw.

    Households are those of the day ``on``; of the day of the session when none is given.
    Somebody who was only named in a relation is drawn too; a relation with somebody whom this reader
    may not know is not. ValueError for a record that never started.
    """
    day = _day(material)
    told = _told(material, PersonsQuestion, Person)
    members: dict[str, Member] = {id: member_of(id, person) for _, id, person in told}
    among = _Named(material, {id: member.name for id, member in members.items()})
    ties = tuple(_ties(material, among))
    for id in dict.fromkeys(id for tie in ties for id in (tie.one, tie.another)):
        members.setdefault(id, _only_named(id, among.names[id], ties))
    if not members:
        return None
    return Family(tuple(members.values()), ties, on or day, day)


def events_of(material: Material) -> Events | None:
    """Return the course of events as this reader may see it; None when nothing stands on it.

    Events are in order of time, with the number that the report gives them.
    ValueError for a record that never started.
    """
    day = _day(material)
    happenings = _happenings(material)
    stretches = tuple(
        Stretch(
            id=id,
            lane=entry.lane,
            period=entry.period,
            what=entry.what or "",
            whom=material.name(entry.whom) or "",
            unassigned=entry.unassigned,
        )
        for _, id, entry in _told(material, PeriodsQuestion, PeriodEntry)
    )
    return Events(happenings, stretches, day) if happenings or stretches else None


def web_of(material: Material) -> Web | None:
    """Return factors and influences as this reader may see them; None without any.

    An influence of something that is no factor draws that too. ValueError for a record that never started.
    """
    day = _day(material)
    points: dict[str, Point] = {
        id: Point(id, factor.text, factor.role, factor.new, bool(factor.differs))
        for _, id, factor in _told(material, FactorsQuestion, Factor)
    }
    among = _Named(material, {id: point.text for id, point in points.items()})
    arrows = []
    for _, id, influence in _told(material, InfluencesQuestion, Influence):
        start, end = among.id_of(influence.cause), among.id_of(influence.consequence)
        if start and end:
            arrows.append(Arrow(id, start, end, influence.sign, influence.ring or ""))
            for met in (start, end):
                points.setdefault(met, Point(met, among.names[met]))
    if not points:
        return None
    return Web(tuple(points.values()), tuple(arrows), rings_among(arrows), day)


class _Named:
    """What is drawn, by id with its name, and what else a line may point at, in words or by its id."""

    def __init__(self, material: Material, names: Mapping[str, str]) -> None:
        self._material = material
        self.names = dict(names)

    def id_of(self, mention: Mention) -> str | None:
        """Return the id of who or what is meant; None when this reader may not know."""
        name = self._material.name(mention)
        if not name:
            return None
        if mention.entry:
            id: str = self._material.record.standing(mention.entry)
        else:
            id = self._called(name)
        self.names.setdefault(id, name)
        return id

    def _called(self, name: str) -> str:
        """Return the only one of this name, so that words draw nobody a second time; else a new id."""
        same = [id for id, other in self.names.items() if _alike(other) == _alike(name)]
        return same[0] if len(same) == 1 else f"w:{_alike(name)}"


def _alike(name: str) -> str:
    return " ".join(name.casefold().split()).rstrip(".")


def _day(material: Material) -> date:
    started = material.record.started
    if started is None:
        raise ValueError("a session that never started has nothing to draw")
    return started.held_on


def _told(
    material: Material, kind: type[AnyQuestion], entry_class: type[EntryT]
) -> Iterator[tuple[AnyQuestion, EntryId, EntryT]]:
    """Yield the entries of a kind with their question and id, wherever they were told."""
    for question in material.questions.values():
        if isinstance(question, kind) and (question.in_report or not material.reported):
            for place in material.places(question):
                for kept in material.record.slot(place).entries.values():
                    if isinstance(kept.entry, entry_class):
                        yield question, kept.id, kept.entry


def _happenings(material: Material) -> tuple[Happening, ...]:
    told = [(id, event) for _, id, event in _told(material, TimelineQuestion, TimelineEntry)]
    numbers = material.event_numbers
    # What the report does not tell has no number there; none is used twice.
    further = count(max(numbers.values(), default=0) + 1)
    return tuple(
        _happening(id, event, numbers[id] if id in numbers else next(further))
        for id, event in in_order_of_time(told, lambda it: it[1].when)
    )


def _happening(id: EntryId, event: TimelineEntry, number: int) -> Happening:
    return Happening(
        id=id,
        number=number,
        what=event.what,
        when=event.when,
        mark=event.mark,
        crucial=event.crucial,
        certainty=event.certainty,
        second_memory=event.second_memory or "",
        child_says=event.child_says or "",
        between_parents=event.between_parents or "",
        effect=event.effect or "",
    )


def _only_named(id: str, name: str, ties: Iterable[Tie]) -> Member:
    """Return who was only named in relations: family when one of these makes it so."""
    own = (group_of_word(tie.relation) for tie in ties if id in (tie.one, tie.another))
    family = any(group in _OF_THE_FAMILY for group in own)
    return Member(id, name, standing=Standing.FAMILY if family else Standing.IMPORTANT_OTHER)


def _ties(material: Material, among: _Named) -> Iterator[Tie]:
    for question, id, relation in _told(material, RelationsQuestion, Relation):
        one, another = among.id_of(relation.one), among.id_of(relation.another)
        if one and another:
            yield _tie(question, id, relation, one, another)


def _tie(question: AnyQuestion, id: str, relation: Relation, one: str, another: str) -> Tie:
    signs = question.signs if isinstance(question, RelationsQuestion) else ()
    words = next((it.text for it in signs if it.id == relation.relation), relation.relation)
    return Tie(
        id=id,
        one=one,
        relation=relation.relation,
        another=another,
        words=words,
        ended=relation.ended,
        period=relation.period,
        status=relation.status,
        source=relation.source or "",
    )

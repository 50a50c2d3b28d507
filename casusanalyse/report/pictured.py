"""What can be drawn of a session, for one reader: the family, the course of events, the factors."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.pictures.family.members import Family, Member, Tie
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
from casusanalyse.protocol.questions import (
    AnyQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.protocol.rings import Arrow, rings_among
from casusanalyse.report.material import Material
from casusanalyse.text.dates import in_order_of_time

EntryT = TypeVar("EntryT", bound=Entry)


def family_of(material: Material, on: date | None = None) -> Family | None:
    """Return the family as this reader may see it; None when there is nobody to draw.

    Households are those of the day ``on``; of the day of the session when none is given.
    ValueError for a record that never started.
    """
    day = _day(material)
    members = {
        id: Member(
            id=id,
            name=person.name,
            nature=person.nature or "",
            age=person.age_band or "",
            symbol=person.symbol,
            deceased=person.deceased,
            focus=person.focus,
            standing=person.standing,
        )
        for _, id, person in _told(material, PersonsQuestion, Person)
    }
    ties = []
    for question, id, relation in _told(material, RelationsQuestion, Relation):
        one = _member(material, relation.one, members)
        another = _member(material, relation.another, members)
        if one and another:
            ties.append(_tie(question, id, relation, one, another))
    if not members:
        return None
    return Family(tuple(members.values()), tuple(ties), on or day, day)


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
    points = {
        id: Point(id, factor.text, factor.role, factor.new, bool(factor.differs))
        for _, id, factor in _told(material, FactorsQuestion, Factor)
    }
    arrows = []
    for _, id, influence in _told(material, InfluencesQuestion, Influence):
        start = _point(material, influence.cause, points)
        end = _point(material, influence.consequence, points)
        if start and end:
            arrows.append(Arrow(id, start, end, influence.sign, influence.ring or ""))
    if not points:
        return None
    return Web(tuple(points.values()), tuple(arrows), rings_among(arrows), day)


def _day(material: Material) -> date:
    started = material.record.started
    if started is None:
        raise ValueError("a session that never started has nothing to draw")
    return started.held_on


def _told(
    material: Material, kind: type[AnyQuestion], entry_class: type[EntryT]
) -> Iterator[tuple[AnyQuestion, str, EntryT]]:
    """Yield the entries of a kind with their question and id, wherever they were told."""
    for question in material.questions.values():
        if isinstance(question, kind):
            for place in material.places(question):
                for kept in material.record.slot(place).entries.values():
                    if isinstance(kept.entry, entry_class):
                        yield question, kept.id, kept.entry


def _happenings(material: Material) -> tuple[Happening, ...]:
    told = [(id, event) for _, id, event in _told(material, TimelineQuestion, TimelineEntry)]
    numbers = {str(id): number for id, number in material.event_numbers.items()}
    ordered = in_order_of_time(told, lambda it: it[1].when)
    return tuple(
        Happening(
            id=id,
            number=numbers.get(id, position),
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
        for position, (id, event) in enumerate(ordered, start=1)
    )


def _member(material: Material, mention: Mention, members: dict[str, Member]) -> str | None:
    """Return the id of who is meant; somebody who was only named in a relation is drawn too."""
    name = material.name(mention)
    if not name:
        return None
    id = material.record.standing(mention.entry) if mention.entry else f"w:{name.casefold()}"
    members.setdefault(id, Member(id, name, standing=Standing.IMPORTANT_OTHER))
    return id


def _point(material: Material, mention: Mention, points: dict[str, Point]) -> str | None:
    name = material.name(mention)
    if not name:
        return None
    id = material.record.standing(mention.entry) if mention.entry else f"w:{name.casefold()}"
    points.setdefault(id, Point(id, name))
    return id


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

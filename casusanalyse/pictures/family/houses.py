"""Who lived together on a day, and which homes lie outside the family that somebody was born in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casusanalyse.pictures.family.generations import BIRTH, group_of
from casusanalyse.pictures.family.members import Family, Tie
from casusanalyse.protocol.entries import Standing
from casusanalyse.protocol.relations import RelationGroup
from casusanalyse.text.dates import Period

LIVING_TOGETHER = "samenwonend"
MARRIED = "gehuwd"


@dataclass(frozen=True, slots=True)
class House:
    """Those who share a house; two at least."""

    members: frozenset[str]


def holds_on(tie: Tie, day: date) -> bool:
    """Return whether a tie held on a day, as far as its period tells; what is not known is open."""
    if tie.period is None:
        return not tie.ended
    if tie.ended and tie.period.end is None:
        return False
    return _began(tie.period, day) and not _over(tie.period, day)


def _began(period: Period, day: date) -> bool:
    return period.start is None or period.start.earliest is None or period.start.earliest <= day


def _over(period: Period, day: date) -> bool:
    """A period that still runs may have an end that was only expected."""
    if period.ongoing or period.end is None or period.end.latest is None:
        return False
    return period.end.latest < day


def is_placement(tie: Tie, family: Family) -> bool:
    """Return whether somebody came to live at an organisation, or with a period outside the birth family."""
    host = next(it for it in family.members if it.id == tie.another)
    if host.standing is Standing.ORGANISATION:
        return True
    return tie.period is not None and tie.another not in _born_into(family, tie.one)


def _born_into(family: Family, one: str) -> set[str]:
    """Return everybody whom birth, brothers and sisters, and partners tie to somebody."""
    beside: dict[str, set[str]] = {}
    for tie in family.ties:
        if tie.relation == BIRTH or group_of(tie) in (
            RelationGroup.SIBLING,
            RelationGroup.PARTNER,
        ):
            beside.setdefault(tie.one, set()).add(tie.another)
            beside.setdefault(tie.another, set()).add(tie.one)
    found, news = {one}, [one]
    while news:
        for other in beside.get(news.pop(), set()) - found:
            found.add(other)
            news.append(other)
    return found


def houses(family: Family) -> tuple[House, ...]:
    """Return who share a house on the day of the family; somebody may have two.

    Everybody who lives with the same person shares a house, and so do that person's partner and whoever he
    or she lives with. Homes at an organisation are placements and no house.
    """
    people = {it.id for it in family.members if it.standing is not Standing.ORGANISATION}
    living = [
        it
        for it in family.ties
        if group_of(it) is RelationGroup.LIVING
        and {it.one, it.another} <= people
        and it.one != it.another
        and holds_on(it, family.on)
    ]
    hosts = {it.another for it in living}
    shared = [frozenset((it.one, it.another)) for it in living if it.one in hosts]
    shared += [
        frozenset((it.one, it.another))
        for it in family.ties
        if {it.one, it.another} <= people
        and holds_on(it, family.on)
        and (it.relation == LIVING_TOGETHER or _both_at_home(it, hosts))
    ]
    return tuple(_houses([(it.one, it.another) for it in living], shared))


def _both_at_home(tie: Tie, hosts: set[str]) -> bool:
    """Whether two married people share a house: only when people live with the one and with the other."""
    return tie.relation == MARRIED and {tie.one, tie.another} <= hosts


def _houses(living: Iterable[tuple[str, str]], shared: Iterable[frozenset[str]]) -> Iterable[House]:
    sets: list[set[str]] = [set(it) for it in shared]
    keys: list[set[str]] = []
    for those in sets:
        joined = set(those)
        for other in [it for it in keys if it & joined]:
            keys.remove(other)
            joined |= other
        keys.append(joined)
    lived: dict[int, set[str]] = {number: set(key) for number, key in enumerate(keys)}
    for one, another in living:
        number = next((n for n, key in enumerate(keys) if another in key), -1)
        if number < 0:
            keys.append({another})
            number = len(keys) - 1
            lived[number] = {another}
        lived[number].add(one)
    return [House(frozenset(those)) for those in lived.values() if len(those) > 1]

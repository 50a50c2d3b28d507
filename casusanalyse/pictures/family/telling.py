"""A family portrait in words, for whoever does not see it."""

from collections.abc import Iterable, Iterator, Mapping

from casusanalyse.pictures.family.kin import Kin, is_unsafe
from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.protocol.entries import Certainty, Standing
from casusanalyse.protocol.relations import relation_kind
from casusanalyse.text.dates import in_words
from casusanalyse.wording import pictures_family as wording

_MANY = 25
"""From how many people on the words hold only who there are; the rest stands in the report."""


def description(family: Family, kin: Kin, shown: Iterable[Tie], shortened: bool) -> str:
    """Return what a portrait says: who there are, what they are to each other, and who live together.

    ``shown`` are the ties that are drawn; ``shortened`` tells that some words did not fit on the sheet.
    """
    return " ".join(_sentences(family, kin, shown, shortened))


def _sentences(family: Family, kin: Kin, shown: Iterable[Tie], shortened: bool) -> Iterator[str]:
    names = {it.id: it.name for it in family.members}
    people = [it for it in family.members if it.standing is not Standing.ORGANISATION]
    focus = [it.name for it in people if it.focus]
    if focus:
        yield wording.TOLD_FOCUS.format(names=listed(focus))
    if len(family.members) > _MANY:
        yield wording.TOLD_MANY.format(count=len(family.members), names=listed(names.values()))
        return
    if people:
        yield wording.TOLD_PEOPLE.format(people="; ".join(map(_person, people)))
    organisations = [it.name for it in family.members if it.standing is Standing.ORGANISATION]
    if organisations:
        yield wording.TOLD_ORGANISATIONS.format(names=listed(organisations))
    yield from (_relation(tie, names) for tie in shown)
    for house in kin.houses:
        those = [it.name for it in people if it.id in house.members]
        yield wording.TOLD_HOME.format(day=in_words(family.on), names=listed(those))
    if shortened:
        yield wording.TOLD_SHORTENED


def _person(member: Member) -> str:
    facts = [wording.SYMBOLS[member.symbol.value], member.age]
    facts += [wording.DECEASED] if member.deceased else []
    facts += [wording.OTHER] if member.standing is Standing.IMPORTANT_OTHER else []
    nature = f": {member.nature.rstrip(' .')}" if member.nature else ""
    return f"{member.name} ({', '.join(filter(None, facts))}){nature}"


def _relation(tie: Tie, names: Mapping[str, str]) -> str:
    kind = relation_kind(tie.relation)
    pattern = (kind.past if tie.ended else kind.sentence) if kind else wording.TOLD_OWN
    told = pattern.format(
        one=names[tie.one], another=names[tie.another], words=tie.words or tie.relation
    )
    facts: list[str] = [tie.period.words] if tie.period else []
    if is_unsafe(tie):
        facts.append(wording.UNSAFE_TOLD.format(status=tie.status.value, source=tie.source))
    elif tie.status is not Certainty.CERTAIN:
        facts.append(wording.STATUSES[tie.status.value])
    beside = f" ({', '.join(facts)})" if facts else ""
    return f"{told[0].upper()}{told[1:]}{beside}."


def listed(names: Iterable[str]) -> str:
    """Return names as they are listed in a sentence."""
    *before, last = names
    return wording.AND.format(before=", ".join(before), last=last) if before else last

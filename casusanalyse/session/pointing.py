"""Pointing at entries of other lists, by name or by number."""

from collections.abc import Iterable, Iterator

from casusanalyse.protocol.choosing import parts_of, read_ordinal
from casusanalyse.protocol.entries import Mention
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, clean_text


def targets(protocol: Protocol, record: Record, kinds: Iterable[str]) -> tuple[Kept, ...]:
    """Return the entries of all questions of these kinds, in the order of kinds and questions."""
    return tuple(_of_kinds(protocol, record, tuple(kinds)))


def _of_kinds(protocol: Protocol, record: Record, kinds: tuple[str, ...]) -> Iterator[Kept]:
    for kind in kinds:
        for question in protocol.questions():
            if question.kind == kind:
                yield from record.entries(question.id)


def point_at(words: str, candidates: tuple[Kept, ...]) -> Mention:
    """Return a mention of the candidate with this name or number (from 1), or else of the words.

    Somebody who is not listed is simply named: nothing has to be set up before it can be said.
    """
    spoken = words.strip()
    named = [kept for kept in candidates if _name(kept) == spoken.casefold()]
    number = read_ordinal(spoken, len(candidates))
    if named:
        return Mention(entry=named[0].id)
    if number is not None:
        return Mention(entry=candidates[number - 1].id)
    return Mention(words=clean_text(spoken))


def point_at_all(words: str, candidates: tuple[Kept, ...]) -> tuple[Mention, ...]:
    """Return a mention for each of the names or numbers between commas."""
    names = {_name(kept) for kept in candidates}
    return tuple(point_at(part, candidates) for part in parts_of(words, names))


def _name(kept: Kept) -> str:
    return title_of(kept.entry).strip().casefold()


def name_of(mention: Mention, record: Record) -> CleanText:
    """Return the name that a mention has now; what was set aside keeps its name."""
    if mention.entry is None:
        return mention.words or clean_text("")
    found = record.find(mention.entry)
    kept = found[1] if found is not None else record.aside.find(record.standing(mention.entry))
    return clean_text(title_of(kept.entry)) if kept is not None else clean_text("")

"""What a marked line becomes: an entry of the list that the protocol has for it (``vangen``)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import normalize

from casusanalyse.front.orders import Mark
from casusanalyse.protocol.entries import Entry, Mention, Person, Quote, Seat, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Captures, Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.events import EntryAdded, EntryRefined
from casusanalyse.session.fields import Listing, listing
from casusanalyse.session.lines import SEPARATOR, read_entry, split_line
from casusanalyse.session.places import Place
from casusanalyse.session.pointing import targets
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import session_lines as lines_wording

_NAME, _NATURE = dutch_key("name"), dutch_key("nature")
_ENDS_A_NAME = " ,:;\t\n"
_LETTER_OF_A_NAME = re.compile(r"\s*[A-Z](?=[\s,:;]|$)")
"""What tells one kind A from another."""
_ENDS_A_SENTENCE = (".", "!", "?")
_MOST_WORDS_OF_A_NAME = 3
_QUOTES = ' "“”„'


@dataclass(frozen=True, slots=True)
class Catch:
    """What a marked line adds to the record, and what is said about it."""

    event: EntryAdded | EntryRefined
    said: str


def list_for(mark: Mark, captures: Captures) -> str | None:
    """Return the id of the question that a marked line goes to; None when the protocol has none."""
    match mark:
        case Mark.EVENT:
            return captures.event
        case Mark.PERSON:
            return captures.person
        case Mark.INSIGHT:
            return captures.insight
        case Mark.QUOTE:
            return captures.quote
        case Mark.PARKED:
            return captures.later
        case Mark.AGREEMENT:
            return captures.agreement


def listing_for(mark: Mark, protocol: Protocol, record: Record) -> Listing:
    """Return the list that a mark stands for; raises NotAccepted when the protocol has none."""
    id = list_for(mark, protocol.captures)
    question = protocol.question(id) if id is not None else None
    if not isinstance(question, GatheringQuestion):
        raise NotAccepted(wording.NOTHING_CATCHES.format(mark=mark.value))
    return listing(question, protocol, record)


def catch(mark: Mark, words: CleanText, protocol: Protocol, record: Record) -> Catch:
    """Return what a marked line adds. Raises NotAccepted when it misses something or has no list."""
    listed = listing_for(mark, protocol, record)
    if mark is Mark.PERSON:
        return about_person(words, listed)
    number = len(record.entries(listed.question.id)) + 1
    entry = _quote(words, listed) if mark is Mark.QUOTE else read_line(words, listed)
    timeless = isinstance(entry, TimelineEntry) and entry.when is None
    said = wording.CAUGHT_TIMELESS if timeless else wording.CAUGHT[mark.value]
    return Catch(_added(entry, listed), said.format(number=number))


def read_line(words: CleanText, listed: Listing) -> Entry:
    """Return the entry that a line makes. Raises NotAccepted."""
    return read_entry(split_line(words, listed), listed)


def about_person(words: CleanText, listed: Listing) -> Catch:
    """Return what a line about a person adds: to who is known, or somebody new.

    The line begins with the name. Raises NotAccepted for a known name with nothing behind it.
    """
    place = Place(listed.question.id)
    persons = listed.record.entries(*place)
    name, rest = split_name(words, [title_of(kept.entry) for kept in persons])
    known = next((kept for kept in persons if is_known(name, (kept,))), None)
    line = f"{name} {SEPARATOR} {rest}" if rest else name
    if known is None:
        entry = read_line(clean_text(line), listed)
        return Catch(_added(entry, listed), wording.NEW_PERSON.format(name=name))
    if rest in ("", lines_wording.EMPTY_MARK):
        raise NotAccepted(wording.WHAT_ABOUT.format(name=name))
    refined = _told_more(known, split_line(line, listed), listed)
    return Catch(refined, wording.CAUGHT_ABOUT.format(name=title_of(refined.entry)))


def is_known(name: str, persons: Iterable[Kept]) -> bool:
    """Tell whether somebody of this name is among the entries."""
    return any(_folded(title_of(kept.entry)) == _folded(name) for kept in persons)


def _told_more(known: Kept, given: dict[str, str], listed: Listing) -> EntryRefined:
    """Nature comes on top of what was said before; every other field takes the place of what it was."""
    person = known.entry
    assert isinstance(person, Person)
    filled = {
        key: said
        for key, said in given.items()
        if said not in ("", lines_wording.EMPTY_MARK) and key != _NAME
    }
    if _NATURE in filled:
        filled[_NATURE] = joined(person.nature or "", filled[_NATURE])
    entry = read_entry(filled, listed, base=person)
    return EntryRefined(place=Place(listed.question.id), id=known.id, entry=entry)


def joined(before: str, more: str) -> str:
    """Return two things said about somebody as one line."""
    if not before:
        return more
    return f"{before} {more}" if before.endswith(_ENDS_A_SENTENCE) else f"{before}, {more}"


def split_name(words: str, known: list[str]) -> tuple[str, str]:
    """Return the name at the beginning of a line, and what is said about whoever it is.

    A bar or a colon ends a name; so does a name that is known, the longest first. Otherwise the
    first word is the name, with a letter behind it such as in ``kind A``.
    """
    name, bar, rest = words.partition(SEPARATOR)
    if bar:
        return _one_line(name), rest.strip()
    for candidate in sorted(known, key=len, reverse=True):
        after = words[len(candidate) :]
        if _begins_with(words, candidate) and not _LETTER_OF_A_NAME.match(after):
            return words[: len(candidate)], after.strip(_ENDS_A_NAME)
    name, colon, rest = words.partition(":")
    if colon and len(name.split()) <= _MOST_WORDS_OF_A_NAME:
        return _one_line(name), rest.strip()
    first = words.split(maxsplit=1)[0] if words.split() else ""
    letter = _LETTER_OF_A_NAME.match(words[len(first) :])
    name = words[: len(first) + (letter.end() if letter else 0)]
    return _one_line(name.strip(_ENDS_A_NAME)), words[len(name) :].strip(_ENDS_A_NAME)


def _one_line(name: str) -> str:
    return " ".join(name.split())


def _begins_with(words: str, name: str) -> bool:
    after = words[len(name) : len(name) + 1]
    return _folded(words[: len(name)]) == _folded(name) and (not after or after in _ENDS_A_NAME)


def _quote(words: CleanText, listed: Listing) -> Entry:
    """Return a quote; ``school: ...`` names who said it."""
    name, colon, said = words.partition(":")
    speaker = _speaker(name.strip(), listed) if colon and said.strip() else None
    unnamed = bool(colon) and not name.strip(_QUOTES)
    spoken = (said if speaker or unnamed else words).strip().strip(_QUOTES)
    entry = read_line(clean_text(spoken), listed)
    if speaker is None or not isinstance(entry, Quote):
        return entry
    return entry.model_copy(update={"speaker": speaker})


def _speaker(name: str, listed: Listing) -> Mention | None:
    """Return who is meant by the words before a colon; None when they are part of the quote.

    Somebody at the table or in the family may be named by a role, an organisation or the beginning of
    one. Words that fit more than one of them stay words: nobody gets another one's quote. Somebody
    unknown is one word in small letters: a quote itself begins with a capital.
    """
    if not name or len(name.split()) > _MOST_WORDS_OF_A_NAME:
        return None
    exact, begun = _who_are_called(_folded(name), listed)
    if len(exact) == 1 or (not exact and len(begun) == 1):
        return Mention(entry=(exact or begun)[0])
    unknown = name.islower() and " " not in name
    return Mention(words=clean_text(name)) if exact or unknown else None


def _who_are_called(wanted: str, listed: Listing) -> tuple[list[EntryId], list[EntryId]]:
    """Return who is called so, at the table or else in the family, and whose name begins so."""
    begun: list[EntryId] = []
    for kind in ("deelnemers", "personen"):
        people = targets(listed.protocol, listed.record, (kind,))
        called = {kept.id: tuple(_called(kept.entry)) for kept in people}
        exact = [id for id, names in called.items() if wanted in names]
        if exact:
            return exact, []
        begun += [id for id, names in called.items() if any(n.startswith(wanted) for n in names)]
    return [], begun


def _called(entry: Entry) -> Iterator[str]:
    yield _folded(title_of(entry))
    if isinstance(entry, Seat) and entry.organisation:
        yield _folded(entry.organisation)


def _added(entry: Entry, listed: Listing) -> EntryAdded:
    place = Place(listed.question.id)
    return EntryAdded(place=place, id=listed.record.next_id(), entry=entry)


def _folded(name: str) -> str:
    """The same name, whether a keyboard makes one character of ö or two."""
    return normalize("NFC", name).strip().casefold()

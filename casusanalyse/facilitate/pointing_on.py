"""Pointing on: what a line or an answer points at, when it goes to another session.

``became`` says as which line of that session each line comes; what is not in it stays behind and
becomes its name, because its id may be given to another line there.
"""

from collections.abc import Mapping

from casusanalyse.protocol.answers import Answer, Choice, ChoiceAnswer, MultiChoiceAnswer
from casusanalyse.protocol.entries import Entry, Mention, Quote, RoundSentence
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import facilitate as wording


def with_mentions(entry: Entry, became: Mapping[EntryId, EntryId], record: Record) -> Entry:
    """Return the entry with mentions that still mean the same in another session."""
    changed: dict[str, Mention | tuple[Mention, ...]] = {}
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        if isinstance(value, Mention):
            changed[name] = _kept_or_named(value, became, record)
        elif isinstance(value, tuple) and all(isinstance(item, Mention) for item in value):
            changed[name] = tuple(_kept_or_named(item, became, record) for item in value)
    return entry.model_copy(update=changed)


def with_choices(answer: Answer, became: Mapping[EntryId, EntryId], record: Record) -> Answer:
    """Return the answer with choices of what stays behind in words: its id may be given anew."""
    match answer:
        case ChoiceAnswer():
            return ChoiceAnswer(choice=_chosen_or_named(answer.choice, became, record))
        case MultiChoiceAnswer():
            choices = (_chosen_or_named(each, became, record) for each in answer.choices)
            return MultiChoiceAnswer(choices=tuple(choices))
        case _:
            return answer


def _kept_or_named(mention: Mention, became: Mapping[EntryId, EntryId], record: Record) -> Mention:
    if mention.entry is None:
        return mention
    now = record.standing(mention.entry)
    return Mention(entry=became[now]) if now in became else Mention(words=_named(now, record))


def _chosen_or_named(choice: Choice, became: Mapping[EntryId, EntryId], record: Record) -> Choice:
    if choice.entry is None:
        return choice
    now = record.standing(choice.entry)
    return Choice(entry=became[now]) if now in became else Choice(other=_named(now, record))


def _named(id: EntryId, record: Record) -> CleanText:
    """Return the name of a line that stays behind; consent for somebody's words was for one report."""
    found = record.find(id)
    if found and isinstance(found[1].entry, Quote | RoundSentence):
        return own_words(wording.A_QUOTE)
    return name_of(Mention(entry=id), record)

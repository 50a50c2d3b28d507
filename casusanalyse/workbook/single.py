"""Proposals for a question with one value: what everybody answered, side by side."""

from collections.abc import Iterator, Sequence

from casusanalyse.errors import CasusError
from casusanalyse.protocol.answers import Answer, TextAnswer
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import ValuedQuestion
from casusanalyse.protocol.reading import read_answer
from casusanalyse.protocol.words import Severity
from casusanalyse.session.checking import broken_checks
from casusanalyse.session.options import choosable
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.known import texts_ever
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Proposal, Take, Voice, VoiceKey, same
from casusanalyse.workbook.readings import Reading, values_of


def value_proposals(
    question: ValuedQuestion,
    protocol: Protocol,
    record: Record,
    readings: Sequence[Reading],
    aside: frozenset[VoiceKey],
) -> Iterator[Proposal]:
    """Yield at most one proposal: the answers that are not in the session and not put ``aside``."""
    said: dict[str, tuple[Voice, Answer | None]] = {}
    for person, text in values_of(question.id, readings):
        voice, answer = _read(question, protocol, record, person, text)
        words = voice.key[1]
        if words in said:
            known, answer = said[words]
            who = tuple(dict.fromkeys((*known.who, person)))
            voice = Voice(who, known.words, known.key, known.problem, known.notice)
        said[words] = voice, answer
    now = record.answer(question.id)
    new = [
        (voice, answer)
        for voice, answer in said.values()
        if voice.key not in aside and not _was_said(question, record, voice, answer)
    ]
    if new:
        standing = () if now is None else (_told(question, protocol, record, now),)
        takes = tuple(_takes(question, protocol, record, new, now))
        sure = len(new) == 1 and now is None and bool(takes)
        voices = tuple(voice for voice, _ in new)
        yield Proposal(question, Place(question.id), voices, takes, standing, sure)


def read_value(
    question: ValuedQuestion, protocol: Protocol, record: Record, text: CleanText
) -> Answer:
    """Return the answer that a text is, as it would be in the room. Raises CasusError."""
    answer: Answer = read_answer(question, text, choosable(question, protocol, record))
    for check in broken_checks(question, answer, record):
        if check.severity is Severity.ERROR:
            raise NotAccepted(check.message)
    return answer


def _read(
    question: ValuedQuestion, protocol: Protocol, record: Record, person: Person, text: CleanText
) -> tuple[Voice, Answer | None]:
    key = (question.id, same(text))
    try:
        answer = read_value(question, protocol, record, text)
    except CasusError as error:
        return Voice((person,), text, key, problem=error.sentence), None
    return Voice((person,), text, key), answer


def _was_said(
    question: ValuedQuestion, record: Record, voice: Voice, answer: Answer | None
) -> bool:
    now = record.answer(question.id)
    if answer is not None and answer == now:
        return True
    if not isinstance(answer, TextAnswer):
        return False
    wanted = f" {same(voice.words)} "
    return any(wanted in f" {same(text)} " for text in texts_ever(record, Place(question.id)))


def _told(
    question: ValuedQuestion, protocol: Protocol, record: Record, answer: Answer
) -> CleanText:
    return own_words(tell_answer(answer, options_of(question, protocol), record))


def _takes(
    question: ValuedQuestion,
    protocol: Protocol,
    record: Record,
    new: Sequence[tuple[Voice, Answer | None]],
    now: Answer | None,
) -> Iterator[Take]:
    read = [(voice, answer) for voice, answer in new if answer is not None]
    texts = [answer.text for _, answer in read if isinstance(answer, TextAnswer)]
    before = [now.text] if isinstance(now, TextAnswer) else []
    if len(texts) == len(read) and len([*before, *texts]) > 1:
        joined = own_words("\n".join([*before, *texts]))
        says = wording.TAKE_BELOW if before else wording.TAKE_JOINED
        yield Take(says, (joined,), answer=TextAnswer(text=joined))
    for voice, answer in read:
        who = and_list(person.name for person in voice.who)
        if now is not None:
            says = wording.TAKE_INSTEAD.format(who=who)
        else:
            says = wording.TAKE if len(read) == 1 else wording.TAKE_ONLY.format(who=who)
        yield Take(says, (_told(question, protocol, record, answer),), answer=answer)

"""What differs between two protocols, as values: added, removed, moved, reworded, otherwise."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from casusanalyse.protocol.differences import (
    Added,
    Changed,
    Difference,
    Group,
    KindChanged,
    Listed,
    Moved,
    Part,
    Removed,
    Renamed,
    Reworded,
    Subject,
    Thing,
)
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.longest import longest_in_order
from casusanalyse.protocol.model import Captures, Chapter, Protocol, Step, TakeOver
from casusanalyse.protocol.questions import AnyQuestion, ListField
from casusanalyse.protocol.telling_values import Called, Told, in_words, short_names_of
from casusanalyse.protocol.words import Options


def compare(old: Protocol, new: Protocol) -> tuple[Group, ...]:
    """Return what differs, grouped by step in the order of the new protocol; nothing when they are alike."""
    groups = (
        Group(Part.GENERAL, "", tuple(_general(old, new))),
        *_by_step(old, new),
        Group(Part.CHOICES, "", tuple(_choice_lists(old, new))),
        Group(Part.REPORT, "", tuple(_report(old, new))),
    )
    return tuple(group for group in groups if group.differences)


def renamed_questions(old: Protocol, new: Protocol) -> dict[str, str]:
    """Return the new id of questions that surely are the same ones: of one kind and prompt, and the only
    such question in both protocols."""
    then = {question.id: question for question in old.questions()}
    now = {question.id: question for question in new.questions()}
    marks_then = Counter(map(_mark, then.values()))
    marks_now = Counter(map(_mark, now.values()))
    left = {_mark(question): id for id, question in now.items() if id not in then}
    return {
        id: left[_mark(question)]
        for id, question in then.items()
        if id not in now
        and _mark(question) in left
        and marks_then[_mark(question)] == marks_now[_mark(question)] == 1
    }


def _mark(question: AnyQuestion) -> tuple[str, str]:
    return question.kind, " ".join(question.prompt.split())


def _general(old: Protocol, new: Protocol) -> Iterator[Difference]:
    subject = Subject(Thing.PROTOCOL, new.id, new.name.strip())
    own = ("id", "name", "version", "description", "author", "minutes", "where_we_stand")
    naming = _naming(old, new)
    yield from _attributes(subject, old, new, own, naming)
    yield from _attributes(subject, old.captures, new.captures, naming=naming)
    yield from _attributes(subject, old.completion, new.completion)
    yield from _taken_over(old.takes_over, new.takes_over)


def _taken_over(old: Sequence[TakeOver], new: Sequence[TakeOver]) -> Iterator[Difference]:
    then = {(it.from_protocol, it.question, it.target): it for it in old}
    now = {(it.from_protocol, it.question, it.target): it for it in new}
    for key, taken in now.items():
        if key in then:
            yield from _attributes(_taking(taken), then[key], taken)
        else:
            yield Added(_taking(taken))
    yield from (Removed(_taking(taken)) for key, taken in then.items() if key not in now)


def _taking(taken: TakeOver) -> Subject:
    return Subject(Thing.TAKE_OVER, taken.question, f"{taken.question} ({taken.from_protocol})")


def _by_step(old: Protocol, new: Protocol) -> Iterator[Group]:
    then = {step.id: step for step in old.steps}
    now = {step.id: step for step in new.steps}
    moved = _moved([*then], [*now])
    questions = _Questions(old, new)
    for step in new.steps:
        subject = _step(step)
        found: list[Difference] = []
        if step.id not in then:
            found.append(Added(subject))
        else:
            if step.id in moved:
                found.append(Moved(subject, _title(now, moved[step.id])))
            found += _step_differences(subject, then[step.id], step, questions.naming)
        found += questions.in_step(step)
        yield Group(Part.STEP, step.title.strip(), tuple(found))
    for step in old.steps:
        lost = [*questions.lost_from(step)]
        if step.id not in now:
            yield Group(Part.STEP, step.title.strip(), (Removed(_step(step)), *lost))


def _step(step: Step) -> Subject:
    return Subject(Thing.STEP, step.id, step.title.strip())


def _title(steps: Mapping[str, Step], id: str) -> str:
    return steps[id].title.strip() if id else ""


def _step_differences(
    subject: Subject, old: Step, new: Step, naming: "_Naming"
) -> Iterator[Difference]:
    apart = ("id", "questions", "cues")
    names = [it for it in Step.model_fields if it not in apart]
    yield from _attributes(subject, old, new, names, naming)
    then, now = ({cue.see.strip(): cue for cue in step.cues} for step in (old, new))
    for see, cue in now.items():
        about = Subject(Thing.CUE, "", see)
        if see in then:
            yield from _attributes(about, then[see], cue, ["do"])
        else:
            yield Added(about)
    yield from (Removed(Subject(Thing.CUE, "", see)) for see in then if see not in now)


class _Questions:
    """The questions of two protocols, paired by id or by being surely the same."""

    def __init__(self, old: Protocol, new: Protocol) -> None:
        self._old = old
        self._new = new
        self.naming = _naming(old, new)
        self._renamed = renamed_questions(old, new)
        self._former = {now: then for then, now in self._renamed.items()}
        self._then = {question.id: question for question in old.questions()}
        self._now = {question.id: question for question in new.questions()}
        self._step_then = {it.id: step for step in old.steps for it in step.questions}

    def in_step(self, step: Step) -> Iterator[Difference]:
        """Yield what differs in the questions of a step of the new protocol, and what left it."""
        moved = self._moved_within(step)
        before = ""
        for question in step.questions:
            id = self._former.get(question.id, question.id)
            subject = _question(question)
            if id not in self._then:
                yield Added(subject)
            else:
                if id != question.id:
                    yield Renamed(subject, id)
                home = self._step_then[id]
                if home.id != step.id:
                    yield Moved(subject, before, home.title.strip())
                elif id in moved:
                    yield Moved(subject, before)
                yield from self._asked_otherwise(subject, self._then[id], question)
            before = question.heading.strip()
        former = next((it for it in self._old.steps if it.id == step.id), None)
        if former is not None:
            yield from self.lost_from(former)

    def lost_from(self, step: Step) -> Iterator[Difference]:
        """Yield the questions of a step of the old protocol that are nowhere in the new one."""
        for question in step.questions:
            if question.id not in self._now and question.id not in self._renamed:
                yield Removed(_question(question))

    def _moved_within(self, step: Step) -> Mapping[str, str]:
        former = next((it for it in self._old.steps if it.id == step.id), None)
        then = [question.id for question in former.questions] if former is not None else []
        now = [self._former.get(question.id, question.id) for question in step.questions]
        return _moved(then, now)

    def _asked_otherwise(
        self, subject: Subject, old: AnyQuestion, new: AnyQuestion
    ) -> Iterator[Difference]:
        if old.kind != new.kind:
            yield KindChanged(subject, old.kind, new.kind)
        own = [it for it in type(new).model_fields if it in type(old).model_fields]
        names = [it for it in own if it not in _TOLD_APART]
        yield from _attributes(subject, old, new, names, self.naming)
        yield from _options(subject, _choices_of(old), _choices_of(new))
        yield from _fields(subject.name, old, new)


_TEXTS = (
    "name",
    "description",
    "title",
    "goal",
    "script",
    "silence",
    "prompt",
    "short",
    "explanation",
    "example",
    "do",
    "heading",
    "text",
)
_ROWS = ("shows", "where_we_stand", "materials")
_QUESTIONS = ("shows", "where_we_stand", "for_each", "choose_from", *Captures.model_fields)
"""What holds ids of questions, as plain text."""
_OF_A_FIELD = tuple(it for it in ListField.model_fields if it not in ("id", "kind", "choices"))
_TOLD_APART = ("id", "kind", "choices", "fields", "signs")


def _question(question: AnyQuestion) -> Subject:
    return Subject(Thing.QUESTION, question.id, question.heading.strip())


def _choices_of(question: AnyQuestion) -> Options | str:
    match question.kind:
        case "keuze" | "meerkeuze":
            return question.choices
        case "relaties":
            return question.signs
        case _:
            return ()


def _fields(of: str, old: AnyQuestion, new: AnyQuestion) -> Iterator[Difference]:
    then = {it.id: it for it in old.fields} if old.kind == "lijst" else {}
    now = {it.id: it for it in new.fields} if new.kind == "lijst" else {}
    moved = _moved([*then], [*now])
    for id, field in now.items():
        subject = Subject(Thing.FIELD, id, field.heading.strip(), of)
        if id not in then:
            yield Added(subject)
            continue
        if id in moved:
            after = now[moved[id]].heading.strip() if moved[id] else ""
            yield Moved(subject, after)
        if then[id].kind != field.kind:
            yield KindChanged(subject, then[id].kind, field.kind)
        yield from _attributes(subject, then[id], field, _OF_A_FIELD)
        yield from _options(subject, then[id].choices, field.choices)
    for id, field in then.items():
        if id not in now:
            yield Removed(Subject(Thing.FIELD, id, field.heading.strip(), of))


def _options(subject: Subject, old: Options | str, new: Options | str) -> Iterator[Difference]:
    """Tell options one by one; of a list that is named only that it is another one."""
    if isinstance(old, str) or isinstance(new, str):
        if old != new:
            yield Changed(subject, dutch_key("choices"), in_words(old), in_words(new))
        return
    then, now = dict(old), dict(new)
    moved = _moved([*then], [*now])
    for id, text in now.items():
        option = Subject(Thing.OPTION, id, text, subject.name)
        if id not in then:
            yield Added(option)
            continue
        if id in moved:
            yield Moved(option, now[moved[id]] if moved[id] else "")
        if then[id] != text:
            yield Reworded(option, dutch_key("text"), then[id], text)
    for id, text in then.items():
        if id not in now:
            yield Removed(Subject(Thing.OPTION, id, text, subject.name))


def _choice_lists(old: Protocol, new: Protocol) -> Iterator[Difference]:
    for name, options in new.choice_lists.items():
        subject = Subject(Thing.CHOICES, name, name)
        if name in old.choice_lists:
            yield from _options(subject, old.choice_lists[name], options)
        else:
            yield Added(subject)
    for name in old.choice_lists:
        if name not in new.choice_lists:
            yield Removed(Subject(Thing.CHOICES, name, name))


def _report(old: Protocol, new: Protocol) -> Iterator[Difference]:
    subject = Subject(Thing.PROTOCOL, new.id, new.name.strip())
    yield from _attributes(subject, old.report, new.report, ["title"])
    then = {_folded(chapter): chapter for chapter in old.report.chapters}
    now = {_folded(chapter): chapter for chapter in new.report.chapters}
    called = _chapters_renamed(then, now)
    former = {new: old for old, new in called.items()}
    order = [former.get(key, key) for key in now]
    moved = _moved([*then], order)
    for key, chapter in zip(order, now.values(), strict=True):
        about = Subject(Thing.CHAPTER, "", chapter.heading.strip())
        if key not in then:
            yield Added(about)
            continue
        if key in moved:
            after = now[called.get(moved[key], moved[key])] if moved[key] else None
            yield Moved(about, after.heading.strip() if after else "")
        yield from _attributes(about, then[key], chapter, naming=_naming(old, new))
    for key, chapter in then.items():
        if key not in order:
            yield Removed(Subject(Thing.CHAPTER, "", chapter.heading.strip()))


def _folded(chapter: Chapter) -> str:
    return chapter.heading.strip().casefold()


def _chapters_renamed(then: Mapping[str, Chapter], now: Mapping[str, Chapter]) -> dict[str, str]:
    """Return the new heading of chapters that alone show the same questions as one that is gone."""
    left = {key: it.shows for key, it in then.items() if key not in now and it.shows}
    found = {key: it.shows for key, it in now.items() if key not in then and it.shows}
    return {
        key: next(heading for heading, other in found.items() if other == shows)
        for key, shows in left.items()
        if [*left.values()].count(shows) == [*found.values()].count(shows) == 1
    }


def _moved(then: Sequence[str], now: Sequence[str]) -> dict[str, str]:
    """Return what stands elsewhere among what both have, with what it follows now (empty for first).

    As few as possible move.
    """
    both = [key for key in now if key in then]
    stay = longest_in_order([key for key in then if key in now], both)
    before = dict(zip(now, ("", *now), strict=False))
    return {key: before[key] for key in both if key not in stay}


_Naming = tuple[Called, Called]
"""How questions are called in the old protocol, and in the new one."""


def _naming(old: Protocol, new: Protocol) -> _Naming:
    return short_names_of(old), short_names_of(new)


def _attributes(
    subject: Subject,
    old: BaseModel,
    new: BaseModel,
    names: Sequence[str] | None = None,
    naming: _Naming = (str, str),
) -> Iterator[Difference]:
    """Yield the attributes that differ: a text that both have as reworded, anything else as changed."""
    for name in names if names is not None else [*type(new).model_fields]:
        then, now = getattr(old, name), getattr(new, name)
        if then == now:
            continue
        if name in _ROWS and {*then} != {*now}:
            calls = naming if name in _QUESTIONS else (str, str)
            added, removed = _not_in(now, then, calls[1]), _not_in(then, now, calls[0])
            if {*added} & {*removed}:
                added, removed = _not_in(now, then, str), _not_in(then, now, str)
            yield Listed(subject, dutch_key(name), added, removed)
            continue
        key, was, becomes = dutch_key(name), in_words(then), in_words(now)
        if was == becomes:
            continue
        named = [_named(name, value, call) for value, call in zip((then, now), naming, strict=True)]
        if named[0] != named[1]:  # two questions may be called the same; then their ids tell
            was, becomes = named
        reworded = name in _TEXTS and was and becomes
        yield (Reworded if reworded else Changed)(subject, key, was, becomes)


def _named(name: str, value: Told, called: Called) -> str:
    if name not in _QUESTIONS:
        return in_words(value, called)
    if isinstance(value, tuple):
        return ", ".join(called(in_words(each)) for each in value)
    return called(in_words(value))


def _not_in(one: Sequence[str], other: Sequence[str], called: Called) -> tuple[str, ...]:
    return tuple(called(" ".join(each.split())) for each in one if each not in other)

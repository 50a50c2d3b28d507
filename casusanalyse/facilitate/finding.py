"""Finding the question or the step that somebody means by a number or a few words."""

import re

from casusanalyse.facilitate.moves import Move, To, Way
from casusanalyse.facilitate.room import Room
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.session.flow import State, Stop
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import facilitate as wording

_STEP_NUMBER = re.compile(r"stap\s*(\d+)")


def find(room: Room, words: str, and_back: bool) -> Move:
    """Return the move to the question with this number, id, or (beginning of) its short name.

    Words may mean a step: its whole title, ``stap`` and its number, or, when they fit no question,
    a part of its title.
    """
    stop = _found(room.course.stops, words)
    if (stop is None or _titles_a_step(room, words)) and (first := _first_of_step(room, words)):
        return To(first.place, and_back, opening=not and_back)
    if stop is None:
        room.refuse(wording.NO_SUCH_PLACE)
        return Way.STAY
    if stop.state is State.CLOSED:
        gates = (gate.question for gate in stop.question.opens_after)
        questions = and_list(f'"{room.protocol.question(id).heading.strip()}"' for id in gates)
        room.refuse(wording.WAITS.format(questions=questions))
        return Way.STAY
    return To(stop.place, and_back)


def _found(stops: tuple[Stop, ...], words: str) -> Stop | None:
    number = read_ordinal(words, len(stops))
    if number is not None:
        return stops[number - 1]
    wanted = words.strip().casefold()
    named = [stop for stop in stops if stop.question.id == wanted]
    begins = [stop for stop in stops if stop.question.heading.casefold().startswith(wanted)]
    begun = [stop for stop in stops if wanted and stop.question.id.startswith(wanted)]
    within = [stop for stop in stops if wanted and wanted in stop.question.heading.casefold()]
    return next(iter(named or begins or begun or within), None)


def _titles_a_step(room: Room, words: str) -> bool:
    """Words that name a question in full are not meant for a step of the same name."""
    wanted = words.strip().casefold()
    questions = (stop.question for stop in room.course.stops)
    named = any(wanted in (each.id, each.heading.strip().casefold()) for each in questions)
    return not named and any(step.title.casefold() == wanted for step in room.protocol.steps)


def _first_of_step(room: Room, words: str) -> Stop | None:
    """Return the first stop that can be visited in the step that is meant."""
    wanted = words.strip().casefold()
    if not wanted:
        return None
    steps = room.protocol.steps
    if (numbered := _STEP_NUMBER.fullmatch(wanted)) is not None:
        number = read_ordinal(numbered[1], len(steps))
        found = [steps[number - 1].id] if number is not None else []
    else:
        begins = [step.id for step in steps if step.title.casefold().startswith(wanted)]
        found = begins or [step.id for step in steps if wanted in step.title.casefold()]
    return next((stop for stop in room.course.walked if stop.step.id in found[:1]), None)

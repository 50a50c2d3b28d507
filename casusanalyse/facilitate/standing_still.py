"""Standing still: the stop button, and silence. Nothing typed then is kept (docs/decisions/0011)."""

from collections.abc import Generator

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.room import Room
from casusanalyse.front.replies import leaves
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Reply, Screen, Tone, Typed
from casusanalyse.protocol.model import Step
from casusanalyse.session.events import ClockStarted, ClockStopped
from casusanalyse.wording import facilitate as wording

Quiet = Generator[Ask, Reply, Move]


def stop_button(room: Room) -> Quiet:
    """Stop the clock and keep the screen quiet until the meeting goes on.

    That the clock stood still is all that is recorded: not why, not who asked, not what was said.
    """
    room.projecting.be_quiet(True)
    _mark(room, ClockStopped())
    asked = False
    while True:
        reply = yield _quiet(_questions() if asked else _stillness(), wording.STOP_KEYS)
        if leaves(reply):
            return Way.PAUSE
        if isinstance(reply, Typed) and not reply.text.strip():
            break
        asked = asked or _asks(reply)
    room.projecting.be_quiet(False)
    _mark(room, ClockStarted())
    room.say(wording.WENT_ON, Tone.NOTICE)
    return Way.STAY


def silence(room: Room, step: Step | None) -> Quiet:
    """Keep the screen quiet for a moment of silence; the clock runs on."""
    room.projecting.be_quiet(True)
    words = step.silence.strip() if step is not None and step.silence else wording.SILENCE_LINE
    while True:
        reply = yield _quiet((Line(words, Tone.SOFT),), wording.GO_ON)
        if leaves(reply):
            return Way.PAUSE
        if isinstance(reply, Typed) and not reply.text.strip():
            room.projecting.be_quiet(False)
            return Way.STAY


def _quiet(lines: tuple[Line, ...], keys: str) -> Ask:
    prompt = Prompt(keys=keys, passing=True)
    return Ask(Purpose.CONFIRM, Screen("", "", lines), prompt)


def _stillness() -> tuple[Line, ...]:
    return (Line(wording.STOPPED), Line(""), Line(wording.STOPPED_UNKEPT, Tone.SOFT))


def _questions() -> tuple[Line, ...]:
    lines = [Line(wording.STOP_INTRO, Tone.SOFT), Line("")]
    for question in wording.STOP_QUESTIONS:
        lines += [Line(question, Tone.READ_ALOUD), Line("")]
    return (*lines, Line(wording.STOPPED_UNKEPT, Tone.SOFT))


def _asks(reply: Reply) -> bool:
    return isinstance(reply, Typed) and reply.text.strip().casefold() == wording.STOP_ASKS


def _mark(room: Room, event: ClockStopped | ClockStarted) -> None:
    """That the clock could not be noted is told; nobody has to wait for a disk to be still."""
    try:
        room.do(event)
    except CasusError as error:
        room.object(error)

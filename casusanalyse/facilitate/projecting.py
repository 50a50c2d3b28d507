"""The wall as a room knows it: what is released, from how far it is seen, whether it is dark."""

from collections.abc import Iterable, Iterator
from typing import Protocol as Interface

from casusanalyse.errors import CasusError
from casusanalyse.front.screen import Tone
from casusanalyse.front.wall import Distance, Projection, Wall
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.released import (
    Released,
    Said,
    release,
    said_at,
    settled,
    shown,
)
from casusanalyse.wording import projecting as wording

_BRINGS_WORDS = frozenset(
    {
        "entry_added",
        "entry_changed",
        "entry_refined",
        "entry_refiled",
        "entries_merged",
        "entry_split",
    }
)


class Held(Interface):
    """Whoever holds a session, and can tell the facilitator something."""

    @property
    def protocol(self) -> Protocol: ...

    @property
    def record(self) -> Record: ...

    def say(self, text: str, tone: Tone = Tone.SAVED) -> None: ...


class Projecting:
    """Hands a wall the next projection whenever something changes; with no wall open it does nothing.

    What was released lasts as long as the wall is open. ``presses`` counts how often was released
    with nothing in between. What was said up to event ``begun`` was not said just now.
    """

    def __init__(self, held: Held, wall: Wall | None, begun: int = 0) -> None:
        self.address = ""
        self.released = Released()
        self.presses = 0
        self._held = held
        self._wall = wall
        self._step: str | None = None
        self._place: Place | None = None
        self._arrived = begun
        self._arrived_before = begun
        self._distance = Distance.STEP
        self._black = False
        self._quiet = False
        self._seen = Record()
        self._latest: EntryId | None = None
        self._elsewhere: str | None = None

    @property
    def possible(self) -> bool:
        """Whether there can be a wall at all."""
        return self._wall is not None

    @property
    def is_open(self) -> bool:
        """Whether there is a wall now."""
        return bool(self.address)

    @property
    def step(self) -> str | None:
        """The step where the meeting is, None between steps."""
        return self._step

    @property
    def black(self) -> bool:
        """Whether the wall was made dark."""
        return self._black

    @property
    def zoomed_out(self) -> bool:
        """Whether the wall looks from afar."""
        return self._distance is Distance.ZOOMED_OUT

    @property
    def status(self) -> str:
        """One line about what everybody sees, with the keys of the wall; empty without a wall."""
        if not self.is_open:
            return ""
        return wording.STATUS.format(what=self.told) + wording.STATUS_KEYS

    @property
    def told(self) -> str:
        """What everybody sees, in a few words."""
        if self._black:
            return wording.BETWEEN.join((wording.BLACK, self._reach()))
        from_afar = (wording.FROM_AFAR,) if self.zoomed_out else ()
        return wording.BETWEEN.join((self._reach(), *from_afar))

    def open(self) -> None:
        """Open the wall with nothing released. Raises CasusError."""
        if self._wall is None:
            return
        self.released, self._distance, self._black = Released(), Distance.STEP, False
        self._seen, self._latest, self._elsewhere = Record(), None, None
        self.address = self._wall.open(self._projection())

    def close(self) -> None:
        """Show nothing any more; nothing stays released."""
        if self._wall is not None and self.is_open:
            self.address, self.released = "", Released()
            self._wall.close()

    def turn_to(self, step: str | None, place: Place | None) -> None:
        """The meeting went elsewhere: a step that was released ends with it."""
        if (step, place) == (self._step, self._place):
            return
        if place != self._place:
            self._arrived_before, self._arrived = self._arrived, self._held.record.length
        if self.is_open and self.released.step not in (None, step):
            self.wait_for_release()
        self._step, self._place, self.presses = step, place, 0
        self._elsewhere = None
        self.project()

    def changed(self) -> None:
        """Something was made durable."""
        self.presses = 0
        self.project()

    def be_quiet(self, quiet: bool) -> None:
        """Let the wall be dark for as long as the meeting stands still."""
        self._quiet = quiet
        self.project()

    def just_said(self) -> tuple[Said, ...]:
        """Return what was said last since the meeting came here, else what stands here.

        Where nothing stands it is what was said right before coming here; nothing when that is nothing.
        """
        record = self._held.record
        here = next(self._said_after(self._arrived), None)
        standing = said_at(record, self._place) if self._place is not None else ()
        if here is None and not standing:
            here = next(self._said_after(self._arrived_before), None)
        return (here,) if here is not None else standing

    def line(self, number: int) -> Said | None:
        """Return the line with this number, from 1, of the list where the meeting is."""
        lines = self._held.record.entries(*self._place) if self._place is not None else ()
        if self._place is None or not 0 < number <= len(lines):
            return None
        return Said(self._place, lines[number - 1].id)

    def said_last(self) -> Iterator[Said]:
        """Yield everything that was said, each once, the newest first."""
        return self._said_after(0)

    def release(self, subjects: Iterable[Said]) -> None:
        """Show some answers and lines as they read now."""
        held, subjects = self._held, tuple(subjects)
        self.released = release(self.released, held.protocol, held.record, subjects)
        if subjects:
            self._elsewhere = subjects[0].place.question
        self.project()

    def follow_step(self) -> bool:
        """Show all of this step and what is still said in it; False where there is no step."""
        if self._step is None:
            return False
        kept = self._settled()
        protocol, record = self._held.protocol, self._held.record
        asked = {it.id for step in protocol.steps if step.id == self._step for it in step.questions}
        standing = [
            said
            for place in record.slots
            if place.question in asked
            for said in said_at(record, place)
        ]
        whole = release(kept, protocol, record, standing)
        self.released = Released(whole.lines, whole.answers, step=self._step)
        self._elsewhere = None
        self.project()
        return True

    def follow_all(self) -> None:
        """Show everything that is said from now on, and this step if that was shown."""
        kept = self._settled()
        since = self._held.record.length
        self.released = Released(kept.lines, kept.answers, self.released.step, since)
        self.project()

    def wait_for_release(self) -> None:
        """Let nothing show any more without being released; what shows stays."""
        self.released = self._settled()
        self.project()

    def take_off(self) -> None:
        """Take everything that was said off the wall."""
        self.released = Released()
        self.project()

    def look(self, distance: Distance) -> None:
        """Look from nearby or from afar."""
        self._distance = distance
        self.project()

    def darken(self, black: bool) -> None:
        """Make the wall dark, or light again."""
        self._black = black
        self.project()

    def shows(self, said: Said) -> bool:
        """Tell whether something that was said is on the wall now, perhaps as it read before."""
        slot = self._seen.slot(said.place)
        return slot.given is not None if said.id is None else said.id in slot.entries

    def project(self) -> None:
        """Hand the wall what it shows now. A wall that fails is closed, and that is told."""
        if self._wall is None or not self.is_open:
            return
        try:
            self._wall.show(self._projection())
        except CasusError:
            self.close()
            self._held.say(wording.BROKE, Tone.NOTICE)

    def _projection(self) -> Projection:
        protocol, before = self._held.protocol, self._seen
        self._seen = shown(protocol, self._held.record, self.released)
        latest = _latest(before, self._seen, self._latest)
        if self.released.since is not None and latest != self._latest:
            found = self._seen.find(latest) if latest is not None else None
            self._elsewhere = found[0].question if found is not None else None
        self._latest = latest
        if self._black or self._quiet:
            return Projection(protocol, Record(), distance=Distance.BLACK)
        return Projection(
            protocol,
            self._seen,
            step=self._step,
            question=(asked := self._read_aloud()),
            latest=self._latest,
            distance=self._distance,
            elsewhere=self._elsewhere if self._elsewhere != asked else None,
        )

    def _read_aloud(self) -> str | None:
        """Return the question that everybody may see; None for one that only the facilitator reads."""
        if self._place is None:
            return None
        question = self._held.protocol.question(self._place.question)
        return None if question.readers is Reader.FACILITATOR else question.id

    def _settled(self) -> Released:
        return settled(self.released, self._held.protocol, self._held.record)

    def _reach(self) -> str:
        if self.released.since is not None:
            return wording.ALL
        if self.released.step is not None:
            return wording.STEP
        return wording.CHOSEN if self._seen.slots else wording.NOTHING

    def _said_after(self, number: int) -> Iterator[Said]:
        record, told = self._held.record, set[Said]()
        for sequence, change in record.latest():
            if sequence <= number:
                return
            said = None
            if change.kind in _BRINGS_WORDS and change.entry is not None:
                found = record.find(change.entry)
                said = Said(found[0], found[1].id) if found is not None else None
            elif change.kind == "answer_given" and change.place is not None:
                given = record.slot(change.place).given
                said = Said(change.place) if given is not None else None
            if said is not None and said not in told:
                told.add(said)
                yield said


def _latest(before: Record, now: Record, latest: EntryId | None) -> EntryId | None:
    """Return the line that appeared or changed last; the one that did before while it stands."""
    known = {id: kept.since for slot in before.slots.values() for id, kept in slot.entries.items()}
    lines = {id: kept.since for slot in now.slots.values() for id, kept in slot.entries.items()}
    new = {id: since for id, since in lines.items() if known.get(id) != since}
    return max(new, key=new.__getitem__) if new else latest if latest in lines else None

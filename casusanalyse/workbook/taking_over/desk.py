"""What taking over remembers while it goes on: the workbooks, what was put aside, what just happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.front.sitting import Sitting
from casusanalyse.session.events import Event, Undone
from casusanalyse.session.live import LiveSession
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Proposal, Take, VoiceKey, events_of
from casusanalyse.workbook.proposing import proposals_of
from casusanalyse.workbook.readings import Reading


@dataclass(frozen=True, slots=True)
class Came:
    """A file as it came: what was in it and whose it is, or why it was refused.

    Without a person it has to be asked whose it is.
    """

    file: Path
    filled: Filled | None = None
    person: Person | None = None
    refused: CasusError | None = None


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was taken over in one go: the numbers of its events, and what was put aside by it."""

    events: range
    aside: frozenset[VoiceKey]


class Desk(Sitting):
    """A session with workbooks on the table.

    ``aside`` is what was skipped in this sitting, ``later`` what was passed by; both come back when the
    same workbooks are read again.
    """

    def __init__(self, session: LiveSession, came: Sequence[Came]) -> None:
        super().__init__(session)
        self.came = list(came)
        self.aside: frozenset[VoiceKey] = frozenset()
        self.later: list[frozenset[VoiceKey]] = []
        self.taken = 0
        self._lately: list[_Taken] = []
        self._known: tuple[int, frozenset[VoiceKey], tuple[Proposal, ...]] | None = None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The workbooks of which it is known whose they are."""
        return tuple(
            Reading(it.person, it.filled)
            for it in self.came
            if it.filled is not None and it.person is not None
        )

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All that is proposed now, worked out once as long as nothing changes."""
        length, aside = self.record.length, self.aside
        if self._known is None or self._known[:2] != (length, aside):
            found = proposals_of(self.protocol, self.record, self.readings, aside)
            self._known = (length, aside, found)
        return self._known[2]

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that lies open: the first that was not passed by; None behind the last."""
        return next((it for it in self.proposals if it.keys not in self.later), None)

    def pass_by(self, proposal: Proposal) -> None:
        """Leave a proposal for later."""
        self.later.append(proposal.keys)

    def back(self) -> bool:
        """Open again what was passed by last; False when nothing was."""
        there = {it.keys for it in self.proposals}
        while self.later:
            if self.later.pop() in there:
                return True
        return False

    def skip(self, proposal: Proposal) -> None:
        """Put a proposal aside for as long as this sitting lasts."""
        self._lately.append(_Taken(range(0), proposal.keys))
        self.aside |= proposal.keys

    def take(self, proposal: Proposal, take: Take) -> None:
        """Make durable what a way to take something over changes. Raises CasusError."""
        self.do(proposal, events_of(proposal, take, self.record))

    def do(self, proposal: Proposal, events: Sequence[Event]) -> None:
        """Make changes durable; what was said in the proposal is settled by it. Raises CasusError."""
        before = self.record.length
        self.session.do_all(events)
        self.forget_half_typed()
        self._lately.append(_Taken(range(before + 1, self.record.length + 1), proposal.keys))
        self.aside |= proposal.keys
        self.taken += 1

    def undo(self) -> bool:
        """Take back what was taken over or skipped last; False when nothing was. Raises CasusError."""
        if not self._lately:
            return False
        last = self._lately[-1]
        if last.events:
            self.session.do_all([Undone(sequence=number) for number in reversed(last.events)])
            self.taken -= 1
        self._lately.pop()
        self.aside -= last.aside
        self.later = [keys for keys in self.later if not keys & last.aside]
        return True

    def take_all(self) -> tuple[Proposal, ...]:
        """Take over all that is beyond doubt, one after another; return what that was.

        Raises what is wrong with the disk; what was taken over until then stands.
        """
        sure = tuple(it for it in self.proposals if it.sure)
        for proposal in sure:
            self.take(proposal, proposal.takes[0])
        return sure

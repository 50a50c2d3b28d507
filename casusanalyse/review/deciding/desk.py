"""What deciding remembers while it goes on: the session, where one is, what just happened."""

from casusanalyse.front.sitting import Sitting
from casusanalyse.review.basis import Basis
from casusanalyse.review.deciding.stations import End, Station, stations
from casusanalyse.review.grouping import Matter, is_open, matters_of
from casusanalyse.review.settling import NotPossible, Settled, TextsClash, Verdict, settle
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import RemarkId, SentLine


class Desk(Sitting):
    """A session with its remarks on the table.

    ``unfolded`` are kinds of matters that are usually decided in one go and are now looked into.
    """

    def __init__(self, session: LiveSession) -> None:
        super().__init__(session)
        self.unfolded: set[RemarkId] = set()
        self._sent: dict[int, Record] = {}
        self._placed: dict[RemarkId, str] = {}
        self._known: tuple[Review, tuple[Matter, ...]] | None = None
        self._lately: list[tuple[RemarkId, ...]] = []
        self.at = self._first()

    @property
    def review(self) -> Review:
        """What was sent, received and decided."""
        return self.session.review

    @property
    def basis(self) -> Basis:
        """What deciding rests on now."""
        return Basis(self.protocol, self.record, self.review, self.when_sent)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """All there is to decide on, in order; worked out once as long as nothing is decided."""
        review = self.review
        if self._known is None or self._known[0] is not review:
            self._known = (review, matters_of(review))
        return self._known[1]

    @property
    def stations(self) -> tuple[Station, ...]:
        """Where one can be, the end last."""
        return stations(self.review, self.matters, self.unfolded)

    @property
    def station(self) -> Station:
        """Where one is; the beginning when that is gone."""
        every = self.stations
        return next((it for it in every if it.key == self.at), every[0])

    def when_sent(self, version: int) -> Record:
        """Return the record from which a draft was made; read once."""
        if version not in self._sent:
            self._sent[version] = self.session.when_sent(version)
        return self._sent[version]

    def line_of(self, matter: Matter) -> SentLine | None:
        """Return the line that a matter is about: where it was found, or where she said it belongs."""
        label = self._placed.get(matter.key)
        if label is None:
            return self.basis.line_of(matter.own)
        return line_labelled(self.basis, matter, label)

    def placed_at(self, matter: Matter) -> str | None:
        """Return the label that she gave a matter herself; None when she did not."""
        return self._placed.get(matter.key)

    def place(self, matter: Matter, label: str) -> bool:
        """Let a matter be about the line with this label; False when there is none."""
        label = label.strip().strip("[]").upper()
        if line_labelled(self.basis, matter, f"[{label}]") is None:
            return False
        self._placed[matter.key] = f"[{label}]"
        return True

    def step(self, by: int) -> bool:
        """Go so many stations further; False when there is none that way."""
        keys = [it.key for it in self.stations]
        to = keys.index(self.station.key) + by
        if not 0 <= to < len(keys):
            return False
        self.at = keys[to]
        return True

    def on_to_what_is_open(self) -> None:
        """Go to the next station where something is open, else to the first, else to the end."""
        every = self.stations
        here = [it.key for it in every].index(self.station.key)
        behind = (*every[here + 1 :], *every[: here + 1])
        waiting = [it for it in behind if it.is_open(self.review)]
        self.at = (waiting[0] if waiting else every[-1]).key

    def go_to(self, matter: Matter) -> None:
        """Go to a matter, also when its kind is usually decided in one go."""
        if matter.trifle or matter.facilitators:
            self.unfolded.add(matter.key)
        self.at = matter.key

    def settle(self, matter: Matter, verdict: Verdict) -> Settled:
        """Make a decision durable with all that it changes. Raises CasusError; then nothing changed."""
        settled = self._settle(matter, verdict)
        self._lately.append((matter.key,))
        return settled

    def _settle(self, matter: Matter, verdict: Verdict) -> Settled:
        settled = settle(self.basis, matter, verdict)
        self.session.do_all(settled.events)
        self.forget_half_typed()
        return settled

    def settle_all(self, matters: tuple[Matter, ...], verdict: Verdict) -> tuple[Matter, ...]:
        """Decide the same on several; return those for which that does not go by itself.

        Raises what is wrong with the disk; what was decided until then stands.
        """
        left = []
        for matter in matters:
            try:
                self._settle(matter, verdict)
            except (NotPossible, TextsClash):
                left.append(matter)
        self._lately.append(tuple(it.key for it in matters if it not in left))
        return tuple(left)

    def lately(self) -> tuple[Matter, ...]:
        """Return what was decided last and is not open again; it is asked for once."""
        while self._lately:
            keys = self._lately.pop()
            found = [it for it in self.matters if set(keys) & set(it.ids)]
            decided = tuple(it for it in found if not is_open(self.review, it))
            if decided:
                return decided
        return ()

    def _first(self) -> str:
        waiting = (it.key for it in self.stations if it.is_open(self.review))
        return next(waiting, End.key)


def line_labelled(basis: Basis, matter: Matter, label: str) -> SentLine | None:
    """Return the first line with words of the draft of a matter that has this label."""
    draft = basis.draft_of(matter.own)
    lines = draft.lines if draft is not None else ()
    labelled = [line for line in lines if line.label.upper() == label.upper()]
    return next((line for line in labelled if line.answers), labelled[0] if labelled else None)

"""Planning the lines of a family: from whom to whom, through which gaps, without touching a symbol."""

from collections.abc import Mapping, Sequence

from casusanalyse.pictures.family.generations import BIRTH, group_of
from casusanalyse.pictures.family.kin import Couple, Kin, Siblings, Union, is_unsafe
from casusanalyse.pictures.family.members import Tie
from casusanalyse.pictures.family.order import Rows
from casusanalyse.pictures.family.ports import above_each_other, settled
from casusanalyse.pictures.family.ways import (
    At,
    Bar,
    Beside,
    Between,
    Lane,
    Plan,
    Port,
    Role,
    Tag,
    Way,
    X,
    Y,
    Zone,
)
from casusanalyse.protocol.entries import Certainty
from casusanalyse.protocol.relations import RelationGroup
from casusanalyse.wording import pictures_family as wording

_FAR = 1000.0
"""How much further away a line with words is taken to come from, counted in people."""
_LEVELS = (0.0, 0.22, -0.22, 0.11, -0.11, 0.33, -0.33)
"""At which heights lines leave the sides of a symbol, in sizes of it below its middle."""


def planned(rows: Rows, at: Mapping[str, float], kin: Kin) -> Plan:
    """Return the lines of a family whose people stand in these rows, so far from the left."""
    return _Router(rows, at, kin).planned()


class _Router:
    """Gives every line a way."""

    def __init__(self, rows: Rows, at: Mapping[str, float], kin: Kin) -> None:
        self._rows = rows
        self._at = at
        self._kin = kin
        self._row = {id: number for number, row in enumerate(rows) for id in row}
        self._position = {id: number for row in rows for number, id in enumerate(row)}
        self._sides: dict[tuple[str, bool], int] = {}
        self._levels: dict[tuple[str, bool], set[float]] = {}
        self._starts: dict[frozenset[str], tuple[Bar, int]] = {}
        self._plan = Plan()

    def planned(self) -> Plan:
        """Return all ways."""
        for couple in sorted(self._kin.couples, key=self._far):
            self._couple(couple)
        for union in sorted(self._kin.unions, key=lambda it: it.kind != BIRTH):
            self._union(union)
        for siblings in self._kin.siblings:
            self._siblings(siblings)
        for tie in self._kin.placements:
            self._connect(tie, Role.PLACEMENT)
        for tie in self._kin.others:
            self._connect(tie, Role.OTHER)
        return settled(self._plan, self._at)

    def _far(self, couple: Couple) -> int:
        return abs(self._position[couple.one] - self._position[couple.another])

    def _couple(self, couple: Couple) -> None:
        left, right = sorted((couple.one, couple.another), key=self._position.__getitem__)
        row = self._row[left]
        bar = self._plan.bar(Zone.HOOK, row)
        start, end = self._foot(left, True), self._foot(right, False)
        points: tuple[tuple[X, Y], ...] = (
            (start, At(Zone.BOTTOM, row)),
            (start, bar),
            (end, bar),
            (end, At(Zone.BOTTOM, row)),
        )
        tie = couple.tie
        self._plan.ways.append(
            Way(
                Role.COUPLE,
                tie.relation if tie else "",
                (left, right),
                points,
                tie,
                tie.status if tie else Certainty.CERTAIN,
                tie.ended if tie else False,
            )
        )
        self._starts[couple.both] = (bar, row)

    def _foot(self, id: str, right: bool) -> Beside:
        """Return from where below a symbol a line to a partner starts; the nearest partner outermost."""
        used = self._sides.get((id, right), 0)
        self._sides[(id, right)] = used + 1
        part = (0.3, 0.16, 0.08, 0.04)[min(used, 3)]
        return Beside(id, part if right else -part)

    def _union(self, union: Union) -> None:
        row = self._row[union.parents[0]]
        children = [child for child, _ in union.children]
        middle = sum(self._at[it] for it in children) / len(children)
        bar = self._plan.bar(Zone.CHANNEL, row + 1)
        lane, above = self._start(union, middle)
        start = sum(self._at[it] for it in union.parents) / len(union.parents)
        self._add(union, (*above, (lane, bar)))
        for child, tie in union.children:
            words = self._period_of(tie) if union.kind != BIRTH else ""
            port = self._plan.port(child, False, self._outmost(child, start) if words else start)
            twin = self._twin_of(child, children) if union.kind == BIRTH else None
            points: tuple[tuple[X, Y], ...] = (
                (lane, bar),
                (port, bar),
                (port, At(Zone.TOP, row + 1)),
            )
            if twin:
                apex = Between(*sorted((child, twin)))
                points = (
                    (lane, bar),
                    (apex, bar),
                    (apex, At(Zone.APEX, row + 1)),
                    (port, At(Zone.TOP, row + 1)),
                )
            self._add(union, points, tie, child)
            if words:
                self._plan.tags.append(Tag(words, row + 1, port))

    def _outmost(self, child: str, start: float) -> float:
        """Return from where a line with words comes: outside those without, so that it is next to them."""
        return start + (_FAR if start >= self._at[child] else -_FAR)

    def _period_of(self, tie: Tie) -> str:
        """Return since when and until when a child has these parents, or lives with them."""
        homes = (it for it in self._kin.homes if (it.one, it.another) == (tie.another, tie.one))
        periods = (it.period.words for it in (tie, *homes) if it.period)
        return next(periods, "")

    def _twin_of(self, child: str, children: Sequence[str]) -> str | None:
        for pair in self._kin.twins:
            if child in pair and set(pair) <= set(children):
                return next(it for it in pair if it != child)
        return None

    def _add(
        self,
        union: Union,
        points: tuple[tuple[X, Y], ...],
        tie: Tie | None = None,
        child: str = "",
    ) -> None:
        """Add a line to one child, or without it the line to where those to all children begin."""
        owners = (*union.parents, child) if child else union.parents
        known = [it.status for _, it in union.children]
        surest = Certainty.CERTAIN if Certainty.CERTAIN in known else known[0]
        status = tie.status if tie else surest
        self._plan.ways.append(Way(Role.CHILD, union.kind, owners, points, tie, status))

    def _start(self, union: Union, middle: float) -> tuple[X, tuple[tuple[X, Y], ...]]:
        """Return where a line to children goes down, and the points before it.

        Of two parents it hangs from the line between them; of one it begins below the words.
        """
        if len(union.parents) == 2:
            bar, row = self._starts[frozenset(union.parents)]
            first, last = sorted(self._position[it] for it in union.parents)
            gap = min(
                range(first + 1, last + 1),
                key=lambda it: (
                    self._plan.lanes.get((row, it), 0),
                    abs(self._gap(row, it) - middle),
                ),
            )
            lane = self._plan.lane(row, gap)
            return lane, ((lane, bar),)
        parent = union.parents[0]
        foot = self._plan.port(parent, True, middle)
        return foot, ((foot, At(Zone.WORDS, self._row[parent])),)

    def _gap(self, row: int, gap: int) -> float:
        """Return about where a gap is."""
        those = self._rows[row]
        if gap == 0:
            return self._at[those[0]] - 0.5
        if gap == len(those):
            return self._at[those[-1]] + 0.5
        return (self._at[those[gap - 1]] + self._at[those[gap]]) / 2

    def _siblings(self, siblings: Siblings) -> None:
        row = self._row[siblings.members[0]]
        bar = self._plan.bar(Zone.CHANNEL, row)
        relation = "tweeling" if siblings.twins else "broer of zus"
        those = sorted(siblings.members, key=self._position.__getitem__)
        middle = sum(self._at[it] for it in those) / len(those)
        ends = [self._plan.port(it, False, middle) for it in those]
        apex = Between(those[0], those[-1])
        owners = tuple(those)
        if not siblings.twins:
            open_end: tuple[tuple[X, Y], ...] = ((apex, At(Zone.CHANNEL, row)), (apex, bar))
            stem = Way(Role.CHILD, relation, owners, open_end, None, siblings.status)
            self._plan.ways.append(stem)
        for end in ends:
            points: tuple[tuple[X, Y], ...] = ((apex, bar), (end, bar), (end, At(Zone.TOP, row)))
            if siblings.twins:
                points = ((apex, bar), (apex, At(Zone.APEX, row)), (end, At(Zone.TOP, row)))
            self._plan.ways.append(
                Way(Role.SIBLINGS, relation, owners, points, None, siblings.status)
            )

    def _connect(self, tie: Tie, role: Role) -> None:
        """Plan a line of its own from somebody to somebody else, wherever they stand."""
        one, another = tie.one, tie.another
        turned = self._row[one] > self._row[another]
        if turned:
            one, another = another, one
        if role is Role.PLACEMENT and self._row[one] + 1 == self._row[another]:
            points = self._down(one, another, bool(self._words_of(tie, role)))
        else:
            points = self._along(one, another, bool(self._words_of(tie, role)))
        if turned:
            points = points[::-1]
        self._worded(tie, role, points)
        self._plan.ways.append(
            Way(role, tie.relation, (one, another), points, tie, tie.status, tie.ended)
        )

    def _worded(self, tie: Tie, role: Role, points: tuple[tuple[X, Y], ...]) -> None:
        """Ask for room for what is said beside a line."""
        words = self._words_of(tie, role)
        bars = [(x, y) for x, y in points if isinstance(y, Bar)]
        if words and bars:
            ports = [it for it in bars if isinstance(it[0], Port)]
            x, bar = next((it for it in ports if _host_of(tie, role, it[0])), ports[0])
            _, row = self._plan.bars[bar.number]
            group = group_of(tie)
            needed = group is RelationGroup.UNSAFETY
            self._plan.tags.append(Tag(words, row, x, needed))

    def _words_of(self, tie: Tie, role: Role) -> str:
        """Return a period, a relation without a sign, or what is said about unsafety."""
        if role is Role.PLACEMENT:
            return tie.period.words if tie.period else ""
        group = group_of(tie)
        if is_unsafe(tie):
            return wording.UNSAFE.format(status=tie.status.value, source=tie.source)
        signed = group in (RelationGroup.INTERACTION, RelationGroup.UNKNOWN)
        return "" if signed else tie.words or tie.relation

    def _down(self, one: str, another: str, worded: bool) -> tuple[tuple[X, Y], ...]:
        """Return the points from below somebody's words to somebody on the next row."""
        row = self._row[another]
        bar = self._plan.bar(Zone.CHANNEL, row)
        foot = self._plan.port(one, True, self._at[another])
        origin = self._at[one]
        worded = worded and above_each_other(self._at, one, another)
        port = self._plan.port(another, False, self._outmost(another, origin) if worded else origin)
        ends = (foot, At(Zone.WORDS, row - 1)), (port, At(Zone.TOP, row))
        return ends[0], (foot, bar), (port, bar), ends[1]

    def _along(self, one: str, another: str, worded: bool) -> tuple[tuple[X, Y], ...]:
        """Return the points from somebody to somebody on the same row or below."""
        top, low = self._row[one], self._row[another]
        beside = top == low and abs(self._position[one] - self._position[another]) == 1
        if beside and not worded:
            return self._straight(one, another)
        right = self._at[another] > self._at[one]
        out, lane = self._side(one, right)
        origin = self._outmost(another, self._at[one]) if worded else self._at[one]
        points: list[tuple[X, Y]] = [*out]
        if top == low:
            bar = self._plan.bar(Zone.CHANNEL, top)
            port = self._plan.port(another, False, origin)
            return (*points, (lane, bar), (port, bar), (port, At(Zone.TOP, low)))
        for row in range(top + 1, low):
            bar = self._plan.bar(Zone.CHANNEL, row)
            points.append((lane, bar))
            gaps = range(len(self._rows[row]) + 1)
            aim = self._at[another]
            lane = self._plan.lane(row, min(gaps, key=lambda it: abs(self._gap(row, it) - aim)))
            points.append((lane, bar))
        bar = self._plan.bar(Zone.CHANNEL, low)
        port = self._plan.port(another, False, origin)
        return (*points, (lane, bar), (port, bar), (port, At(Zone.TOP, low)))

    def _straight(self, one: str, another: str) -> tuple[tuple[X, Y], ...]:
        right = self._position[another] > self._position[one]
        level = At(Zone.MIDDLE, self._row[one], self._level([(one, right), (another, not right)]))
        sides = (0.5, -0.5) if right else (-0.5, 0.5)
        return ((Beside(one, sides[0]), level), (Beside(another, sides[1]), level))

    def _level(self, ends: Sequence[tuple[str, bool]]) -> float:
        """Return a height at which these sides of symbols have no line yet."""
        taken = [self._levels.setdefault(it, set()) for it in ends]
        free = (it for it in _LEVELS if not any(it in those for those in taken))
        level = next(free, 0.0)
        for those in taken:
            those.add(level)
        return level

    def _side(self, id: str, right: bool) -> tuple[tuple[tuple[X, Y], ...], Lane]:
        row, position = self._row[id], self._position[id]
        lane = self._plan.lane(row, position + 1 if right else position)
        level = At(Zone.MIDDLE, row, self._level([(id, right)]))
        return (((Beside(id, 0.5 if right else -0.5), level), (lane, level))), lane


def _host_of(tie: Tie, role: Role, x: X) -> bool:
    """Whether a line ends there at whom somebody came to live with; few other lines come there."""
    return role is Role.PLACEMENT and isinstance(x, Port) and x.id == tie.another

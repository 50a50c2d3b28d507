"""Where lines reach people."""

from casusanalyse.pictures.family.ports import settled
from casusanalyse.pictures.family.ways import At, Beside, Plan, Role, Way, Zone

AT = {"oma": 1.0, "moeder": 3.0, "kind": 1.0}


def parts(*origins: float) -> list[float]:
    """Return how far beside the middle lines from these places reach a child."""
    plan = Plan()
    for origin in origins:
        port = plan.port("kind", False, origin)
        plan.ways.append(Way(Role.OTHER, "", ("kind",), ((port, At(Zone.TOP, 1)),)))
    ends = [way.points[0][0] for way in settled(plan, AT).ways]
    return [round(it.part, 2) for it in ends if isinstance(it, Beside)]


def test_one_line_reaches_the_middle() -> None:
    assert parts(3.0) == [0.0]


def test_lines_stand_in_the_order_in_which_they_come() -> None:
    assert parts(3.0, 0.0, 1.0) == [0.28, -0.28, 0.0]


def test_many_lines_stand_closer() -> None:
    assert parts(*map(float, range(6))) == [-0.4, -0.24, -0.08, 0.08, 0.24, 0.4]


def test_a_line_to_whoever_stands_right_below_is_straight() -> None:
    plan = Plan()
    foot, port = plan.port("oma", True, 1.0), plan.port("kind", False, 1.0)
    plan.port("kind", False, 3.0)
    plan.ways.append(Way(Role.OTHER, "", (), ((foot, At(Zone.WORDS, 0)), (port, At(Zone.TOP, 1)))))
    (way,) = settled(plan, AT).ways
    assert [x for x, _ in way.points] == [Beside("oma", -0.14), Beside("kind", -0.14)]

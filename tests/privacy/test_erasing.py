"""What goes and what stays when sessions are erased; planning touches nothing."""

from datetime import UTC, datetime
from pathlib import Path

from casusanalyse.privacy.erasing import Group, Item, Kind, Plan, counted, plan_of
from casusanalyse.session.copies import KnownCopy
from casusanalyse.session.elsewhere import CopyState, Whereabouts
from casusanalyse.session.remains import CopyElsewhere, Remains

CASE = Path("/uit/Casus Wilg")
ONE, TWO = CASE / "2026-03-12-klein", CASE / "2026-04-12-klein"
MOMENT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def copy_at(path: Path, state: CopyState, *beside: str) -> CopyElsewhere:
    whereabouts = Whereabouts(KnownCopy(path=path, at=MOMENT), state)
    same = state in (CopyState.WITHIN, CopyState.FURTHER, CopyState.FORKED)
    files = (path, *(path.with_name(name) for name in beside)) if same else ()
    return CopyElsewhere(whereabouts, files)


def test_copies_go_first_and_the_session_goes_last_of_its_folder() -> None:
    stick = Path("/stick/k.casus")
    remains = Remains(
        ONE,
        tuple(
            ONE / name
            for name in (
                "Reactie.DOCX",
                "concept-v1.docx",
                "sessie-indeling1.casus",
                "sessie.casus",
                "sessie.kopieen",
            )
        ),
        copies=(copy_at(stick, CopyState.WITHIN, "k.kopieen"),),
    )
    assert plan_of([remains]) == Plan(
        groups=(
            Group(
                (Item(stick, Kind.COPY), Item(Path("/stick/k.kopieen"), Kind.OTHER)),
                stick,
            ),
            Group(
                (
                    Item(ONE / "Reactie.DOCX", Kind.DRAFT),
                    Item(ONE / "concept-v1.docx", Kind.DRAFT),
                    Item(ONE / "sessie-indeling1.casus", Kind.COPY),
                    Item(ONE / "sessie.kopieen", Kind.OTHER),
                    Item(ONE / "sessie.casus", Kind.SESSION),
                ),
                ONE / "sessie.casus",
            ),
        ),
        folders=(ONE,),
    )


def test_what_is_away_or_may_be_something_else_stays() -> None:
    staying = [
        copy_at(Path(f"/stick/{state.name}.casus"), state)
        for state in (CopyState.AWAY, CopyState.UNCLEAR, CopyState.OTHER)
    ]
    remains = Remains(ONE, (), (ONE / "bijlagen",), tuple(staying))
    assert plan_of([remains]) == Plan(
        groups=(),
        folders=(ONE,),
        unreachable=tuple(copy.whereabouts for copy in staying),
        unopened=(ONE / "bijlagen",),
    )


def test_every_file_goes_once_also_a_copy_in_a_folder_that_goes() -> None:
    inside = TWO / "kopie.casus"
    stick = copy_at(Path("/stick/k.casus"), CopyState.FURTHER)
    one = Remains(ONE, (ONE / "sessie.casus",), copies=(copy_at(inside, CopyState.WITHIN), stick))
    two = Remains(TWO, (inside, TWO / "sessie.casus"), copies=(stick,))
    plan = plan_of([one, two], [CASE / "los.txt"])
    assert [(item.path, item.kind) for item in plan.items] == [
        (Path("/stick/k.casus"), Kind.COPY),
        (ONE / "sessie.casus", Kind.SESSION),
        (inside, Kind.COPY),
        (TWO / "sessie.casus", Kind.SESSION),
        (CASE / "los.txt", Kind.OTHER),
    ]


def test_files_are_counted_by_what_they_are() -> None:
    items = [Item(ONE / str(number), Kind.DRAFT) for number in range(2)]
    assert counted([*items, Item(ONE, Kind.SESSION)]) == {
        Kind.SESSION: 1,
        Kind.DRAFT: 2,
        Kind.DRAWING: 0,
        Kind.COPY: 0,
        Kind.OTHER: 0,
    }

"""What differs between two protocols: whole results, for every part of one."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.comparing import compare, renamed_questions
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
from casusanalyse.protocol.library import Folder as ProtocolFolder
from casusanalyse.protocol.library import Library, Origin, shipped_folders
from casusanalyse.protocol.telling_values import short_names_of
from tests.protocol.two import CHAPTERS, OLD, edited

OPENING = Subject(Thing.STEP, "opening", "Opening")
HOE = Subject(Thing.QUESTION, "hoe", "Hoe is het hier?")
WAT = Subject(Thing.QUESTION, "wat", "Wat deden wij?")


def general(*differences: Difference) -> Group:
    return Group(Part.GENERAL, "", differences)


def opening(*differences: Difference) -> Group:
    return Group(Part.STEP, "Opening", differences)


def midden(*differences: Difference) -> Group:
    return Group(Part.STEP, "Midden", differences)


def report(*differences: Difference) -> Group:
    return Group(Part.REPORT, "", differences)


MOOD = Subject(Thing.QUESTION, "stemming", "Welke stemming?")
CALM = Subject(Thing.OPTION, "rustig", "Rustig", "Welke stemming?")
BUSY = Subject(Thing.OPTION, "druk", "Heel druk", "Welke stemming?")
WHO = Subject(Thing.FIELD, "wie", "Wie?", "Wat deden wij?")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("naam: Proef", "naam: Test", ("naam", "Proef", "Test")),
        ("duur: 60", "duur: 90", ("duur", "60", "90")),
        ("reactietermijn: 7", "reactietermijn: 14", ("reactietermijn", "7", "14")),
        ("vangen:\n  inzicht: inzichten\n", "", ("inzicht", '"Wat zien wij?"', "")),
    ],
)
def test_what_is_otherwise_about_the_whole_is_told_first(
    old: str, new: str, expected: tuple[str, str, str]
) -> None:
    ((part, _, (difference,)),) = map(astuple_of, compare(OLD, edited((old, new))))
    assert isinstance(difference, Reworded | Changed)
    assert (part, difference.key, difference.old, difference.new) == (Part.GENERAL, *expected)


def astuple_of(group: Group) -> tuple[Part, str, tuple[Difference, ...]]:
    return group.part, group.name, group.differences


@pytest.mark.parametrize(
    ("edits", "groups"),
    [
        ([], []),
        ([("titel: Opening", "titel: Opening # zo")], []),
        (
            [("doel: Samen beginnen.", "doel: Samen rustig beginnen.")],
            [opening(Reworded(OPENING, "doel", "Samen beginnen.", "Samen rustig beginnen."))],
        ),
        (
            [("duur: 10", "duur: 15")],
            [opening(Changed(OPENING, "duur", "10", "15"))],
        ),
        (
            [("vraag: Hoe is het hier?", "vraag: Hoe is het hier nu?, kort: Hoe is het hier?")],
            [
                opening(
                    Reworded(HOE, "vraag", "Hoe is het hier?", "Hoe is het hier nu?"),
                    Changed(HOE, "kort", "", "Hoe is het hier?"),
                )
            ],
        ),
        (
            [("{id: hoe, soort: tekst", "{id: hoe, soort: lijst")],
            [opening(KindChanged(HOE, "tekst", "lijst"))],
        ),
        (
            [("wie_leest: deelnemers, als: {vraag: kan, is: ja}", "wie_leest: begeleider")],
            [
                opening(
                    Changed(HOE, "als", '"Kan het?" is ja', ""),
                    Changed(HOE, "wie_leest", "deelnemers", "begeleider"),
                )
            ],
        ),
        (
            [("id: hoe,", "id: hoedan,")],
            [opening(Renamed(Subject(Thing.QUESTION, "hoedan", "Hoe is het hier?"), "hoe"))],
        ),
        (
            [
                (
                    "id: hoe, soort: tekst, vraag: Hoe is het hier?",
                    "id: nieuw, soort: tekst, vraag: Hé?",
                )
            ],
            [opening(Added(Subject(Thing.QUESTION, "nieuw", "Hé?")), Removed(HOE))],
        ),
        (
            [("rustig: Rustig", "kalm: Kalm")],
            [
                opening(
                    Added(Subject(Thing.OPTION, "kalm", "Kalm", "Welke stemming?")),
                    Removed(CALM),
                )
            ],
        ),
        (
            [("rustig: Rustig, druk: Druk", "druk: Heel druk, rustig: Rustig")],
            [
                opening(
                    Moved(BUSY, ""),
                    Reworded(BUSY, "tekst", "Druk", "Heel druk"),
                )
            ],
        ),
        (
            [("{id: wie, soort: tekst, vraag: Wie?}", "{id: wie, soort: getal, vraag: Wie?}")],
            [midden(KindChanged(WHO, "tekst", "getal"))],
        ),
        (
            [("{id: wie, soort: tekst, vraag: Wie?}", "{id: waar, soort: tekst, vraag: Waar?}")],
            [midden(Added(Subject(Thing.FIELD, "waar", "Waar?", "Wat deden wij?")), Removed(WHO))],
        ),
        (
            [("later: Later", "ooit: Ooit")],
            [
                Group(
                    Part.CHOICES,
                    "",
                    (
                        Added(Subject(Thing.OPTION, "ooit", "Ooit", "besluit")),
                        Removed(Subject(Thing.OPTION, "later", "Later", "besluit")),
                    ),
                )
            ],
        ),
        (
            [("doe: Wacht even.", "doe: Wacht rustig.")],
            [
                opening(
                    Reworded(
                        Subject(Thing.CUE, "", "Iemand is laat."),
                        "doe",
                        "Wacht even.",
                        "Wacht rustig.",
                    )
                )
            ],
        ),
        (
            [("toont: [hoe, wat]", "toont: [wat, inzichten]")],
            [
                report(
                    Listed(
                        Subject(Thing.CHAPTER, "", "Begin"),
                        "toont",
                        ('"Wat zien wij?"',),
                        ('"Hoe is het hier?"',),
                    )
                )
            ],
        ),
        (
            [("kop: Begin", "kop: Het begin")],
            [
                report(
                    Reworded(Subject(Thing.CHAPTER, "", "Het begin"), "kop", "Begin", "Het begin")
                )
            ],
        ),
        (
            [("kop: Kaal", "kop: Anders")],
            [
                report(
                    Added(Subject(Thing.CHAPTER, "", "Anders")),
                    Removed(Subject(Thing.CHAPTER, "", "Kaal")),
                )
            ],
        ),
        (
            [("vraag: inzichten, naar: inzichten", "vraag: oud, naar: inzichten")],
            [
                general(
                    Added(Subject(Thing.TAKE_OVER, "oud", "oud (eerder)")),
                    Removed(Subject(Thing.TAKE_OVER, "inzichten", "inzichten (eerder)")),
                )
            ],
        ),
    ],
)
def test_a_difference_is_told_in_the_part_where_it_stands(
    edits: Sequence[tuple[str, str]], groups: list[Group]
) -> None:
    assert [*compare(OLD, edited(*edits))] == groups


def test_a_step_that_moved_is_one_move_and_not_a_move_of_all() -> None:
    first, *others = OLD.steps
    new = OLD.model_copy(update={"steps": (*others, first)})
    assert compare(OLD, new) == (opening(Moved(OPENING, "Slot")),)


def test_a_question_that_went_to_another_step_is_told_there() -> None:
    first, second, last = OLD.steps
    wat = second.questions[0]
    new = OLD.model_copy(
        update={
            "steps": (
                first.model_copy(update={"questions": (*first.questions, wat)}),
                second.model_copy(update={"questions": second.questions[1:]}),
                last,
            )
        }
    )
    assert compare(OLD, new) == (opening(Moved(WAT, "Welke stemming?", "Midden")),)


def test_a_step_that_is_gone_takes_its_questions_with_it() -> None:
    first, second, last = OLD.steps
    new = OLD.model_copy(update={"steps": (first, last)})
    step = Subject(Thing.STEP, "midden", "Midden")
    inzichten = Subject(Thing.QUESTION, "inzichten", "Wat zien wij?")
    assert compare(OLD, new) == (midden(Removed(step), Removed(WAT), Removed(inzichten)),)
    back = compare(new, OLD)
    assert back == (midden(Added(step), Added(WAT), Added(inzichten)),)
    assert second.id == step.id


def test_two_questions_that_read_alike_are_never_called_the_same() -> None:
    twice = edited(
        ("id: hoe,", "id: hoedan,"),
        ("vraag: Welke stemming?", "vraag: Welke stemming?, toelichting: Kort."),
    )
    assert renamed_questions(OLD, twice) == {"hoe": "hoedan"}
    first = twice.steps[0]
    again = first.questions[1].model_copy(update={"id": "nogeens"})
    more = first.model_copy(update={"questions": (*first.questions, again)})
    both = twice.model_copy(update={"steps": (more, *twice.steps[1:])})
    assert [*renamed_questions(OLD, both)] == []


@given(st.permutations(range(len(CHAPTERS))))
def test_a_report_in_another_order_has_moves_only(order: list[int]) -> None:
    chapters = OLD.report.chapters
    new = OLD.model_copy(
        update={
            "report": OLD.report.model_copy(
                update={"chapters": tuple(chapters[number] for number in order)}
            )
        }
    )
    found = [each for group in compare(OLD, new) for each in group.differences]
    assert all(isinstance(each, Moved) for each in found)
    assert len(found) < len(chapters)


def test_every_shipped_protocol_can_be_held_against_every_other_one() -> None:
    library = Library((ProtocolFolder(shipped_folders().root, Origin.SHIPPED),))
    every = [library.protocol(each.id) for each in library.all()]
    for old in every:
        for new in every:
            assert bool(compare(old, new)) is (old.id != new.id)


def test_two_questions_of_one_name_are_told_apart_by_their_ids() -> None:
    twin = ("{id: hoe,", "{id: kan2, soort: ja_nee, vraag: Kan het?}\n      - {id: hoe,")
    then = edited(twin)
    now = edited(twin, ("als: {vraag: kan,", "als: {vraag: kan2,"))
    assert compare(then, now) == (opening(Changed(HOE, "als", "kan is ja", "kan2 is ja")),)


def test_a_question_without_a_short_name_is_called_by_its_prompt_shortened() -> None:
    then = edited(
        ("vraag: Kan het?", "vraag: Kan het vandaag zijn zoals wij het samen hadden bedacht?")
    )
    called = short_names_of(then)
    assert (called("kan"), called("hoe"), called("weg")) == (
        '"Kan het vandaag zijn zoals wij het same…"',
        '"Hoe is het hier?"',
        "weg",
    )

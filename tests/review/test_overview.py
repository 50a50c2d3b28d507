"""A participant reads what was done with her own remarks, in plain words, and nothing of another's."""

from datetime import date

from casusanalyse.report.blocks import lines_of
from casusanalyse.review.overview import Outcome, outcomes_of
from casusanalyse.review.overview_paper import overview_edition, overview_report
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import replay
from casusanalyse.session.review_events import (
    Decision,
    FieldChange,
    Remark,
    RemarkDecided,
    RemarkId,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.clean import own_words
from casusanalyse.word.returned.model import RemarkKind
from tests.session.reviews import GUARDIAN, SENT, TEACHER, received, remark, replayed
from tests.session.samples import started

SHOWN = AnswerRef(Place("lijn"))


def change(id: str, kind: RemarkKind, old: str = "", new: str = "") -> Remark:
    words = {"kind": kind, "text": own_words(""), "old": c(old), "new": c(new)}
    return remark(id).model_copy(update=words)


REMARKS = (
    remark("Klopt dit?"),
    change("a", RemarkKind.REPLACEMENT, "zagen", "merkten").model_copy(update={"offset": 10}),
    change("b", RemarkKind.INSERTION, new=" altijd").model_copy(update={"offset": 20}),
    change("c", RemarkKind.DELETION, "het").model_copy(update={"offset": 30}),
    change("d", RemarkKind.FORMAT).model_copy(update={"offset": 40}),
    change("e", RemarkKind.MOVE, "Wij zagen het.", "Wij zagen het.").model_copy(
        update={"offset": 5, "line": None}
    ),
)
DECISIONS = (
    RemarkDecided(
        remark=RemarkId("Klopt dit?"), decision=Decision.NOT_TAKEN_OVER, words=c("Ja, dit klopt.")
    ),
    RemarkDecided(
        remark=RemarkId("a"),
        decision=Decision.REWORDED,
        changes=(FieldChange(shown=SHOWN, before=c("Wij zagen het."), after=c("Het viel op.")),),
    ),
    RemarkDecided(remark=RemarkId("b"), decision=Decision.OTHER_VIEW, words=c("altijd")),
)


def found() -> tuple[Outcome, ...]:
    of_teacher = received("f1", TEACHER, *REMARKS)
    of_guardian = received("f2", GUARDIAN, remark("van een ander"))
    return outcomes_of(replayed(SENT, of_teacher, of_guardian, *DECISIONS))


def test_every_remark_is_there_once_with_what_was_done() -> None:
    assert [(it.seat, it.gist, it.decision) for it in found()] == [
        (TEACHER, "Klopt dit?", Decision.NOT_TAKEN_OVER),
        (GUARDIAN, "van een ander", None),
        (TEACHER, "[-zagen-] {+merkten+}", Decision.REWORDED),
        (TEACHER, " {+altijd+}", Decision.OTHER_VIEW),
        (TEACHER, "[-het-]", None),
        (TEACHER, "", None),
        (TEACHER, "Wij zagen het.", None),
    ]


def test_the_paper_of_a_participant_tells_her_own_in_words() -> None:
    own = [it for it in found() if it.seat == TEACHER]
    edition = overview_edition(replay([started()]), 1, "k1", date(2026, 3, 12))
    report = overview_report(c("Casus Wilg"), own, edition)
    assert report.edition.identifier == "s1-o1-k1"
    rows = [line.text for line in lines_of(report.blocks[3])]
    where = "De grote lijn"
    assert rows == [
        *("Waar", "Wat je schreef", "Wat ermee is gedaan"),
        *(where, "Klopt dit?", "Niet overgenomen. Ja, dit klopt."),
        *(
            where,
            "In plaats van “zagen”: “merkten”",
            "Overgenomen, in iets andere woorden: “Het viel op.”",
        ),
        *(where, "Erbij: “altijd”", "Jouw kijk gaat mee in het verslag, in je eigen woorden."),
        *(where, "Weg: “het”", "Hierover is nog niet beslist."),
        *(where, "Een andere opmaak", "Hierover is nog niet beslist."),
        *(
            "niet te plaatsen",
            "Naar een andere plek: “Wij zagen het.”",
            "Hierover is nog niet beslist.",
        ),
    ]

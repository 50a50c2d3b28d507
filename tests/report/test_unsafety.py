"""Lines about unsafety: in no report and no picture, unless there is a source and somebody decides."""

from datetime import date

import pytest

from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.protocol.entries import Certainty, Mention, Person, Relation, Standing
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.report.items import chapter_items
from casusanalyse.report.loose_ends import Loose, LooseEnd, loose_ends
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import family_of
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, pointing_at, protocol, question, report

QUESTIONS = [question("gezin", "personen", in_verslag="nee"), question("banden", "relaties")]
CHAPTERS = [chapter("Kop", "banden"), chapter("Slot", tekst="Dank.")]
UNSAFE = EntryId("e2")


def told(decided: Reader | None, source: str | None, status: Certainty) -> Session:
    """Return a session with one line about unsafety, and what was decided about it."""
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    line = Relation(
        one=pointing_at(mother),
        relation="onveilig",
        another=Mention(words=c("de buurman")),
        status=status,
        source=c(source) if source else None,
    )
    session.add("banden", line)
    if decided is not None:
        session.do(Handled(place=Place("banden"), id=UNSAFE, handling=Handling(readers=decided)))
    return session


def chapters(session: Session, reader: Reader = Reader.PARTICIPANTS) -> list[str]:
    return chapter_dump(report(QUESTIONS, CHAPTERS, session, reader))


@pytest.mark.parametrize(
    ("decided", "source"),
    [(None, None), (None, "oma"), (Reader.PARTICIPANTS, None), (Reader.FACILITATOR, "oma")],
)
@pytest.mark.parametrize("reader", [Reader.PARTICIPANTS, Reader.REGION])
def test_a_line_about_unsafety_is_in_no_report(
    decided: Reader | None, source: str | None, reader: Reader
) -> None:
    composed = report(QUESTIONS, CHAPTERS, told(decided, source, Certainty.CERTAIN), reader)
    assert chapter_dump(composed) == ["# 1. Slot", "Dank. [1.1]"]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Certainty.CERTAIN, "Dit is zeker. Bron: oma."),
        (Certainty.SUSPECTED, "Dit is een vermoeden. Bron: oma."),
        (Certainty.UNKNOWN, "Hoe zeker dit is, weten we niet. Bron: oma."),
    ],
)
def test_with_a_source_and_a_decision_it_is_told_with_both_in_words(
    status: Certainty, sentence: str
) -> None:
    assert chapters(told(Reader.PARTICIPANTS, "oma", status)) == [
        "# 1. Kop",
        "## Wat er tussen hen is",
        f"- Tussen moeder en de buurman is het niet veilig. ~{sentence}~ [1.1]",
    ]


def test_the_region_never_reads_it() -> None:
    assert chapters(told(Reader.REGION, "oma", Certainty.CERTAIN), Reader.REGION) == [
        "# 1. Slot",
        "Dank. [1.1]",
    ]


def test_it_is_drawn_for_nobody_but_the_facilitator_until_she_decides() -> None:
    people = (
        Member(EntryId("e1"), c("moeder")),
        Member("w:de buurman", c("de buurman"), standing=Standing.IMPORTANT_OTHER),
    )
    tie = Tie(
        UNSAFE,
        EntryId("e1"),
        "onveilig",
        "w:de buurman",
        words="onveilig",
        status=Certainty.LIKELY,
        source=c("oma"),
    )
    day = date(2026, 3, 12)
    off, on = Family(people[:1], (), day, day), Family(people, (tie,), day, day)

    def drawn(decided: Reader | None, reader: Reader) -> Family | None:
        record = told(decided, "oma", Certainty.LIKELY).record
        return family_of(Material(protocol(QUESTIONS, CHAPTERS), record, reader))

    assert drawn(None, Reader.PARTICIPANTS) == off
    assert drawn(None, Reader.FACILITATOR) == on
    assert drawn(Reader.PARTICIPANTS, Reader.PARTICIPANTS) == on


@pytest.mark.parametrize(
    ("decided", "source", "readers", "words"),
    [
        (None, None, Reader.FACILITATOR, "nog niet genoemd"),
        (Reader.PARTICIPANTS, None, Reader.FACILITATOR, "nog niet genoemd"),
        (Reader.PARTICIPANTS, "oma", Reader.PARTICIPANTS, "oma"),
    ],
)
def test_whoever_works_it_out_sees_it_with_who_reads_it_now(
    decided: Reader | None, source: str | None, readers: Reader, words: str
) -> None:
    record = told(decided, source, Certainty.CERTAIN).record
    (item,) = chapter_items(protocol(QUESTIONS, CHAPTERS), record, 0)
    assert (item.text, item.handling) == (
        f"Tussen moeder en de buurman is het niet veilig. Dit is zeker. Bron: {words}.",
        Handling(readers=readers),
    )


def test_without_a_source_it_is_a_loose_end() -> None:
    shape = protocol(QUESTIONS, [chapter("Slot", tekst="Dank.")])
    loose = [
        [
            end
            for end in loose_ends(shape, told(None, source, Certainty.CERTAIN).record)
            if end.kind is Loose.NO_SOURCE
        ]
        for source in (None, "oma")
    ]
    assert loose == [
        [LooseEnd(Loose.NO_SOURCE, Place("banden"), UNSAFE, name="moeder en de buurman")],
        [],
    ]

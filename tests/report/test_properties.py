"""What holds for every session: nothing leaks, and what was said stands there as it was typed."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import (
    Agreement,
    Consent,
    ListItem,
    Person,
    Quote,
    RoundSentence,
    Seat,
    TimelineEntry,
)
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Quotation, Report
from casusanalyse.report.sentences import paragraphs
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import CleanText, clean_text
from tests.report.builders import Session, Written, chapter, pointing_at, question, report

KINDS = ("lange_tekst", "lijst", "tijdlijn", "personen", "afspraak", "citaat", "ronde")
LAYOUTS = ("alineas", "vraag_en_antwoord", "opsomming", "tabel", "tijdlijn")

marked = st.text(alphabet="ab[]{}<>\n é😀שא", max_size=30)


@st.composite
def sayings(draw: st.DrawFn) -> list[tuple[str, Reader, str]]:
    """Draw what was said: the kind of question, who reads it, and words that are found back."""
    rows = draw(
        st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(Reader), marked), max_size=8)
    )
    return [(kind, reader, f"q{n}x{said}x{n}q") for n, (kind, reader, said) in enumerate(rows)]


def say(session: Session, id: str, kind: str, words: CleanText, consent: Consent) -> None:
    seat = pointing_at(session.add("stoelen", Seat(role=clean_text("SPREKER"))))
    match kind:
        case "lange_tekst":
            session.answer(id, TextAnswer(text=words))
        case "lijst":
            session.add(id, ListItem(text=words))
        case "tijdlijn":
            session.add(id, TimelineEntry(what=words))
        case "personen":
            session.add(id, Person(name=clean_text("iemand"), nature=words))
        case "afspraak":
            session.add(id, Agreement(task=words))
        case "citaat":
            session.add(id, Quote(words=words, speaker=seat, consent=consent))
        case _:
            session.add(id, RoundSentence(sentence=words, consent=consent))


def composed(said: list[tuple[str, Reader, str]], layout: str, consent: Consent) -> Report:
    session = Session()
    questions: list[Written] = [question("stoelen", "deelnemers", in_verslag="nee")]
    for number, (kind, reader, words) in enumerate(said):
        questions.append(question(f"v{number}", kind, wie_leest=reader))
        say(session, f"v{number}", kind, clean_text(words), consent)
    shows = [f"v{number}" for number in range(len(said))]
    return report(questions, [chapter("Kop", *shows, opmaak=layout)], session)


def everything_in(made: Report) -> str:
    return "\n".join(line.text for line in made.lines())


@given(sayings(), st.sampled_from(LAYOUTS))
def test_nothing_that_only_the_facilitator_reads_is_in_it(
    said: list[tuple[str, Reader, str]], layout: str
) -> None:
    text = everything_in(composed(said, layout, Consent.YES))
    secret = [n for n, (_, reader, _) in enumerate(said) if reader is Reader.FACILITATOR]
    assert [n for n in secret if f"q{n}x" in text] == []


@given(sayings(), st.sampled_from(LAYOUTS), st.sampled_from([Consent.NO, Consent.TO_ASK]))
def test_no_words_are_quoted_without_consent(
    said: list[tuple[str, Reader, str]], layout: str, consent: Consent
) -> None:
    text = everything_in(composed(said, layout, consent))
    quoted = [n for n, (kind, *_) in enumerate(said) if kind in ("citaat", "ronde")]
    assert [n for n in quoted if f"q{n}x" in text] == []


@given(sayings(), st.sampled_from(LAYOUTS))
def test_who_spoke_stands_nowhere(said: list[tuple[str, Reader, str]], layout: str) -> None:
    made = composed(said, layout, Consent.YES)
    assert "SPREKER" not in everything_in(made)
    quotations = [block for block in made.blocks if isinstance(block, Quotation)]
    readable = [it for it in said if it[1] is not Reader.FACILITATOR]
    assert len(quotations) == sum(kind in ("citaat", "ronde") for kind, *_ in readable)


@given(sayings(), st.sampled_from(LAYOUTS))
def test_what_may_be_read_stands_there_as_it_was_typed(
    said: list[tuple[str, Reader, str]], layout: str
) -> None:
    text = everything_in(composed(said, layout, Consent.YES))
    for _, reader, words in said:
        if reader is not Reader.FACILITATOR:
            assert all(part in text for part in paragraphs(clean_text(words)))


handlings = st.builds(
    Handling,
    left_out=st.booleans(),
    readers=st.sampled_from([None, *Reader]),
    chapter=st.sampled_from([None, 0, 1, 2]),
)


@given(sayings(), st.sampled_from(LAYOUTS), st.data())
def test_what_is_handled_stands_once_where_it_belongs_or_nowhere(
    said: list[tuple[str, Reader, str]], layout: str, data: st.DataObject
) -> None:
    session = Session()
    questions: list[Written] = [question("stoelen", "deelnemers", in_verslag="nee")]
    expected = set()
    for n, (kind, reader, words) in enumerate(said):
        questions.append(question(f"v{n}", kind, wie_leest=reader))
        say(session, f"v{n}", kind, clean_text(words), Consent.YES)
        how, place = data.draw(handlings), Place(f"v{n}")
        ids = tuple(session.record.slot(place).entries) or (None,)
        session.do(*(Handled(place=place, id=id, handling=how) for id in ids))
        if not how.left_out and Reader.FACILITATOR not in (reader, how.readers):
            expected.add((n, 1 if how.chapter == 1 else 0))
    shows = [f"v{n}" for n in range(len(said))]
    chapters = [chapter("Een", *shows, opmaak=layout), chapter("Twee", tekst="Zo.")]
    made = report(questions, chapters, session)
    found = {
        (n, 1 if line.key[0] == "h2" else 0)
        for line in made.lines()
        for n in range(len(said))
        if f"q{n}x" in line.text
    }
    assert found == expected


def test_what_one_answer_keeps_back_keeps_no_other_answer_of_the_table_back() -> None:
    session = Session()
    questions: list[Written] = [question("een", "lange_tekst"), question("twee", "lange_tekst")]
    for id, words in (("een", "voor allen"), ("twee", "alleen voor mij")):
        say(session, id, "lange_tekst", clean_text(words), Consent.YES)
    session.do(Handled(place=Place("twee"), handling=Handling(readers=Reader.FACILITATOR)))
    made = report(questions, [chapter("Een", "een", "twee", opmaak="tabel")], session)
    told = " ".join(line.text for line in made.lines()).casefold()
    assert ("voor allen" in told, "alleen voor mij" in told) == (True, False)

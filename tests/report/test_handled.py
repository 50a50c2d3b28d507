"""What working out left out, narrowed or moved: where it stands in the report, and where it does not."""

from casusanalyse.protocol.answers import Choice, ChoiceAnswer, TextAnswer
from casusanalyse.protocol.entries import (
    Consent,
    Insight,
    ListItem,
    Mention,
    Person,
    Quote,
    Relation,
    Seat,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Report, lines_of
from casusanalyse.session.events import EntriesMerged, EntryAdded, Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, pointing_at, question, report

OUT = Handling(left_out=True)
LIST = [question("lijst", "lijst"), question("andere", "lijst")]


def handled(question: str, handling: Handling, id: EntryId | None = None) -> Handled:
    return Handled(place=Place(question), id=id, handling=handling)


def text_of(composed: Report) -> str:
    return "\n".join(line.text for line in composed.lines())


def test_what_is_left_out_stays_out() -> None:
    session = Session()
    out = session.add("lijst", ListItem(text=c("Dit niet")))
    session.add("lijst", ListItem(text=c("Dit wel")))
    session.answer("vraag", TextAnswer(text=c("Dit ook niet")))
    session.do(handled("lijst", OUT, out), handled("vraag", OUT))
    questions = [*LIST, question("vraag", "lange_tekst")]
    composed = report(questions, [chapter("Kop", "lijst", "vraag")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "- Dit wel [1.1]"]


def test_a_chapter_of_which_everything_is_left_out_is_not_there() -> None:
    session = Session()
    id = session.add("lijst", ListItem(text=c("Dit niet")))
    session.do(handled("lijst", OUT, id))
    composed = report(LIST, [chapter("Kop", "lijst"), chapter("Slot", tekst="Dank.")], session)
    assert chapter_dump(composed) == ["# 1. Slot", "Dank. [1.1]"]


def test_nothing_that_points_at_what_is_left_out_tells_of_it() -> None:
    session = Session()
    event = session.add("lijn", TimelineEntry(what=c("De brand")))
    told = session.add("lijn", TimelineEntry(what=c("Daarna"), who=(pointing_at(EntryId("e3")),)))
    person = session.add("gezin", Person(name=c("oom Piet")))
    quote = session.add("citaten", Quote(words=c("Zucht"), consent=Consent.YES))
    session.add(
        "relaties",
        Relation(one=pointing_at(person), relation="vriend", another=Mention(words=c("ik"))),
    )
    insight = Insight(
        text=c("Wij zien het."),
        events=(pointing_at(event), pointing_at(told)),
        people=(pointing_at(person),),
        quotes=(pointing_at(quote),),
    )
    session.add("inzicht", insight)
    session.answer("wie", ChoiceAnswer(choice=Choice(entry=person)))
    session.answer("over", TextAnswer(text=c("Over oom")), person)
    session.do(
        handled("lijn", OUT, event), handled("gezin", OUT, person), handled("citaten", OUT, quote)
    )
    questions = [
        question("lijn", "tijdlijn"),
        question("gezin", "personen"),
        question("relaties", "relaties"),
        question("citaten", "citaat"),
        question("inzicht", "inzicht"),
        question("wie", "keuze", kies_uit="gezin"),
        question("over", "lange_tekst", voor_elk="gezin"),
    ]
    shows = ("lijn", "gezin", "citaten", "inzicht", "over")
    composed = report(questions, [chapter("Kop", *shows)], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "caption: Wat zien we?",
        "| Nr. | Wanneer | Wat |",
        "| 1 |  | Daarna | [1.1]",
        "1. Wij zien het. ~Rust op gebeurtenis 1.~ [1.2]",
    ]
    everything = text_of(report(questions, [chapter("Kop", *shows, "relaties", "wie")], session))
    assert [word for word in ("oom", "Zucht", "brand") if word in everything] == []


def test_an_item_is_read_by_no_more_than_its_question_and_itself_allow() -> None:
    session = Session()
    ids = [session.add("lijst", ListItem(text=c(f"Voor {reader}"))) for reader in Reader]
    wide = session.add("eigen", ListItem(text=c("Toch niet ruimer")))
    for id, reader in zip(ids, Reader, strict=True):
        session.do(handled("lijst", Handling(readers=reader), id))
    session.do(handled("eigen", Handling(readers=Reader.REGION), wide))
    questions = [
        question("lijst", "lijst", wie_leest="deelnemers"),
        question("eigen", "lijst", wie_leest="begeleider"),
    ]
    chapters = [chapter("Kop", "lijst", "eigen")]
    shown = {
        reader: [word for word in (*Reader, "ruimer") if f"{word}\n" in text_of(made) + "\n"]
        for reader in Reader
        for made in [report(questions, chapters, session, reader)]
    }
    assert shown == {
        Reader.FACILITATOR: ["begeleider", "deelnemers", "regio", "ruimer"],
        Reader.PARTICIPANTS: ["deelnemers", "regio"],
        Reader.REGION: [],
    }


def test_a_block_is_for_those_who_may_read_everything_in_it() -> None:
    session = Session()
    narrow = session.add("lijst", ListItem(text=c("Alleen wij")))
    session.add("lijst", ListItem(text=c("Iedereen")))
    session.do(handled("lijst", Handling(readers=Reader.FACILITATOR), narrow))
    composed = report(LIST, [chapter("Kop", "lijst")], session, Reader.FACILITATOR)
    holding = [
        block.audience
        for block in composed.blocks
        if any("Alleen wij" in line.text for line in lines_of(block))
    ]
    assert holding == [Reader.FACILITATOR]


def test_what_moved_stands_at_the_end_of_the_other_chapter_only() -> None:
    session = Session()
    session.add("lijst", ListItem(text=c("Blijft")))
    moved = session.add("lijst", ListItem(text=c("Verhuist")))
    session.add("andere", ListItem(text=c("Was er al")))
    session.answer("vraag", TextAnswer(text=c("Verhuist ook.")))
    session.do(handled("lijst", Handling(chapter=1), moved), handled("vraag", Handling(chapter=1)))
    questions = [*LIST, question("vraag", "lange_tekst", "Hoe nu?")]
    chapters = [chapter("Een", "lijst", "vraag"), chapter("Twee", "andere")]
    composed = report(questions, chapters, session)
    assert [chapter_dump(composed, number) for number in (1, 2)] == [
        ["# 1. Een", "- Blijft [1.1]"],
        ["# 2. Twee", "- Was er al [2.1]", "- Verhuist [2.2]", "*Hoe nu?* Verhuist ook. [2.3]"],
    ]


def test_an_event_that_moved_is_told_as_a_moment_and_keeps_its_number() -> None:
    session = Session()
    first = TimelineEntry(when=read_date(c("2019")), what=c("Eerst."), effect=c("Schrik."))
    moved = session.add("lijn", first)
    session.add("lijn", TimelineEntry(when=read_date(c("2020")), what=c("Daarna.")))
    session.do(handled("lijn", Handling(chapter=1), moved))
    questions = [question("lijn", "tijdlijn"), *LIST]
    session.add("lijst", ListItem(text=c("Regel")))
    composed = report(questions, [chapter("Lijn", "lijn"), chapter("Slot", "lijst")], session)
    assert [chapter_dump(composed, number) for number in (1, 2)] == [
        ["# 1. Lijn", "| Nr. | Wanneer | Wat |", "| 2 | 2020 | Daarna. | [1.1]"],
        [
            "# 2. Slot",
            "- Regel [2.1]",
            "## Gebeurtenis 1: 2019 [2.2]",
            "lead: Eerst. [2.3]",
            "*Bij ons en onze organisaties:* Schrik. [2.4]",
        ],
    ]


def test_what_is_about_somebody_moves_with_the_name() -> None:
    session = Session()
    person = session.add("gezin", Person(name=c("moeder")))
    session.answer("over", TextAnswer(text=c("Zij lacht.")), person)
    session.do(Handled(place=Place("over", person), handling=Handling(chapter=1)))
    questions = [question("gezin", "personen"), question("over", "lange_tekst", voor_elk="gezin")]
    composed = report(questions, [chapter("Een", "over"), chapter("Twee", tekst="Zo.")], session)
    assert chapter_dump(composed) == [
        "# 1. Twee",
        "Zo. [1.1]",
        "## Moeder",
        "*Wat zien we?* Zij lacht. [1.2]",
    ]


def test_a_move_to_no_chapter_and_of_a_private_question_changes_nothing() -> None:
    session = Session()
    stays = session.add("lijst", ListItem(text=c("Blijft")))
    private = session.add("eigen", ListItem(text=c("Eigen")))
    session.do(handled("lijst", Handling(chapter=9), stays))
    session.do(handled("eigen", Handling(chapter=0), private))
    questions = [*LIST, question("eigen", "lijst", in_verslag="nee")]
    composed = report(questions, [chapter("Kop", "lijst")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "- Blijft [1.1]"]


def test_a_moved_quote_still_asks_for_consent() -> None:
    session = Session()
    ids = [
        session.add("citaten", Quote(words=c(f"Ik zeg {consent}"), consent=consent))
        for consent in Consent
    ]
    session.do(*(handled("citaten", Handling(chapter=1), id) for id in ids))
    chapters = [chapter("Een", "citaten"), chapter("Twee", tekst="Zo.")]
    composed = report([question("citaten", "citaat")], chapters, session)
    assert chapter_dump(composed) == ["# 1. Twee", "Zo. [1.1]", "> “Ik zeg ja” [1.2]"]


def test_what_did_not_move_keeps_its_keys_and_what_moved_leads_to_its_answer() -> None:
    session = Session()
    session.add("lijst", ListItem(text=c("Blijft")))
    moved = session.add("lijst", ListItem(text=c("Verhuist")))
    chapters = [chapter("Een", "lijst"), chapter("Twee", tekst="Zo.")]
    before = {line.text: line for line in report(LIST, chapters, session).lines()}
    session.do(handled("lijst", Handling(chapter=1), moved))
    after = {line.text: line for line in report(LIST, chapters, session).lines()}
    assert after[c("Blijft")] == before[c("Blijft")]
    assert after[c("Verhuist")].answers == before[c("Verhuist")].answers
    assert after[c("Verhuist")].key[0] == "h2"


def test_what_points_at_a_merged_line_names_the_one_that_stayed_once() -> None:
    session = Session()
    one = session.add("stoelen", Seat(role=c("leerkracht")))
    two = session.add("stoelen", Seat(role=c("juf")))
    events = [session.add("lijn", TimelineEntry(what=c("De brand"))) for _ in range(2)]
    who = (pointing_at(one), pointing_at(two))
    pointed = tuple(map(pointing_at, events))
    session.add("inzicht", Insight(text=c("Nu wel."), events=pointed, people=who))
    merged = EntriesMerged(
        place=Place("stoelen"), id=one, entry=Seat(role=c("leerkracht")), merged=(two,)
    )
    fire = TimelineEntry(what=c("De brand"))
    session.do(
        merged, EntriesMerged(place=Place("lijn"), id=events[1], entry=fire, merged=(events[0],))
    )
    questions = [
        question("stoelen", "deelnemers"),
        question("lijn", "tijdlijn"),
        question("inzicht", "inzicht"),
    ]
    composed = report(questions, [chapter("Kop", "inzicht"), chapter("Lijn", "lijn")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "1. Nu wel. ~Rust op gebeurtenis 1. Gaat over leerkracht.~ [1.1]",
    ]


def test_what_was_said_about_somebody_who_is_left_out_is_named_nowhere() -> None:
    session = Session()
    person = session.add("gezin", Person(name=c("oom")))
    about = EntryId("e2")
    said = ListItem(text=c("zingt vals"))
    session.do(EntryAdded(place=Place("per", person), id=about, entry=said))
    insight = Insight(text=c("Nu."), people=(pointing_at(about),))
    session.do(EntryAdded(place=Place("inzicht"), id=EntryId("e3"), entry=insight))
    session.do(handled("gezin", OUT, person))
    questions = [
        question("gezin", "personen"),
        question("per", "lijst", voor_elk="gezin"),
        question("inzicht", "inzicht"),
    ]
    composed = report(questions, [chapter("Kop", "inzicht")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "1. Nu. [1.1]"]


def test_an_event_of_a_line_that_no_chapter_shows_can_be_brought_into_one() -> None:
    session = Session()
    session.add("lijn", TimelineEntry(what=c("Blijft weg.")))
    moved = session.add("lijn", TimelineEntry(what=c("Komt erbij.")))
    session.do(handled("lijn", Handling(chapter=0), moved))
    composed = report([question("lijn", "tijdlijn")], [chapter("Kop", tekst="Zo.")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "Zo. [1.1]",
        "## Gebeurtenis 1 [1.2]",
        "lead: Komt erbij. [1.3]",
    ]

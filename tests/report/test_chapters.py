"""Chapters: which ones there are, in which order, and how each layout sets its answers."""

from casusanalyse.protocol.answers import TextAnswer, YesNo, YesNoAnswer
from casusanalyse.protocol.entries import Agreement, Consent, Extra, ListItem, Person, Quote
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump, dump
from tests.report.builders import Session, Written, chapter, question, report

TWO = (question("een", "tekst", "Wat viel op?", kort="Opvallend"), question("twee", "ja_nee"))


def two_answers() -> Session:
    session = Session()
    session.answer("een", TextAnswer(text=c("Rust.")))
    session.answer("twee", YesNoAnswer(choice=YesNo.YES))
    return session


def laid_out(**chapter_keys: str) -> list[str]:
    return chapter_dump(report(TWO, [chapter("Kop", "een", "twee", **chapter_keys)], two_answers()))


def test_running_text_speaks_for_itself_and_codes_follow_their_question() -> None:
    assert laid_out(opmaak="alineas") == ["# 1. Kop", "Rust. [1.1]", "*Wat zien we?* Ja. [1.2]"]


def test_subheadings_are_the_short_names_of_questions() -> None:
    assert laid_out(kopjes="ja") == [
        "# 1. Kop",
        "## Opvallend",
        "Rust. [1.1]",
        "## Wat zien we?",
        "Ja. [1.2]",
    ]


def test_question_and_answer_shows_the_question_as_it_was_asked() -> None:
    assert laid_out(opmaak="vraag_en_antwoord")[:3] == [
        "# 1. Kop",
        "## Wat viel op?",
        "Rust. [1.1]",
    ]


def test_bullets_hold_an_answer_each() -> None:
    expected = ["# 1. Kop", "- Rust. [1.1]", "- *Wat zien we?* Ja. [1.2]"]
    assert laid_out(opmaak="opsomming") == expected


def test_values_share_one_table() -> None:
    assert laid_out(opmaak="tabel") == [
        "# 1. Kop",
        "| Vraag | Antwoord |",
        "| Opvallend | Rust. | [1.1]",
        "| Wat zien we? | Ja. | [1.2]",
    ]


def test_a_chapter_without_answers_is_left_out_and_the_next_takes_its_number() -> None:
    questions = [*TWO, question("leeg", "lijst")]
    chapters = [
        chapter("Niets gezegd", "leeg", tekst="Dit bespraken wij."),
        chapter("Alleen tekst", tekst="Eerst.\n\nDan."),
        chapter("Wel iets", "een"),
    ]
    composed = report(questions, chapters, two_answers())
    assert "Niets gezegd" not in dump(composed)
    assert chapter_dump(composed, 1) == ["# 1. Alleen tekst", "Eerst. [1.1]", "Dan. [1.2]"]
    assert chapter_dump(composed, 2) == ["# 2. Wel iets", "Rust. [2.1]"]


def test_annexes_come_last_on_a_new_page_each_with_a_letter() -> None:
    annexes = [chapter(name, "een", bijlage="ja") for name in ("Achter", "Achteraan")]
    composed = report(TWO, [*annexes, chapter("Voor", "twee")], two_answers())
    assert chapter_dump(composed) == ["# 1. Voor", "*Wat zien we?* Ja. [1.1]"]
    assert dump(composed).splitlines()[-6:-1] == [
        "--- new page ---",
        "# Bijlage A. Achter",
        "Rust. [A.1]",
        "# Bijlage B. Achteraan",
        "Rust. [B.1]",
    ]


def test_the_twenty_seventh_annex_has_two_letters() -> None:
    chapters = [chapter(f"Nummer {n}", "een", bijlage="ja") for n in range(1, 28)]
    composed = report(TWO, chapters, two_answers())
    assert chapter_dump(composed, 27) == ["# Bijlage AA. Nummer 27", "Rust. [AA.1]"]


def people_asked_about(*questions: Written) -> list[str]:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    session.add("gezin", Person(name=c("vader")))
    for id in ("druk", "reden"):
        session.answer(id, TextAnswer(text=c(f"{id} van moeder")), about=mother)
    asked = [question("gezin", "personen", in_verslag="nee"), *questions]
    chapters = [chapter("Kop", *(str(it["id"]) for it in questions))]
    return chapter_dump(report(asked, chapters, session))


def test_what_was_asked_about_each_entry_stands_together_under_its_name() -> None:
    druk = question("druk", "tekst", kort="Onder druk", voor_elk="gezin")
    reden = question("reden", "tekst", kort="De reden", voor_elk="gezin")
    assert people_asked_about(druk, reden) == [
        "# 1. Kop",
        "## Moeder",
        "*Onder druk:* druk van moeder [1.1]",
        "*De reden:* reden van moeder [1.2]",
    ]


def test_a_single_question_about_each_entry_needs_no_name_of_its_own() -> None:
    druk = question("druk", "tekst", voor_elk="gezin")
    assert people_asked_about(druk) == ["# 1. Kop", "## Moeder", "druk van moeder [1.1]"]


def test_entries_of_a_list_that_the_reader_may_not_see_are_counted_instead_of_named() -> None:
    session = Session()
    entry = session.add("gezin", Person(name=c("moeder")))
    session.answer("druk", TextAnswer(text=c("stil")), about=entry)
    questions = [
        question("gezin", "personen", wie_leest="begeleider"),
        question("druk", "tekst", voor_elk="gezin"),
    ]
    composed = report(questions, [chapter("Kop", "druk")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "## Nummer 1", "stil [1.1]"]


def test_a_list_with_fields_can_be_a_table() -> None:
    fields = [
        {"id": "wie", "soort": "tekst", "vraag": "Wie?"},
        {"id": "leeg", "soort": "tekst", "vraag": "Leeg?"},
        {"id": "soort", "soort": "keuze", "vraag": "Soort?", "keuzes": {"a": "Aardig"}},
    ]
    session = Session()
    mother = Extra(field="wie", answer=TextAnswer(text=c("moeder")))
    session.add("lijst", ListItem(text=c("bellen"), extras=(mother,)))
    session.add("lijst", ListItem(text=c("wachten")))
    questions = [question("lijst", "lijst", velden=fields)]
    composed = report(questions, [chapter("Kop", "lijst", opmaak="tabel")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "| Wat zien we? | Wie? |",
        "| bellen | moeder | [1.1]",
        "| wachten |  | [1.2]",
    ]


def test_a_mention_of_something_that_is_gone_leaves_no_trace() -> None:
    session = Session()
    session.answer("een", TextAnswer(text=c("x")), about=EntryId("e9"))
    questions = [question("gezin", "personen"), question("een", "tekst", voor_elk="gezin")]
    composed = report(questions, [chapter("Kop", "een")], session)
    assert "Kop" not in dump(composed)


def test_a_table_of_values_after_another_table_has_a_caption_or_word_would_join_them() -> None:
    session = two_answers()
    session.add("lijst", Agreement(task=c("Bellen")))
    questions = [*TWO, question("lijst", "afspraak", kort="Afspraken")]
    composed = report(questions, [chapter("Kop", "lijst", "een", opmaak="tabel")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "caption: Afspraken",
        "| Wat | Wie | Wanneer |",
        "| Bellen |  |  | [1.1]",
        "caption: Wat er verder is geantwoord",
        "| Vraag | Antwoord |",
        "| Opvallend | Rust. | [1.2]",
    ]


def test_what_only_the_facilitator_reads_keeps_no_two_tables_apart() -> None:
    session = two_answers()
    session.add("lijst", Agreement(task=c("Bellen")))
    secret = question("geheim", "citaat", wie_leest="begeleider")
    session.add("geheim", Quote(words=c("Stil."), consent=Consent.YES))
    questions = [*TWO, question("lijst", "afspraak"), secret]
    shown = chapter("Kop", "lijst", "geheim", "een", opmaak="tabel")
    for reader in (Reader.FACILITATOR, Reader.PARTICIPANTS):
        told = chapter_dump(report(questions, [shown], session, reader))
        assert "caption: Wat er verder is geantwoord" in told


def test_two_tables_of_values_with_an_empty_list_between_them_stay_two() -> None:
    questions = [*TWO, question("lijst", "afspraak")]
    shown = chapter("Kop", "een", "lijst", "twee", opmaak="tabel")
    composed = report(questions, [shown], two_answers())
    assert chapter_dump(composed)[2:5] == [
        "| Opvallend | Rust. | [1.1]",
        "caption: Wat er verder is geantwoord",
        "| Vraag | Antwoord |",
    ]

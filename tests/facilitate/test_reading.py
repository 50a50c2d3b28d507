"""Reading answers: what people type, per kind, and what is said when it does not fit."""

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import VALUED, ValuedQuestion
from casusanalyse.protocol.reading import read_answer, read_flag
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.options import choosable
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol, questions

PROTOCOL = a_protocol(
    questions(
        "id: wensen, soort: lijst",
        "id: tekst, soort: tekst",
        "id: lang, soort: lange_tekst",
        "id: janee, soort: ja_nee",
        "id: keuze, soort: keuze, keuzes: {naast: Naast elkaar, tegen: 'Tegenover, soms'}",
        "id: vrij, soort: keuze, anders: ja, keuzes: {naast: Naast elkaar}",
        "id: meer, soort: meerkeuze, minimaal: 1, maximaal: 2, keuzes: "
        "{naast: Naast elkaar, tegen: 'Tegenover, soms', weg: Weg}",
        "id: uit, soort: meerkeuze, kies_uit: wensen",
        "id: getal, soort: getal, minimaal: 1, maximaal: 2000",
        "id: datum, soort: datum",
        "id: periode, soort: periode",
        "id: schaal, soort: schaal, minimaal: -2, maximaal: 7",
        "id: akkoord, soort: bevestiging",
    )
)


def record() -> Record:
    wishes = ("Rust, ook 's avonds", "Samen eten")
    events = (
        EntryAdded(
            place=Place("wensen"), id=EntryId(f"e{number}"), entry=ListItem(text=clean_text(wish))
        )
        for number, wish in enumerate(wishes, start=1)
    )
    whole = Record()
    for event in events:
        whole = whole + event
    return whole


def read(question: str, typed: str) -> str:
    asked = PROTOCOL.question(question)
    assert isinstance(asked, VALUED)
    valued: ValuedQuestion = asked
    answer = read_answer(valued, clean_text(typed), choosable(valued, PROTOCOL, record()))
    return answer.model_dump_json(exclude_defaults=True, exclude={"kind"})


@pytest.mark.parametrize(
    ("question", "typed", "answer"),
    [
        ("tekst", " [b] <x> {{ }} ", '{"text":" [b] <x> {{ }} "}'),
        ("lang", "een\n\ntwee", '{"text":"een\\n\\ntwee"}'),
        ("janee", "J", '{"choice":"ja"}'),
        ("janee", " nee ", '{"choice":"nee"}'),
        ("janee", "2", '{"choice":"nee"}'),
        ("janee", "w", '{"choice":"weet niet"}'),
        ("keuze", "1", '{"choice":{"option":"naast"}}'),
        ("keuze", "TEGEN", '{"choice":{"option":"tegen"}}'),
        ("keuze", "tegenover, soms", '{"choice":{"option":"tegen"}}'),
        ("keuze", "naa", '{"choice":{"option":"naast"}}'),
        ("vrij", "naast", '{"choice":{"option":"naast"}}'),
        ("vrij", "naa", '{"choice":{"other":"naa"}}'),
        ("meer", "3, Tegenover, soms", '{"choices":[{"option":"weg"},{"option":"tegen"}]}'),
        ("uit", "samen eten, rust, ook 's avonds", '{"choices":[{"entry":"e2"},{"entry":"e1"}]}'),
        ("uit", "1,2", '{"choices":[{"entry":"e1"},{"entry":"e2"}]}'),
        ("getal", "7,5", '{"number":"7.5"}'),
        ("getal", "1.250,50", '{"number":"1250.50"}'),
        ("getal", "1 250", '{"number":"1250"}'),
        ("getal", "7.5", '{"number":"7.5"}'),
        ("schaal", " -2 ", '{"point":-2}'),
        ("akkoord", "j", "{}"),
        ("akkoord", "Ja, en we bellen oma", '{"line":"Ja, en we bellen oma"}'),
    ],
)
def test_what_is_typed_becomes_the_answer_that_was_meant(
    question: str, typed: str, answer: str
) -> None:
    assert read(question, typed) == answer


@pytest.mark.parametrize(
    ("question", "typed", "sentence"),
    [
        ("janee", "misschien", "Typ ja, nee of weet niet (j, n of w mag ook)."),
        (
            "keuze",
            "narst elkaar",
            'Kies een van de nummers 1 tot en met 2, of typ het woord. Bedoelde je "Naast elkaar"?',
        ),
        ("keuze", "9" * 5000, "Kies een van de nummers 1 tot en met 2, of typ het woord."),
        ("meer", " , ", "Kies een van de nummers 1 tot en met 3, of typ het woord."),
        ("meer", "1, naast", "Je noemt iets twee keer. Eén keer is genoeg."),
        ("meer", "1, 2, 3", "Kies er hoogstens 2."),
        ("getal", "veel", "Dit lees ik niet als getal. Typ bijvoorbeeld 12 of 7,5."),
        ("getal", "1e999999999", "Dit lees ik niet als getal. Typ bijvoorbeeld 12 of 7,5."),
        ("getal", "NaN", "Dit lees ik niet als getal. Typ bijvoorbeeld 12 of 7,5."),
        ("getal", "0", "Het kleinste dat hier past is 1."),
        ("getal", "2.001", "Het grootste dat hier past is 2000."),
        ("schaal", "8", "Typ een heel getal van -2 tot en met 7."),
        ("schaal", "9" * 5000, "Typ een heel getal van -2 tot en met 7."),
        ("akkoord", "nee", "Is het nog niet akkoord? Praat er rustig over, of typ /later."),
    ],
)
def test_what_does_not_fit_is_refused_with_what_does(
    question: str, typed: str, sentence: str
) -> None:
    with pytest.raises(CasusError) as refused:
        read(question, typed)
    assert refused.value.sentence == sentence


def test_a_vague_date_and_period_keep_the_words() -> None:
    assert '"words":"rond zijn zesde"' in read("datum", "rond zijn zesde")
    assert '"words":"2016 tot april 2017"' in read("periode", "2016 tot april 2017")


@pytest.mark.parametrize(
    ("typed", "flag"), [("ja", True), ("N", False), ("weet niet", None), ("blauw", None)]
)
def test_a_flag_is_yes_or_no(typed: str, flag: bool | None) -> None:
    assert read_flag(typed) is flag

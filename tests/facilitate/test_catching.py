"""What a marked line becomes, for every mark."""

import pytest

from casusanalyse.facilitate.catching import catch, joined, list_for, split_name
from casusanalyse.front.orders import Mark
from casusanalyse.protocol.entries import Consent, Mention, Person, Quote, Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.events import EntryAdded, EntryRefined, Event
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from tests.facilitate.tables import NO_CAPTURES, PROTOCOL

NOBODY = Record()


def a_person(number: int, name: str, nature: str | None = None) -> Event:
    said = clean_text(nature) if nature is not None else None
    person = Person(name=clean_text(name), nature=said)
    return EntryAdded(place=Place("gezin"), id=EntryId(f"e{number}"), entry=person)


def a_seat(number: int, role: str, organisation: str) -> Event:
    seat = Seat(role=clean_text(role), organisation=clean_text(organisation))
    return EntryAdded(place=Place("tafel"), id=EntryId(f"e{number}"), entry=seat)


def caught(mark: Mark, words: str, record: Record = NOBODY) -> tuple[str, str, str]:
    """Return the list, the entry as compact JSON, and what is said."""
    it = catch(mark, clean_text(words), PROTOCOL, record)
    entry = it.event.entry.model_dump_json(exclude_defaults=True, exclude={"kind"})
    return it.event.place.question, entry, it.said


@pytest.mark.parametrize(
    ("mark", "words", "list", "entry", "said"),
    [
        (Mark.EVENT, "hij ging mee", "lijn", '{"what":"hij ging mee"}', "gebeurtenis 1"),
        (Mark.INSIGHT, "wij wachtten", "zien", '{"text":"wij wachtten"}', "inzicht 1"),
        (Mark.PARKED, "de huisarts", "straks", '{"text":"de huisarts"}', "straks (1)"),
        (Mark.AGREEMENT, "bellen | oma | morgen", "samen", "", "afspraak 1"),
        (Mark.QUOTE, "Ik wilde bellen", "woorden", '{"words":"Ik wilde bellen"}', "citaat 1"),
        (Mark.PERSON, "oma zingt", "gezin", '{"name":"oma","nature":"zingt"}', "oma staat nu"),
    ],
)
def test_every_mark_has_its_list(mark: Mark, words: str, list: str, entry: str, said: str) -> None:
    question, made, told = caught(mark, words)
    assert question == list_for(mark, PROTOCOL.captures) == list
    assert made == (entry or made)
    assert said in told


@pytest.mark.parametrize("mark", Mark)
def test_a_protocol_without_lists_says_so(mark: Mark) -> None:
    with pytest.raises(NotAccepted) as refused:
        catch(mark, clean_text("iets"), NO_CAPTURES, NOBODY)
    assert refused.value.sentence == f'Dit protocol heeft geen lijst voor "{mark.value}".'


@pytest.mark.parametrize(
    ("words", "known", "name", "rest"),
    [
        ("oma zingt graag", [], "oma", "zingt graag"),
        ("oma", [], "oma", ""),
        ("", [], "", ""),
        ("oma | zingt | leeftijd: 70", [], "oma", "zingt | leeftijd: 70"),
        ("| zingt", [], "", "zingt"),
        ("oma van moeder: zingt", [], "oma van moeder", "zingt"),
        ("zij zei toen tegen ons: nee", [], "zij", "zei toen tegen ons: nee"),
        ("oma, die zingt", [], "oma", "die zingt"),
        ("oma\tzingt", [], "oma", "zingt"),
        ("oma\nzingt", [], "oma", "zingt"),
        ("kind A zingt", [], "kind A", "zingt"),
        ("kind A", ["kind"], "kind A", ""),
        ("kind Anders zingt", [], "kind", "Anders zingt"),
        ("Moeder lacht", ["moeder"], "Moeder", "lacht"),
        ("moeders hand", ["moeder"], "moeders", "hand"),
        ("moeder van lacht", ["moeder", "moeder van"], "moeder van", "lacht"),
        ("moeder lacht", ["moeder van"], "moeder", "lacht"),
        ("moeder zegt: kom", ["moeder"], "moeder", "zegt: kom"),
        ("שלום צוחק", [], "שלום", "צוחק"),
        ("🙂", [], "🙂", ""),
    ],
)
def test_a_line_begins_with_a_name(words: str, known: list[str], name: str, rest: str) -> None:
    assert split_name(words, known) == (name, rest)


def test_somebody_unknown_is_new_and_needs_nothing_more() -> None:
    assert caught(Mark.PERSON, "oma") == (
        "gezin",
        '{"name":"oma"}',
        "oma staat nu in het gezin. Is dat niet de bedoeling? /ongedaan",
    )


def test_what_is_said_about_somebody_comes_on_top_of_what_was_said() -> None:
    record = replay([a_person(1, "oma", "zingt graag.")])
    it = catch(Mark.PERSON, clean_text("Oma | lacht veel | leeftijd: 70"), PROTOCOL, record)
    assert it.event == EntryRefined(
        place=Place("gezin"),
        id=EntryId("e1"),
        entry=Person(
            name=clean_text("oma"),
            nature=clean_text("zingt graag. lacht veel"),
            age_band=clean_text("70"),
        ),
    )
    assert it.said == "Bewaard bij oma."


@pytest.mark.parametrize("words", ["oma", "oma -", "oma |", "oma:"])
def test_a_known_name_with_nothing_behind_it_asks_what(words: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        caught(Mark.PERSON, words, replay([a_person(1, "oma", "zingt")]))
    assert refused.value.sentence == "Wat wil je over oma bewaren? Typ het achter de naam."


def test_a_dash_takes_nothing_away_from_somebody() -> None:
    record = replay([a_person(1, "oma", "zingt")])
    assert caught(Mark.PERSON, "oma | - | leeftijd: 70", record)[1] == (
        '{"name":"oma","nature":"zingt","age_band":"70"}'
    )


def test_a_keyboard_that_writes_an_accent_apart_means_the_same_name() -> None:
    record = replay([a_person(1, "zo\u00eb", "zingt")])
    assert caught(Mark.PERSON, "zoe\u0308 danst", record)[1] == (
        '{"name":"zo\u00eb","nature":"zingt, danst"}'
    )


@pytest.mark.parametrize(
    ("before", "more", "both"),
    [("", "lacht", "lacht"), ("zingt", "lacht", "zingt, lacht"), ("Zij?", "Ja.", "Zij? Ja.")],
)
def test_two_things_that_were_said_read_as_one_line(before: str, more: str, both: str) -> None:
    assert joined(before, more) == both


TABLE = replay(
    [
        a_seat(1, "leerkracht", "De Linde"),
        a_seat(2, "jeugdbeschermer", "de regio"),
        a_seat(3, "jeugdarts", "de regio"),
        a_seat(4, "begeleider", "huis Noord"),
        a_seat(5, "begeleider", "huis Zuid"),
        a_seat(6, "moeder", ""),
        a_person(7, "moeder"),
        a_person(8, "opa"),
    ]
)


@pytest.mark.parametrize(
    ("words", "speaker", "said"),
    [
        ("leerkracht: Ik zag het.", "e1", "Ik zag het."),
        ("Leer: Ik zag het.", "e1", "Ik zag het."),
        ("de linde: Ik zag het.", "e1", "Ik zag het."),
        ("moeder: Ik zag het.", "e6", "Ik zag het."),
        ("opa: “Ik zag het.”", "e8", "Ik zag het."),
        ("de regio: Ik zag het.", "de regio", "Ik zag het."),
        ("begeleider: Ik zag het.", "begeleider", "Ik zag het."),
        ("jeugd: Ik zag het.", "jeugd", "Ik zag het."),
        ("school: Ik zag het.", "school", "Ik zag het."),
        ("Eerlijk: ik zag het.", None, "Eerlijk: ik zag het."),
        ("Ik dacht dit: het is goed.", None, "Ik dacht dit: het is goed."),
        ("Om 12:30 belde ik.", None, "Om 12:30 belde ik."),
        ('Ik zag het."', None, "Ik zag het."),
        (": hallo", None, "hallo"),
        ("opa:", None, "opa:"),
    ],
)
def test_a_quote_may_begin_with_who_said_it(words: str, speaker: str | None, said: str) -> None:
    quote = catch(Mark.QUOTE, clean_text(words), PROTOCOL, TABLE).event.entry
    assert isinstance(quote, Quote)
    told = (quote.speaker.entry or quote.speaker.words) if quote.speaker else None
    assert (told, quote.words) == (speaker, said)


def test_a_quote_may_tell_speaker_and_consent_behind_bars() -> None:
    quote = catch(Mark.QUOTE, clean_text("Ik zag het. | opa | ja"), PROTOCOL, TABLE).event.entry
    assert quote == Quote(
        words=clean_text("Ik zag het."), speaker=Mention(entry=EntryId("e8")), consent=Consent.YES
    )


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (Mark.EVENT, ""),
        (Mark.EVENT, "|"),
        (Mark.EVENT, "mei 2019 |"),
        (Mark.PERSON, "|"),
        (Mark.PERSON, "| lacht"),
        (Mark.QUOTE, '"'),
        (Mark.QUOTE, '":'),
        (Mark.QUOTE, "“ ”"),
        (Mark.AGREEMENT, "| oma"),
    ],
)
def test_a_line_that_misses_something_says_what(mark: Mark, words: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        caught(mark, words)
    assert refused.value.sentence.startswith("Er ontbreekt nog iets: ")

"""A case over all its sessions."""

from datetime import date

from casusanalyse.facilitate.case_glance import Agreed, Coming, Sitting, agreed, coming, stands
from casusanalyse.protocol.answers import Choice, ChoiceAnswer, DateAnswer
from casusanalyse.protocol.entries import Agreement, Extra, ListItem, Mention
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import EntryAdded, Event, SessionId
from casusanalyse.session.places import Place
from casusanalyse.session.record import replay
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.facilitate.builders import a_protocol, questions
from tests.session.samples import started
from tests.session.talks import given

TODAY = date(2025, 3, 10)
MEETING = a_protocol(
    questions(
        "id: koers, soort: lijst, kort: Koers",
        "id: vorige, soort: afspraak",
        "id: stand, soort: keuze, voor_elk: vorige,"
        " keuzes: {gedaan: Is klaar, loopt: Loopt nog, losgelaten: Hoeft niet}",
        "id: afspraken, soort: afspraak",
        "id: plan, soort: datum, kort: Het plan",
        "id: data, soort: lijst, velden: [{id: dag, soort: datum, vraag: Welke dag?}]",
    )
).model_copy(update={"where_we_stand": ("koers", "vorige", "plan", "data")})


def sitting(number: int, *events: Event) -> Sitting:
    start = started().model_copy(
        update={"session": SessionId(f"s{number}"), "held_on": date(2025, number, 3)}
    )
    return Sitting(MEETING, replay((start, *events)))


def agreement(
    number: int, task: str, origin: int | None = None, owner: str | None = None
) -> EntryAdded:
    return EntryAdded(
        place=Place("vorige" if origin else "afspraken"),
        id=EntryId(f"e{number}"),
        entry=Agreement(
            task=clean_text(task), owner=Mention(words=clean_text(owner)) if owner else None
        ),
        origin=SessionId(f"s{origin}") if origin else None,
    )


def became(number: int, option: str) -> Event:
    return given("stand", ChoiceAnswer(choice=Choice(option=option)), about=f"e{number}")


def planned(day: str) -> Event:
    return given("plan", DateAnswer(date=read_date(clean_text(day))))


def test_the_latest_word_on_an_agreement_counts() -> None:
    tasks = ((1, "Bellen"), (2, "Vragen"), (3, "Schrijven"), (4, "Lezen"))
    first = sitting(1, *(agreement(number, task) for number, task in tasks))
    reworded = (*tasks[:2], (3, "Schrijven, met de hand"))
    taken = [agreement(number, task, origin=1) for number, task in reworded]
    second = sitting(2, *taken, became(1, "loopt"), became(2, "losgelaten"), became(3, "loopt"))
    third = sitting(3, taken[0], taken[2], became(1, "gedaan"), agreement(1, "Bakken"))
    made = date(2025, 1, 3)
    assert agreed([first, second, third]) == (
        Agreed("Bellen", made, "Is klaar", closed=True),
        Agreed("Vragen", made, "Hoeft niet", closed=True),
        Agreed("Schrijven, met de hand", made, "Loopt nog"),
        Agreed("Lezen", made),
        Agreed("Bakken", date(2025, 3, 3)),
    )


def test_an_agreement_that_was_made_again_stands_once() -> None:
    first = sitting(1, agreement(1, "Moeder bellen", owner="juf"))
    again = sitting(2, agreement(7, "moeder bellen.", owner="Juf"), agreement(8, "Moeder bellen"))
    assert agreed([first, again]) == (
        Agreed("moeder bellen. · Juf", date(2025, 2, 3)),
        Agreed("Moeder bellen", date(2025, 2, 3)),
    )


def test_what_was_done_once_and_is_agreed_again_stands_twice() -> None:
    first = sitting(1, agreement(1, "Bellen"))
    done = (agreement(1, "Bellen", origin=1), became(1, "gedaan"))
    second = sitting(2, *done, agreement(2, "Bellen"))
    assert [each.closed for each in agreed([first, second])] == [True, False]


def test_days_ahead_are_told_once_the_latest_word_first_and_the_nearest_on_top() -> None:
    dated = ListItem(
        text=clean_text("eerste overleg"),
        extras=(
            Extra(field="dag", answer=DateAnswer(date=read_date(clean_text("12 maart 2025")))),
        ),
    )
    listed = EntryAdded(place=Place("data"), id=EntryId("e1"), entry=dated)
    sittings = [sitting(1, planned("11 maart 2025"), listed), sitting(2, planned("1 mei 2025"))]
    assert coming(sittings, TODAY) == (
        Coming("eerste overleg", date(2025, 3, 12), "12 maart 2025 (over 2 dagen)"),
        Coming("Het plan", date(2025, 5, 1), "1 mei 2025 (over 52 dagen)"),
    )
    assert coming([sitting(1, planned("9 maart 2025"))], TODAY) == ()
    assert coming([sitting(1, planned("voorjaar 2030"))], TODAY) == ()


def test_a_case_stands_where_the_latest_session_that_tells_so_left_it() -> None:
    point = EntryAdded(
        place=Place("koers"), id=EntryId("e1"), entry=ListItem(text=clean_text("Hij blijft"))
    )
    past = sitting(1, point, planned("9 maart 2025"))
    assert [line.text for line in stands([past, sitting(2)], TODAY)] == [
        "",
        "Koers: Hij blijft",
        "Het plan: 9 maart 2025 (1 dag geleden)",
    ]
    ahead = sitting(2, planned("11 maart 2025"), agreement(1, "Bellen", origin=1))
    assert stands([ahead], TODAY) == ()

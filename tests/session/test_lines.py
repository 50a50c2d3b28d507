"""One typed line as one entry, and an entry as a line that can be corrected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.errors import CasusError
from casusanalyse.protocol.answers import Choice, ChoiceAnswer, TextAnswer
from casusanalyse.protocol.entries import (
    Entry,
    Extra,
    Insight,
    ListItem,
    Mention,
    Person,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import GATHERING
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.fields import Listing, listing, tell_field
from casusanalyse.session.lines import line_of, read_entry, split_line
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol

PROTOCOL = a_protocol("""
- id: stap
  titel: Stap
  vragen:
    - {id: gezin, soort: personen, vraag: Wie?, in_verslag: nee}
    - {id: banden, soort: relaties, vraag: Wat?, in_verslag: nee, tekens: {gast: gastgezin}}
    - {id: lijn, soort: tijdlijn, vraag: Wat?, in_verslag: nee}
    - {id: lopend, soort: perioden, vraag: Wat liep er?, in_verslag: nee}
    - {id: inzicht, soort: inzicht, vraag: Wat zien we?, in_verslag: nee}
    - {id: afspraak, soort: afspraak, vraag: Wie doet wat?, in_verslag: nee}
    - {id: wat, soort: factoren, vraag: Wat speelt mee?, in_verslag: nee}
    - {id: pijl, soort: invloeden, vraag: Hoe werkt het door?, in_verslag: nee}
    - id: wens
      soort: lijst
      vraag: Welke wens?
      in_verslag: nee
      velden:
        - {id: kans, soort: keuze, vraag: Hoe groot?, keuzes: {klein: Klein, groot: Groot}}
        - {id: keer, soort: getal, vraag: Hoe vaak?}
""")


def a_record() -> Record:
    people = [Person(name=clean_text(name)) for name in ("moeder", "oma")]
    event = TimelineEntry(what=clean_text("Oma ging, plotseling, weg"))
    record = Record()
    told: list[tuple[str, Entry]] = [("gezin", person) for person in people]
    for number, (question, entry) in enumerate([*told, ("lijn", event)], start=1):
        record = record + EntryAdded(place=Place(question), id=EntryId(f"e{number}"), entry=entry)
    return record


def listed(question: str) -> Listing:
    asked = PROTOCOL.question(question)
    assert isinstance(asked, GATHERING)
    return listing(asked, PROTOCOL, a_record())


def read(question: str, line: str) -> str:
    entry = read_entry(split_line(line, listed(question)), listed(question))
    return entry.model_dump_json(exclude_defaults=True, exclude={"kind"})


@pytest.mark.parametrize(
    ("question", "line", "entry"),
    [
        ("gezin", "moeder", '{"name":"moeder"}'),
        ("gezin", "moeder | lacht graag", '{"name":"moeder","nature":"lacht graag"}'),
        ("gezin", "moeder | a | b", '{"name":"moeder","nature":"a | b"}'),
        ("gezin", "moeder | -", '{"name":"moeder"}'),
        (
            "wat",
            "slapen | houdt | moeder, buur",
            '{"text":"slapen","role":"houdt in stand",'
            '"shared_by":[{"entry":"e1"},{"words":"buur"}]}',
        ),
        ("wat", "slapen | -", '{"text":"slapen"}'),
        (
            "pijl",
            "slapen | - | boos",
            '{"cause":{"words":"slapen"},"sign":"-","consequence":{"words":"boos"}}',
        ),
        (
            "pijl",
            "slapen | versterkt | boos | -",
            '{"cause":{"words":"slapen"},"sign":"+","consequence":{"words":"boos"}}',
        ),
        (
            "gezin",
            "moeder | lacht | tekening: vr | Overleden: nee",
            '{"name":"moeder","nature":"lacht","symbol":"vrouw"}',
        ),
        (
            "banden",
            "1 | ouder | de buurvrouw",
            '{"one":{"entry":"e1"},"relation":"ouder","another":{"words":"de buurvrouw"}}',
        ),
        (
            "banden",
            "MOEDER | gast | oma",
            '{"one":{"entry":"e1"},"relation":"gast","another":{"entry":"e2"}}',
        ),
        ("lijn", "hij verhuisde", '{"what":"hij verhuisde"}'),
        ("lijn", "- | hij verhuisde", '{"what":"hij verhuisde"}'),
        ("afspraak", "bellen | oma", '{"task":"bellen","owner":{"entry":"e2"}}'),
        (
            "inzicht",
            "Wij haastten | gebeurtenissen: oma ging, plotseling, weg, 7",
            '{"text":"Wij haastten","events":[{"entry":"e3"},{"words":"7"}]}',
        ),
        (
            "wens",
            "rust | 2 | 3",
            '{"text":"rust","extras":[{"field":"kans","answer":{'
            '"choice":{"option":"groot"}}},{"field":"keer","answer":{"number":"3"}}]}',
        ),
        (
            "wens",
            "rust | keer: 2",
            '{"text":"rust","extras":[{"field":"keer","answer":{"number":"2"}}]}',
        ),
    ],
)
def test_a_line_becomes_an_entry(question: str, line: str, entry: str) -> None:
    assert read(question, line) == entry


@pytest.mark.parametrize(
    ("question", "line", "sentence"),
    [
        (
            "gezin",
            "- | lacht",
            "Er ontbreekt nog iets: Hoe noemen we deze persoon? Een rol of een schuilnaam."
            " Schrijf het zo: naam | aard.",
        ),
        (
            "gezin",
            "moeder | tekening: vrauw",
            'Dit woord ken ik niet bij "tekening". Bedoelde je "vrouw"?'
            " Kies uit: man, vrouw, anders, onbekend.",
        ),
        ("gezin", "moeder | overleden: misschien", 'Typ ja of nee bij "overleden".'),
        ("gezin", "moeder | a | aard: b", '"aard" staat er twee keer bij. Laat er één staan.'),
        ("lijn", "x | bron: a | bron: b", '"bron" staat er twee keer bij. Laat er één staan.'),
        (
            "pijl",
            "rust | misschien | slapen",
            'Typ bij "teken" een + als het sterker wordt, of een - als het zwakker wordt.',
        ),
        ("wens", "rust | reusachtig", "Kies een van de nummers 1 tot en met 2, of typ het woord."),
    ],
)
def test_a_line_that_does_not_fit_says_what_does(question: str, line: str, sentence: str) -> None:
    with pytest.raises(CasusError) as refused:
        read(question, line)
    assert refused.value.sentence == sentence


def test_a_field_that_does_not_exist_names_those_that_do() -> None:
    with pytest.raises(CasusError) as refused:
        read_entry({"aart": clean_text("lacht")}, listed("gezin"))
    assert refused.value.sentence == (
        '"aart" hoort niet bij deze lijst. Bedoelde je "aard"? Wel mogelijk: naam, aard, tekening,'
        " leeftijd, overleden, kind_van_de_casus, plaats."
    )


def test_a_corrected_line_replaces_the_line_and_leaves_the_other_fields() -> None:
    told = split_line("moeder | lacht | leeftijd: dertiger", listed("gezin"))
    entry = read_entry(told, listed("gezin"))
    shorter = read_entry(split_line("mama", listed("gezin")), listed("gezin"), base=entry)
    assert shorter == Person(name=clean_text("mama"), age_band=clean_text("dertiger"))


def test_a_field_that_is_typed_back_unchanged_keeps_what_it_points_at() -> None:
    """Names may hold commas: reading them again would break them up."""
    insight = Insight(text=clean_text("Wij haastten"), events=(Mention(entry=EntryId("e3")),) * 2)
    field = listed("inzicht").field("gebeurtenissen")
    words = tell_field(field, insight, listed("inzicht"))
    assert words == "Oma ging, plotseling, weg, Oma ging, plotseling, weg"
    assert read_entry({field.key: words}, listed("inzicht"), base=insight) == insight


parts = st.text(st.sampled_from("ab |:-+1, ja"), max_size=8)
GATHERED = ("gezin", "lijn", "afspraak", "wens", "inzicht", "wat", "pijl")


@given(question=st.sampled_from(GATHERED), line=parts)
def test_a_line_tells_an_entry_in_a_way_that_makes_it_again(question: str, line: str) -> None:
    try:
        entry = read_entry(split_line(line, listed(question)), listed(question))
    except CasusError:
        return
    again = read_entry(
        split_line(line_of(entry, listed(question)), listed(question)), listed(question), entry
    )
    assert again == entry


def test_a_field_that_the_list_no_longer_has_stays_when_its_line_is_corrected() -> None:
    left = Extra(field="weg", answer=TextAnswer(text=clean_text("van toen")))
    base = ListItem(text=clean_text("Rust"), extras=(left,))
    corrected = read_entry(split_line("Meer rust | groot", listed("wens")), listed("wens"), base)
    chosen = Extra(field="kans", answer=ChoiceAnswer(choice=Choice(option="groot")))
    assert corrected == ListItem(text=clean_text("Meer rust"), extras=(chosen, left))

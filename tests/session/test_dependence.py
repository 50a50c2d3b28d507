"""Which answers want another look after a correction, and which do not."""

import pytest

from casusanalyse.protocol.answers import (
    Choice,
    ChoiceAnswer,
    MultiChoiceAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.entries import (
    Bearing,
    Entry,
    Insight,
    Mention,
    Relation,
    Seat,
    Statement,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.dependence import decided_by
from casusanalyse.session.events import (
    EntryAdded,
    EntryChanged,
    EntryRemoved,
    Event,
    Passed,
    Reviewed,
    Undone,
)
from casusanalyse.session.flow import State, course
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol
from tests.session.talks import changed, given, person, record_of, words

PROTOCOL = a_protocol("""
- id: een
  titel: Een
  vragen:
    - {id: janee, soort: ja_nee, vraag: Kan het?, in_verslag: nee}
    - {id: tafel, soort: deelnemers, vraag: Wie zit er?, in_verslag: nee}
    - {id: gezin, soort: personen, vraag: Wie?, in_verslag: nee}
    - {id: rust, soort: ja_nee, vraag: Rust?, voor_elk: gezin, in_verslag: nee}
    - {id: druk, soort: tekst, vraag: Druk?, voor_elk: gezin, in_verslag: nee,
       pas_na: [{vraag: gezin, veld: aard}], als: {vraag: rust, is: nee}}
    - {id: waarom, soort: tekst, vraag: Waarom?, als: {vraag: janee, is: nee}, in_verslag: nee}
    - {id: nadat, soort: tekst, vraag: En dan?, pas_na: [{vraag: rust}], in_verslag: nee}
    - {id: wie, soort: keuze, vraag: Wie eerst?, kies_uit: gezin, in_verslag: nee}
    - {id: wie_nog, soort: meerkeuze, vraag: Wie nog?, kies_uit: gezin, in_verslag: nee}
    - {id: banden, soort: relaties, vraag: Wie zijn zij?, in_verslag: nee}
    - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?, in_verslag: nee}
    - {id: zien, soort: inzicht, vraag: Wat zien we?, in_verslag: nee}
    - {id: dragen, soort: verklaring, vraag: Wat kan ieder?, kies_uit: tafel, in_verslag: nee}
""")
OMA, KIND = EntryId("e1"), EntryId("e2")
YES, NO = YesNoAnswer(choice=YesNo.YES), YesNoAnswer(choice=YesNo.NO)
FAMILY = (person(1, "oma", "zingt"), person(2, "kind A", "lacht"))
OMA_CORRECTED = changed(1, "oma", "zingt hard")
KIND_CORRECTED = changed(2, "kind A", "lacht graag")
OMA_REMOVED = EntryRemoved(place=Place("gezin"), id=OMA)


def at(id: EntryId) -> Mention:
    return Mention(entry=id)


def line(question: str, number: int, entry: Entry) -> EntryAdded:
    return EntryAdded(place=Place(question), id=EntryId(f"e{number}"), entry=entry)


def flagged(*events: Event) -> list[str]:
    stops = course(PROTOCOL, record_of(*events)).stops
    return ["/".join(filter(None, stop.place)) for stop in stops if stop.state is State.REVIEW]


def test_a_correction_flags_the_answer_that_it_decides_about() -> None:
    said = (given("janee", NO), given("waarom", words("Om de rust")))
    assert flagged(*said) == []
    assert flagged(*said, given("janee", YES)) == ["waarom"]


PRESSED = (*FAMILY, given("druk", words("stil"), OMA), given("druk", words("fel"), KIND))


def test_for_each_only_the_answer_about_the_corrected_entry_is_flagged() -> None:
    assert flagged(*PRESSED) == []
    assert flagged(*PRESSED, OMA_CORRECTED) == ["druk/e1"]
    assert flagged(*PRESSED, KIND_CORRECTED) == ["druk/e2"]
    assert flagged(*PRESSED, OMA_REMOVED) == []
    assert flagged(*PRESSED, person(3, "papa", "werkt")) == []


def test_an_answer_about_one_entry_flags_only_what_is_about_the_same_entry() -> None:
    restless = (given("rust", NO, OMA), given("rust", NO, KIND))
    assert flagged(*FAMILY, *restless, *PRESSED[2:], given("rust", YES, OMA)) == ["druk/e1"]


def test_what_waited_for_all_answers_is_flagged_by_each_of_them() -> None:
    said = (*FAMILY, given("rust", NO, OMA), given("rust", NO, KIND), given("nadat", words("x")))
    assert flagged(*said, given("rust", YES, KIND)) == ["nadat"]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("wie", ChoiceAnswer(choice=Choice(entry=OMA))),
        ("wie_nog", MultiChoiceAnswer(choices=(Choice(other=clean_text("x")), Choice(entry=OMA)))),
    ],
)
def test_a_choice_is_flagged_by_what_it_chose_alone(
    question: str, answer: ChoiceAnswer | MultiChoiceAnswer
) -> None:
    said = (*FAMILY, given(question, answer))
    assert flagged(*said, OMA_CORRECTED) == [question]
    assert flagged(*said, OMA_REMOVED) == [question]
    assert flagged(*said, KIND_CORRECTED) == []


MOVED = TimelineEntry(what=clean_text("Zij verhuisden"))
MOVED_LATER = TimelineEntry(what=clean_text("Zij verhuisden later"))
SEEN = clean_text("Wij wachtten")


@pytest.mark.parametrize(
    ("question", "entry", "target", "better"),
    [
        (
            "zien",
            Insight(text=SEEN, events=(at(EntryId("e8")),)),
            line("lijn", 8, MOVED),
            MOVED_LATER,
        ),
        (
            "dragen",
            Statement(member=at(EntryId("e8")), bearing=Bearing.BEARS),
            line("tafel", 8, Seat(role=clean_text("leerkracht"))),
            Seat(role=clean_text("intern begeleider")),
        ),
        (
            "lijn",
            TimelineEntry(what=SEEN, who=(at(OMA), at(EntryId("e8")))),
            line("tafel", 8, Seat(role=clean_text("leerkracht"))),
            Seat(role=clean_text("intern begeleider")),
        ),
    ],
)
def test_a_line_is_flagged_by_what_it_points_at(
    question: str, entry: Entry, target: EntryAdded, better: Entry
) -> None:
    said = (*FAMILY, target, line(question, 9, entry))
    assert flagged(*said) == []
    assert flagged(*said, EntryChanged(place=target.place, id=target.id, entry=better)) == [
        question
    ]
    assert flagged(*said, EntryRemoved(place=target.place, id=target.id)) == [question]
    assert flagged(*said, KIND_CORRECTED) == []


BAND = Relation(one=at(OMA), relation="nabij", another=at(KIND))
BANDS = (*FAMILY, line("banden", 3, BAND))


def test_a_relation_is_flagged_by_either_person() -> None:
    assert flagged(*BANDS, OMA_CORRECTED) == ["banden"]
    assert flagged(*BANDS, KIND_CORRECTED) == ["banden"]


def test_another_line_of_the_same_list_takes_no_flag_away() -> None:
    another = line("banden", 4, BAND)
    ended = BAND.model_copy(update={"ended": True})
    corrected = EntryChanged(place=Place("banden"), id=EntryId("e3"), entry=ended)
    assert flagged(*BANDS, OMA_CORRECTED, another) == ["banden"]
    assert flagged(*BANDS, OMA_CORRECTED, corrected) == []


@pytest.mark.parametrize("look", [Reviewed(place=Place("banden")), Passed(place=Place("banden"))])
def test_looking_again_takes_the_flag_away_until_the_next_correction(look: Event) -> None:
    assert flagged(*BANDS, OMA_REMOVED, look) == []
    assert flagged(*BANDS, OMA_REMOVED, look, KIND_CORRECTED) == ["banden"]


def test_answering_again_takes_the_flag_away() -> None:
    assert flagged(*PRESSED, OMA_CORRECTED, given("druk", words("anders"), OMA)) == []


def test_undoing_the_correction_takes_the_flag_away() -> None:
    assert flagged(*BANDS, OMA_CORRECTED, Undone(sequence=5)) == []


def test_a_question_is_decided_by_its_conditions_and_by_what_it_waits_for() -> None:
    decided = {each.id: set(decided_by(each)) for each in PROTOCOL.questions()}
    assert {id: others for id, others in decided.items() if others} == {
        "druk": {"rust"},
        "waarom": {"janee"},
        "nadat": {"rust"},
    }

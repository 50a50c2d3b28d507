"""Left out, for fewer readers, with consent."""

from pathlib import Path

import pytest

from casusanalyse.protocol.entries import Mention, Relation
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import EntryAdded, Handling
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.wording import working_out as wording
from tests.facilitate.builders import a_protocol, kept, session_of
from tests.facilitate.working_out.builders import Working, foot, held, read

UNSAFE_STEPS = """
- id: samen
  titel: Samen
  vragen:
    - {id: banden, soort: relaties, vraag: Wat is er tussen hen?, kort: Banden, wie_leest: regio}
"""
UNSAFE_REPORT = """\
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: Banden, toont: [banden]}
"""
BELLEN = Place("anders"), EntryId("e7")


def test_an_item_is_left_out_and_taken_in_again(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert foot(work.say("/naar 4", "/weglaten 3")) == [wording.LEFT_OUT.format(number=3)]
        assert read(work.last)[2] == "3  eerder bellen  (weggelaten)"
        assert "bellen" not in "".join(line.text for line in work.say("/bekijk").screen.lead)
        assert foot(work.say("", "/weglaten 3")) == [wording.TAKEN_IN.format(number=3)]
        assert read(work.last)[2] == "3  eerder bellen"
        assert session.record.handling(*BELLEN) == Handling()
        work.say("/ongedaan")
        assert session.record.handling(*BELLEN) == Handling(left_out=True)


def test_an_answer_is_left_out_too(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert read(Working(session).say("/weglaten 1")) == ["1  Het liep vast.  (weggelaten)"]


def test_who_may_read_an_item_is_set_and_undone(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 4", "/lezers 3 beg")
        assert read(work.last)[2] == "3  eerder bellen  (alleen begeleider)"
        assert session.record.handling(*BELLEN) == Handling(readers=Reader.FACILITATOR)
        work.say("/lezers 3 deelnemers")
        assert session.record.handling(*BELLEN) == Handling()
        work.say("/ongedaan")
        assert session.record.handling(*BELLEN) == Handling(readers=Reader.FACILITATOR)


def test_nobody_reads_more_than_the_question_allows_and_that_is_told(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        told = foot(Working(session).say("/naar 4", "/lezers 3 regio"))
        assert told[-1] == wording.NOT_WIDER.format(readers="deelnemers")


def test_a_line_about_unsafety_goes_along_only_when_that_is_said_and_there_is_a_source(
    tmp_path: Path,
) -> None:
    session = session_of(tmp_path, a_protocol(UNSAFE_STEPS, UNSAFE_REPORT))
    line = Relation(
        one=Mention(words=clean_text("oom")),
        relation="onveilig",
        another=Mention(words=clean_text("zusje")),
    )
    session.do(EntryAdded(place=Place("banden"), id=session.record.next_id(), entry=line))
    with session:
        work = Working(session)
        words = "1  Tussen oom en zusje is het niet veilig. Dit is zeker. Bron:"
        alone, missing = "alleen begeleider", "bron aanvullen"
        assert read(work.say("/naar 1")) == [f"{words} nog niet genoemd.  ({alone}, {missing})"]
        said = foot(work.say("/lezers 1 deelnemers"))
        assert said[-1] == wording.UNSAFETY_NEEDS_SOURCE.format(number=1)
        work.say("/verdiep 1", "", "", "", "oma", "/klaar")
        assert read(work.last) == [f"{words} oma.  (niet voor de regio)"]
        assert read(work.say("/lezers 1 begeleider")) == [f"{words} oma.  ({alone})"]
        assert session.record.handling(Place("banden"), line_id(session)) == Handling()
        assert foot(work.say("/lezers 1 regio"))[-1] == wording.UNSAFETY_NOT_FOR_REGION


def line_id(session: LiveSession) -> EntryId:
    """Return the id of the only line there is."""
    return session.record.entries("banden")[0].id


def test_consent_is_noted(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert read(work.say("/naar 5"))[1] == "2  Kom maar.  (toestemming vragen)"
        assert foot(work.say("/toestemming 2 ja")) == [wording.CONSENT["ja"].format(number=2)]
        assert read(work.last)[1] == "2  Kom maar."
        assert kept(session.record, "woorden")[1] == (
            '{"words":"Kom maar.","speaker":{"entry":"e1"},"consent":"ja"}'
        )
        assert read(work.say("/toestemming 2 nog vragen"))[1].endswith("(toestemming vragen)")
        work.say("/ongedaan", "/ongedaan")
        assert '"consent"' not in kept(session.record, "woorden")[1]


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("/lezers 3", wording.WHICH_READERS),
        ("/lezers 3 iedereen", wording.WHICH_READERS),
        ("/toestemming 3 ja", wording.NO_CONSENT_NEEDED),
        ("/weglaten", wording.WHICH_ITEM),
        ("/weglaten 12", wording.NO_SUCH_ITEM.format(number=12, count=4)),
    ],
)
def test_what_is_not_understood_says_how_it_is_typed(
    tmp_path: Path, order: str, sentence: str
) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused("/naar 4", order) == sentence


def test_an_answer_to_consent_that_is_none_is_asked_again(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused("/naar 5", "/toestemming 1 n") == wording.WHICH_CONSENT

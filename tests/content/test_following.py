"""The perspective session of the example: what it takes from looking back really arrives, and shows."""

import pytest

from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.facilitate.where_we_stand import standing_page
from casusanalyse.protocol.entries import Insight
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.history import called, forerunner
from casusanalyse.session.live import NewSession, start_session
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.content.plays import LIBRARY, ROOT, played
from tests.session.samples import Clock

TAKEN = {
    "deelnemers": "deelnemers",
    "gezin": "gezin",
    "relaties": "relaties",
    "tijdlijn": "tijdlijn",
    "inzichten": "eerdere_inzichten",
    "werkafspraken": "werkafspraken",
    "afspraken": "vorige_afspraken",
}


@pytest.fixture(scope="module")
def looked_back(tmp_path_factory: pytest.TempPathFactory) -> Record:
    source = load(ROOT / "voorbeeld" / "1-retrospectief.yaml")
    return played(source, tmp_path_factory.mktemp("terug"))[1]


@pytest.fixture(scope="module")
def looking_ahead(looked_back: Record, tmp_path_factory: pytest.TempPathFactory) -> Record:
    assert looked_back.started is not None
    earlier = Earlier(looked_back.started.session, LIBRARY.protocol("retrospectief"), looked_back)
    held_on = read_date(clean_text("11 april 2024")).moment
    assert held_on is not None
    new = NewSession(
        clean_text("Casus Kastanje"), held_on, protocol(), forerunners=earlier.forerunners
    )
    with start_session(tmp_path_factory.mktemp("vooruit"), new, Clock()) as session:
        session.do_all(taken_over(protocol(), earlier))
        return session.record


def protocol() -> Protocol:
    return LIBRARY.protocol("perspectief")


@pytest.mark.parametrize(("there", "here"), TAKEN.items())
def test_people_portrait_timeline_insights_and_agreements_arrive_with_where_they_come_from(
    there: str, here: str, looked_back: Record, looking_ahead: Record
) -> None:
    arrived = looking_ahead.entries(here)
    assert [kept.id for kept in arrived] == [kept.id for kept in looked_back.entries(there)]
    assert arrived
    origins = {forerunner(looking_ahead, kept.origin) for kept in arrived}
    told = [called(each) for each in origins if each is not None]
    assert told == ["Retrospectieve casusanalyse, 14 maart 2024"]


def test_an_insight_still_rests_on_the_events_that_came_along(looking_ahead: Record) -> None:
    insights = [kept.entry for kept in looking_ahead.entries("eerdere_inzichten")]
    events = [it for each in insights if isinstance(each, Insight) for it in each.events]
    ids = [mention.entry for mention in events if mention.entry is not None]
    assert events
    assert len(ids) == len(events)
    assert None not in [looking_ahead.find(id) for id in ids]


def test_the_session_opens_with_the_agreements_and_what_was_seen(looking_ahead: Record) -> None:
    told = [line.text for line in standing_page(protocol(), looking_ahead)]
    assert "Afspraken van de vorige keer (uit Retrospectieve casusanalyse, 14 maart 2024)" in told
    assert "Wat wij eerder zagen (uit Retrospectieve casusanalyse, 14 maart 2024)" in told
    assert told[-1].startswith("Ook meegekomen: Aan tafel (")


def test_straks_and_periods_stay_where_they_were_told(looked_back: Record) -> None:
    taken = {take.question for take in protocol().takes_over}
    assert looked_back.entries("perioden")
    assert taken == set(TAKEN)

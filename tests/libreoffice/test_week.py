"""Twelve copies of the draft of the example come back, are decided on, and the report becomes final."""

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from casusanalyse.cli.context import now
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Extra, ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.reader_questions import READER_QUESTIONS
from casusanalyse.session.combining import main_text
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.live import open_session
from casusanalyse.session.places import Place
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import in_words
from tests.cli.program import Outcome
from tests.libreoffice.expected import expected, summaries
from tests.libreoffice.office import Office
from tests.libreoffice.twelve import TWELVE, Copy
from tests.libreoffice.views import read, true_views, views
from tests.libreoffice.week import (
    EARLY,
    Workspace,
    holding,
    passages,
    texts_of,
)
from tests.word.dump import named, part
from tests.word.structure import faults

pytestmark = pytest.mark.needs("soffice")

DECISIONS = Path(__file__).parent / "besluiten.yaml"
NOT_OURS = "11.docx"
AGREEMENTS = Place("werkafspraken")
KNOWS = (
    "Moeder wist dat wij samen terugkeken en vond dat goed. Kind A hoorde het van zijn gastouders, op een "
    "stille middag en met zijn muziek erbij. Het zusje wist er nog niet van, en dat vonden wij jammer. "
    "(aangevuld)"
)
TWO_WEEKS = (
    "De medisch maatschappelijk werker vertelt het moeder bij haar thuis, "
    "binnen twee weken. (aangevuld)"
)
FACING = (
    "Wij begonnen tegenover elkaar: het ziekenhuis aan de ene kant, de twee diensten aan de andere. Toen "
    "iemand een {chair} voor kind A in het midden zette, schoven wij {how} naar elkaar toe. (aangevuld)"
)
TOY = FACING.format(chair="stoel met een knuffel", how="vanzelf")
# Beside a text stands the sentence that was changed, not the whole answer.
SLOWLY = (
    "Toen iemand een lege stoel voor kind A in het midden zette, schoven wij langzaam naar elkaar toe. "
    "(aangevuld)"
)
SIGNAL = "Wij leggen uit waarom het niet bij ons hoorde."
EVERY_HALF_HOUR = "Om het half uur vragen wij wat dit voor kind A betekende. (aangevuld)"
AGREED = (
    EVERY_HALF_HOUR,
    "Wij zeggen eerst wat wij hoorden, en pas dan wat wij ervan vinden. (aangevuld)",
    "Wie merkt dat hij zich verdedigt, mag dat hardop zeggen. (aangevuld)",
    "Wie moe is, zegt het.",
)
PARENTS = (
    "Wat vader en moeder van elkaar zijn, is niet bekend. Ook hoe het tussen hen was en is, weten wij niet "
    "(aangevuld)."
)
UNDER_PRESSURE = "Zei hardop dat zij bezorgd was het thuis niet goed te kunnen doen."
EMPTY_HANDS = "Dat ik bel, ook met lege handen."
STEADY = "Een vast gastgezin met constante, goede zorg."
HOLIDAY = "De eerste vakantie met zijn vieren."
SADDENED = "Een belangenorganisatie laat weten bedroefd maar niet verbaasd te zijn."
QUOTE = EntryId("e96")
ITS_WORDS = ("Het ongeluk was al erg genoeg", "nog zwaarder")


@dataclass(frozen=True)
class Stage:
    """How a command ended, and what the session held then."""

    ended: Outcome
    record: Record
    review: Review


@pytest.fixture(scope="session")
def week(sent: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The workspace in which the week goes on."""
    return sent.copied(tmp_path_factory.mktemp("verder") / "werk")


@pytest.fixture(scope="session")
def taken_in(week: Workspace, returned: Path) -> Stage:
    """The folder was taken in."""
    return Stage(week("reacties", "inlezen", "1", str(returned)), *week.read())


@pytest.fixture(scope="session")
def decided(week: Workspace, taken_in: Stage) -> Stage:
    """Everything was decided on."""
    ended = week("reacties", "verwerken", "1", "--beslissingen", str(DECISIONS))
    return Stage(ended, *week.read())


@pytest.fixture(scope="session")
def final(week: Workspace, decided: Stage) -> Stage:
    """The report became final, before the term was over."""
    assert decided.ended.code == 0, decided.ended
    assert "mogen nog reageren tot en met" in week("definitief", "1").err
    return Stage(week("definitief", "1", "--voor-de-termijn", EARLY), *week.read())


@pytest.fixture(scope="session")
def report(week: Workspace, final: Stage) -> Path:
    """The final report."""
    return week.session.parent / "definitief-v1.docx"


@pytest.mark.parametrize("name", TWELVE)
def test_a_copy_holds_what_was_done_to_it(
    office: Office, copies: dict[str, Copy], name: str
) -> None:
    copy = copies[name]
    found = read(office.converted(copy.file) if copy.file.suffix == ".odt" else copy.file)
    if copy.truth is None:
        assert (found.identifiers, found.remarks) == ((), ())
    else:
        assert views(found) == true_views(copy.truth)
        assert summaries(found) == expected(copy.truth)


def test_there_are_twelve_of_them(copies: dict[str, Copy]) -> None:
    assert len(copies) == 12


def test_every_file_is_taken_in_but_the_one_that_is_not_ours(taken_in: Stage) -> None:
    ended, received = taken_in.ended, taken_in.review.received
    assert (ended.code, ended.err) == (1, "1 bestand is niet ingelezen.\n")
    at = ended.out.index(NOT_OURS)
    assert "lijkt op geen enkel concept" in ended.out[at : ended.out.index("12.docx")]
    assert [_stored(it.event.copy_code, taken_in.review) for it in received] == [
        ("k01", 3, ["opmerking", "opmerking", "opmerking", "antwoord", "opmerking"]),
        ("k02", 3, ["ongemarkeerd", "invoeging", "ongemarkeerd", "vervanging", "verwijdering"]),
        ("k03", 3, ["splitsing"]),
        ("k04", 3, ["samenvoeging"]),
        ("k05", 3, ["verplaatsing"]),
        ("k06", 3, ["rij", "rij"]),
        ("k07", 3, ["ongemarkeerd"]),
        ("k08", 3, []),
        ("k09", 3, ["opmerking", "vervanging"]),
        ("k10", 2, ["vervanging"]),
        ("begeleider", 3, ["ongemarkeerd"] * 4),
    ]


def _stored(code: str, review: Review) -> tuple[str, int, list[str]]:
    (event,) = [it.event for it in review.received if it.event.copy_code == code]
    return code, event.version, [remark.kind.value for remark in event.remarks]


def test_every_remark_is_placed_by_its_bookmark_on_the_line_that_it_is_about(
    taken_in: Stage,
) -> None:
    remarks = taken_in.review.remarks()
    assert {own.remark.placed.value for own in remarks} == {"bladwijzer"}
    lines = (taken_in.review.line_of(own) for own in remarks)
    assert sorted((line.label if line else "") for line in lines) == sorted(
        ["[1.4]"] * 3
        + ["[1.5]", "[1.6]", "[1.6]", "[1.7]", "[1.7]", "[1.9]"]
        + ["[1.10]"] * 4
        + ["[2.5]", "[2.13]", "[5.11]", "[6.4]", "[7.3]", "[7.3]"]
        + ["[A.3]", "[A.3]", "[A.45]", "[V.2]"]
    )


def test_taking_in_again_and_in_another_order_gives_the_same_remarks(
    sent: Workspace, returned: Path, taken_in: Stage, tmp_path: Path
) -> None:
    other = sent.copied(tmp_path / "werk")
    backwards = [str(file) for file in sorted(returned.iterdir(), reverse=True)]
    assert other("reacties", "inlezen", "1", *backwards).code == 1
    assert other.read()[1].remarks() == taken_in.review.remarks()
    again = other("reacties", "inlezen", "1", str(returned))
    assert (again.code, again.out.count("al eerder ingelezen")) == (1, 11)
    assert other.read()[1].remarks() == taken_in.review.remarks()


def test_every_remark_is_decided_on_in_one_of_all_ways(decided: Stage) -> None:
    assert decided.ended == Outcome(
        0, "Besloten: 20 besluiten.\nOver alle reacties is besloten.\n", ""
    )
    made = {decided.review.decision(own.remark.id) for own in decided.review.remarks()}
    assert made == set(Decision)


def test_what_was_taken_over_stands_in_the_record(decided: Stage) -> None:
    record = decided.record
    questions = ("gezin_weet_ervan", "gezin_hoort_terug", "verhouding", "signaal")
    answers = [record.answer(question) for question in questions]
    assert answers == [TextAnswer(text=c(text)) for text in (KNOWS, TWO_WEEKS, TOY, SIGNAL)]
    pressed = record.answer("onder_druk", EntryId("e21"))
    assert pressed == TextAnswer(text=c(UNDER_PRESSURE))
    assert _lines(record, "werkafspraken") == list(AGREED)
    assert STEADY in _lines(record, "werkzaam")
    done = record.entries("nu_anders")[0].entry
    assert isinstance(done, ListItem)
    assert Extra(field="van_mijzelf", answer=TextAnswer(text=c(EMPTY_HANDS))) in done.extras


def test_rows_of_the_timeline_are_put_in_and_left_out(decided: Stage) -> None:
    record = decided.record
    assert _lines(record, "tijdlijn")[1:4] == [
        "Geboorte van het jongere zusje.",
        HOLIDAY,
        "Verkeersongeluk in het buitenland; kind A houdt er hersenletsel en andere blijvende beperkingen aan "
        "over.",
    ]
    out = [
        main_text(kept.entry)
        for kept in record.entries("tijdlijn")
        if record.handling(Place("tijdlijn"), kept.id).left_out
    ]
    assert out == [SADDENED]


def _lines(record: Record, question: str) -> list[str]:
    return [main_text(kept.entry) or "" for kept in record.entries(question)]


def test_the_report_becomes_final_and_says_where_it_is(final: Stage, report: Path) -> None:
    assert final.ended == Outcome(
        0,
        f"Het definitieve verslag staat hier: {report}\n"
        "Versie 1. De sessie is nu op slot; wie haar verandert, moet zeggen waarom.\n"
        "Nog samen te bespreken: 1 reactie. In de verantwoording staat dat ook zo.\n",
        "",
    )
    (event,) = final.review.finals
    assert (event.version, event.early, final.record.sealed) == (1, EARLY, True)


def test_the_final_report_reads_as_was_decided(report: Path) -> None:
    wanted = {
        "Wat het gezin van deze bijeenkomst wist": [KNOWS],
        "Hoe het gezin hiervan hoort": [TWO_WEEKS],
        "Hoe wij ten opzichte van elkaar stonden": [
            TOY,
            f"Iemand herinnert zich dit zo: {SLOWLY}",
        ],
        "Ons signaal": [SIGNAL],
        "Onze afspraken voor de bijeenkomst": [
            f"{EVERY_HALF_HOUR}⏎Andere kijk: Het werd ieder uur.",
            *AGREED[1:],
        ],
    }
    assert passages(report, tuple(wanted)) == wanted
    texts = texts_of(report)
    at = texts.index("Andere kijk: Beter dan wij allemaal.")
    assert texts[at - 2] == "moeder"
    at = texts.index("Andere kijk: Hoe het zusje hierop terugkijkt.")
    assert texts[at - 1] == "zusje"
    assert {
        PARENTS,
        f"Als de druk oploopt: {UNDER_PRESSURE}",
        f"Wat dat van ons vraagt: {EMPTY_HANDS}",
        STEADY,
    } <= set(texts)


def test_the_timeline_counts_on_and_what_refers_to_it_follows(report: Path) -> None:
    texts = texts_of(report)
    at = texts.index(HOLIDAY)
    assert texts[at - 2 : at + 3] == ["3", "zomer 2015", HOLIDAY, "4", "2016⏎(crisis)"]
    assert SADDENED not in texts
    assert any("Rust op gebeurtenis 38 en 45." in text for text in texts)


def test_the_account_counts_what_was_done_without_names(final: Stage, report: Path) -> None:
    sent, (event,) = final.review.sent[-1], final.review.finals
    heading = "Verantwoording van de reacties"
    assert passages(report, (heading,))[heading] == [
        f"Het concept ging op {in_words(sent.sent_on)} naar 13 deelnemers. Van 10 van hen kwam een reactie. "
        "Hieronder staat hoe vaak wij wat met een reactie deden. Wie iets schreef, staat er niet bij.",
        *("Wat wij deden", "opmerking", "andere tekst", "antwoord op een vraag", "samen"),
        *("overgenomen", "1", "7", "–", "8"),
        *("anders verwoord", "–", "1", "–", "1"),
        *("beide laten staan", "–", "1", "–", "1"),
        *("niet overgenomen", "–", "4", "–", "4"),
        *("bespreken", "1", "–", "–", "1"),
        *("andere kijk", "2", "–", "1", "3"),
        *("ingetrokken", "1", "–", "–", "1"),
        "Waar iemand het zich anders herinnert of er anders naar kijkt, staat dat in het verslag erbij. Wie "
        "niet reageerde, heeft daarmee niet ingestemd.",
        f"Kenmerk van wat er is vastgelegd: {event.record_hash}",
    ]


def test_nothing_of_the_draft_is_left_in_the_final_report(final: Stage, report: Path) -> None:
    texts = texts_of(report)
    assert faults(report, anchored=False) == []
    assert texts[2] == "Definitief verslag – vertrouwelijk"
    made = in_words(final.review.finals[0].made_on)
    assert f"Versie: definitief, versie 1, van {made}." in texts
    assert [text for text in texts if re.search(r"\[\w+\.\d+\]", text)] == []
    assert [text for text in texts if "concept" in text.casefold()] == [
        it for it in texts if it.startswith(("Het concept ging op", "De deelnemers krijgen dit"))
    ]
    assert set(texts).isdisjoint(READER_QUESTIONS.values())


def test_the_final_file_has_no_comments_no_changes_and_no_anchors(report: Path) -> None:
    with zipfile.ZipFile(report) as package:
        assert [name for name in package.namelist() if "comments" in name] == []
    document = part(report, "word/document.xml")
    used = {etree.QName(it).localname for it in document.iter(etree.Element)}
    assert {
        it for it in used if it in ("ins", "del") or it.startswith(("comment", "move"))
    } == set()
    marks = [it.get(named("name")) for it in document.iter(named("bookmarkStart"))]
    targets = [it.get(named("anchor")) for it in document.iter(named("hyperlink"))]
    assert (marks, "trackRevisions" in _settings(report)) == (targets, False)


def _settings(report: Path) -> set[str]:
    settings = part(report, "word/settings.xml")
    return {etree.QName(it).localname for it in settings.iter(etree.Element)}


def test_a_change_waits_until_the_session_is_opened_again_with_a_reason(
    week: Workspace, final: Stage, tmp_path: Path
) -> None:
    other = week.copied(tmp_path / "werk")
    later = EntryAdded(place=AGREEMENTS, id=EntryId("e999"), entry=ListItem(text=c("Wij bellen.")))
    with open_session(other.session, now) as session, pytest.raises(SessionIsFinal):
        session.do(later)
    assert "is definitief" in other("rondsturen", "1").err
    assert other("heropen", "1", "Er ontbrak een afspraak.").code == 0
    with open_session(other.session, now) as session:
        session.do(later)
    assert other("definitief", "1", "--voor-de-termijn", EARLY).code == 0
    first, second = (other.session.parent / f"definitief-v{number}.docx" for number in (1, 2))
    assert ["Wij bellen." in texts_of(report) for report in (first, second)] == [False, True]
    assert any(text.startswith("Versie: definitief, versie 2,") for text in texts_of(second))


def test_of_a_quote_that_is_withdrawn_no_byte_is_left(
    week: Workspace, final: Stage, tmp_path: Path
) -> None:
    other = week.copied(tmp_path / "werk")
    folder = other.session.parent
    assert {path.parent.name for path in holding(folder, ITS_WORDS)} == {
        folder.name,
        "ontvangen",
        "rondgestuurd-v2",
        "rondgestuurd-v3",
    }
    with open_session(other.session, now) as session:
        assert session.erase(Place("citaten"), QUOTE).left == ()
        sealed = session.record_hash()
    assert holding(folder, ITS_WORDS) == []
    review = other.read()[1]
    assert (review.sealed, review.record_hash) == (True, sealed)
    assert review.record_hash != final.review.record_hash
    assert len(review.remarks()) == len(final.review.remarks())

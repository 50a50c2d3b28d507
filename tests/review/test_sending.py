"""Sending round: everybody a copy of the same draft, frozen, and the term begins."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import apsw
import pytest
from docx import Document
from msoffcrypto.format.ooxml import OOXMLFile

from casusanalyse.disk.problems import DiskFull
from casusanalyse.report.blocks import FOR_ALL, Edition, Line, Paragraph, Report
from casusanalyse.review.problems import (
    DayHasPassed,
    DayIsFarOff,
    NobodyIsAsked,
    NobodyToSendTo,
    NumberInDraft,
)
from casusanalyse.review.recipients import Recipient
from casusanalyse.review.sending import (
    MadeCopy,
    Round,
    Wish,
    end_of_term,
    refuse_numbers,
    send_round,
)
from casusanalyse.review.sent_files import LeftOver, published
from casusanalyse.session.live import read_review
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.text.clean import own_words
from casusanalyse.text.working_days import is_weekend
from casusanalyse.word.problems import PasswordUnusable
from tests.facilitate.builders import a_protocol, questions, session_of
from tests.review.rounds import (
    AT_THE_TABLE,
    DAY,
    GRANDMOTHER,
    GUARDIAN,
    PROTOCOL,
    TEACHER,
    absent,
    names_in,
    session_in,
    session_on,
)
from tests.session.disk import Disk
from tests.session.reviews import final
from tests.word.dump import bookmarks_of, named, part, words_of

MORE_THAN_A_COMMIT = 40
TODAY = Wish(made_on=DAY, sent_on=DAY)
COPIES = (
    MadeCopy(Recipient("k01", TEACHER, "Leerkracht"), "concept-v1-k01-leerkracht.docx"),
    MadeCopy(Recipient("k02", GUARDIAN, "Jeugdbeschermer"), "concept-v1-k02-jeugdbeschermer.docx"),
    MadeCopy(Recipient("k03", GRANDMOTHER, "Oma"), "concept-v1-k03-oma.docx"),
    MadeCopy(Recipient("begeleider", None, "jij zelf"), "concept-v1-begeleider.docx"),
)


def fingerprints(made: Round) -> dict[str, str]:
    files = {copy.recipient.code: made.folder / copy.file for copy in made.copies}
    return {code: sha256(file.read_bytes()).hexdigest() for code, file in files.items()}


def lines_in(file: Path) -> list[tuple[list[str], str, str]]:
    body = part(file, "word/document.xml")[0]
    found = [(bookmarks_of(it), *words_of(it)) for it in body.iter(named("p"))]
    # Before a label in an empty cell stands a space.
    return [(marks, text.replace("⏎", "\n").rstrip(" "), label) for marks, text, label in found]


def test_everybody_has_a_copy_and_the_session_knows_what_was_sent(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, TODAY)
        sent = session.review.latest_sent
        assert made == Round(made.folder, made.sent, COPIES, ())
        assert sent == made.sent
        assert read_review(session.file).latest_sent == made.sent
    assert made.folder == session.file.parent / "rondgestuurd-v1"
    assert names_in(made.folder) == sorted(copy.file for copy in COPIES)
    assert {copy.code: copy.fingerprint for copy in made.sent.copies} == fingerprints(made)
    assert {copy.code: copy.seat for copy in made.sent.copies} == {
        "k01": TEACHER,
        "k02": GUARDIAN,
        "k03": GRANDMOTHER,
        "begeleider": None,
    }


def test_every_copy_holds_the_lines_that_were_kept_and_only_its_code_differs(
    tmp_path: Path,
) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, TODAY)
    files = [made.folder / copy.file for copy in made.copies]
    found = [lines_in(file) for file in files]
    kept = [([line.bookmark], line.text) for line in made.sent.lines]
    assert [[(marks, text) for marks, text, _ in lines] for lines in found] == [kept] * len(files)
    assert found == [found[0]] * len(files)
    identifiers = [Document(str(file)).core_properties.identifier for file in files]
    assert identifiers == [f"{made.sent.draft_id}-{copy.recipient.code}" for copy in made.copies]


def test_changes_are_tracked_in_every_copy(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, TODAY)
    settings = [part(made.folder / copy.file, "word/settings.xml") for copy in made.copies]
    assert all(each.find(named("trackRevisions")) is not None for each in settings)


def test_the_term_begins_on_the_day_that_the_mail_goes_out(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, replace(TODAY, sent_on=date(2026, 3, 16)))
    assert (made.sent.sent_on, made.sent.respond_before) == (date(2026, 3, 16), date(2026, 3, 23))


def test_a_term_that_ends_on_a_day_off_runs_until_the_first_working_day(tmp_path: Path) -> None:
    def easter(day: date) -> bool:
        return is_weekend(day) or day == date(2026, 4, 6)

    wish = replace(TODAY, sent_on=date(2026, 3, 28), is_free=easter)
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, wish)
    assert made.sent.respond_before == date(2026, 4, 7)
    assert end_of_term(PROTOCOL, wish.sent_on) == date(2026, 4, 4)


def test_a_second_round_gets_the_next_number_and_the_first_stays(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        first = send_round(session, TODAY)
        (session.file.parent / "concept-v2.docx").touch()
        session.do(absent(GUARDIAN))
        second = send_round(session, TODAY)
        assert session.review.sent == (first.sent, second.sent)
    assert (second.sent.version, second.folder.name) == (3, "rondgestuurd-v3")
    assert [copy.recipient.code for copy in second.copies] == ["k01", "k03", "begeleider"]
    assert second.absent == ("Jeugdbeschermer",)
    assert {copy.code: copy.fingerprint for copy in first.sent.copies} == fingerprints(first)


def test_with_a_password_every_copy_opens_with_it_and_nothing_else_is_on_the_disk(
    tmp_path: Path,
) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, replace(TODAY, password="geheim"))
    assert {copy.code: copy.fingerprint for copy in made.sent.copies} == fingerprints(made)
    for copy in made.copies:
        file, opened = OOXMLFile(BytesIO((made.folder / copy.file).read_bytes())), BytesIO()
        file.load_key(password="geheim", verify_password=True)
        file.decrypt(opened, verify_integrity=True)
        written = " ".join(it.text for it in Document(opened).paragraphs)
        assert "Zij zong bij het koken." in written
    everywhere = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"geheim" not in everywhere


def test_a_mail_stands_beside_every_copy_of_a_participant(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        made = send_round(session, replace(TODAY, with_mail=True))
    mails = [name for name in names_in(made.folder) if name.endswith(".eml")]
    assert mails == [
        "concept-v1-k01-leerkracht.eml",
        "concept-v1-k02-jeugdbeschermer.eml",
        "concept-v1-k03-oma.eml",
    ]


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        (replace(TODAY, sent_on=DAY - timedelta(days=1)), DayHasPassed),
        (replace(TODAY, sent_on=DAY.replace(year=2027)), DayIsFarOff),
        (replace(TODAY, password="x" * 256), PasswordUnusable),
    ],
)
def test_what_cannot_be_sent_leaves_nothing_behind(
    tmp_path: Path, wish: Wish, problem: type[Exception]
) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        with pytest.raises(problem):
            send_round(session, wish)
        assert session.review.sent == ()
        assert names_in(session.file.parent) == ["sessie.casus", "sessie.slot"]


def test_without_anybody_who_was_there_nothing_goes_round(tmp_path: Path) -> None:
    everybody = (TEACHER, GUARDIAN, GRANDMOTHER)
    with (
        session_in(tmp_path, *AT_THE_TABLE, *map(absent, everybody)) as session,
        pytest.raises(NobodyToSendTo),
    ):
        send_round(session, TODAY)


def test_where_nobody_is_asked_who_they_are_it_is_told_what_can_be_done(tmp_path: Path) -> None:
    with (
        session_of(tmp_path, a_protocol(questions("id: lijn, soort: tekst"))) as session,
        pytest.raises(NobodyIsAsked) as told,
    ):
        send_round(session, TODAY)
    assert "casusanalyse concept" in told.value.sentence
    assert "--voor-de-termijn" in told.value.sentence
    assert told.value.exit_code is NobodyToSendTo().exit_code


def test_what_reads_as_a_number_only_where_it_comes_together_is_refused_by_its_label() -> None:
    line = Line(("h1", "lijn"), own_words("Groep 12345 6782"), label="[2.1]")
    joined = Report(
        title=own_words("Verslag"),
        case=own_words("Casus Wilg"),
        edition=Edition(1, DAY, "s-v1"),
        blocks=(Paragraph(line=line, audience=FOR_ALL),),
    )
    with pytest.raises(NumberInDraft) as caught:
        refuse_numbers(joined)
    assert caught.value.sentence.startswith("In het concept komt bij [2.1] iets te staan")


def test_a_final_report_does_not_go_round(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE, final()) as session, pytest.raises(SessionIsFinal):
        send_round(session, TODAY)


def test_of_a_disk_that_refuses_at_any_moment_there_is_a_whole_round_or_none(
    tmp_path: Path,
) -> None:
    for after in range(MORE_THAN_A_COMMIT):
        folder = tmp_path / str(after)
        folder.mkdir()
        disk = Disk()
        with session_on(disk, folder, *AT_THE_TABLE) as session:
            disk.refuse(apsw.FullError, after)
            try:
                send_round(session, TODAY)
            except DiskFull:
                disk.mend()
                assert [*folder.glob("rondgestuurd*")] == []
                assert read_review(session.file).sent == ()
                assert send_round(session, TODAY).sent == session.review.latest_sent
            else:
                return
    pytest.fail("noting it never takes this many steps")


def test_a_round_that_a_kill_broke_off_is_replaced_under_the_next_number(tmp_path: Path) -> None:
    with session_in(tmp_path, *AT_THE_TABLE) as session:
        killed = published(session.file, 1, {"concept-v1-k01.docx": b"een"}).__enter__()
        made = send_round(session, TODAY)
        assert made.left_over == (LeftOver(killed, removed=True),)
        assert (made.sent.version, killed.exists()) == (2, False)

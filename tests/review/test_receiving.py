"""Files that came back are taken in whole or not at all, once, whatever happens to the others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from casusanalyse.disk.problems import DiskFull
from casusanalyse.review.problems import (
    CopyContradicts,
    DraftNeverSent,
    NothingSent,
    NotOurDraft,
    OtherSessionsDraft,
    ReaderAmbiguous,
    ReaderUnknown,
    WhoseUnknown,
)
from casusanalyse.review.receiving import (
    Came,
    TakenIn,
    check_can_come_back,
    files_in,
    read_came,
    take_in,
)
from casusanalyse.review.sending import Round, Wish, send_round
from casusanalyse.session.live import LiveSession
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.review_events import DraftSent, Remark
from casusanalyse.session.review_files import received_file
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.problems import NotAWordFile
from tests.review.rounds import (
    AT_THE_TABLE,
    DAY,
    GUARDIAN,
    TEACHER,
    seat,
    session_in,
    session_on,
)
from tests.session.disk import Disk
from tests.session.reviews import final

SAID = "Zij zong bij het koken."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[LiveSession]:
    with session_in(tmp_path / "uitvoer", *AT_THE_TABLE) as opened:
        yield opened


def sent(session: LiveSession) -> Round:
    return send_round(session, Wish(made_on=DAY, sent_on=DAY))


def copy_of(made: Round, code: str) -> Path:
    (found,) = [it.file for it in made.copies if it.recipient.code == code]
    return made.folder / found


def edited(source: Path, target: Path, *comments: str, says: str = SAID, mark: str = "") -> Path:
    """Write a copy in which somebody reworded one line and commented on it; ``mark`` is its id."""
    document = Document(str(source))
    (paragraph,) = [it for it in document.paragraphs if SAID in it.text]
    (run,) = [it for it in paragraph.runs if SAID in it.text]
    run.text = run.text.replace(SAID, says)
    for text in comments:
        document.add_comment(run, text, author="Iemand")
    if mark:
        document.core_properties.identifier = mark
    document.save(str(target))
    return target


def read(file: Path) -> Came:
    return read_came(file, None)


def taken(session: LiveSession, *files: Path, by: str | None = None) -> list[TakenIn]:
    return list(take_in(session, files, by, read))


def refused(these: Sequence[TakenIn]) -> list[type[Exception] | None]:
    return [type(it.refused) if it.refused else None for it in these]


def told(remarks: Sequence[Remark]) -> list[tuple[str, str, str]]:
    return [(it.kind.value, it.placed.value, it.text or f"{it.old}>{it.new}") for it in remarks]


def test_a_copy_with_remarks_is_kept_and_noted(session: LiveSession, tmp_path: Path) -> None:
    source = copy_of(sent(session), "k01")
    file = edited(source, tmp_path / "terug.docx", "Mooi", says="Zij zong bij het eten.")
    (one,) = taken(session, file)
    assert one.event is not None
    assert (one.name, one.kept, one.event.seat, one.event.copy_code) == (
        "Leerkracht",
        True,
        TEACHER,
        "k01",
    )
    assert told(one.event.remarks) == [
        ("opmerking", "bladwijzer", "Mooi"),
        ("ongemarkeerd", "bladwijzer", "koken>eten"),
    ]
    kept = received_file(session.file, one.event.fingerprint)
    assert kept.read_bytes() == file.read_bytes()
    assert kept.stat().st_mode & 0o077 == 0 or kept.stat().st_mode & 0o222
    assert [own.remark for own in session.review.remarks()] == list(one.event.remarks)


def test_an_untouched_copy_is_a_response_without_remarks(session: LiveSession) -> None:
    (one,) = taken(session, copy_of(sent(session), "k02"))
    assert one.event is not None
    assert (one.event.seat, one.event.remarks, one.kept) == (GUARDIAN, (), False)
    assert session.review.responded() == {GUARDIAN}


def test_the_same_file_twice_changes_nothing(session: LiveSession, tmp_path: Path) -> None:
    file = edited(copy_of(sent(session), "k01"), tmp_path / "terug.docx", "Mooi")
    first, again = taken(session, file, file)
    assert (first.event is None, again.event, again.refused) == (False, None, None)
    assert len(session.review.received) == 1


def test_a_newer_copy_of_one_person_doubles_and_loses_nothing(
    session: LiveSession, tmp_path: Path
) -> None:
    source = copy_of(sent(session), "k01")
    first = edited(source, tmp_path / "een.docx", "Mooi", "Weg hiermee")
    newer = edited(source, tmp_path / "twee.docx", "Mooi", "Nog iets")
    taken(session, first, newer)
    texts = sorted(own.remark.text for own in session.review.remarks())
    assert texts == ["Mooi", "Nog iets", "Weg hiermee"]


def test_one_bad_file_does_not_stop_the_others(session: LiveSession, tmp_path: Path) -> None:
    file = edited(copy_of(sent(session), "k01"), tmp_path / "terug.docx", "Mooi")
    bad = tmp_path / "brief.txt"
    bad.write_text("Beste allemaal", encoding="utf-8")
    assert refused(taken(session, bad, file)) == [NotAWordFile, None]
    assert session.review.responded() == {TEACHER}


def test_without_a_code_somebody_has_to_say_whose_it_is(
    session: LiveSession, tmp_path: Path
) -> None:
    made = sent(session)
    document = Document(str(copy_of(made, "k01")))
    document.save(str(tmp_path / "zonder.docx"))
    nameless = tmp_path / "zonder.docx"

    def without_code(file: Path) -> Came:
        came = read(file)
        return replace(came, returned=replace(came.returned, identifiers=()))

    assert refused([*take_in(session, [nameless], None, without_code)]) == [WhoseUnknown]
    (one,) = take_in(session, [nameless], "jeugd", without_code)
    assert one.event is not None
    assert (one.event.seat, one.event.copy_code) == (GUARDIAN, "")


def test_a_copy_of_another_participant_than_was_said_is_refused(session: LiveSession) -> None:
    made = sent(session)
    assert refused(taken(session, copy_of(made, "k01"), by="Oma")) == [CopyContradicts]
    assert refused(taken(session, copy_of(made, "k01"), by="k01")) == [None]


def test_the_own_copy_of_the_facilitator_can_be_said_to_be_somebody_elses(
    session: LiveSession,
) -> None:
    made = sent(session)
    (one,) = taken(session, copy_of(made, "begeleider"), by="Oma")
    assert (one.name, one.said_otherwise) == ("Oma", True)


def test_who_is_meant_must_be_one_person(session: LiveSession) -> None:
    made = sent(session)
    session.do(seat(TEACHER, "Leerkracht"))
    with pytest.raises(ReaderUnknown):
        taken(session, copy_of(made, "k01"), by="Sinterklaas")
    with pytest.raises(ReaderAmbiguous, match="Leerkracht"):
        taken(session, copy_of(made, "k01"), by="er")


def test_an_older_version_counts_as_well(session: LiveSession, tmp_path: Path) -> None:
    old = edited(copy_of(sent(session), "k01"), tmp_path / "oud.docx", "Mooi")
    sent(session)
    (one,) = taken(session, old)
    assert one.event is not None
    assert (one.event.version, one.newest) == (1, 2)


def test_a_draft_of_elsewhere_and_one_that_never_went_round_are_refused(
    session: LiveSession, tmp_path: Path
) -> None:
    source = copy_of(sent(session), "k01")

    def saying(identifier: str) -> list[TakenIn]:
        def marked(file: Path) -> Came:
            came = read(file)
            return replace(came, returned=replace(came.returned, identifiers=(identifier,)))

        file = edited(source, tmp_path / f"{identifier}.docx", "Mooi")
        return [*take_in(session, [file], None, marked)]

    assert refused(saying("0123456789ab-v3-k01")) == [OtherSessionsDraft]
    assert refused(saying(f"{'s' * 12}-v9")) == [DraftNeverSent]


def test_what_is_not_ours_is_refused(session: LiveSession, tmp_path: Path) -> None:
    sent(session)
    document = Document()
    document.add_paragraph("Boodschappen: melk en brood.")
    document.save(str(tmp_path / "lijst.docx"))
    assert refused(taken(session, tmp_path / "lijst.docx")) == [NotOurDraft]


def test_of_a_file_with_a_number_of_a_citizen_only_masked_remarks_are_kept(
    session: LiveSession, tmp_path: Path
) -> None:
    source = copy_of(sent(session), "k01")
    (one,) = taken(session, edited(source, tmp_path / "bsn.docx", "Bel 123456782"))
    assert one.event is not None
    assert (one.event.masked, one.kept) == (True, False)
    assert [it.text for it in one.event.remarks] == ["Bel •••••••••"]
    assert not received_file(session.file, one.event.fingerprint).exists()


def test_what_is_said_about_something_that_was_erased_is_not_taken_in(
    tmp_path: Path, came_back: tuple[DraftSent, dict[str, Came]]
) -> None:
    went, files = came_back
    erased = [
        line.model_copy(update={"text": c(""), "erased": True}) if SAID in line.text else line
        for line in went.lines
    ]
    file = tmp_path / "k01-a"
    file.write_bytes(b"a")
    with session_in(tmp_path / "uitvoer", *AT_THE_TABLE) as session:
        session.do(went.model_copy(update={"lines": tuple(erased)}))
        (one,) = take_in(session, [file], None, lambda it: files[it.name])
        assert one.event is not None
        assert (one.withdrawn, one.kept, one.event.remarks) == (True, False, ())
        assert not received_file(session.file, one.event.fingerprint).exists()


def test_nothing_can_come_back_before_it_went_and_after_it_is_final(session: LiveSession) -> None:
    with pytest.raises(NothingSent):
        check_can_come_back(session, "1")
    sent(session)
    check_can_come_back(session, "1")
    session.do(final())
    with pytest.raises(SessionIsFinal):
        check_can_come_back(session, "1")


def test_a_file_that_cannot_be_noted_is_not_kept_either(tmp_path: Path) -> None:
    disk = Disk()
    with session_on(disk, tmp_path, *AT_THE_TABLE) as session:
        source = copy_of(sent(session), "k01")
        file = edited(source, tmp_path / "terug.docx", "Mooi")
        disk.refuse(apsw.FullError)
        assert refused(taken(session, file)) == [DiskFull]
        disk.mend()
    assert not [*tmp_path.glob("ontvangen/*")]


def test_of_a_folder_hidden_files_and_locks_are_left_out_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.docx", "a.docx", ".verborgen.docx", "~$b.docx", ".~lock.b.docx#"):
        (tmp_path / name).touch()
    (tmp_path / "map").mkdir()
    assert [it.name for it in files_in([tmp_path, tmp_path / "b.docx"])] == [
        "a.docx",
        "b.docx",
        "map",
        "b.docx",
    ]


@pytest.fixture(scope="module")
def came_back(tmp_path_factory: pytest.TempPathFactory) -> tuple[DraftSent, dict[str, Came]]:
    """What went round, and files of two people, read once: an older and a newer one, words twice."""
    folder = tmp_path_factory.mktemp("terug")
    with session_in(folder / "uitvoer", *AT_THE_TABLE) as session:
        made = sent(session)
        files = {
            "k01-a": edited(copy_of(made, "k01"), folder / "a.docx", "Mooi", "Klopt"),
            "k01-b": edited(copy_of(made, "k01"), folder / "b.docx", "Klopt", says="Zij danste."),
            "k02": edited(copy_of(made, "k02"), folder / "c.docx", "Mooi", "Mooi"),
        }
        (went,) = session.review.sent
        return went, {name: read(file) for name, file in files.items()}


@settings(max_examples=10)
@given(order=st.lists(st.sampled_from(["k01-a", "k01-b", "k02"]), min_size=1, max_size=6))
def test_taking_in_is_idempotent_and_its_order_makes_no_difference(
    order: list[str],
    came_back: tuple[DraftSent, dict[str, Came]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    went, files_by_name = came_back
    folder = tmp_path_factory.mktemp("volgorde")
    for name in set(order):
        (folder / name).write_bytes(name.encode())

    def outcome(names: Sequence[str]) -> tuple[object, ...]:
        with session_in(tmp_path_factory.mktemp("uitvoer"), *AT_THE_TABLE) as session:
            session.do(went)
            files = [folder / name for name in names]
            list(take_in(session, files, None, lambda file: files_by_name[file.name]))
            return session.review.remarks()

    assert outcome(order) == outcome(sorted(set(order)))

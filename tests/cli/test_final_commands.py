"""Making a report final and opening it again: definitief, heropen."""

import zipfile
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from casusanalyse.cli.context import now
from casusanalyse.cli.finalising import write_final
from casusanalyse.disk.problems import DiskFull
from casusanalyse.session.events import Event
from casusanalyse.session.live import open_session, read_review
from casusanalyse.session.review_events import Decision, RemarkDecided, RemarkId, RemarksReceived
from casusanalyse.text.clean import own_words
from casusanalyse.text.dates import in_words
from tests.cli.program import Outcome, Program, run_in_process_of_its_own
from tests.cli.terms import last_day
from tests.review.rounds import AT_THE_TABLE, names_in, session_on
from tests.session.disk import Disk
from tests.session.reviews import remark
from tests.word.dump import dump
from tests.word.house.region import write_region
from tests.word.structure import faults

EARLY = ("--voor-de-termijn", "De zitting is morgen.")
BSN = "Het gaat om 111222333."
MORE_THAN_A_COMMIT = 40


@pytest.fixture
def sent(seated: Program) -> Program:
    """The same, with a draft that went round today."""
    assert seated("rondsturen", "1").code == 0
    return seated


@pytest.fixture
def final(sent: Program) -> Program:
    """The same, with a report that is final."""
    assert sent("definitief", "1", *EARLY).code == 0
    return sent


def folder(program: Program) -> Path:
    return program.outputs / "Casus Beuk" / "2026-03-12-klein"


def report(program: Program, version: int = 1) -> Path:
    return folder(program) / f"definitief-v{version}.docx"


def happens(program: Program, *events: Event) -> None:
    with open_session(folder(program) / "sessie.casus", now) as session:
        session.do_all(events)


def came(*ids: str) -> RemarksReceived:
    return RemarksReceived(fingerprint="f", version=1, remarks=tuple(map(remark, ids)))


def to_discuss(id: str) -> RemarkDecided:
    return RemarkDecided(remark=RemarkId(id), decision=Decision.DISCUSS)


def is_sealed(program: Program) -> bool:
    return read_review(folder(program) / "sessie.casus").sealed


@pytest.mark.parametrize("command", [("verder",), ("uitwerken",), ("reacties", "verwerken")])
def test_going_on_with_a_final_session_is_refused_before_anything_is_typed(
    final: Program, command: tuple[str, ...]
) -> None:
    told = final(*command, "1")
    assert (told.code, told.out.count("Pauze")) == (1, 0)
    assert told.err.startswith("Het verslag van deze sessie is definitief.")
    assert final("heropen", "1", "Er ontbrak iets.").code == 0


def test_a_report_becomes_final_and_the_session_is_sealed(sent: Program) -> None:
    happens(sent, came("een", "twee"), to_discuss("een"), to_discuss("twee"))
    assert sent("definitief", "1", *EARLY) == Outcome(
        0,
        f"Het definitieve verslag staat hier: {report(sent)}\n"
        "Versie 1. De sessie is nu op slot; wie haar verandert, moet zeggen waarom.\n"
        "Nog samen te bespreken: 2 reacties. In de verantwoording staat dat ook zo.\n",
        "",
    )
    assert (is_sealed(sent), faults(report(sent), anchored=False)) == (True, [])


@pytest.mark.parametrize(
    ("events", "words", "said"),
    [
        (
            (came("een", "twee"), to_discuss("een")),
            EARLY,
            "Over 1 reactie is nog niets besloten. Doe dat eerst met casusanalyse reacties verwerken; dan "
            "weet iedereen wat er met zijn woorden is gedaan.\n",
        ),
        (
            (),
            (),
            f"De deelnemers mogen nog reageren tot en met {in_words(last_day())}. Wacht tot die dag "
            "voorbij is, of zeg met --voor-de-termijn waarom het eerder moet.\n",
        ),
        ((), ("--voor-de-termijn", ""), "De deelnemers mogen nog reageren"),
        ((), ("--voor-de-termijn", " "), "De deelnemers mogen nog reageren"),
        ((), ("--voor-de-termijn", BSN), "burgerservicenummer"),
        ((), (*EARLY, "--huisstijl", "weg.docx"), "De huisstijl kan niet uit weg.docx komen"),
    ],
)
def test_what_is_not_ready_does_not_become_final(
    sent: Program, events: tuple[Event, ...], words: tuple[str, ...], said: str
) -> None:
    happens(sent, *events)
    told = sent("definitief", "1", *words)
    assert (told.code, told.out, said in told.err) == (1, "", True)
    assert "111222333" not in told.err
    assert (is_sealed(sent), report(sent).exists()) == (False, False)


def test_what_never_went_round_needs_a_reason(seated: Program) -> None:
    assert seated("definitief", "1") == Outcome(
        1,
        "",
        "Dit verslag is nog niet rondgestuurd, dus niemand kon reageren. Doe dat met casusanalyse "
        "rondsturen, of zeg met --voor-de-termijn waarom het zonder moet.\n",
    )
    assert seated("definitief", "1", *EARLY).code == 0
    assert "Dit verslag is niet als concept rondgegaan." in dump(report(seated))


def test_what_is_final_does_not_become_final_again(final: Program) -> None:
    before = report(final).read_bytes()
    assert final("definitief", "1", *EARLY) == Outcome(
        1,
        "",
        "Dit verslag is al definitief. Moet er toch iets anders, open de sessie dan met casusanalyse "
        "heropen; daarna maak je een nieuwe versie.\n",
    )
    assert report(final).read_bytes() == before


def test_a_final_session_is_opened_again_with_a_reason_for_the_next_version(
    final: Program,
) -> None:
    assert final("heropen", "1", "Er ontbrak iets.") == Outcome(
        0,
        "De sessie is weer open. Maak het verslag opnieuw definitief als je klaar bent; dat wordt "
        "versie 2.\n",
        "",
    )
    assert not is_sealed(final)
    assert final("definitief", "1", *EARLY).code == 0
    assert (is_sealed(final), report(final).exists(), report(final, 2).exists()) == (True,) * 3


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("", "Zeg er in een paar woorden bij waarom. Dat blijft bewaard.\n"),
        (" \t ", "Zeg er in een paar woorden bij waarom. Dat blijft bewaard.\n"),
        (BSN, "burgerservicenummer"),
    ],
)
def test_without_a_reason_that_can_be_kept_it_stays_shut(
    final: Program, reason: str, said: str
) -> None:
    told = final("heropen", "1", reason)
    assert (told.code, told.out, said in told.err) == (1, "", True)
    assert ("111222333" in told.err, is_sealed(final)) == (False, True)


def test_a_reason_must_be_given(final: Program) -> None:
    told = final("heropen", "1")
    assert (told.code, "REDEN" in told.err, is_sealed(final)) == (2, True, True)


def test_what_is_not_final_needs_no_opening(sent: Program) -> None:
    assert sent("heropen", "1", "Er ontbrak iets.") == Outcome(
        1, "", "Deze sessie is niet definitief. Je kunt er gewoon in verder.\n"
    )


def test_of_a_disk_that_refuses_at_any_moment_there_is_a_sealed_report_or_none(
    tmp_path: Path,
) -> None:
    for after in range(MORE_THAN_A_COMMIT):
        folder = tmp_path / str(after)
        folder.mkdir()
        disk = Disk()
        with session_on(disk, folder, *AT_THE_TABLE) as session:
            disk.refuse(apsw.FullError, after)
            try:
                write_final(session, own_words(""))
            except DiskFull:
                disk.mend()
                assert [name for name in names_in(folder) if name.endswith(".docx")] == []
                assert not read_review(session.file).sealed
                version, path = write_final(session, own_words(""))
                assert (version, path.exists(), session.record.sealed) == (1, True, True)
            else:
                return
    pytest.fail("sealing never takes this many steps")


def test_status_says_when_what_was_sealed_is_no_longer_what_it_was(final: Program) -> None:
    assert "niet meer wat het toen was" not in final("status").out
    file = folder(final) / "sessie.casus"
    with closing(apsw.Connection(str(file))) as connection:
        connection.execute(
            "UPDATE events SET body = replace(body, 'Beuk', 'Berk') WHERE sequence = 1"
        )
    told = " ".join(final("status").out.split())
    assert "Let op bij sessie 1" in told
    assert "niet meer wat het toen was" in told


def test_a_report_that_a_broken_attempt_left_is_replaced(sent: Program) -> None:
    report(sent).write_bytes(b"een half verslag")
    assert sent("definitief", "1", *EARLY).code == 0
    assert faults(report(sent), anchored=False) == []


def test_it_is_made_in_the_house_style(sent: Program, tmp_path: Path) -> None:
    given = tmp_path / "regio.docx"
    write_region(given)
    told = sent("definitief", "1", *EARLY, "--huisstijl", str(given))
    assert (told.code, told.out.startswith(f"Huisstijl uit {given}\n")) == (0, True)
    with zipfile.ZipFile(report(sent)) as package:
        assert any(name.startswith("word/media/") for name in package.namelist())


@pytest.mark.needs("soffice")
def test_a_pdf_is_made_beside_it(sent: Program) -> None:
    told = sent("definitief", "1", *EARLY, "--pdf")
    made = report(sent).with_suffix(".pdf")
    assert (told.code, told.err) == (0, "")
    assert told.out.endswith(f"Als PDF: {made}\n")
    assert made.read_bytes().startswith(b"%PDF-")


@pytest.mark.needs("soffice")
def test_a_pdf_can_still_be_asked_of_a_report_that_is_final(sent: Program) -> None:
    assert sent("definitief", "1", *EARLY).code == 0
    sealed = read_review(folder(sent) / "sessie.casus")
    assert sent("definitief", "1", "--pdf").out == f"Als PDF: {report(sent).with_suffix('.pdf')}\n"
    assert read_review(folder(sent) / "sessie.casus") == sealed


def test_without_libreoffice_the_report_is_final_and_it_says_how_to_get_a_pdf(
    sent: Program, tmp_path: Path
) -> None:
    words = ("--werkmap", str(sent.workspace), "definitief", "1", *EARLY, "--pdf")
    told = run_in_process_of_its_own(*words, environment={"PATH": str(tmp_path)})
    assert told == Outcome(
        1,
        f"Het definitieve verslag staat hier: {report(sent)}\n"
        "Versie 1. De sessie is nu op slot; wie haar verandert, moet zeggen waarom.\n",
        "Voor een PDF is LibreOffice nodig, en dat staat niet op deze computer. Open het verslag in Word en "
        "kies Opslaan als, PDF.\n",
    )
    assert is_sealed(sent)


def test_of_a_locked_session_it_says_that_the_report_is_not_locked(
    seated: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = str(seated.workspace / "a.yaml")
    assert seated("start", "--wachtwoord", "--antwoorden", answers).code == 0
    told = seated("definitief", "2", *EARLY)
    assert (told.code, told.err) == (
        0,
        "Let op: dit verslag heeft geen wachtwoord, de sessie wel.\n",
    )
    monkeypatch.delenv("CASUSANALYSE_WACHTWOORD")
    assert seated("heropen", "2", "Er ontbrak iets.").code == 1

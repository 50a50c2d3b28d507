"""Whatever protocol a region writes: when the checker takes it, everything that is done with one works."""

from contextlib import redirect_stdout
from datetime import UTC, date, datetime, time
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from casusanalyse.cli.context import Context
from casusanalyse.cli.protocol_checking import check_files
from casusanalyse.cli.protocol_showing import show_protocol
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.front.playing import Ending, play
from casusanalyse.protocol.check_conditions import demands_of
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.model import Protocol, freeze, thaw
from casusanalyse.protocol.outline import Outline, chosen_from
from casusanalyse.protocol.questions import AnyQuestion, LongTextQuestion, TextQuestion
from casusanalyse.protocol.satisfiability import together
from casusanalyse.protocol.words import Severity
from casusanalyse.rehearse.branches import Coverage, rehearse_branches
from casusanalyse.rehearse.inventing import Inventor
from casusanalyse.rehearse.papers import report_of
from casusanalyse.rehearse.practice import InventingFront, Piece
from casusanalyse.rehearse.transcript import transcript
from casusanalyse.rehearse.wandering import first_stranded
from casusanalyse.report.as_text import page_text
from casusanalyse.report.lay_out import draft_content
from casusanalyse.session.live import NewSession
from casusanalyse.session.record import Record
from casusanalyse.session.unkept import start_unkept
from casusanalyse.source.loading import load_text
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.filled import read_filled
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import Workbook
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.printed import printed_for
from casusanalyse.workbook.wall import wall_sheets
from tests.rehearse.protocols import protocols
from tests.word.structure import faults
from tests.workbook.paper import came_back

# Looking for a smaller protocol takes minutes; what is drawn is small enough to read.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
DAY = date(2026, 3, 12)
NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
READ_BACK = (Audience.PARTICIPANT, Audience.FACILITATOR)


def the_protocol(text: str) -> Protocol:
    return read_protocol(load_text(text.encode("utf-8"), "proef.yaml"))


def checked_and_shown(text: str) -> str:
    """What ``protocol controleer`` and ``protocol toon`` print of it."""
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()) as printed:
        path = Path(folder) / "proef.yaml"
        path.write_text(text, encoding="utf-8", newline="\n")
        context = Context(Path(folder), {}, Path(folder), Path(folder))
        check_files(context, [path])
        show_protocol(context, str(path))
    return printed.getvalue()


def reported(protocol: Protocol, coverage: Coverage, on_paper: bool) -> None:
    """Compose the report of every run, and lay out the fullest one."""
    for run in coverage.runs:
        page_text(report_of(protocol, run.rehearsal.record, DAY).blocks)
    if on_paper:
        assert draft_content(report_of(protocol, coverage.fullest.record, DAY)).startswith(b"PK")


def in_workbooks(protocol: Protocol, on_paper: bool) -> None:
    """Compose what is printed for everybody; on paper it is sound, and comes back empty."""
    occasion = Occasion(protocol, DAY, begin=time(13))
    workbooks = [facilitator_workbook(occasion), participant_workbook(occasion)]
    workbooks += filter(None, [wall_sheets(occasion)])
    if on_paper:
        for workbook in workbooks:
            written_out(protocol, workbook)


def written_out(protocol: Protocol, workbook: Workbook) -> None:
    blanks = {audience: blanks_of(protocol, audience) for audience in READ_BACK}
    own = [each for each in blanks.values() if each.identifier == workbook.blanks.identifier]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "werkboek.docx"
        write_workbook(workbook, path, NOON)
        assert faults(path) == []
        if own and any(own[0].all()):
            returned = came_back(path.read_bytes())
            assert read_filled(blanks, returned, printed_for(protocol, Record(), DAY)).is_empty


def followed(protocol: Protocol, coverage: Coverage) -> Ending:
    """Hold a follow-up that takes over what the protocol takes over from a session of itself."""
    record = coverage.fullest.record
    assert record.started is not None
    earlier = Earlier(record.started.session, protocol, record)
    new = NewSession(clean_text("Casus Oefening"), DAY, protocol, forerunners=earlier.forerunners)
    with TemporaryDirectory() as folder, start_unkept(Path(folder), new, lambda: NOON) as session:
        session.do_all(taken_over(protocol, earlier))
        ending = play(converse(session), InventingFront(session, Inventor(protocol, DAY)))
        page_text(report_of(protocol, session.record, DAY).blocks)
    return ending


def hangs_on_what_no_checker_sees(protocol: Protocol, id: str) -> bool:
    """Tell whether the way to a question leads past answers of which the checker cannot tell all.

    The words that a condition wants may be too few for a check, and a list from which is chosen may be
    one that on that way is only captured in.
    """
    outline = Outline(protocol)
    demands = demands_of(outline)
    on_the_way = (protocol.question(it) for it in together(demands[id], outline, demands).claims)
    return any(chosen_from(it) is not None or refuses_words(it) for it in on_the_way)


def refuses_words(question: AnyQuestion) -> bool:
    checks = question.checks if isinstance(question, TextQuestion | LongTextQuestion) else ()
    return any(check.severity is Severity.ERROR for check in checks)


# What else is made of a protocol belongs in this list of uses.
@settings(max_examples=40, phases=PHASES)
@given(text=protocols(), on_paper=st.integers(0, 9).map(lambda drawn: drawn == 0))
def test_any_valid_protocol_is_printed_rehearsed_to_its_end_and_reported(
    text: str, on_paper: bool
) -> None:
    protocol = the_protocol(text)
    assert thaw(freeze(protocol)) == protocol
    assert all(step.title.split()[0] in checked_and_shown(text) for step in protocol.steps)
    piece = Piece(protocol, DAY)
    coverage = rehearse_branches(piece)
    assert [id for id in coverage.never if not hangs_on_what_no_checker_sees(protocol, id)] == []
    assert {run.rehearsal.ending for run in coverage.runs} == {Ending.FINISHED}
    assert transcript(protocol, coverage)
    reported(protocol, coverage, on_paper)
    in_workbooks(protocol, on_paper)
    assert followed(protocol, coverage) is Ending.FINISHED


@settings(max_examples=20, phases=PHASES)
@given(text=protocols(), seed=st.integers(0, 99))
def test_however_somebody_wanders_through_any_valid_protocol_it_comes_to_its_end(
    text: str, seed: int
) -> None:
    assert first_stranded(Piece(the_protocol(text), DAY), 2, seed) is None

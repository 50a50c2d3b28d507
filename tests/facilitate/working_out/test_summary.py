"""The summary: typed paragraph by paragraph."""

from pathlib import Path

from casusanalyse.wording import working_out as wording
from tests.facilitate.working_out.builders import Working, foot, held, read, shown, the_rules


def test_every_line_becomes_a_paragraph(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert foot(work.say("/samenvatting", "Wij zagen veel.")) == [wording.PARAGRAPH_ADDED]
        assert read(work.say("Wij gaan verder.")) == ["1  Wij zagen veel.", "2  Wij gaan verder."]
        assert session.record.written == {None: "Wij zagen veel.\n\nWij gaan verder."}
        assert read(work.say("/ongedaan")) == ["1  Wij zagen veel."]


def test_a_paragraph_is_worded_by_its_number_and_taken_away(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/samenvatting", "een", "twee")
        assert work.say("2").prompt.prefill == "twee"
        assert read(work.say("anders")) == ["1  een", "2  anders"]
        assert foot(work.say("2", "")) == [wording.PARAGRAPH_KEPT.format(number=2)]
        assert foot(work.say("/weglaten 1")) == [wording.PARAGRAPH_DROPPED.format(number=1)]
        assert read(work.last) == ["1  anders"]
        work.say("/weglaten 1")
        assert session.record.written == {}


def test_the_mirror_works_in_the_summary(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session, the_rules())
        ask = work.say("/samenvatting", "Toen is er besloten. En er is besloten te gaan.")
        assert "“er is besloten”: Wie besloot?" in shown(ask)


def test_orders_about_lines_are_refused_and_so_is_a_paragraph_that_is_not_there(
    tmp_path: Path,
) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.refused("/samenvatting", "/zet 1 2") == wording.NOT_IN_THE_SUMMARY
        assert work.refused("4") == wording.WHICH_PARAGRAPH
        assert work.refused("/zin") == wording.NOT_IN_A_CHAPTER


def test_a_number_of_a_citizen_stays_out_of_it(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        ask = Working(session).say("/samenvatting", "Bel 123456782.")
        assert ask.problem is not None
        assert ask.prompt.prefill == "Bel 123456782."
        assert session.record.written == {}

"""What a draft needs, and what is merely loose."""

from pathlib import Path

from casusanalyse.facilitate.working_out.readiness import Remark, what_is_left
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import working_out as wording
from tests.facilitate.working_out.builders import Working, held


def needed(session: LiveSession) -> list[str]:
    left = what_is_left(session.protocol, session.record)
    return [remark.sentence for remark in left if remark.needed]


def test_nothing_is_needed_when_the_summary_and_consent_are_there(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        Working(session).say(
            "/naar 5", "/toestemming 1 nee", "/toestemming 2 ja", "/samenvatting", "Zo."
        )
        assert needed(session) == []
        loose = "Dit inzicht rust nog op geen gebeurtenis of citaat: wij wachtten"
        assert what_is_left(session.protocol, session.record) == (
            Remark(loose, needed=False, station=3),
        )


def test_what_may_tell_who_somebody_is_is_named_by_its_place_and_not_by_its_words(
    tmp_path: Path,
) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 4", "3", "eerder 06-12345678 bellen", "/zin", "Mail naar a@b.nl.")
        work.say("/samenvatting", "Woont op 1234 AB.")
        traces = [sentence for sentence in needed(session) if sentence.startswith("Misschien")]
        assert traces == [
            wording.TRACE_IN.format(where=where)
            for where in (
                wording.IN_OPENING.format(n=4),
                wording.IN_SUMMARY,
                wording.AT_ITEM.format(chapter=4, number=3),
            )
        ]
        work.say("/naar 4", "/weglaten 3")
        assert wording.TRACE_IN.format(
            where=wording.AT_ITEM.format(chapter=4, number=3)
        ) not in needed(session)

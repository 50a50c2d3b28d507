"""Testing a protocol: its scenarios are played one by one, and each is told to hold or not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told_when_reading
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.preparing import read_day
from casusanalyse.protocol.folders import SUFFIXES, folder_of_scenarios
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.library import Library
from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.expecting import unmet
from casusanalyse.rehearse.playing import Outcome, play_scenario
from casusanalyse.rehearse.practice import Piece
from casusanalyse.rehearse.scenario import Scenario, read_scenario, scenarios_beside
from casusanalyse.source.loading import Source, load
from casusanalyse.source.problems import SourceError
from casusanalyse.source.validated import problem_at
from casusanalyse.wording import rehearse as wording


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a scenario came out as expected; if not, everything that is to be told about it."""

    path: Path
    told: str = ""

    @property
    def holds(self) -> bool:
        """Whether everything came out as expected."""
        return not self.told


def judge(path: Path, protocol: Protocol, library: Library) -> Verdict:
    """Play one scenario and tell what came of it; nothing that is wrong in it is raised."""
    try:
        source = load(path)
        scenario = read_scenario(source)
        outcome = _played(scenario, source, protocol, library)
        problems = unmet(scenario, outcome, source)
        if problems:
            raise SourceError(source.name, problems, source.lines)
    except CasusError as error:
        return Verdict(path, error.sentence)
    return Verdict(path)


def judge_beside(folder: Path, library: Library) -> Iterator[Verdict]:
    """Play every scenario that stands beside a protocol in this folder.

    A protocol that cannot be read is passed over: what is wrong in it is told about that file. Where a
    folder of scenarios cannot be read, that is told about it. Raises what is wrong with ``folder``.
    """
    with told_when_reading(folder):
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
    for path in paths:
        if path.suffix.lower() not in SUFFIXES:
            continue
        try:
            scenarios = scenarios_beside(path)
        except CasusError as error:
            yield Verdict(folder_of_scenarios(path), error.sentence)
            continue
        if not scenarios:
            continue
        try:
            protocol = library.built(str(path)).protocol
        except CasusError:
            continue
        yield from (judge(scenario, protocol, library) for scenario in scenarios)


def _played(scenario: Scenario, source: Source, protocol: Protocol, library: Library) -> Outcome:
    if scenario.protocol_id != protocol.id:
        what = wording.OTHER_PROTOCOL.format(given=scenario.protocol_id, id=protocol.id)
        raise _at(source, "protocol_id", what)
    template = library.template(scenario.template) if scenario.template is not None else None
    try:
        held_on = read_day(scenario.held_on)
    except CasusError as error:
        raise _at(source, "held_on", error.sentence) from None
    try:
        return play_scenario(Piece(protocol, held_on, template), scenario, source)
    except SourceError:
        raise
    except CasusError as error:
        raise _at(source, "talk", wording.STRANDED.format(what=error.sentence)) from None
    except Exception as error:
        # What a protocol does to the dialogue is what is being tested: a fault is an outcome.
        what = wording.BROKE.format(kind=type(error).__name__)
        raise _at(source, "talk", wording.STRANDED.format(what=what)) from error


def _at(source: Source, attribute: str, what: str) -> SourceError:
    return SourceError(
        source.name, [problem_at(source, (dutch_key(attribute),), what)], source.lines
    )

"""Doing what a plan for erasing says: one file that refuses never keeps the others."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from casusanalyse.disk.failures import problem_with, told
from casusanalyse.disk.overwriting import erase_file, remove_empty_folder
from casusanalyse.errors import CasusError
from casusanalyse.privacy.erasing import Group, Item, Kind, Plan, counted
from casusanalyse.session.live import held, remove_left_lock
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import privacy_erasing as wording

NOTE = "verwijderd.txt"

Erase = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that is still there, or a folder that could not go, and why."""

    path: Path
    reason: str


@dataclass(slots=True)
class Outcome:
    """What was erased so far, what refused, and which folders still hold something."""

    erased: list[Item] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)


def carry_out(plan: Plan, at: datetime, outcome: Outcome, erase: Erase = erase_file) -> None:
    """Erase everything that a plan names, keeping in ``outcome`` what became of it.

    Files of a session that somebody writes stay, as a failure.
    """
    for group in plan.groups:
        _erase_group(group, at, outcome, erase)
    for session in plan.places:
        remove_left_lock(session, at)
    for folder in plan.folders:
        with _kept(folder, outcome):
            if folder.is_dir() and not remove_empty_folder(folder):
                outcome.left.append(folder)


def remove_when_empty(folders: tuple[Path, ...], outcome: Outcome) -> None:
    """Remove folders that hold nothing any more, such as that of a case without sessions."""
    for folder in folders:
        with _kept(folder, outcome):
            if folder.is_dir():
                remove_empty_folder(folder)


def leave_note(outputs: Path, outcome: Outcome, day: date) -> None:
    """Note beside the cases that something was erased: when and how much, never what or of whom.

    Raises what is wrong with the disk.
    """
    line = wording.NOTE.format(day=in_figures(day), what=how_much(outcome.erased))
    path = outputs / NOTE
    with told(path), path.open("a", encoding="utf-8", newline="\n") as note:
        note.write(f"{line}{wording.NOTE_NOT_ALL if outcome.failures else ''}\n")


def how_much(items: list[Item]) -> str:
    """Return how many sessions, drafts, copies and other files there are, in words."""
    counts = counted(items)
    return and_list(
        plural(counts[kind], *wording.COUNTED[kind.name]) for kind in Kind if counts[kind]
    )


def _erase_group(group: Group, at: datetime, outcome: Outcome, erase: Erase) -> None:
    if group.session is None:
        _erase_items(group, outcome, erase)
        return
    try:
        with held(group.session, at):
            _erase_items(group, outcome, erase)
    except CasusError as error:
        outcome.failures.append(Failure(group.session, error.sentence))
    except OSError as error:
        reason = problem_with(group.session, error).sentence
        outcome.failures.append(Failure(group.session, reason))


def _erase_items(group: Group, outcome: Outcome, erase: Erase) -> None:
    for item in group.items:
        with _kept(item.path, outcome):
            erase(item.path)
            outcome.erased.append(item)


@contextmanager
def _kept(path: Path, outcome: Outcome) -> Iterator[None]:
    """Keep what goes wrong inside as a failure, so that what follows is done all the same."""
    try:
        yield
    except CasusError as error:
        outcome.failures.append(Failure(path, error.sentence))
    except OSError as error:
        outcome.failures.append(Failure(path, problem_with(path, error).sentence))

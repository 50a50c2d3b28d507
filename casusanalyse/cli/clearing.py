"""Clearing away: which sessions were kept long enough, and which cannot be judged."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casusanalyse.cli.confirming import Ask, is_confirmed
from casusanalyse.cli.context import Context, today
from casusanalyse.cli.erasing import all_remains, erase, tell_what_goes, tell_what_stays
from casusanalyse.cli.passphrases import known_passphrase
from casusanalyse.errors import CasusError
from casusanalyse.privacy.erasing import plan_of
from casusanalyse.privacy.retention import is_past, last_day
from casusanalyse.session.folders import (
    SessionFolder,
    all_sessions,
    folders_without_session,
    may_be_looked_into,
)
from casusanalyse.session.live import is_locked, is_open, read_with_review
from casusanalyse.session.problems import PassphraseNeeded, PassphraseWrong
from casusanalyse.session.remains import stands_here
from casusanalyse.source.snippet import visible
from casusanalyse.text.dates import in_figures
from casusanalyse.wording import cli_erasing as wording


@dataclass(frozen=True, slots=True)
class Kept:
    """A session of which is known how long it may be kept.

    ``in_review`` tells that a draft went round and the report is not final.
    """

    folder: SessionFolder
    last: date
    example: bool
    in_review: bool


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A folder of which that is not known, or in which somebody is at work; and why."""

    name: str
    why: str


def clear_away(context: Context, only_show: bool, given: bool, ask: Ask | None) -> None:
    """Erase the sessions that are past their date, when that is confirmed.

    Raises NobodyToConfirm, NotAllErased, or what is wrong with the disk.
    """
    past, unjudged = _judged(context)
    _tell_past(context, past)
    _tell_unjudged(context, unjudged)
    if not past:
        return
    remains = all_remains(context, (each.folder.path for each in past))
    plan = plan_of(remains)
    tell_what_goes(context, plan)
    tell_what_stays(context, plan)
    if only_show:
        context.output.say(wording.ONLY_SHOWN)
    elif is_confirmed(wording.ASK_CLEAR, wording.YES, given, ask):
        erase(context, plan, tuple({each.folder.path.parent: None for each in past}))
    else:
        context.output.say(wording.NOTHING_DONE)


def _judged(context: Context) -> tuple[list[Kept], list[Unjudged]]:
    """Return the sessions that are past their date, and what cannot be judged or is open now."""
    past, unjudged = [], []
    for folder in all_sessions(context.outputs):
        match _judgement(context, folder):
            case Unjudged() as each:
                unjudged.append(each)
            case Kept() as kept if is_past(kept.last, today()):
                if is_open(folder.file):
                    unjudged.append(Unjudged(_name(folder), wording.OPEN_NOW))
                else:
                    past.append(kept)
    return past, [*unjudged, *_orphans(context.outputs)]


def _judgement(context: Context, folder: SessionFolder) -> Kept | Unjudged:
    if not (stands_here(folder.path) and stands_here(folder.path.parent)):
        return Unjudged(_name(folder), wording.ELSEWHERE)
    try:
        passphrase = known_passphrase(context.environ) if is_locked(folder.file) else None
        protocol, record, review = read_with_review(folder.file, passphrase)
    except (PassphraseNeeded, PassphraseWrong):
        return Unjudged(_name(folder), wording.LOCKED)
    except CasusError:
        return Unjudged(_name(folder), wording.UNREADABLE)
    if record.started is None:
        return Unjudged(_name(folder), wording.UNREADABLE)
    last = last_day(record.started.held_on, protocol.completion.retention_days)
    in_review = bool(review.sent) and not review.sealed
    return Kept(folder, last, record.started.example, in_review)


def _orphans(outputs: Path) -> Iterator[Unjudged]:
    for folder in folders_without_session(outputs):
        why = wording.WITHOUT_SESSION if may_be_looked_into(folder) else wording.UNREADABLE
        yield Unjudged(visible(f"{folder.parent.name}, {folder.name}"), why)


def _tell_past(context: Context, past: list[Kept]) -> None:
    if not past:
        context.output.say(wording.NOTHING_PAST)
        return
    context.output.heading(wording.PAST)
    for each in past:
        until = wording.PAST_SINCE.format(day=in_figures(each.last))
        example = wording.IS_EXAMPLE if each.example else ""
        review = wording.IN_REVIEW if each.in_review else ""
        context.output.say(f"{_name(each.folder)}: {until}{example}{review}", indent=2)


def _tell_unjudged(context: Context, unjudged: list[Unjudged]) -> None:
    if not unjudged:
        return
    context.output.heading(wording.NOT_JUDGED)
    for each in unjudged:
        context.output.say(f"{each.name}: {each.why}", indent=2)
    context.output.say(wording.NOT_JUDGED_WHY)


def _name(folder: SessionFolder) -> str:
    day = in_figures(folder.date)
    return visible(wording.SESSION.format(case=folder.case, date=day, protocol=folder.protocol_id))

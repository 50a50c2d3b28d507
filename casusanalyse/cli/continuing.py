"""Telling that a session went on in a copy, before somebody goes on in the older one."""

import sys
from collections.abc import Sequence
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.session.copies import noted_copies
from casusanalyse.session.elsewhere import CopyState, Whereabouts, compared, trail_of
from casusanalyse.session.live import Passphrase
from casusanalyse.session.problems import ContinuedApart, ContinuedElsewhere, SessionOlder
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import plural
from casusanalyse.wording import cli as wording
from casusanalyse.wording.session import DAY_AND_TIME, SOMETIME

_WENT_ON = (CopyState.FURTHER, CopyState.FORKED)
_MAY_HAVE = {CopyState.AWAY: wording.COPY_AWAY, CopyState.UNCLEAR: wording.COPY_UNCLEAR}


def refuse_what_went_on(
    context: Context, file: Path, passphrase: Passphrase | None, anyway: bool
) -> None:
    """Raise ContinuedElsewhere or ContinuedApart when a copy went on, and warn when it may have.

    With ``anyway`` it is a warning in any case. Somebody at a terminal gets the time to read it.
    """
    copies = _where_they_are(file, passphrase)
    for each in copies if not anyway else ():
        if each.state is CopyState.FORKED:
            raise ContinuedApart(each.copy.path, each.since)
        if each.state is CopyState.FURTHER:
            raise ContinuedElsewhere(each.copy.path, each.since)
    if _warn(context, copies) and sys.stdin.isatty() and sys.stdout.isatty():
        # The first screen would wipe the warning.
        input(f"{wording.GO_ON_HERE} ")


def warn_of_what_went_on(context: Context, file: Path, passphrase: Passphrase | None) -> None:
    """Warn when a copy of a session went on, or may have."""
    _warn(context, _where_they_are(file, passphrase))


def _where_they_are(file: Path, passphrase: Passphrase | None) -> tuple[Whereabouts, ...]:
    copies = noted_copies(file)
    if not copies:
        return ()
    try:
        own = trail_of(file, passphrase)
    except SessionOlder:
        own = None
    return compared(own, copies, passphrase)


def _warn(context: Context, copies: Sequence[Whereabouts]) -> bool:
    """Warn of every copy that went on, and of the latest of those that may have."""
    told = [_told(each) for each in copies if each.state in _WENT_ON]
    for state, sentence in _MAY_HAVE.items():
        alike = [each.copy for each in copies if each.state is state]
        if alike:
            latest, earlier = alike[-1], len(alike) - 1
            day = in_figures(latest.at.astimezone())
            more = wording.AND_EARLIER_COPIES.format(copies=plural(earlier, *wording.COPIES))
            told.append(sentence.format(day=day, copy=latest.path) + (more if earlier else ""))
    for warning in told:
        context.output.warn(warning)
    return bool(told)


def _told(went_on: Whereabouts) -> str:
    since = went_on.since.astimezone().strftime(DAY_AND_TIME) if went_on.since else SOMETIME
    return wording.WENT_ON.format(since=since, copy=went_on.copy.path)

"""Telling where you are: the list of sessions, and what comes next."""

from casusanalyse.cli.context import Context
from casusanalyse.cli.standing import (
    Standing,
    State,
    newest_unfinished,
    newest_without_draft,
    standings,
)
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import plural
from casusanalyse.wording import cli as wording

_COLUMNS = (
    wording.COLUMN_NUMBER,
    wording.COLUMN_CASE,
    wording.COLUMN_DATE,
    wording.COLUMN_PROTOCOL,
    wording.COLUMN_STATE,
    wording.COLUMN_OPEN,
    wording.COLUMN_DRAFT,
)
_WIDE = {wording.COLUMN_CASE, wording.COLUMN_PROTOCOL}


def tell_where_you_are(context: Context) -> None:
    """Print the workspace, how many sessions it holds and what comes next."""
    output = context.output
    found = standings(context.outputs, context.environ)
    output.whole(wording.WORKSPACE.format(path=context.workspace.root))
    context.warn_about_place()
    if found:
        output.say(wording.COUNT.format(sessions=plural(len(found), *wording.SESSIONS)))
    else:
        output.say(wording.NO_SESSIONS)
    output.gap()
    output.whole(what_comes_next(found))
    output.say(wording.ALL_COMMANDS, soft=True)


def tell_status(context: Context) -> None:
    """Print every session with its number and how it stands."""
    output = context.output
    found = standings(context.outputs, context.environ)
    output.whole(wording.WORKSPACE.format(path=context.workspace.root))
    context.warn_about_place()
    output.gap()
    if found:
        output.table(_COLUMNS, map(_row, found), _WIDE)
    else:
        output.say(wording.NO_SESSIONS)
    output.gap()
    output.whole(what_comes_next(found))


def what_comes_next(found: tuple[Standing, ...]) -> str:
    """Return the sentence that names the next step: go on, make a draft, or begin."""
    if not found:
        return wording.NO_SESSIONS_NEXT
    unfinished = newest_unfinished(found)
    if unfinished is not None:
        locked = unfinished.state is State.LOCKED
        return _about(unfinished, wording.NEXT_UNLOCK if locked else wording.NEXT_RESUME)
    waiting = newest_without_draft(found)
    if waiting is not None:
        return _about(waiting, wording.NEXT_DRAFT)
    return wording.NEXT_START


def _about(standing: Standing, sentence: str) -> str:
    folder = standing.folder
    session = wording.SESSION_TITLE.format(case=standing.case, date=_day(standing))
    return sentence.format(session=session, number=folder.number)


def _row(standing: Standing) -> tuple[str, ...]:
    return (
        str(standing.folder.number),
        standing.case,
        _day(standing),
        standing.protocol,
        standing.state.value,
        "" if standing.left_open is None else str(standing.left_open),
        f"v{standing.drafts}" if standing.drafts else "",
    )


def _day(standing: Standing) -> str:
    return in_figures(standing.folder.date)

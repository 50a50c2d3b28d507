"""Telling where you are: the list of sessions, and what comes next."""

from collections.abc import Iterator
from datetime import date

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context, today
from casusanalyse.cli.standing import (
    Standing,
    State,
    newest,
    newest_unfinished,
    newest_without_draft,
    standings,
)
from casusanalyse.review.week import Week
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import cli as wording
from casusanalyse.wording import review_final as final
from casusanalyse.wording import review_sending as sending

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
    output.whole(what_comes_next(found, today()))
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
    for standing in found:
        if standing.seal_broken:
            output.gap()
            output.say(_about(standing, final.SEAL_BROKEN))
        if standing.week is not None:
            output.gap()
            _tell_week(output, standing, standing.week)
    output.gap()
    output.whole(what_comes_next(found, today()))


def what_comes_next(found: tuple[Standing, ...], today: date) -> str:
    """Return the sentence that names the next step: go on, decide, make, send or wait, or begin."""
    if not found:
        return wording.NO_SESSIONS_NEXT
    unfinished = newest_unfinished(found)
    if unfinished is not None:
        locked = unfinished.state is State.LOCKED
        return _about(unfinished, wording.NEXT_UNLOCK if locked else wording.NEXT_RESUME)
    steps = (
        _to_handle(found, today),
        _step(newest_without_draft(found), wording.NEXT_DRAFT),
        _step(newest(each for each in found if each.to_send), sending.NEXT_SEND),
        _to_wait_for(found, today),
    )
    return next(filter(None, steps), wording.NEXT_START)


def _step(standing: Standing | None, sentence: str) -> str | None:
    return None if standing is None else _about(standing, sentence)


def _to_handle(found: tuple[Standing, ...], today: date) -> str | None:
    """Return what to do about remarks that came in, or about a term that is over."""
    undecided = newest(each for each in found if each.week and each.week.undecided)
    if undecided is not None and undecided.week is not None:
        remarks = plural(undecided.week.undecided, *sending.REMARKS)
        return _about(undecided, sending.NEXT_DECIDE, remarks=remarks)
    over = newest(each for each in found if each.week and each.week.days_left(today) < 0)
    return _step(over, sending.NEXT_FINAL)


def _to_wait_for(found: tuple[Standing, ...], today: date) -> str | None:
    waiting = newest(each for each in found if each.week)
    if waiting is None or waiting.week is None:
        return None
    return _about(waiting, sending.NEXT_WAIT, left=_left(waiting.week, today))


def _tell_week(output: Output, standing: Standing, week: Week) -> None:
    output.say(
        sending.WEEK.format(
            number=standing.folder.number,
            session=_title(standing),
            version=week.version,
            day=in_figures(week.respond_before),
            left=_left(week, today()),
        )
    )
    for sentence in _responses(week):
        output.say(sentence, indent=3)


def _responses(week: Week) -> Iterator[str]:
    if not (week.earlier or week.waiting):
        yield sending.EVERYBODY
    elif not (week.responded or week.earlier):
        yield sending.NOBODY_YET
    else:
        told = (
            (sending.RESPONDED, week.responded),
            (sending.RESPONDED_EARLIER, week.earlier),
            (sending.WAITING, week.waiting),
        )
        yield from (sentence.format(seats=and_list(seats)) for sentence, seats in told if seats)
    if week.undecided:
        yield sending.UNDECIDED.format(remarks=plural(week.undecided, *sending.REMARKS))


def _left(week: Week, today: date) -> str:
    days = week.days_left(today)
    if days == 0:
        return sending.LAST_DAY
    sentence = sending.DAYS_LEFT if days > 0 else sending.OVERDUE
    return sentence.format(days=plural(abs(days), *sending.DAYS))


def _about(standing: Standing, sentence: str, *, left: str = "", remarks: str = "") -> str:
    number, session = standing.folder.number, _title(standing)
    return sentence.format(session=session, number=number, left=left, remarks=remarks)


def _title(standing: Standing) -> str:
    return wording.SESSION_TITLE.format(case=standing.case, date=_day(standing))


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

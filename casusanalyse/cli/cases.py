"""Telling a case at a glance: its sessions, its agreements, where it stands and what comes next."""

from collections.abc import Sequence

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context, today
from casusanalyse.cli.problems import CaseUnclear
from casusanalyse.cli.standing import Sight, sight_of
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.case_glance import Agreed, Sitting, agreed, coming, stands
from casusanalyse.front.screen import Line, Tone
from casusanalyse.session.folders import SessionFolder, all_sessions
from casusanalyse.source.snippet import visible
from casusanalyse.text.dates import in_figures
from casusanalyse.wording import cli as wording

_SESSIONS = (
    wording.COLUMN_NUMBER,
    wording.COLUMN_DATE,
    wording.COLUMN_PROTOCOL,
    wording.COLUMN_STATE,
    wording.COLUMN_DRAFT,
)
_CASES = (wording.COLUMN_CASE, wording.COLUMN_SESSIONS, wording.COLUMN_LAST)
_MOST_DONE = 5
_WIDE = {wording.COLUMN_PROTOCOL, wording.COLUMN_CASE}


def tell_case(context: Context, name: str | None) -> None:
    """Print one case; without a name the only one there is, or else the list of cases.

    Raises CaseUnclear. A session that cannot be read is told as such and never in the way.
    """
    cases = _cases(context)
    if name is None and len(cases) != 1:
        _tell_cases(context.output, cases)
        return
    sights = [sight_of(folder, context.environ) for folder in _meant(cases, name)]
    _tell_case(context.output, sights)


def _cases(context: Context) -> dict[str, list[SessionFolder]]:
    """Return the sessions per case, in order of date."""
    cases: dict[str, list[SessionFolder]] = {}
    for folder in all_sessions(context.outputs):
        cases.setdefault(folder.case, []).append(folder)
    return cases


def _meant(cases: dict[str, list[SessionFolder]], name: str | None) -> list[SessionFolder]:
    """Return the sessions of the case with this name, or with a name that only it has a part of."""
    wanted = (name or "").strip().casefold()
    same = [case for case in cases if case.casefold() == wanted]
    partly = [case for case in cases if wanted in case.casefold()]
    for fitting in (same, partly):
        if len(fitting) == 1:
            return cases[fitting[0]]
    raise CaseUnclear(name or "", sorted(partly) if wanted else [], sorted(cases))


def _tell_cases(output: Output, cases: dict[str, list[SessionFolder]]) -> None:
    if not cases:
        output.say(wording.NO_SESSIONS)
        return
    rows = (
        (visible(case), str(len(folders)), in_figures(folders[-1].date))
        for case, folders in sorted(cases.items())
    )
    output.table(_CASES, rows, _WIDE)
    output.gap()
    output.whole(wording.NEXT_CASE)


def _tell_case(output: Output, sights: Sequence[Sight]) -> None:
    output.say(next((it.standing.case for it in reversed(sights) if it.record), _folder(sights)))
    output.gap()
    output.table(_SESSIONS, map(_row, sights), _WIDE)
    readable, unreadable = _read_through(sights)
    for sight in unreadable:
        number, state = sight.standing.folder.number, sight.standing.state.value
        output.say(wording.NOT_COUNTED.format(number=number, state=state), soft=True)
    lines = stands(readable, today())
    if lines:
        output.heading(wording.CASE_STANDS)
        _tell_lines(output, lines)
    _tell_agreements(output, agreed(readable))
    _tell_coming(output, readable)


def _read_through(sights: Sequence[Sight]) -> tuple[list[Sitting], list[Sight]]:
    """Return the sessions that can be read to the end, and those that cannot.

    What a session holds is opened only when it is looked at: damage may show as late as that.
    """
    readable: list[Sitting] = []
    unreadable: list[Sight] = []
    for sight in sights:
        sitting = _sitting(sight)
        if sitting is None:
            unreadable.append(sight)
        else:
            readable.append(sitting)
    return readable, unreadable


def _sitting(sight: Sight) -> Sitting | None:
    """Return a session of which all that is told here can be read; None for another."""
    if sight.protocol is None or sight.record is None or sight.record.started is None:
        return None
    sitting = Sitting(sight.protocol, sight.record)
    try:
        agreed([sitting])
        stands([sitting], today())
        coming([sitting], today())
    except CasusError:
        return None
    return sitting


def _tell_lines(output: Output, lines: Sequence[Line]) -> None:
    for number, line in enumerate(lines):
        if line.text:
            output.say(line.text, indent=line.indent, soft=line.tone is Tone.SOFT)
        elif number:
            output.gap()


def _tell_agreements(output: Output, agreements: Sequence[Agreed]) -> None:
    still_open = [each for each in agreements if not each.closed]
    done = [each for each in agreements if each.closed]
    for heading, told in ((wording.AGREEMENTS_OPEN, still_open), (wording.AGREEMENTS_DONE, done)):
        if told:
            output.heading(wording.HOW_MANY.format(heading=heading, count=len(told)))
        left_out = len(told) - _MOST_DONE if told is done else 0
        if left_out > 0:
            output.say(wording.EARLIER_ONES.format(count=left_out), indent=2, soft=True)
        for each in told[max(left_out, 0) :]:
            output.say(f"– {each.words}", indent=2)
            output.say(_particulars(each), indent=4, soft=True)


def _particulars(each: Agreed) -> str:
    made = wording.AGREED_ON.format(day=in_figures(each.made_on))
    return f"{made}; {each.standing[:1].lower()}{each.standing[1:]}" if each.standing else made


def _tell_coming(output: Output, sittings: Sequence[Sitting]) -> None:
    ahead = coming(sittings, today())
    if ahead:
        output.heading(wording.COMING)
    for each in ahead:
        output.say(wording.COMING_DAY.format(what=each.what, day=each.told), indent=2)


def _folder(sights: Sequence[Sight]) -> str:
    return sights[0].standing.case


def _row(sight: Sight) -> tuple[str, ...]:
    standing = sight.standing
    return (
        str(standing.folder.number),
        in_figures(standing.folder.date),
        standing.protocol,
        standing.state.value,
        f"v{standing.drafts}" if standing.drafts else "",
    )

"""Making a session with what stands in it before the first question."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casusanalyse.cli.context import Context, now
from casusanalyse.cli.parts import read_whole
from casusanalyse.facilitate.taking_over import Earlier, expected_seats, taken_over
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.session.live import LiveSession, NewSession, Passphrase, start_session
from casusanalyse.text.clean import CleanText


@dataclass(frozen=True, slots=True)
class Opening:
    """Everything that is known about a session when it begins."""

    case: CleanText
    protocol: Protocol
    held_on: date
    template: SessionTemplate | None = None
    earlier: Earlier | None = None
    example: bool = False


def begin(context: Context, opening: Opening, passphrase: Passphrase | None = None) -> LiveSession:
    """Make a session with what stands in it before the first question.

    Raises what is wrong with the pseudonym or the disk; then no session is left behind.
    """
    template, earlier = opening.template, opening.earlier
    new = NewSession(
        case=opening.case,
        held_on=opening.held_on,
        protocol=applied(template, opening.protocol) if template else opening.protocol,
        template=template.id if template else None,
        follows=earlier.session if earlier else None,
        forerunners=earlier.forerunners if earlier else (),
        example=opening.example,
    )
    session = start_session(context.outputs, new, now, passphrase)
    try:
        _fill(session, opening)
    except BaseException:
        session.discard()
        raise
    return session


def _fill(session: LiveSession, opening: Opening) -> None:
    if opening.earlier is not None:
        session.do_all(taken_over(session.protocol, opening.earlier))
    if opening.template is not None:
        session.do_all(expected_seats(session.protocol, opening.template, session.record))


def earlier_session(context: Context, file: Path) -> Earlier | None:
    """Return a session as one to build on, asking for its passphrase if it has one."""
    protocol, record = read_whole(context, file)
    return Earlier(record.started.session, protocol, record) if record.started else None

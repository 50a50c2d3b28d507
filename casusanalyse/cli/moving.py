"""Moving a session to another protocol: what would happen, and doing it with a copy kept."""

from itertools import groupby
from pathlib import Path

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context, now
from casusanalyse.cli.moving_problems import NothingToMove
from casusanalyse.cli.parts import library_of, open_live, read_reviewed
from casusanalyse.cli.setting_aside import called
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.moving_over import Fate, Prospect
from casusanalyse.protocol.model import Protocol, fingerprint, freeze
from casusanalyse.protocol.templates import applied
from casusanalyse.session.copies import note_copy
from casusanalyse.session.live import LiveSession
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.text.phrases import plural, shortened
from casusanalyse.wording import moving as wording

_COLUMNS = 80


def show_prospect(context: Context, reference: str, wanted: str | None) -> None:
    """Print what moving a session would do to everything that was said. Nothing is written.

    Raises NothingToMove, SessionIsFinal, UnknownProtocol, SourceError, or what is wrong with the file.
    """
    file = context.session_file(reference)
    protocol, record, review = read_reviewed(context, file)
    if record.sealed:
        raise SessionIsFinal
    prospect = Prospect(protocol, _wanted(context, protocol, record, wanted), record)
    number = context.number_of(file)
    _tell(context.output, prospect, review, number)
    context.output.gap()
    context.output.say(wording.NOT_DONE_YET)
    other = wording.DO_IT_PROTOCOL.format(protocol=_quoted(wanted)) if wanted else ""
    context.output.whole(wording.DO_IT.format(session=number, protocol=other))


def move_session(context: Context, reference: str, wanted: str | None, anyway: bool) -> None:
    """Move a session to another protocol, after a copy of it was made beside it.

    Raises like ``show_prospect``, and SessionInUse, CopyFailed or what is wrong with the disk; then the
    session is as it was.
    """
    file = context.session_file(reference)
    with open_live(context, file, anyway) as session:
        session.refuse_when_final()
        new = _wanted(context, session.protocol, session.record, wanted)
        prospect = Prospect(session.protocol, new, session.record)
        number = context.number_of(file)
        _tell(context.output, prospect, session.review, number)
        context.output.gap()
        context.output.whole(wording.COPIED.format(path=_copy_of(context, session)))
        session.move_to(new)
    context.output.say(wording.DONE.format(name=new.name.strip(), version=new.version))
    if prospect.counts[Fate.ASIDE] or prospect.still_aside:
        context.output.whole(wording.SEE_ASIDE.format(session=number))
    context.output.say(wording.GO_BACK)


def _wanted(context: Context, old: Protocol, record: Record, wanted: str | None) -> Protocol:
    """Return the protocol to move to, as the template of the session holds it."""
    library = library_of(context)
    new = library.built(wanted or old.id).protocol
    name = record.started.template if record.started is not None else None
    if name is not None:
        try:
            template = library.template(name)
        except CasusError:
            context.output.warn(wording.WITHOUT_TEMPLATE.format(template=name))
        else:
            new = applied(template, new) if template.protocol_id == new.id else new
    if fingerprint(freeze(new)) == fingerprint(freeze(old)):
        raise NothingToMove
    return new


def _copy_of(context: Context, session: LiveSession) -> Path:
    """Copy the session beside itself under a name that is free, and note where it is."""
    target = _free_name(session.file)
    session.copy_to(target)
    try:
        note_copy(session.file, target, now())
    except CasusError as error:
        context.output.warn(wording.COPY_NOT_NOTED.format(reason=error.sentence))
    return target


def _free_name(file: Path) -> Path:
    candidate, number = file.with_name(f"{wording.COPY_NAME}{file.suffix}"), 1
    while candidate.exists():
        number += 1
        candidate = file.with_name(f"{wording.COPY_NAME}-{number}{file.suffix}")
    return candidate


def _quoted(wanted: str) -> str:
    return f'"{wanted}"' if " " in wanted else wanted


def _tell(output: Output, prospect: Prospect, review: Review, number: str) -> None:
    old, new, started = prospect.old, prospect.new, prospect.record.started
    output.say(
        wording.TITLE.format(
            case=started.case if started is not None else "",
            old=old.id,
            old_version=old.version,
            new=new.id,
            new_version=new.version,
        )
    )
    if review.sent:
        output.warn(wording.DRAFT_WENT_ROUND)
    _tell_fate(output, prospect, Fate.ATTENTION, wording.ATTENTION_HEADING)
    _tell_fate(output, prospect, Fate.ASIDE, wording.ASIDE_HEADING)
    _tell_fate(output, prospect, Fate.BACK, wording.BACK_HEADING)
    _tell_kept(output, prospect)
    _tell_counts(output, prospect, number)


def _tell_fate(output: Output, prospect: Prospect, fate: Fate, heading: str) -> None:
    """Print everything that has this fate, question by question, each with why."""
    found = [each for each in prospect.told if each.fate is fate]
    if found:
        output.heading(heading)
    for question, same in groupby(found, key=lambda each: called(each.heading, each.about)):
        output.say(question, indent=2, soft=True)
        for each in same:
            output.say(f"– {shortened(' '.join(each.words.split()), _COLUMNS - 6)}", indent=4)
            for reason in each.reasons:
                output.say(reason, indent=6)


def _tell_kept(output: Output, prospect: Prospect) -> None:
    """Print how much stays at every question."""
    found = [each for each in prospect.told if each.fate is Fate.KEPT]
    if found:
        output.heading(wording.KEPT_HEADING)
    for question, same in groupby(found, key=lambda each: called(each.heading, each.about)):
        each = [*same]
        words = wording.ANSWERS if each[0].id is None else wording.LINES
        told = plural(len(each), *words)
        output.say(wording.KEPT.format(question=question, what=told), indent=2)


def _tell_counts(output: Output, prospect: Prospect, number: str) -> None:
    counts = prospect.counts
    output.gap()
    if not prospect.told:
        output.say(wording.NOTHING_SAID)
        return
    output.say(
        wording.COUNTS.format(
            kept=counts[Fate.KEPT], attention=counts[Fate.ATTENTION], aside=counts[Fate.ASIDE]
        )
    )
    if counts[Fate.BACK]:
        output.say(wording.COUNT_BACK.format(back=counts[Fate.BACK]))
    if prospect.still_aside:
        output.whole(wording.STILL_ASIDE.format(still=prospect.still_aside, session=number))

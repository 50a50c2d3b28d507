"""Making workbooks: of which protocol, for whom, and where they go."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import time
from itertools import count
from pathlib import Path

from casusanalyse.cli.context import Context, now, today
from casusanalyse.cli.days import time_of
from casusanalyse.cli.house_styles import house_style_for
from casusanalyse.cli.parts import library_of, read_whole
from casusanalyse.cli.problems import AudienceUnknown, TemplateOfOther, WorkbookOfWhat
from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.errors import CasusError
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SeatTemplate, SessionTemplate, applied
from casusanalyse.session.folders import case_folder_name
from casusanalyse.session.live import is_locked
from casusanalyse.session.record import Record
from casusanalyse.session.review_files import workbook_folder
from casusanalyse.session.seats import seats_of
from casusanalyse.session.workspace import refuse_bsn
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.problems import WordFileExists
from casusanalyse.wording import cli_workbook as wording
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.form import hands_out_forms
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import Workbook
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.wall import wall_sheets


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the command."""

    protocol: str | None = None
    session: str | None = None
    audience: str | None = None
    template: str | None = None
    begin: str | None = None
    target: Path | None = None
    house_style: Path | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    """How a paper is called on the disk and on the screen, and what to do with it next."""

    name: str
    written: str
    next: str


def make_workbooks(context: Context, asked: Asked) -> None:
    """Write the workbooks that were asked for and print where they are.

    Raises WorkbookOfWhat, AudienceUnknown, NotATime, what is wrong with protocol, template or session,
    or what is wrong with the disk.
    """
    audiences = _audiences(asked.audience)
    begin = None if asked.begin is None else time_of(asked.begin)
    file = None if asked.session is None else context.session_file(asked.session)
    occasion = _of_session(context, file, asked, begin) if file else _of(context, asked, begin)
    looks = house_style_for(context, asked.house_style)
    folder = _folder(context, asked, file, occasion.protocol)
    for audience in audiences:
        _make(context, folder, audience, occasion, looks)
    if file is not None and is_locked(file):
        context.output.warn(wording.NOT_LOCKED)


def _audiences(asked: str | None) -> tuple[Audience, ...]:
    if asked is None:
        return tuple(Audience)
    try:
        return (Audience(asked.strip().casefold()),)
    except ValueError:
        raise AudienceUnknown(asked, [audience.value for audience in Audience]) from None


def _of(context: Context, asked: Asked, begin: time | None) -> Occasion:
    library = library_of(context)
    template = None if asked.template is None else library.template(asked.template)
    id = asked.protocol or (template.protocol_id if template else None)
    if id is None:
        raise WorkbookOfWhat
    protocol = library.built(id).protocol
    seats = template.seats if template else ()
    begin = _begin(begin, template)
    return Occasion(_held(protocol, template), today(), seats=seats, begin=begin)


def _of_session(context: Context, file: Path, asked: Asked, begin: time | None) -> Occasion:
    if asked.protocol is not None:
        raise WorkbookOfWhat
    protocol, record = read_whole(context, file)
    template = None if asked.template is None else library_of(context).template(asked.template)
    started = record.started
    return Occasion(
        _held(protocol, template),
        today(),
        case=started.case if started else None,
        held_on=started.held_on if started else None,
        seats=tuple(_seats(protocol, record)) or (template.seats if template else ()),
        begin=_begin(begin, template or _template_at_start(context, record)),
    )


def _begin(asked: time | None, template: SessionTemplate | None) -> time | None:
    """Return when to begin: as asked, or as the template has it."""
    return template.begins_at if asked is None and template is not None else asked


def _template_at_start(context: Context, record: Record) -> SessionTemplate | None:
    """Return the template that a session began with, as it is now; nothing when it is not here."""
    if record.started is None or record.started.template is None:
        return None
    try:
        return library_of(context).template(record.started.template)
    except CasusError:
        return None


def _held(protocol: Protocol, template: SessionTemplate | None) -> Protocol:
    if template is None:
        return protocol
    if template.protocol_id != protocol.id:
        raise TemplateOfOther(template.id, template.protocol_id, protocol.id)
    return applied(template, protocol)


def _seats(protocol: Protocol, record: Record) -> Iterator[SeatTemplate]:
    for _, kept in seats_of(protocol, record):
        if isinstance(kept.entry, Seat):
            yield SeatTemplate(role=kept.entry.role, organisation=kept.entry.organisation)


def _folder(context: Context, asked: Asked, file: Path | None, protocol: Protocol) -> Path:
    """Return the folder for the workbooks, which is there now."""
    if asked.target is not None:
        refuse_bsn(asked.target)
        folder = asked.target
    elif file is not None:
        folder = workbook_folder(file)
    else:
        name = case_folder_name(protocol.id)
        folder = context.outputs / wording.FOLDER_OF_PROTOCOLS / name
    with told(folder / "_"), suppress(FileExistsError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        make_private_folder(folder)
    return folder


def _make(
    context: Context,
    folder: Path,
    audience: Audience,
    occasion: Occasion,
    looks: HouseStyle | None,
) -> None:
    workbook = _workbook(audience, occasion)
    if workbook is None:
        context.output.say(wording.NOTHING_ON_THE_WALL)
        return
    words = _words(audience, occasion.protocol)
    path = _written(folder, words.name, workbook, looks)
    context.output.whole(words.written.format(path=path))
    context.output.say(words.next, soft=True)


def _workbook(audience: Audience, occasion: Occasion) -> Workbook | None:
    match audience:
        case Audience.FACILITATOR:
            return facilitator_workbook(occasion)
        case Audience.PARTICIPANT:
            return participant_workbook(occasion)
        case Audience.WALL:
            return wall_sheets(occasion)


def _words(audience: Audience, protocol: Protocol) -> _Words:
    if audience is Audience.PARTICIPANT and hands_out_forms(protocol):
        return _Words(wording.FORM_NAME, wording.FORM_WRITTEN, wording.FORM_NEXT)
    return _Words(wording.NAMES[audience], wording.WRITTEN[audience], wording.NEXT[audience])


def _written(folder: Path, name: str, workbook: Workbook, looks: HouseStyle | None) -> Path:
    """Write a workbook under its name, or with the first number that is free behind it."""
    paths = (
        folder / (f"{name}.docx" if n == 1 else wording.NUMBERED.format(name=name, number=n))
        for n in count(1)
    )
    for path in paths:
        with suppress(WordFileExists):
            write_workbook(workbook, path, now(), looks)
            return path
    raise AssertionError("counting never ends")

"""Sending round: one copy of the draft per participant, frozen, and the term begins."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import SeatsQuestion
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import draft_id, next_draft
from casusanalyse.report.lay_out import draft_content
from casusanalyse.report.manifest import manifest_of
from casusanalyse.report.prints import Prints
from casusanalyse.review.mail import Invitation, mail_for
from casusanalyse.review.problems import (
    DayHasPassed,
    DayIsFarOff,
    NobodyIsAsked,
    NobodyToSendTo,
    NumberInDraft,
)
from casusanalyse.review.recipients import Recipient, Recipients, copy_name, recipients_of
from casusanalyse.review.sent_files import LeftOver, published, remove_left_overs
from casusanalyse.review.views import views_of
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review_events import DraftSent, SentCopy
from casusanalyse.text.bsn import find_bsn
from casusanalyse.text.unsent_mail import MAIL_FILE
from casusanalyse.text.working_days import IsFree, first_working_day, is_weekend
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.locking import locked

WORD_FILE = ".docx"

_FARTHEST_DAYS = 92


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a round: the day that it is, the day that the mail goes out, and how it is made.

    A term that ends on a day that ``is_free`` runs until the first one that is not.
    """

    made_on: date
    sent_on: date
    password: str | None = None
    with_mail: bool = False
    house_style: HouseStyle | None = None
    is_free: IsFree = is_weekend


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """A copy that stands ready: for whom, and the name of its file."""

    recipient: Recipient
    file: str


@dataclass(frozen=True, slots=True)
class Round:
    """A draft that goes round: where its copies stand, and what of an earlier try was found."""

    folder: Path
    sent: DraftSent
    copies: tuple[MadeCopy, ...]
    absent: tuple[str, ...]
    left_over: tuple[LeftOver, ...] = ()


def check_day(sent_on: date, today: date) -> None:
    """Raise DayHasPassed or DayIsFarOff for a day on which these copies will not be mailed."""
    if sent_on < today:
        raise DayHasPassed(sent_on)
    if sent_on > today + timedelta(days=_FARTHEST_DAYS):
        raise DayIsFarOff(sent_on, _FARTHEST_DAYS)


def end_of_term(protocol: Protocol, sent_on: date) -> date:
    """Return the day on which the term of a protocol is over, whatever day of the week it is."""
    return sent_on + timedelta(days=protocol.completion.response_days)


def last_day_to_respond(protocol: Protocol, wish: Wish) -> date:
    """Return the last day on which a remark counts: a working day, never before the end of the term."""
    return first_working_day(end_of_term(protocol, wish.sent_on), wish.is_free)


def check_can_be_sent(session: LiveSession) -> Recipients:
    """Return who gets a copy. Raises SessionIsFinal, NobodyIsAsked, NobodyToSendTo."""
    session.refuse_when_final()
    if not any(isinstance(it, SeatsQuestion) for it in session.protocol.questions()):
        raise NobodyIsAsked
    recipients = recipients_of(session.protocol, session.record, session.review)
    if not recipients.present:
        raise NobodyToSendTo
    return recipients


def send_round(session: LiveSession, wish: Wish) -> Round:
    """Make a copy of the next draft for everybody who was there, and note that it goes round.

    All or nothing: there are copies only when the session knows of them. Raises as ``check_day``,
    ``check_can_be_sent``, ``refuse_numbers``, ``published`` and ``LiveSession.do`` do, and
    PasswordUnusable.
    """
    check_day(wish.sent_on, wish.made_on)
    recipients = check_can_be_sent(session)
    # Before anything goes: also the number of a round that broke off is not used again.
    version = next_draft(session.file.parent, session.review.highest_sent).version
    sent_before = frozenset(draft.version for draft in session.review.sent)
    left_over = remove_left_overs(session.file, sent_before)
    report = _report(session, version, wish)
    copies = tuple(
        MadeCopy(each, f"{copy_name(version, each)}{WORD_FILE}") for each in recipients.everyone
    )
    prints = Prints()
    contents = {each.file: _content(report, each.recipient, wish, prints) for each in copies}
    sent = _event(report, copies, contents, wish)
    files = contents | _mails(copies, contents, sent, wish)
    with published(session.file, version, files) as folder:
        session.do(sent)
    return Round(folder, sent, copies, recipients.absent, left_over)


def _report(session: LiveSession, version: int, wish: Wish) -> Report:
    edition = Edition(
        version=version,
        made_on=wish.made_on,
        draft_id=draft_id(session.record, version),
        respond_before=last_day_to_respond(session.protocol, wish),
    )
    views = views_of(session.record, session.review)
    report = compose(session.protocol, session.record, edition, views=views)
    refuse_numbers(report)
    return report


def refuse_numbers(report: Report) -> None:
    """Raise NumberInDraft when a paragraph holds what no session keeps, a burgerservicenummer."""
    for line in report.lines():
        if find_bsn(line.text):
            raise NumberInDraft(line.label)


def _content(report: Report, recipient: Recipient, wish: Wish, prints: Prints) -> bytes:
    own = replace(report, edition=replace(report.edition, copy=recipient.code))
    content = draft_content(own, tracking=True, house_style=wish.house_style, prints=prints)
    return content if wish.password is None else locked(content, wish.password)


def _event(
    report: Report, copies: tuple[MadeCopy, ...], contents: Mapping[str, bytes], wish: Wish
) -> DraftSent:
    edition = report.edition
    assert edition.respond_before is not None
    return DraftSent(
        version=edition.version,
        draft_id=edition.draft_id,
        sent_on=wish.sent_on,
        respond_before=edition.respond_before,
        lines=manifest_of(report),
        copies=tuple(
            SentCopy(
                code=each.recipient.code,
                fingerprint=sha256(contents[each.file]).hexdigest(),
                seat=each.recipient.seat,
            )
            for each in copies
        ),
    )


def _mails(
    copies: tuple[MadeCopy, ...], contents: Mapping[str, bytes], sent: DraftSent, wish: Wish
) -> dict[str, bytes]:
    """Return the mails that were asked for, by name; the facilitator needs none to herself."""
    if not wish.with_mail:
        return {}
    invitation = Invitation(sent.respond_before, locked=wish.password is not None)
    return {
        f"{each.file.removesuffix(WORD_FILE)}{MAIL_FILE}": mail_for(
            invitation, each.file, contents[each.file]
        )
        for each in copies
        if each.recipient.seat is not None
    }

"""Sending a draft round: making the copies and telling what the facilitator does with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.days import day_of
from casusanalyse.cli.house_styles import house_style_for
from casusanalyse.cli.papers import tell_points
from casusanalyse.cli.parts import open_live
from casusanalyse.cli.passphrases import new_copy_password
from casusanalyse.kit.public_holidays import DaysOff, days_off
from casusanalyse.protocol.model import Protocol
from casusanalyse.review.sending import (
    Round,
    Wish,
    check_can_be_sent,
    check_day,
    end_of_term,
    send_round,
)
from casusanalyse.session.live import is_locked
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import review_sending as wording

_COLUMNS = (wording.CODE, wording.FOR_WHOM)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the command."""

    day: str | None = None
    lock: bool = False
    mail: bool = False
    anyway: bool = False
    house_style: Path | None = None


def send_as_asked(context: Context, file: Path, asked: Asked) -> None:
    """Make a copy of the next draft for everybody, begin the term and print what to do next."""
    made_on = today()
    sent_on = made_on if asked.day is None else day_of("--op", asked.day)
    check_day(sent_on, made_on)
    with open_live(context, file, asked.anyway) as session:
        check_can_be_sent(session)
        looks = house_style_for(context, asked.house_style)
        password = new_copy_password(context.environ) if asked.lock else None
        earlier = session.review.latest_sent
        off = days_off()
        wish = Wish(made_on, sent_on, password, asked.mail, looks, off.is_free)
        made = send_round(session, wish)
        _tell(context, made)
        if earlier is not None:
            context.output.say(wording.EARLIER_ROUND.format(version=earlier.version))
        for sentence in (*_about_term(session.protocol, made, off), *_what_to_do(asked)):
            context.output.say(sentence)
        tell_points(context, file, session.protocol, session.record)
    if is_locked(file) and not asked.lock:
        context.output.warn(wording.NOT_LOCKED)


def _tell(context: Context, made: Round) -> None:
    output = context.output
    for left in made.left_over:
        sentence = wording.REPLACED if left.removed else wording.LEFT
        output.whole(sentence.format(folder=left.folder))
    copies = plural(len(made.copies), *wording.COPIES)
    version, folder = made.sent.version, made.folder
    output.whole(wording.READY.format(version=version, copies=copies, folder=folder))
    output.gap()
    rows = ((each.recipient.code, each.recipient.name) for each in made.copies)
    output.table(_COLUMNS, rows, {wording.FOR_WHOM})
    output.gap()
    if made.absent:
        output.say(wording.ABSENT.format(seats=and_list(made.absent)))


def _about_term(protocol: Protocol, made: Round, off: DaysOff) -> Iterator[str]:
    last, ends = made.sent.respond_before, end_of_term(protocol, made.sent.sent_on)
    yield wording.TERM.format(day=in_words(last))
    if last != ends:
        yield wording.TERM_MOVED.format(day=in_words(ends))
    if not off.holidays_known:
        yield wording.HOLIDAYS_UNKNOWN


def _what_to_do(asked: Asked) -> Iterator[str]:
    yield wording.NOTHING_SENT
    if asked.mail:
        yield wording.MAILS
    if asked.lock:
        yield wording.TELL_BY_PHONE

"""Starting a session: from what was asked for, from a file with answers, or by asking."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import SystemRandom

from casusanalyse.cli.answers import play_answers, read_answers
from casusanalyse.cli.beginning import Opening, begin, earlier_session
from casusanalyse.cli.context import Context, today
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.passphrases import new_passphrase
from casusanalyse.cli.problems import AnswersSayIt, NotADay, TemplateOfOther
from casusanalyse.cli.talking import talk, tell_ending
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.opening import Offer, Wishes, ask_wishes, read_day
from casusanalyse.facilitate.playing import play
from casusanalyse.facilitate.taking_over import Earlier
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.session.folders import all_sessions, propose_pseudonym
from casusanalyse.text.clean import CleanText, clean_text

_DEFAULT = "retrospectief"


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood behind ``start``, as it was typed."""

    protocol: str | None = None
    template: str | None = None
    case: str | None = None
    day: str | None = None
    follows: str | None = None
    answers: Path | None = None
    lock: bool = False


def start_session_as_asked(context: Context, asked: Asked) -> None:
    """Start a session and hold it until a pause or its end."""
    if asked.answers is not None:
        _start_from_file(context, asked, asked.answers)
    else:
        _start_by_talking(context, asked)


def _start_from_file(context: Context, asked: Asked, path: Path) -> None:
    _refuse_what_the_file_says(asked)
    answers = read_answers(path)
    template = _template(context, answers.script.template, answers.script.protocol_id)
    earlier = _earlier(context, asked.follows)
    passphrase = new_passphrase(context.environ) if asked.lock else None
    opening = Opening(answers.wishes, template, earlier, answers.script.example)
    with begin(context, opening, passphrase) as session:
        ending = play_answers(context, session, answers)
        tell_ending(context, session.file, ending)


def _start_by_talking(context: Context, asked: Asked) -> None:
    template = _template(context, asked.template, asked.protocol)
    earlier = _earlier(context, asked.follows)
    known = Wishes(
        template.protocol_id if template else _protocol_id(context, asked.protocol),
        _case(asked.case, earlier),
        _day(asked.day),
    )
    context.warn_about_place()
    wishes = _ask_the_rest(context, known)
    passphrase = new_passphrase(context.environ) if asked.lock else None
    with begin(context, Opening(wishes, template, earlier), passphrase) as session:
        talk(context, session)


def _refuse_what_the_file_says(asked: Asked) -> None:
    given = {
        "--protocol": asked.protocol,
        "--sjabloon": asked.template,
        "--casus": asked.case,
        "--datum": asked.day,
    }
    options = [option for option, value in given.items() if value is not None]
    if options:
        raise AnswersSayIt(options)


def _template(context: Context, id: str | None, protocol_id: str | None) -> SessionTemplate | None:
    if id is None:
        return None
    template = context.library.template(id)
    if protocol_id not in (None, template.protocol_id):
        raise TemplateOfOther(id, template.protocol_id, protocol_id)
    return template


def _earlier(context: Context, reference: str | None) -> Earlier | None:
    return earlier_session(context, context.session_file(reference)) if reference else None


def _protocol_id(context: Context, asked: str | None) -> str | None:
    """Look the protocol up now, so that a mistake shows before anything is asked."""
    if asked is not None:
        context.library.protocol(asked)
    return asked


def _case(asked: str | None, earlier: Earlier | None) -> CleanText | None:
    if asked is not None:
        return clean_text(asked)
    started = earlier.record.started if earlier else None
    return clean_text(started.case) if started else None


def _day(asked: str | None) -> date | None:
    if asked is None:
        return None
    try:
        return read_day(asked)
    except CasusError:
        raise NotADay from None


def _ask_the_rest(context: Context, known: Wishes) -> Wishes:
    taken = {session.case for session in all_sessions(context.outputs)}
    proposal = propose_pseudonym(taken, SystemRandom())
    front = choose_front(on_typing=lambda half_typed, place: None)
    return play(ask_wishes(known, _offers(context), proposal, today()), front)


def _offers(context: Context) -> tuple[Offer, ...]:
    """Return the usable protocols, the usual one first: Enter stands for it."""
    usable = [each for each in context.library.all() if not each.shadowed and not each.problem]
    usable.sort(key=lambda each: each.id != _DEFAULT)
    return tuple(Offer(each.id, each.name, each.minutes) for each in usable)

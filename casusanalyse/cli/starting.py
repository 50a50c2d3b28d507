"""Starting a session: from what was asked for, from a file with answers, or by asking."""

from datetime import date
from pathlib import Path

from casusanalyse.cli.asked import Asked, ask_pseudonym
from casusanalyse.cli.beginning import Opening, begin, earlier_session
from casusanalyse.cli.context import Context, today
from casusanalyse.cli.days import day_of
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.passphrases import new_passphrase
from casusanalyse.cli.problems import AnswersSayIt, TemplateOfOther
from casusanalyse.cli.talking import talk, tell_ending
from casusanalyse.facilitate.preparing import Offer, ask_day, ask_protocol
from casusanalyse.facilitate.taking_over import Earlier
from casusanalyse.front.playing import play
from casusanalyse.protocol.library import Library
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.text.clean import CleanText, clean_text

_DEFAULT = "retrospectief"


def start_session_as_asked(context: Context, asked: Asked) -> None:
    """Start a session and hold it until a pause or its end."""
    if asked.answers is not None:
        _start_from_file(context, asked, asked.answers)
    else:
        _start_by_talking(context, asked)


def _start_from_file(context: Context, asked: Asked, path: Path) -> None:
    # Files with answers have readers of their own, and whoever talks is waiting for a first question.
    from casusanalyse.cli.answers import opening_of, play_answers, read_answers

    _refuse_what_the_file_says(asked)
    answers = read_answers(path)
    template = _template(context, answers.script.template, answers.script.protocol_id)
    opening = opening_of(context, answers, template, _earlier(context, asked.follows))
    passphrase = new_passphrase(context.environ) if asked.lock else None
    with begin(context, opening, passphrase) as session:
        ending = play_answers(context, session, answers)
        tell_ending(context, session, ending)


def _start_by_talking(context: Context, asked: Asked) -> None:
    opening = _opening(context, asked)
    passphrase = new_passphrase(context.environ) if asked.lock else None
    with begin(context, opening, passphrase) as session:
        talk(context, session)


def _opening(context: Context, asked: Asked) -> Opening:
    """Look up all that was typed, so that a mistake shows before anything is asked; ask the rest."""
    template = _template(context, asked.template, asked.protocol)
    earlier = _earlier(context, asked.follows)
    protocol = _protocol(context, template.protocol_id if template else asked.protocol)
    case, held_on = _case(asked.case, earlier), _day(asked.day)
    context.warn_about_place()
    if case is None:
        case = ask_pseudonym(context)
    if protocol is None:
        protocol = _ask_protocol(context)
    if held_on is None:
        held_on = play(ask_day(today()), choose_front(context.simple))
    return Opening(case, protocol, held_on, template, earlier)


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
    template = library_of(context).template(id)
    if protocol_id not in (None, template.protocol_id):
        raise TemplateOfOther(id, template.protocol_id, protocol_id)
    return template


def _earlier(context: Context, reference: str | None) -> Earlier | None:
    return (
        earlier_session(context, context.session_file(reference)) if reference is not None else None
    )


def _protocol(context: Context, id_or_path: str | None) -> Protocol | None:
    return library_of(context).protocol(id_or_path) if id_or_path is not None else None


def _case(asked: str | None, earlier: Earlier | None) -> CleanText | None:
    if asked is not None:
        return clean_text(asked)
    started = earlier.record.started if earlier else None
    return clean_text(started.case) if started else None


def _day(asked: str | None) -> date | None:
    return day_of("--datum", asked) if asked is not None else None


def _ask_protocol(context: Context) -> Protocol:
    library = library_of(context)
    id = play(ask_protocol(_offers(library)), choose_front(context.simple))
    return library.protocol(id)


def _offers(library: Library) -> tuple[Offer, ...]:
    """Return the usable protocols, the usual one first: Enter stands for it."""
    usable = [each for each in library.all() if not each.shadowed and not each.problem]
    usable.sort(key=lambda each: each.id != _DEFAULT)
    return tuple(Offer(each.id, each.name, each.minutes) for each in usable)

"""Printing what was set aside when a session went on with another protocol, and erasing it."""

from collections.abc import Sequence
from itertools import groupby

from casusanalyse.cli.confirming import Ask, is_confirmed
from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.moving_problems import NotAnErasablePart, NotSetAside
from casusanalyse.cli.parts import open_live, read_whole
from casusanalyse.facilitate.set_aside import AsideItem, aside_items
from casusanalyse.session.copies import noted_copies
from casusanalyse.text.phrases import plural
from casusanalyse.wording import moving as wording


def show_aside(context: Context, reference: str) -> None:
    """Print everything that was set aside in a session, numbered."""
    protocol, record = read_whole(context, context.session_file(reference))
    items = aside_items(protocol, record)
    if not items:
        context.output.say(wording.NOTHING_ASIDE)
        return
    tell_aside(context.output, items)
    context.output.gap()
    context.output.say(wording.SET_ASIDE_LEAD)


def tell_aside(output: Output, items: Sequence[AsideItem], first: int = 1) -> None:
    """Print what was set aside under its heading, numbered from ``first``."""
    output.heading(wording.SET_ASIDE)
    numbered = enumerate(items, start=first)
    for heading, same in groupby(numbered, key=lambda pair: called(pair[1].heading, pair[1].about)):
        output.say(heading, indent=2, soft=True)
        for number, item in same:
            line, *further = item.lines
            output.say(f"{number}. {line}", indent=4)
            for more in further:
                output.say(more, indent=7)


def called(heading: str, about: str) -> str:
    """Return how a question is called, with whom or what it is about."""
    return wording.ABOUT.format(question=heading, about=about) if about else heading


def erase_aside(
    context: Context, reference: str, number: int, given: bool, ask: Ask | None
) -> None:
    """Erase one thing that was set aside for good, when confirmed.

    Raises NotSetAside, NotAnErasablePart, NobodyToConfirm, SessionInUse, or what is wrong with the disk.
    """
    output = context.output
    with open_live(context, context.session_file(reference)) as session:
        items = aside_items(session.protocol, session.record)
        if not 1 <= number <= len(items):
            raise NotSetAside(number, len(items))
        item = items[number - 1]
        if item.place is None:
            raise NotAnErasablePart(number)
        tell_aside(output, [item], number)
        also = item.id is None and session.record.slot(item.place).filled
        question = wording.ASK_ERASE.format(more=wording.ANSWER_GOES_TOO if also else "")
        if not is_confirmed(question, wording.WORD_TO_ERASE, given, ask):
            output.say(wording.NOT_ERASED)
            return
        papers = session.erase(item.place, item.id)
        output.say(wording.ERASED)
        if papers.erased:
            told = plural(papers.erased, *wording.PAPERS)
            output.say(wording.PAPERS_ERASED.format(papers=told))
        for path in papers.left:
            output.warn(wording.PAPER_LEFT.format(path=path))
        for copy in noted_copies(session.file):
            output.warn(wording.COPY_LEFT.format(path=copy.path))

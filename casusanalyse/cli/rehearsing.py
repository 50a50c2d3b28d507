"""Rehearsing a protocol, and telling what came of it."""

from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.house_styles import house_style_for
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import TemplateOfOther
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.rehearse.branches import Coverage, rehearse_branches
from casusanalyse.rehearse.papers import write_papers
from casusanalyse.rehearse.practice import Piece
from casusanalyse.rehearse.transcript import called
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import cli_rehearse as wording


def rehearse_protocol(
    context: Context, id_or_path: str, template_id: str | None, house_style: Path | None
) -> None:
    """Play a protocol with invented answers, write screens and draft, and print where they are.

    Raises what is wrong with the protocol or the template, NoReplyFits and GoesRound.
    """
    library = library_of(context)
    protocol = library.built(id_or_path).protocol
    template = library.template(template_id) if template_id is not None else None
    if template is not None and template.protocol_id != protocol.id:
        raise TemplateOfOther(template.id, template.protocol_id, protocol.id)
    looks = house_style_for(context, house_style)
    coverage = rehearse_branches(Piece(protocol, today(), template))
    held = _held(protocol, template)
    papers = write_papers(context.workspace.root, held, coverage, today(), looks)
    _tell(context, protocol, coverage)
    context.output.whole(wording.SCREENS_IN.format(path=papers.screens))
    context.output.whole(wording.DRAFT_IN.format(path=papers.draft))
    context.output.say(wording.ONLY_PRACTICE)


def _held(protocol: Protocol, template: SessionTemplate | None) -> Protocol:
    return applied(template, protocol) if template is not None else protocol


def _tell(context: Context, protocol: Protocol, coverage: Coverage) -> None:
    seen = sum(len(run.new) for run in coverage.runs)
    questions = plural(seen, *wording.QUESTIONS)
    runs = plural(len(coverage.runs), *wording.RUNS)
    context.output.say(wording.REHEARSED.format(questions=questions, runs=runs))
    for run in coverage.runs[1:]:
        context.output.say(wording.EXTRA_RUN.format(questions=and_list(called(protocol, run.new))))
    if coverage.never:
        context.output.warn(wording.NEVER_ASKED.format(questions=and_list(coverage.never)))

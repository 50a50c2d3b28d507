"""Telling what is wrong or odd in protocols and session templates, to a person or to a program."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import FilesRefused, FilesRemarkable
from casusanalyse.mirror.loading import load_rules, shipped_rules
from casusanalyse.mirror.proofreading import Proofread, proofread
from casusanalyse.mirror.rules import Rule
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.protocol.library import Library, shipped_folders
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.snippet import shown
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_protocols as new_wording

_VERSION = 1


def check_files(
    context: Context, files: Sequence[Path], strict: bool = False, as_json: bool = False
) -> None:
    """Print everything that is wrong or odd in every file.

    Raises FilesRefused when one cannot be used, and when ``strict`` FilesRemarkable when one is odd.
    """
    looked_at = _looked_at(context, files)
    if as_json:
        _print_json(looked_at)
    else:
        for each in looked_at:
            _tell(context, each)
    refused = sum(each.refused for each in looked_at)
    if refused:
        raise FilesRefused(refused)
    remarkable = sum(bool(each.problems) for each in looked_at)
    if strict and remarkable:
        raise FilesRemarkable(remarkable)


def _looked_at(context: Context, files: Sequence[Path]) -> list[Proofread]:
    """Look at every file, and at the region's own rules first: those may have mistakes as well."""
    library = library_of(context)
    rules, mistakes = _rules(context)
    meant = [_meant(context, library, file) for file in files]
    return [*mistakes, *(proofread(file, library, rules) for file in meant)]


def _meant(context: Context, library: Library, file: Path) -> Path:
    """Return the file that goes by this name in the workspace, or by this id, if it is not found as it is."""
    if file.exists() or file.parent != Path():
        return file
    root = context.workspace.root
    there = [path for name in (PROTOCOLS, TEMPLATES) if (path := root / name / file.name).is_file()]
    named = (*library.all(), *library.all_templates())
    return next(iter((*there, *(it.path for it in named if it.id == file.name))), file)


def _rules(context: Context) -> tuple[tuple[Rule, ...], list[Proofread]]:
    shipped, own = shipped_folders().root, context.workspace.root
    try:
        return load_rules(shipped, own), []
    except SourceError as error:
        return shipped_rules(shipped), [Proofread(error.source_name, error.problems, error.lines)]


def _tell(context: Context, looked_at: Proofread) -> None:
    if looked_at.problems:
        context.output.literal(f"{looked_at.sentence}\n")
    if not looked_at.refused:
        sentence = wording.SOUND_WITH_REMARKS if looked_at.problems else wording.SOUND
        context.output.whole(sentence.format(path=looked_at.name))


def _print_json(looked_at: Sequence[Proofread]) -> None:
    """Print JSON in UTF-8, whatever letters the console has."""
    whole = {
        new_wording.KEY_VERSION: _VERSION,
        new_wording.KEY_FILES: [_file(each) for each in looked_at],
    }
    sys.stdout.flush()
    sys.stdout.buffer.write(json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n")
    sys.stdout.buffer.flush()


def _file(looked_at: Proofread) -> dict[str, str | bool | list[dict[str, str | int | None]]]:
    return {
        new_wording.KEY_FILE: shown(looked_at.name),
        new_wording.KEY_USABLE: not looked_at.refused,
        new_wording.KEY_PROBLEMS: [_problem(each, looked_at) for each in looked_at.problems],
    }


def _problem(problem: Problem, looked_at: Proofread) -> dict[str, str | int | None]:
    place = problem.position
    suggestion = problem.suggestion
    file = place.file.name if place and place.file else looked_at.name
    return {
        new_wording.KEY_FILE: shown(file),
        new_wording.KEY_LINE: place.line if place else None,
        new_wording.KEY_COLUMN: place.column if place else None,
        new_wording.KEY_SEVERITY: problem.severity.value,
        new_wording.KEY_WHAT: problem.what,
        new_wording.KEY_ALLOWED: f"{problem.allowed} {problem.closing}".strip(),
        new_wording.KEY_SUGGESTION: None if suggestion is None else shown(suggestion),
    }

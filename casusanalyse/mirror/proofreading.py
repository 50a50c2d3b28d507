"""Everything that is wrong or odd in a file that a region writes, taste included, in one run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.mirror.rules import Rule
from casusanalyse.mirror.taste import taste, taste_of_template
from casusanalyse.protocol.check_template import looks_like_template
from casusanalyse.protocol.checker import placed, sound_part, warnings
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.library import Library
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import child_at
from casusanalyse.source.problems import Problem, Severity, SourceError, in_order, render
from casusanalyse.source.source import Source

_USES = dutch_key("uses")


@dataclass(frozen=True, slots=True)
class Proofread:
    """A file that was looked at: what is wrong or odd in it, and the lines that this is about."""

    name: str
    problems: tuple[Problem, ...]
    lines: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        """Tell whether the file cannot be used as it is."""
        return any(each.severity is Severity.ERROR for each in self.problems)

    @property
    def sentence(self) -> str:
        """Everything that there is to say about it, with the lines; empty where there is nothing."""
        return render(self.problems, self.name, self.lines)


def proofread(path: Path, library: Library, rules: Sequence[Rule]) -> Proofread:
    """Look at a protocol or a session template, whichever the file is; nothing is raised.

    ``library`` holds what the file may refer to, ``rules`` are those of the language mirror.
    """
    try:
        source = load(path)
        if looks_like_template(source):
            return _template(source, library, rules)
        return _protocol(source, path, library, rules)
    except SourceError as error:
        return Proofread(error.source_name, error.problems, error.lines)
    except CasusError as error:
        return Proofread(str(path), (Problem(None, error.sentence),))


def _protocol(source: Source, path: Path, library: Library, rules: Sequence[Rule]) -> Proofread:
    try:
        built = library.built(str(path))
    except SourceError as error:
        problems = (*error.problems, *_hard_in_the_rest(source, rules))
        return _in_order(error.source_name, problems, error.lines)
    protocol, source = built.protocol, built.source
    odd = (*warnings(protocol, source), *library.taking_over(protocol, source))
    hard = _own(placed(taste(protocol, rules), source))
    return _in_order(source.name, (*odd, *hard), source.lines)


def _hard_in_the_rest(source: Source, rules: Sequence[Rule]) -> tuple[Problem, ...]:
    """What is hard for people is told beside what is wrong, so that it is all told in one run."""
    if child_at(source.root, _USES) is not None:
        return ()  # what there is of it makes no sense without what it builds on
    rest = sound_part(source)
    return placed(taste(rest.value, rules), rest.source) if rest else ()


def _own(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Whoever builds on a protocol is not told what might be said better there."""
    return tuple(each for each in problems if each.position is None or each.position.file is None)


def _in_order(name: str, problems: tuple[Problem, ...], lines: tuple[str, ...]) -> Proofread:
    return Proofread(name, tuple(sorted(dict.fromkeys(problems), key=in_order)), lines)


def _template(source: Source, library: Library, rules: Sequence[Rule]) -> Proofread:
    template = library.read_template(source).template
    hard = placed(taste_of_template(template, rules), source)
    return _in_order(source.name, hard, source.lines)

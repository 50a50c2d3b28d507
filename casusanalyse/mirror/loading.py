"""The rules within reach: the shipped ones, with what a region adds, changes or switches off."""

from collections.abc import Collection, Iterator
from pathlib import Path

from casusanalyse.mirror.rules import Rule, RulesFile
from casusanalyse.protocol.keys import DUTCH_KEYS
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import Node, Scalar, Sequence, child_at
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.source import Source
from casusanalyse.source.validated import read_as
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import mirror as wording

FOLDER = "taalspiegel"
FILE = "taalspiegel.yaml"


def load_rules(shipped: Path, workspace: Path) -> tuple[Rule, ...]:
    """Return the rules that count in a workspace.

    ``shipped`` is the folder of what comes with the program (``shipped_folders().root``). A rule
    of the region takes the place of a shipped one with the same id; others come after. Raises
    SourceError with all mistakes in a file.
    """
    ours = shipped_rules(shipped)
    own = workspace / FILE
    if not own.exists():
        return ours
    known = tuple(rule.id for rule in ours)
    return _together(ours, read_rules(load(own), known))


def shipped_rules(shipped: Path) -> tuple[Rule, ...]:
    """Return the rules that come with the program, without those of any region."""
    return read_rules(load(shipped / FOLDER / FILE)).in_use


def read_rules(source: Source, known: Collection[str] = ()) -> RulesFile:
    """Return the rules of a file, which may switch off those that are ``known``.

    Raises SourceError with all mistakes.
    """
    own = [*_repeated(source.root), *_unknown(source.root, known)]
    try:
        file = read_as(RulesFile, source)
    except SourceError as error:
        raise SourceError(source.name, [*error.problems, *own], source.lines) from None
    if own:
        raise SourceError(source.name, own, source.lines)
    return file


def _together(ours: tuple[Rule, ...], region: RulesFile) -> tuple[Rule, ...]:
    replaced = {rule.id for rule in region.rules}
    return (*(rule for rule in ours if rule.id not in replaced), *region.in_use)


def _items(root: Node) -> Iterator[tuple[Scalar, Node]]:
    """Yield the id of every rule with the rule itself, also where the rest cannot be read."""
    rules = child_at(root, DUTCH_KEYS["rules"])
    for item in rules.items if isinstance(rules, Sequence) else ():
        id = child_at(item, DUTCH_KEYS["id"])
        if isinstance(id, Scalar) and id.text:
            yield id, item


def _repeated(root: Node) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for id, _ in _items(root):
        if id.text in first:
            allowed = wording.REPEATED_RULE_ALLOWED.format(line=first[id.text])
            yield Problem(id.position, wording.REPEATED_RULE.format(id=id.text), allowed)
        first.setdefault(id.text, id.position.line)


def _unknown(root: Node, known: Collection[str]) -> Iterator[Problem]:
    for id, item in _items(root):
        off = child_at(item, DUTCH_KEYS["off"])
        if isinstance(off, Scalar) and off.text == "ja" and id.text not in known:
            what = wording.UNKNOWN_RULE.format(id=id.text)
            suggestion = nearest(id.text, known)
            yield Problem(id.position, what, wording.UNKNOWN_RULE_ALLOWED, suggestion)

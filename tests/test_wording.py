"""Every fixed sentence is said somewhere."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGE = "casusanalyse.wording"


def parsed(folder: Path) -> Mapping[Path, ast.Module]:
    return {
        path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))
    }


def constants(module: ast.Module) -> set[str]:
    """The names that a module gives to its sentences."""
    assigned = (it for it in module.body if isinstance(it, ast.Assign | ast.AnnAssign))
    return {
        node.id
        for statement in assigned
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def read_by_itself(module: ast.Module) -> set[str]:
    """The names that a module reads, such as those of which it makes longer sentences."""
    return {
        node.id
        for node in ast.walk(module)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def said(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The sentences that a module takes from elsewhere: from which module of wording, and its name."""
    called: dict[str, str] = {}
    for node in ast.walk(module):
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        if node.module == PACKAGE:
            called |= {each.asname or each.name: each.name for each in node.names}
        elif node.module.startswith(f"{PACKAGE}."):
            yield from ((node.module.rpartition(".")[2], each.name) for each in node.names)
    for node in ast.walk(module):
        match node:
            case ast.Attribute(value=ast.Name(id=alias), attr=name) if alias in called:
                yield called[alias], name


def unsaid(package: Path) -> list[str]:
    """The constants of a package's wording that no code of it reads, as ``module.NAME``."""
    modules = parsed(package)
    used = {each for module in modules.values() for each in said(module)}
    return [
        f"{path.stem}.{name}"
        for path, module in modules.items()
        if path.parent.name == "wording"
        for name in sorted(constants(module) - read_by_itself(module))
        if (path.stem, name) not in used
    ]


def test_no_sentence_waits_for_somebody_to_say_it(root: Path) -> None:
    assert unsaid(root / "casusanalyse") == []


def test_a_sentence_that_nobody_says_is_found(tmp_path: Path) -> None:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "room.py").write_text(
        'GREETING = "Dag"\nFAREWELL = "Tot ziens"\nPART = "a"\nWHOLE = f"{PART} en b"\n',
        encoding="utf-8",
    )
    (tmp_path / "talking.py").write_text(
        f"from {PACKAGE} import room as words\nfrom {PACKAGE}.room import WHOLE\nwords.GREETING\n",
        encoding="utf-8",
    )
    assert unsaid(tmp_path) == ["room.FAREWELL"]

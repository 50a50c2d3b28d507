"""Testing a protocol with its scenarios, or by wandering through it, and telling what came of it."""

from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import NoScenarios, PathStranded, ScenariosFailed
from casusanalyse.disk.failures import told
from casusanalyse.protocol.folders import folder_of_scenarios
from casusanalyse.rehearse.judging import judge
from casusanalyse.rehearse.practice import Piece
from casusanalyse.rehearse.scenario import scenarios_beside
from casusanalyse.rehearse.wandering import Stranded, as_scenario, first_stranded
from casusanalyse.text.phrases import plural
from casusanalyse.wording import cli_rehearse as wording
from casusanalyse.wording import rehearse as rehearse_wording


def play_scenarios(context: Context, id_or_path: str, scenarios: list[Path]) -> None:
    """Play scenarios, those beside the protocol without others, and print what came of each.

    Raises what is wrong with the protocol, NoScenarios, and ScenariosFailed when one did not come out.
    """
    library = library_of(context)
    built = library.built(id_or_path)
    file = Path(built.source.name)
    paths = scenarios or [*scenarios_beside(file)]
    if not paths:
        raise NoScenarios(folder_of_scenarios(file))
    failed = 0
    for path in paths:
        verdict = judge(path, built.protocol, library)
        sentence = wording.HOLDS if verdict.holds else wording.FAILS
        context.output.whole(sentence.format(path=path))
        if not verdict.holds:
            context.output.literal(f"{verdict.told}\n")
            failed += 1
    if failed:
        raise ScenariosFailed(failed)
    count = plural(len(paths), *wording.SCENARIOS_COUNTED)
    context.output.say(wording.ALL_HOLD.format(scenarios=count))


def wander_through(context: Context, id_or_path: str, count: int, seed: int) -> None:
    """Walk random paths; keep the first that cannot be finished as a scenario, and say where.

    Raises what is wrong with the protocol, and PathStranded.
    """
    built = library_of(context).built(id_or_path)
    piece = Piece(built.protocol, today())
    stranded = first_stranded(piece, count, seed)
    if stranded is None:
        paths = plural(count, *wording.PATHS)
        context.output.say(wording.WANDERED.format(paths=paths, seed=seed))
        return
    folder = folder_of_scenarios(Path(built.source.name))
    text = as_scenario(piece, stranded, folder.name)
    path = _kept(context, piece.protocol.id, seed, stranded, text)
    raise PathStranded(stranded.number, count, stranded.what, path, id_or_path)


def _kept(context: Context, id: str, seed: int, stranded: Stranded, text: str) -> Path:
    """Keep a path for whoever wants to see it; walked once more it is the same path."""
    folder = context.workspace.root / rehearse_wording.PRACTICE_FOLDER
    name = rehearse_wording.PATH_FILE.format(id=id, seed=seed, number=stranded.number)
    path = folder / name
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return path

"""Checking a long protocol, against the bare parser composing nodes of the same text."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from benchmarks.measuring import Result, ratio, timed
from casusanalyse.mirror.loading import shipped_rules
from casusanalyse.mirror.proofreading import proofread
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders

_LINES = 2_000
_TIMES = 9
_KINDS = ("tekst", "lange_tekst", "ja_nee", "getal", "datum", "lijst", "tijdlijn", "inzicht")
_QUESTIONS_OF_A_STEP = 12

_HEAD = """\
protocol: 1
id: lang
naam: Een lang protocol
versie: "1.0"
omschrijving: Zo lang als er nooit een was.
auteur: Regio Voorbeeld
duur: 1440
stappen:
"""
_STEP = """\
  - id: stap_{number}
    titel: Deel {number}
    doel: We zien samen wat er in dit deel gebeurde, en wat wij daarin deden.
    duur: 5
    script: >-
      We nemen de tijd. Vertel wat je zag of hoorde, in een paar zinnen, en laat wat je ervan vond nog
      even liggen. Wie iets niet wil zeggen, mag dat overslaan.
    vragen:
"""
_QUESTION = """\
      - id: vraag_{number}
        soort: {kind}
        vraag: Wat zag je in dit deel, en bij wie?
        kort: Vraag {number}
        toelichting: Een paar woorden zijn genoeg; de rest komt later.
        verplicht: zacht
"""
_REPORT = """\
verslag:
  titel: Een lang protocol
  hoofdstukken:
"""


def checking() -> Iterator[Result]:
    """Measure one file from its first byte until everything is known that is to be said of it."""
    text = _protocol()
    root = shipped_folders().root
    rules = shipped_rules(root)
    with TemporaryDirectory() as folder:
        library = Library(
            (Folder(Path(folder), Origin.WORKSPACE), Folder(root, Origin.SHIPPED)),
        )
        path = Path(folder, "lang.yaml")
        path.write_text(text, encoding="utf-8", newline="\n")
        assert not proofread(path, library, rules).problems
        ours = timed(lambda: proofread(path, library, rules))
        what = f"checking a protocol of {len(text.splitlines()):,} lines"
        bare = timed(lambda: yaml.compose(text))
        yield Result(what, "a bare yaml.compose", ratio(ours, bare, _TIMES), 3)
        quick = timed(lambda: yaml.compose(text, Loader=yaml.CSafeLoader))
        yield Result(what, "yaml.compose with the C parser", ratio(ours, quick, _TIMES), 25)


def _protocol() -> str:
    """Return a sound protocol of at least so many lines, about which nothing is to be said."""
    parts, chapters = [_HEAD], [_REPORT]
    lines = asked = 0
    while lines < _LINES:
        step = len(chapters)
        parts.append(_STEP.format(number=step))
        numbers = range(asked, asked + _QUESTIONS_OF_A_STEP)
        parts += [
            _QUESTION.format(number=number, kind=_KINDS[number % len(_KINDS)]) for number in numbers
        ]
        asked += _QUESTIONS_OF_A_STEP
        shown = ", ".join(f"vraag_{number}" for number in numbers)
        chapters.append(f"    - kop: Deel {step}\n      toont: [{shown}]\n")
        lines = sum(part.count("\n") for part in (*parts, *chapters))
    return "".join((*parts, *chapters))

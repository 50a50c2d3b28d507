"""Protocols as tests write them: only what matters, the rest filled in."""

from textwrap import indent

from casusanalyse.protocol.checker import check
from casusanalyse.protocol.model import Protocol
from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import render
from casusanalyse.source.source import Source
from casusanalyse.source.validated import read_as

FRAME = """\
protocol: 1
id: proef
naam: Proef
versie: 1.0
omschrijving: Om te proberen.
auteur: Een regio
duur: 60
"""
REPORT = """\
verslag:
  titel: Proef
  hoofdstukken: []
"""


def source_of(text: str, name: str = "proef.yaml") -> Source:
    return load_text(text.encode("utf-8"), name)


def protocol_of(source: Source) -> Protocol:
    return read_as(Protocol, source)


def told(text: str) -> list[str]:
    """Everything that the checker says about a protocol, without the file and the source lines."""
    source = source_of(text)
    message = render(check(protocol_of(source), source), source.name, source.lines)
    lines = [line for line in message.split("\n") if line and not line.startswith("    ")]
    return [line.removeprefix("proef.yaml, ") for line in lines]


def with_questions(questions: str) -> str:
    """A whole protocol around questions, none of which has to be in the report."""
    body = "\n".join(_left_out(line) for line in questions.strip("\n").split("\n"))
    steps = f"stappen:\n  - id: stap\n    titel: Stap\n    vragen:\n{indent(body, '      ')}\n"
    return FRAME + steps + REPORT


def _left_out(line: str) -> str:
    """Question lines of one line, ``- {id: ...}``, are told to stay out of the report."""
    if line.startswith("- {") and "in_verslag" not in line:
        return line.removesuffix("}") + ", in_verslag: nee}"
    return line


def with_examples(questions: str) -> str:
    """A whole protocol around questions as the document shows them, all of them in the report."""
    steps = f"stappen:\n  - id: stap\n    titel: Stap\n    vragen:\n{indent(questions, '      ')}\n"
    ids = [id for id in _top_ids(questions) if id not in _kept_out(questions)]
    chapter = f"    - {{kop: Alles, toont: [{', '.join(ids)}]}}\n"
    return FRAME + steps + REPORT.replace(" []\n", f"\n{chapter}")


def _top_ids(questions: str) -> list[str]:
    lines = questions.split("\n")
    return [line.removeprefix("- id: ") for line in lines if line.startswith("- id: ")]


def _kept_out(questions: str) -> list[str]:
    """Ids of questions that no chapter may show: messages, breaks, private and left-out ones."""
    parts = ("\n" + questions).split("\n- id: ")[1:]
    marks = ("soort: mededeling", "soort: pauze", "wie_leest: begeleider", "in_verslag: nee")
    return [part.split("\n")[0] for part in parts if any(mark in part for mark in marks)]

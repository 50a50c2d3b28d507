"""docs/protocoltaal.md: what the model says, with examples that work."""

import re
from pathlib import Path

import pytest

from casusanalyse.protocol.building.reading import build_on
from casusanalyse.protocol.check_template import read_template
from casusanalyse.protocol.checker import check, read_protocol, warnings
from casusanalyse.protocol.model import Protocol, freeze, thaw
from casusanalyse.protocol.questions import kind_of
from casusanalyse.protocol.reference import DOCUMENT, KINDS, renewed
from casusanalyse.wording.protocol_examples import EXAMPLES
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of, with_examples

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = (ROOT / DOCUMENT).read_text(encoding="utf-8")
FENCED = re.findall(r"```yaml\n(.*?)\n```", TEXT, re.DOTALL)
OPENING = FENCED[0]


def opening() -> Protocol:
    return read_protocol(source_of(OPENING))


def test_the_document_is_what_the_model_says() -> None:
    assert renewed(TEXT) == TEXT, "python -m casusanalyse.protocol.reference writes it anew"


AGREEING = """
stappen:
  - id: stap
    titel: Stap
    vragen:
      - {id: vorige_afspraken, soort: afspraak, vraag: V?, in_verslag: nee}
      - {id: stand, soort: keuze, vraag: V?, voor_elk: vorige_afspraken, in_verslag: nee,
         keuzes: {gedaan: Gedaan, loopt: Loopt nog, losgelaten: Niet meer nodig}}
      - {id: afspraken, soort: afspraak, vraag: V?, in_verslag: nee}
"""


def test_the_opening_example_is_a_whole_protocol_of_forty_lines() -> None:
    assert len(OPENING.splitlines()) == 40
    assert warnings(opening(), source_of(OPENING)) == ()


def test_the_opening_example_survives_freezing() -> None:
    assert thaw(freeze(opening())) == opening()


@pytest.mark.parametrize("text", FENCED[1:], ids=lambda text: text.splitlines()[0])
def test_every_example_in_the_document_works(text: str) -> None:
    if text.startswith("neemt_over:"):
        source = source_of(FRAME.replace("proef", "overleg") + text + AGREEING + REPORT)
        assert check(protocol_of(source), source) == ()
        return
    if "\ngebruikt: " in text:
        whole = build_on(source_of(text), opening(), source_of(OPENING))
        assert warnings(whole.protocol, whole.source) == ()
        return
    if not text.startswith("- id:"):
        source = source_of(text)
        assert read_template(source, lambda _: opening()).protocol == opening()
        return
    source = source_of(with_examples(text))
    assert check(protocol_of(source), source) == ()


@pytest.mark.parametrize("kind", [kind_of(each) for each in KINDS])
def test_every_kind_is_documented_with_an_example_of_that_kind(kind: str) -> None:
    assert f"\n### soort: {kind}\n" in TEXT
    protocol = protocol_of(source_of(with_examples(EXAMPLES[kind])))
    assert list(protocol.questions())[-1].kind == kind

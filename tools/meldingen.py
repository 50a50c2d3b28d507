"""Writes docs/protocol-meldingen.md: what people type in a protocol, and what they then read.

Every message is what the program really says: ``python -m tools.meldingen`` writes it anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.mirror.loading import shipped_rules
from casusanalyse.mirror.proofreading import proofread
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from tools.mistypings import MISTYPINGS, NAME, SOUND, Mistyping

DOCUMENT = Path("docs", "protocol-meldingen.md")

_FRONT = f"""\
# Wat je leest als er iets niet klopt

Zo leest `casusanalyse protocol controleer` wat mensen echt wel eens typen. Bij elk staat het stukje van het
bestand zoals het getypt is, en de hele melding. Elke melding zegt waar het is, wat er is en wat je kunt doen;
het hoedje (`^`) wijst de plek aan. Deze bladzijde is door het programma zelf gemaakt.

Het bestand waar het telkens in misgaat, ziet er goed zo uit:

```yaml
{SOUND}```
"""
_FINE = "Dit werkt gewoon: er is geen melding."


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads files as the program does in a workspace with nothing in it."""

    folder: Path

    def told(self, mistyping: Mistyping) -> str:
        """Return all that is said about a file."""
        root = shipped_folders().root
        own = Folder(self.folder, Origin.WORKSPACE)
        library = Library((own, Folder(root, Origin.SHIPPED)))
        path = self.folder / NAME
        path.write_bytes(mistyping.raw)
        sentence = proofread(path, library, shipped_rules(root)).sentence
        return sentence.replace(str(path), NAME)


def document() -> str:
    """Return the document as Markdown."""
    with TemporaryDirectory() as folder:
        parts = [part for each in MISTYPINGS for part in _section(each, _Reader(Path(folder)))]
    return "\n".join([_FRONT, *parts]) + "\n"


def _section(mistyping: Mistyping, reader: _Reader) -> Iterator[str]:
    yield f"## {mistyping.title}\n"
    if mistyping.remark:
        yield f"{mistyping.remark}\n"
    if mistyping.shown:
        yield f"```text\n{mistyping.shown}\n```\n"
    told = reader.told(mistyping)
    yield f"Je leest:\n\n```text\n{told}\n```\n" if told else f"{_FINE}\n"


def main() -> None:
    """Write the document anew in the checkout in which this is called."""
    DOCUMENT.write_text(document().rstrip("\n") + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

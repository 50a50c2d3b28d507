"""Answering a shell that wants to complete what somebody types behind the program's name."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import TextIOWrapper

from typer._click import Command
from typer._click.exceptions import UsageError
from typer._click.shell_completion import ShellComplete, split_arg_string

from casusanalyse.cli.shells import COMPLETING, WORD
from casusanalyse.errors import CasusError
from casusanalyse.wording import cli as wording

_QUOTES = ("'", '"')
_BASH_LEAVES = re.compile(r"([^\w@%+=:,./-])")
_POWERSHELL_LEAVES = re.compile(r"[\w./\\-]+")


@dataclass(frozen=True, slots=True)
class Offer:
    """A word that fits where somebody is typing, and what is told about it."""

    value: str
    told: str


class _Typed(ShellComplete):
    """Typer's way of finding out what fits; how a shell asks and is answered stands here."""

    name = wording.PROGRAM
    source_template = ""

    def source_vars(self) -> dict[str, str]:
        return {}

    def get_completion_args(self) -> tuple[list[str], str]:
        return [], ""

    def format_completion(self, item: object) -> str:
        return ""


def tell_offers(command: Command, words: Sequence[str], environ: Mapping[str, str]) -> None:
    """Print an offer per line for the shell that asks; nothing when nothing fits."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    shell = environ[COMPLETING]
    typed = [*words, environ[WORD]] if WORD in environ else list(words)
    word = typed[-1] if typed else ""
    for offer in offers(command, [_unquoted(each, shell) for each in typed]):
        sys.stdout.write(f"{_as_a_shell_takes_it(offer, shell, word)}\n")


def offers(command: Command, words: Sequence[str]) -> tuple[Offer, ...]:
    """Return what fits where the last of ``words`` is being typed."""
    try:
        return tuple(_offers(command, words))
    except (UsageError, CasusError, OSError):
        # Nobody asked for anything yet; what is wrong is told when the line is entered.
        return ()


def _offers(command: Command, words: Sequence[str]) -> Iterator[Offer]:
    # A shell may hand over an option and its value as three words.
    before = [each for each in words[:-1] if each != "="]
    word = words[-1] if words else ""
    completing = _Typed(command, {}, wording.PROGRAM, COMPLETING)
    for item in completing.get_completions(before, word):
        yield Offer(str(item.value), " ".join((item.help or "").split()))


def _unquoted(word: str, shell: str) -> str:
    """Return a word without the quotation marks that a shell left on it."""
    match shell:
        case "bash":
            return " ".join(split_arg_string(word))
        case "powershell":
            return word.strip("".join(_QUOTES))
        case _:
            return word


def _as_a_shell_takes_it(offer: Offer, shell: str, word: str) -> str:
    """Return a line; bash and PowerShell put a word in the place as it is, so it must be quoted."""
    match shell:
        case "bash" if word.startswith(_QUOTES):
            return offer.value
        case "bash":
            return _BASH_LEAVES.sub(r"\\\1", offer.value)
        case "powershell" if not _POWERSHELL_LEAVES.fullmatch(offer.value):
            quoted = offer.value.replace("'", "''")
            return f"'{quoted}'\t{offer.told}".rstrip("\t")
        case _:
            return f"{offer.value}\t{offer.told}".rstrip("\t")

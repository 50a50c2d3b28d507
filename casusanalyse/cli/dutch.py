"""Typer's commands in Dutch: help pages and everything that can be wrong with what was typed.

Typer has no translations of its own, and its messages differ per version. So the pages are written
here, and a mistake is told from the class of typer's error, never from its English text.
"""

from collections.abc import Iterable, Sequence

from typer._click import Command, Context, HelpFormatter, Parameter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoSuchOption,
    UsageError,
)
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from casusanalyse.text.phrases import nearest
from casusanalyse.wording import cli as wording

__all__ = ["DutchCommand", "DutchGroup", "UsageError", "usage_mistake"]

_HELP_NAMES = ("--help", "--hulp")
CONTEXT_SETTINGS = {"help_option_names": list(_HELP_NAMES)}


class _Dutch(Command):
    """What a command and a group of commands have in common."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = wording.HELP_OPTION
            option.opts = list(_HELP_NAMES)
        return option

    def get_usage(self, ctx: Context) -> str:
        formatter = ctx.make_formatter()
        pieces = [wording.OPTIONS, *map(_in_usage, _arguments(ctx))]
        if isinstance(self, TyperGroup):
            pieces.append(wording.COMMAND)
        formatter.write_usage(ctx.command_path, " ".join(pieces), wording.USAGE)
        return formatter.getvalue().rstrip("\n")

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        formatter.write(f"{self.get_usage(ctx)}\n")
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)
        self.format_epilog(ctx, formatter)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        _write_section(formatter, wording.ARGUMENTS_HEADING, _arguments(ctx))
        _write_section(formatter, wording.OPTIONS_HEADING, _options(ctx))


class DutchCommand(_Dutch, TyperCommand):
    """A command whose help page and mistakes are told in Dutch."""

    allow_extra_args = True  # so that too many words are told here

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        left = super().parse_args(ctx, args)
        # A shell asks halfway a line: then nothing is too much yet.
        if left and not ctx.resilient_parsing:
            raise UsageError(wording.TOO_MUCH.format(words=" ".join(left)), ctx)
        return left


def _briefly(command: Command) -> str:
    """Return the first paragraph of what a command tells about itself; its own page tells the rest."""
    return (command.help or "").split("\n\n", maxsplit=1)[0]


class DutchGroup(_Dutch, TyperGroup):
    """A group of commands whose help page and mistakes are told in Dutch."""

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        with formatter.section(wording.COMMANDS_HEADING):
            formatter.write_dl([(name, _briefly(each)) for name, each in self.commands.items()])

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        word = args[0]
        if word not in self.commands:
            suggestion = _suggestion(word, self.commands)
            sentence = wording.NO_SUCH_COMMAND.format(word=word, suggestion=suggestion)
            raise UsageError(sentence, ctx)
        return super().resolve_command(ctx, args)


def usage_mistake(error: UsageError) -> str:
    """Return what was wrong with the words after the program's name, and where the help is."""
    lines = [wording.ERROR + _mistake(error)]
    if error.ctx is not None:
        lines.insert(0, error.ctx.get_usage())
        lines.append(wording.SEE_HELP.format(command=error.ctx.command_path))
    return "\n".join(lines)


def _mistake(error: UsageError) -> str:
    match error:
        case NoSuchOption():
            return _no_such_option(error)
        case BadOptionUsage():
            return _wrongly_used(error)
        case MissingParameter():
            return wording.MISSING_ARGUMENT.format(name=_name_of(error.param))
        case BadParameter():
            return wording.UNUSABLE_VALUE.format(name=_name_of(error.param))
        case _:
            ours = type(error) is UsageError
            return error.message if ours else wording.UNUSABLE


def _no_such_option(error: NoSuchOption) -> str:
    known = [name for option in _options(error.ctx) for name in option.opts]
    return wording.NO_SUCH_OPTION.format(
        word=error.option_name, suggestion=_suggestion(error.option_name, known)
    )


def _wrongly_used(error: BadOptionUsage) -> str:
    for option in _options(error.ctx):
        if error.option_name in option.opts and not option.is_flag:
            return wording.MISSING_VALUE.format(option=error.option_name, metavar=option.metavar)
    return wording.NO_VALUE.format(option=error.option_name)


def _suggestion(word: str, known: Iterable[str]) -> str:
    meant = nearest(word, known)
    return wording.MEANT.format(word=meant) if meant else ""


def _options(ctx: Context | None) -> list[TyperOption]:
    parameters = ctx.command.get_params(ctx) if ctx else []
    return [each for each in parameters if isinstance(each, TyperOption)]


def _arguments(ctx: Context) -> list[TyperArgument]:
    return [each for each in ctx.command.params if isinstance(each, TyperArgument)]


def _write_section(
    formatter: HelpFormatter, heading: str, parameters: Sequence[TyperArgument | TyperOption]
) -> None:
    if parameters:
        with formatter.section(heading):
            formatter.write_dl([(_name_of(each), each.help or "") for each in parameters])


def _in_usage(argument: TyperArgument) -> str:
    name = _name_of(argument)
    return name if argument.required else f"[{name}]"


def _name_of(parameter: Parameter | None) -> str:
    match parameter:
        case TyperArgument():
            return parameter.metavar or ""
        case TyperOption(is_flag=False):
            return f"{', '.join(parameter.opts)} {parameter.metavar}"
        case TyperOption():
            return ", ".join(parameter.opts)
        case _:
            return ""

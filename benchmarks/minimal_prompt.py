"""The least that asks a question with the same tools: what the first question is measured against."""

import questionary
import typer


def ask() -> None:
    """Ask one question."""
    questionary.text("Naam?").ask()


if __name__ == "__main__":
    typer.run(ask)

"""What can be expected to go wrong while a Word file is written."""

from pathlib import Path

from casusanalyse.errors import CasusError


class WordFileExists(CasusError):
    """A report is never written over an earlier one."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} bestaat al en blijft zoals het is. "
            "Kies een andere naam voor het nieuwe verslag."
        )


class FolderNotWritable(CasusError):
    """The folder is read-only, or the file is held by another program."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"In de map {folder} mag niet worden geschreven. Er is niets veranderd. "
            "Kies een andere map, of vraag wie de map beheert om schrijfrechten."
        )


class FolderMissing(CasusError):
    """The folder that the report should go to is not there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"De map {folder} is er niet (meer). Maak de map aan of kies een andere, "
            "en probeer het daarna opnieuw."
        )


class DiskFull(CasusError):
    """There is no room left for the report."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"De schijf met de map {folder} is vol. Het verslag is niet geschreven; "
            "de sessie zelf is veilig. Maak ruimte vrij en probeer het opnieuw."
        )


class WordFileNotWritten(CasusError):
    """The disk refused for a reason that is known by its number only."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} kon niet worden geschreven ({reason}). De sessie zelf is veilig. "
            "Probeer het opnieuw of kies een andere map."
        )

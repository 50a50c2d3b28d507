"""What else is on this computer: fonts, found by their files."""

from collections.abc import Iterable, Mapping
from pathlib import Path

_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("/System/Library/Fonts"),
    Path("/Library/Fonts"),
    Path("/Applications/Microsoft Word.app/Contents/Resources/DFonts"),
)
_FONT_FOLDERS_AT_HOME = (".fonts", ".local/share/fonts", "Library/Fonts")
_FONT_FILES = {".ttf", ".ttc", ".otf"}


def font_folders(home: Path, environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the folders in which systems keep fonts, as far as they are here."""
    windows = [Path(environ["WINDIR"]) / "Fonts"] if environ.get("WINDIR") else []
    if environ.get("LOCALAPPDATA"):
        windows.append(Path(environ["LOCALAPPDATA"]) / "Microsoft" / "Windows" / "Fonts")
    at_home = (home / folder for folder in _FONT_FOLDERS_AT_HOME)
    return tuple(folder for folder in (*windows, *_FONT_FOLDERS, *at_home) if folder.is_dir())


def has_font(name: str, folders: Iterable[Path]) -> bool:
    """Tell whether a font is in one of these folders, going by the names of the files."""
    start = name.casefold()
    return any(
        path.suffix.casefold() in _FONT_FILES and path.name.casefold().startswith(start)
        for folder in folders
        for path in folder.rglob("*")
    )

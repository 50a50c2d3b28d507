"""A new kit is whole, sound, and never put over something else."""

import errno
from pathlib import Path

import pytest

from casusanalyse.disk.failures import told
from casusanalyse.disk.problems import BelowAFile, NameTooLong
from casusanalyse.kit.checking import Looked, look_at_kit
from casusanalyse.kit.making import kit_files, make_kit, starter_protocol, starter_template
from casusanalyse.kit.problems import KitFolderTaken, KitIsAFile
from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.text.problems import BsnFound
from tests.protocol.writing import source_of


def library(root: Path) -> Library:
    shipped = Folder(shipped_folders().root, Origin.SHIPPED)
    return Library((Folder(root, Origin.WORKSPACE), shipped))


def files_in(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_a_kit_holds_a_beginning_of_everything(tmp_path: Path) -> None:
    make_kit(tmp_path / "regio")
    assert files_in(tmp_path / "regio") == {
        "LEESMIJ.txt",
        "huisstijl/LEESMIJ.txt",
        "protocols/onze-terugblik.yaml",
        "protocols/.schema/protocol.schema.json",
        "session_templates/ons-dagdeel.yaml",
        "session_templates/.schema/sjabloon.schema.json",
    }
    assert (tmp_path / "regio" / "outputs").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["regio"]


def test_a_new_kit_is_in_order(tmp_path: Path) -> None:
    make_kit(tmp_path)
    assert look_at_kit(tmp_path, library(tmp_path)) == (
        Looked("protocols/onze-terugblik.yaml"),
        Looked("session_templates/ons-dagdeel.yaml"),
    )


def test_the_beginning_of_a_protocol_gives_no_reason_for_a_remark() -> None:
    source = source_of(starter_protocol())
    assert warnings(read_protocol(source), source) == ()


def test_the_beginning_of_a_template_works_with_all_its_comments_taken_off(tmp_path: Path) -> None:
    make_kit(tmp_path)
    keys = ("plaats:", "doel:", "over_de_tekst:", "niet_meenemen:")
    text = starter_template()
    for key in keys:
        assert f"# {key}" in text
        text = text.replace(f"# {key}", key)
    (tmp_path / "session_templates" / "ons-dagdeel.yaml").write_text(text, encoding="utf-8")
    found = library(tmp_path).template("ons-dagdeel")
    assert found.venue == "Vergaderzaal van het wijkcentrum"
    assert found.invitation.purpose == "Waarom jullie bij elkaar komen."


@pytest.mark.parametrize("name", ["iets.txt", "protocols"])
def test_where_something_stands_nothing_is_made(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(KitFolderTaken):
        make_kit(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_is_no_folder_for_a_kit(tmp_path: Path) -> None:
    (tmp_path / "regio").write_text("iets", encoding="utf-8")
    with pytest.raises(KitIsAFile):
        make_kit(tmp_path / "regio")


def test_below_a_file_is_no_place_for_a_kit(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("iets", encoding="utf-8")
    with pytest.raises(BelowAFile) as caught:
        make_kit(tmp_path / "brief.txt" / "regio")
    assert str(tmp_path / "brief.txt") in caught.value.sentence


def test_a_name_that_no_disk_takes_is_told_as_one(tmp_path: Path) -> None:
    def refusing() -> None:
        raise OSError(errno.ENAMETOOLONG, "no")

    with pytest.raises(NameTooLong) as caught, told(tmp_path / ("lang" * 100)):
        refusing()
    assert caught.value.sentence.endswith("is te lang voor deze schijf. Kies een kortere naam.")
    assert len(caught.value.sentence) < 110


def test_a_folder_may_not_be_named_after_a_number_of_somebody(tmp_path: Path) -> None:
    with pytest.raises(BsnFound):
        make_kit(tmp_path / "regio 111222333")
    assert files_in(tmp_path) == set()


def test_what_people_read_opens_in_any_notepad_and_what_we_read_is_plain() -> None:
    marked = {str(place) for place, content in kit_files().items() if content[:1] == b"\xef"}
    assert {Path(each).name for each in marked} == {"LEESMIJ.txt"}

"""A region makes its own protocol from nothing, and it goes all the way to a draft report.

The protocol is the one of the tutorial, which differs from the shipped one in nine places; the house style
is the tenth. Its workbook is filled in in LibreOffice.
"""

import re
import zipfile
from pathlib import Path

import pytest

from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from tests.cli.program import Outcome, run_in_process_of_its_own
from tests.libreoffice.edits import insert
from tests.libreoffice.office import Office
from tests.libreoffice.week import texts_of
from tests.word.house.region import write_region
from tests.word.structure import faults
from tools.zelfstudie import DOCUMENT

pytestmark = pytest.mark.needs("soffice")

_OF_NORTH = re.compile(
    r"<!-- (?:bestand|erbij): (?P<file>[^\n]*noord\.yaml) -->\n+```yaml\n(?P<text>.*?)\n```",
    re.DOTALL,
)
AT_THE_NEXT_VERSION = "## Stap 13"
WRITTEN = {
    "[W0.1]": "leerkracht",
    "[W0.2]": "basisschool",
    "[W1.1.1]": "voorjaar 2019",
    "[W1.1.2]": "Het kind kwam bij ons in groep 4.",
}


class Region:
    """Somebody of a region in her own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str, typed: str = "") -> Outcome:
        """Run a command that must go well."""
        ended = run_in_process_of_its_own("--werkmap", str(self.folder), *words, typed=typed)
        assert ended.code == 0, ended
        return ended

    def write_the_protocol(self) -> None:
        """Write the files of the tutorial, as they are before its last step."""
        tutorial, _, _ = DOCUMENT.read_text(encoding="utf-8").partition(AT_THE_NEXT_VERSION)
        for part in _OF_NORTH.finditer(tutorial):
            with (self.folder / part["file"]).open("a", encoding="utf-8", newline="\n") as file:
                file.write(f"{part['text']}\n")

    @property
    def session(self) -> Path:
        """The folder of the session."""
        (file,) = self.folder.glob("outputs/*/*/sessie.casus")
        return file.parent


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Region:
    """A folder with the protocol and the house style of a region."""
    folder = tmp_path_factory.mktemp("regio") / "noord"
    made = run_in_process_of_its_own("kit", "nieuw", str(folder))
    assert made.code == 0, made
    region = Region(folder)
    region.write_the_protocol()
    write_region(folder / "huisstijl" / "huisstijl.docx")
    return region


@pytest.fixture(scope="module")
def prepared(region: Region, office: Office, tmp_path_factory: pytest.TempPathFactory) -> Region:
    """A session of which a workbook was filled in in LibreOffice and read back."""
    planned = ("--sjabloon", "noord-middag", "--casus", "Casus Linde", "--datum", "14-03-2030")
    region("start", *planned, typed="/pauze\n")
    region("werkboek", "maak", "--sessie", "1", "--voor", "deelnemer")
    empty = region.session / "werkboek" / "werkboek-deelnemer.docx"
    edits = [insert(label, text) for label, text in WRITTEN.items()]
    filled, _ = office.edited(empty, edits, ".docx")
    told = region("werkboek", "inlezen", "1", str(filled), "--alles")
    assert "Overgenomen: 1." in told.out
    return region


def test_it_differs_from_what_is_shipped_in_all_sorts_of_ways(region: Region) -> None:
    folders = (
        Folder(region.folder, Origin.WORKSPACE),
        Folder(shipped_folders().root, Origin.SHIPPED),
    )
    library = Library(folders)
    own, shipped = library.protocol("terugkijken-noord"), library.protocol("retrospectief")
    asked = {question.id: question for question in own.questions()}
    was = {question.id: question for question in shipped.questions()}
    assert asked["aanleiding"].prompt != was["aanleiding"].prompt
    assert was.keys() - asked.keys() == {"signaal"}
    assert asked.keys() - was.keys() == {"meenemen", "eerste_stappen"}
    assert [step.id for step in own.steps][1:3] == ["met_elkaar", "voorstellen"]
    assert {step.minutes for step in own.steps if step.id == "verloop"} == {60}
    assert asked["gezin_hoort_terug"].condition is not None
    assert own.choice_lists["straks_besluit"] != shipped.choice_lists["straks_besluit"]
    assert "De rode draad" in [chapter.heading for chapter in own.report.chapters]


def test_it_is_sound_and_can_be_rehearsed(region: Region) -> None:
    assert "zo niet te gebruiken" not in region("kit", "controleer").out
    assert "Geoefend:" in region("protocol", "oefen", "terugkijken-noord").out
    (draft,) = region.folder.glob("oefenen/*/concept-oefening.docx")
    assert faults(draft, anchored=False) == []
    assert any("De rode draad" in text for text in texts_of(draft))


def test_what_was_filled_in_stands_in_a_draft_in_the_house_style(prepared: Region) -> None:
    told = prepared("concept", "1").out
    assert told.startswith("Huisstijl uit ")
    (draft,) = prepared.session.glob("concept-v1.docx")
    assert faults(draft) == []
    with zipfile.ZipFile(draft) as package:
        assert any(name.startswith("word/media/") for name in package.namelist())
    assert "Het kind kwam bij ons in groep 4." in texts_of(draft)

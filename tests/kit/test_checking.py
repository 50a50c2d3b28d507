"""A check of a kit tells of every file whether it counts, and of none that it is hidden."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from casusanalyse.kit.checking import Looked, Verdict, look_at_kit
from casusanalyse.kit.making import make_kit, starter_protocol, starter_template
from casusanalyse.kit.problems import NotAKit
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from tests.word.house.region import write_region

PROTOCOL = starter_protocol()
OWN = "protocols/onze-terugblik.yaml"
TEMPLATE = "session_templates/ons-dagdeel.yaml"


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    root = tmp_path / "regio"
    make_kit(root)
    return root


def put(kit: Path, place: str, text: str = "") -> None:
    path = kit / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def look(kit: Path) -> dict[str, tuple[Verdict, str]]:
    """All that was found but the two files of a new kit, the first line of what is told."""
    shipped = Folder(shipped_folders().root, Origin.SHIPPED)
    looked = look_at_kit(kit, Library((Folder(kit, Origin.WORKSPACE), shipped)))
    told = {each.place: (each.verdict, each.told.split("\n")[0]) for each in looked}
    fine = (Verdict.SOUND, "")
    return {place: it for place, it in told.items() if place not in (OWN, TEMPLATE) or it != fine}


def test_a_mistake_in_a_protocol_is_told_with_its_line(kit: Path) -> None:
    line = PROTOCOL.partition("soort: inzicht")[0].count("\n") + 1
    put(kit, OWN, PROTOCOL.replace("soort: inzicht", "soort: inzigt"))
    verdict, told = look(kit)[OWN]
    assert verdict is Verdict.REFUSED
    assert f'regel {line}, kolom 16: bij "soort" staat "inzigt"' in told


def test_a_protocol_with_remarks_can_be_used(kit: Path) -> None:
    put(kit, OWN, PROTOCOL.replace("duur: 90", "duur: 60"))
    verdict, told = look(kit)[OWN]
    assert verdict is Verdict.REMARKS
    assert "de stappen en pauzes duren samen 82 minuten, langer dan de 60 van hier" in told


def test_a_template_is_held_against_its_protocol(kit: Path) -> None:
    put(kit, TEMPLATE, starter_template().replace("  verloop: 70", "  verlop: 70"))
    verdict, told = look(kit)[TEMPLATE]
    assert verdict is Verdict.REFUSED
    assert 'heeft geen stap "verlop"' in told


def test_a_file_with_the_id_of_a_shipped_one_goes_before_it(kit: Path) -> None:
    for name in ("kort", "dagdeel"):
        shipped = shipped_folders().root / "session_templates" / f"{name}.yaml"
        shutil.copy(shipped, kit / "session_templates")
    assert look(kit) == {
        f"session_templates/{name}.yaml": (
            Verdict.SOUND,
            f'Het gaat voor het meegeleverde bestand met de id "{name}".',
        )
        for name in ("dagdeel", "kort")
    }


def test_of_two_files_with_one_id_the_second_is_told_that_it_does_not_count(kit: Path) -> None:
    put(kit, "protocols/zz.yaml", PROTOCOL)
    assert look(kit) == {
        "protocols/zz.yaml": (
            Verdict.REFUSED,
            f'De id "onze-terugblik" staat ook in {OWN}, en dat bestand telt. Geef dit bestand een'
            " eigen id, of haal er een weg.",
        )
    }


def test_what_will_not_be_found_where_it_stands_is_told(kit: Path) -> None:
    put(kit, "protocols/een.yaml.txt", PROTOCOL)
    put(kit, "protocols/aantekeningen.docx")
    put(kit, "protocols/oud/een.yaml", PROTOCOL)
    put(kit, "protocols/dagdeel.yaml", starter_template())
    put(kit, "session_templates/een.yml", PROTOCOL)
    put(kit, "los.yaml", PROTOCOL)
    put(kit, "loos.yaml", starter_template())
    assert {place: verdict for place, (verdict, _) in look(kit).items()} == {
        "los.yaml": Verdict.REFUSED,
        "loos.yaml": Verdict.REFUSED,
        "protocols/aantekeningen.docx": Verdict.REMARKS,
        "protocols/dagdeel.yaml": Verdict.REFUSED,
        "protocols/een.yaml.txt": Verdict.REFUSED,
        "protocols/oud": Verdict.REMARKS,
        "session_templates/een.yml": Verdict.REFUSED,
    }


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Sjablonen", "session_templates"), ("protocollen", "protocols"), ("output", "outputs")],
)
def test_a_folder_with_another_name_is_told_which_is_looked_for(
    kit: Path, name: str, meant: str
) -> None:
    (kit / name).mkdir()
    told = (
        f"Deze map heet anders dan het programma zoekt, en wordt niet gelezen. Noem haar {meant}."
    )
    assert look(kit) == {name: (Verdict.REFUSED, told)}


def test_capitals_are_told_as_far_as_they_matter_here(kit: Path) -> None:
    os.rename(kit / "protocols", kit / "tussen")
    os.rename(kit / "tussen", kit / "Protocols")
    matters = not (kit / "protocols").exists()
    assert look(kit)["Protocols"][0] is (Verdict.REFUSED if matters else Verdict.REMARKS)


def test_files_with_answers_and_what_programs_hide_are_let_be(kit: Path) -> None:
    put(kit, "a.yaml", "antwoorden: 1\nprotocol: retrospectief\ngesprek: []\n")
    put(kit, "kapot.yaml", "a: [")
    put(kit, "protocols/.een.yaml.swp")
    put(kit, "huisstijl/~$huisstijl.docx")
    put(kit, "huisstijl/logo.png")
    assert look(kit) == {}


def test_the_scenarios_beside_a_protocol_are_left_to_whoever_plays_them(kit: Path) -> None:
    put(kit, "protocols/los.scenarios/een.yaml")
    put(kit, "protocols/los.yaml", "protocol: 1\n")
    assert list(look(kit)) == ["protocols/los.yaml"]


def test_scenarios_of_no_protocol_are_never_played(kit: Path) -> None:
    put(kit, "protocols/onze-terugblk.scenarios/zonder-ouders.yaml")
    ((verdict, told),) = look(kit).values()
    assert (verdict, told.partition(".")[0]) == (
        Verdict.REMARKS,
        "Hierin staan scenario's van een protocol dat er niet is",
    )


def test_the_words_of_the_mirror_are_checked_too(kit: Path) -> None:
    put(kit, "taalspiegel.yaml", "regels:\n  - {id: nieuw, uit: ja}\n")
    assert look(kit)["taalspiegel.yaml"][0] is Verdict.REFUSED
    put(kit, "taalspiegel.yaml", "regels: []\n")
    assert look(kit)["taalspiegel.yaml"] == (Verdict.SOUND, "")


def test_a_house_style_is_opened_and_one_with_another_name_is_told(kit: Path) -> None:
    write_region(kit / "huisstijl" / "huisstijl.docx")
    write_region(kit / "huisstijl" / "brief.docx")
    found = look(kit)
    assert found["huisstijl/brief.docx"][0] is Verdict.REMARKS
    assert found["huisstijl/huisstijl.docx"][0] in (Verdict.SOUND, Verdict.REMARKS)
    put(kit, "huisstijl/huisstijl.docx", "geen Word")
    assert look(kit)["huisstijl/huisstijl.docx"][0] is Verdict.REFUSED


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_that_leads_back_to_itself_is_told_as_a_file_that_cannot_be_read(kit: Path) -> None:
    (kit / "protocols" / "lus.yaml").symlink_to("lus.yaml")
    told = f"{kit / 'protocols' / 'lus.yaml'}: dit bestand is niet te lezen. "
    verdict, line = look(kit)["protocols/lus.yaml"]
    assert (verdict, line.startswith(told)) == (Verdict.REFUSED, True)


def test_a_folder_that_holds_none_of_it_is_no_kit(tmp_path: Path) -> None:
    with pytest.raises(NotAKit):
        look_at_kit(tmp_path, Library(()))


def test_an_empty_kit_has_nothing_to_tell(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    assert look_at_kit(tmp_path, Library(())) == ()
    assert Looked("iets").verdict is Verdict.SOUND

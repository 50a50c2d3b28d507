"""Files that build on each other: the next with one id, on several floors, and never in a circle."""

import sys
from pathlib import Path

import pytest

from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.source.problems import SourceError
from tests.protocol.building.writing import BASE


def on(id: str, uses: str, *deviations: str) -> str:
    text = f"protocol: 1\nid: {id}\nnaam: Van {id}\nversie: 2.0\ngebruikt: {uses}\n"
    return (
        text + "afwijkingen:\n" * bool(deviations) + "".join(f"  - {{{d}}}\n" for d in deviations)
    )


class Shelf:
    """A folder of the region and a shipped one, with the library of both."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.own("")
        self.shipped("terugblik", BASE)

    def own(self, name: str, text: str = "") -> Path:
        return self._write(self.root / "werkmap", name, text)

    def shipped(self, name: str, text: str) -> Path:
        return self._write(self.root / "mee", name, text)

    def _write(self, folder: Path, name: str, text: str) -> Path:
        path = folder / "protocols" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        if name:
            path.write_text(text, encoding="utf-8", newline="\n")
        return path

    @property
    def library(self) -> Library:
        own = Folder(self.root / "werkmap", Origin.WORKSPACE)
        return Library((own, Folder(self.root / "mee", Origin.SHIPPED)))

    def refusal(self, id: str) -> str:
        """The first line of what is wrong with a protocol, without the name of its file."""
        with pytest.raises(SourceError) as refused:
            self.library.built(id)
        return refused.value.sentence.split("\n")[0].split(".yaml, ", 1)[1]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_protocol_is_found_with_what_it_builds_on(shelf: Shelf) -> None:
    path = shelf.own("noord", on("noord", "terugblik", "vraag: welkom, verbergen: ja"))
    built = shelf.library.built("noord")
    assert (built.protocol.lineage, built.source.name) == (("terugblik",), str(path))
    assert built.base is not None
    assert (built.base.protocol.id, built.base.origin) == ("terugblik", Origin.SHIPPED)


def test_with_its_own_id_it_builds_on_the_shipped_one_and_takes_its_place(shelf: Shelf) -> None:
    shelf.own("mijn", on("terugblik", "terugblik", "vraag: welkom, verbergen: ja"))
    protocol = shelf.library.protocol("terugblik")
    assert (protocol.name, protocol.lineage) == ("Van terugblik", ())
    assert protocol.steps[0].questions[0].id == "aanleiding"
    listed = {each.name: (each.shadowed, each.uses) for each in shelf.library.all()}
    assert listed == {"Van terugblik": (False, "terugblik"), "Terugblik": (True, None)}


def test_a_base_may_build_on_another_one_the_nearest_told_first(shelf: Shelf) -> None:
    shelf.own("noord", on("noord", "terugblik", "vraag: welkom, wordt: {kort: Hallo}"))
    shelf.own("stad", on("stad", "noord", "vraag: aanleiding, wordt: {kort: Reden}"))
    shelf.own("terugblik", on("terugblik", "terugblik", "stap: begin, wordt: {duur: 25}"))
    protocol = shelf.library.protocol("stad")
    assert protocol.lineage == ("noord", "terugblik")
    assert protocol.steps[0].minutes == 25
    assert [protocol.question(id).short for id in ("welkom", "aanleiding")] == ["Hallo", "Reden"]


def test_a_file_by_its_path_builds_on_what_is_within_reach(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "los.yaml"
    path.write_text(on("terugblik", "terugblik", "vraag: welkom, verbergen: ja"), encoding="utf-8")
    assert shelf.library.protocol(str(path)).name == "Van terugblik"


def test_a_base_that_is_not_there_is_told_with_what_there_is(shelf: Shelf) -> None:
    shelf.own("noord", on("noord", "terugblick"))
    assert shelf.refusal("noord") == (
        'regel 5, kolom 11: er is geen protocol "terugblick" om op te bouwen. De protocollen zijn:'
        ' terugblik. Bedoelde u "terugblik"?'
    )


def test_a_protocol_that_uses_itself_needs_another_file(shelf: Shelf) -> None:
    shelf.own("noord", on("noord", "noord"))
    assert shelf.refusal("noord") == (
        'regel 5, kolom 11: er is geen ander bestand met het protocol "noord". Een protocol dat'
        " zichzelf gebruikt, bouwt op het volgende met die id, zoals dat van het programma."
    )


def test_a_circle_is_told_as_a_circle(shelf: Shelf) -> None:
    shelf.own("a", on("a", "b"))
    shelf.own("b", on("b", "c"))
    shelf.own("c", on("c", "b"))
    assert shelf.refusal("b") == (
        "regel 5, kolom 11: deze protocollen bouwen in een kring op elkaar: b → c → b."
        " Laat een van hen op zichzelf staan."
    )
    assert "kring op elkaar: b → c → b" in shelf.refusal("a")


def test_eight_may_stand_below_and_nine_are_too_many(shelf: Shelf) -> None:
    for number in range(1, 10):
        shelf.own(f"p{number}", on(f"p{number}", f"p{number - 1}" if number > 1 else "terugblik"))
    assert len(shelf.library.protocol("p8").lineage) == 8
    assert shelf.refusal("p9") == (
        "regel 5, kolom 11: hier bouwen te veel protocollen op elkaar. Hoogstens 8 onder dit."
    )


@pytest.mark.parametrize(
    "broken",
    ["id: midden\nnaam: [", on("midden", "nergens"), on("midden", "terugblik", "vraag: x")],
)
def test_a_base_with_a_mistake_is_told_with_where_to_look(shelf: Shelf, broken: str) -> None:
    path = shelf.own("midden", broken)
    shelf.own("noord", on("noord", "midden").replace("naam: Van noord\n", ""))
    with pytest.raises(SourceError) as refused:
        shelf.library.built("noord")
    told = [
        line.split(".yaml, ")[1] for line in refused.value.sentence.split("\n") if "regel" in line
    ]
    assert told == [
        'regel 1, kolom 1: de sleutel "naam" ontbreekt.',
        'regel 4, kolom 11: in het protocol "midden" waar dit op bouwt, zit een fout. Kijk eerst naar'
        f" dat bestand: {path}",
    ]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (
            "gebruik: terugblik",
            'regel 5, kolom 1: de sleutel "gebruik" is hier onbekend. Kies uit: protocol, id, naam,'
            " versie, gebruikt, omschrijving, auteur, duur, neemt_over, waar_we_staan, keuzelijsten,"
            ' afwijkingen, vangen, verslag en afronding. Bedoelde u "gebruikt"?',
        ),
        ("afwijkingen: []", 'regel 1, kolom 1: de sleutel "gebruikt" ontbreekt.'),
    ],
)
def test_a_file_that_means_to_build_is_read_as_one(shelf: Shelf, key: str, told: str) -> None:
    shelf.own("noord", f"protocol: 1\nid: noord\nnaam: Noord\nversie: 1.0\n{key}\n")
    assert shelf.refusal("noord") == told


def test_a_template_may_name_a_step_that_only_the_region_has(shelf: Shelf) -> None:
    new = "{id: napraten, titel: Napraten, duur: 5}"
    shelf.own("noord", on("noord", "terugblik", f"stap: eind, erna: [{new}]"))
    template = shelf.root / "werkmap" / "session_templates" / "kort.yaml"
    template.parent.mkdir()
    template.write_text(
        "id: kort\nnaam: Kort\nprotocol: noord\nminuten: {napraten: 15}\n", encoding="utf-8"
    )
    assert shelf.library.template("kort").step_minutes == {"napraten": 15}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_that_leads_back_to_itself_hinders_no_other_file(shelf: Shelf) -> None:
    (shelf.own("a").parent / "a-lus.yaml").symlink_to("a-lus.yaml")
    shelf.own("noord", on("noord", "terugblik"))
    assert shelf.library.built("noord").protocol.lineage == ("terugblik",)

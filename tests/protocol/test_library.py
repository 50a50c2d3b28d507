"""The library: the region's own files before the shipped ones, broken files included."""

from pathlib import Path

import pytest

from casusanalyse.protocol.library import Folder, Library, Listed, Origin, shipped_folders
from casusanalyse.protocol.problems import UnknownProtocol, UnknownTemplate
from casusanalyse.source.problems import SourceError
from tests.protocol.writing import FRAME, REPORT

STEPS = "stappen:\n  - {id: stap, titel: Stap, duur: 20}\n"
PROTOCOL = FRAME + STEPS + REPORT
TEMPLATE = "id: kort\nnaam: Kort\nprotocol: proef\nminuten: {stap: 15}\npauzes: {stap: 5}\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "werkmap", Origin.WORKSPACE)


@pytest.fixture
def shipped(tmp_path: Path) -> Folder:
    write(tmp_path / "mee" / "protocols" / "proef.yaml", PROTOCOL)
    write(tmp_path / "mee" / "session_templates" / "kort.yaml", TEMPLATE)
    return Folder(tmp_path / "mee", Origin.SHIPPED)


def test_a_protocol_of_the_region_comes_before_the_shipped_one(
    own: Folder, shipped: Folder
) -> None:
    path = write(own.path / "protocols" / "ons.yaml", PROTOCOL.replace("naam: Proef", "naam: Ons"))
    library = Library((own, shipped))
    theirs = shipped.path / "protocols" / "proef.yaml"
    assert library.all() == (
        Listed("proef", "Ons", 60, "1.0", path, Origin.WORKSPACE, shadowed=False),
        Listed("proef", "Proef", 60, "1.0", theirs, Origin.SHIPPED, shadowed=True),
    )
    assert library.protocol("proef").name == "Ons"


def test_a_broken_file_is_listed_with_its_problem(own: Folder, shipped: Folder) -> None:
    write(own.path / "protocols" / "stuk.yaml", "id: ons\nnaam: [")
    write(own.path / "protocols" / "half.yaml", PROTOCOL.replace("duur: 60\n", ""))
    write(own.path / "protocols" / "lees-mij.txt", "geen protocol")
    listed = Library((own, shipped)).all()
    assert [(each.id, each.problem is None) for each in listed] == [
        ("proef", False),
        ("stuk", False),
        ("proef", True),
    ]


def test_a_file_with_an_id_of_pages_long_is_listed_by_its_name(own: Folder) -> None:
    write(own.path / "protocols" / "lang.yaml", PROTOCOL.replace("id: proef", f"id: {'a' * 5000}"))
    (listed,) = Library((own,)).all()
    assert (listed.id, listed.problem is None) == ("lang", False)


def test_a_broken_file_of_the_region_is_not_silently_replaced_by_the_shipped_one(
    own: Folder, shipped: Folder
) -> None:
    path = write(own.path / "protocols" / "half.yaml", PROTOCOL.replace("duur: 60\n", ""))
    with pytest.raises(SourceError) as refused:
        Library((own, shipped)).protocol("proef")
    assert refused.value.source_name == str(path)


def test_a_protocol_can_be_named_by_its_path(tmp_path: Path, shipped: Folder) -> None:
    path = write(tmp_path / "los.yaml", PROTOCOL.replace("duur: 60", "duur: 10"))
    assert Library((shipped,)).protocol(str(path)).minutes == 10


def test_an_unknown_protocol_is_told_with_what_there_is(shipped: Folder) -> None:
    with pytest.raises(UnknownProtocol) as refused:
        Library((shipped,)).protocol("proeff")
    assert refused.value.sentence == (
        'Er is geen protocol "proeff". Er zijn: proef. Bedoelde je "proef"?'
    )


def test_an_empty_library_says_so(own: Folder) -> None:
    with pytest.raises(UnknownProtocol) as refused:
        Library((own,)).protocol("proef")
    assert refused.value.sentence == 'Er is geen protocol "proef". Er zijn er nog geen.'


def test_a_template_is_found_by_its_id(shipped: Folder) -> None:
    assert Library((shipped,)).template("kort").step_minutes == {"stap": 15}


def test_a_template_is_listed_with_the_time_that_its_session_takes(shipped: Folder) -> None:
    (listed,) = Library((shipped,)).all_templates()
    assert (listed.name, listed.protocol_id, listed.minutes) == ("Kort", "proef", 60)


def test_an_unknown_template_is_told_with_what_there_is(shipped: Folder) -> None:
    with pytest.raises(UnknownTemplate) as refused:
        Library((shipped,)).template("lang")
    assert refused.value.sentence == 'Er is geen sjabloon "lang". Er zijn: kort.'


def test_a_template_names_steps_of_its_protocol(own: Folder, shipped: Folder) -> None:
    text = TEMPLATE.replace("id: kort", "id: eigen").replace("stap: 15", "stapp: 15")
    path = write(own.path / "session_templates" / "eigen.yaml", text)
    with pytest.raises(SourceError) as refused:
        Library((own, shipped)).template("eigen")
    assert refused.value.sentence.split("\n")[0] == (
        f'{path}, regel 4, kolom 11: het protocol "proef" heeft geen stap "stapp".'
        ' De stappen zijn: stap. Bedoelde u "stap"?'
    )


def test_a_template_names_a_protocol_that_exists(own: Folder, shipped: Folder) -> None:
    text = TEMPLATE.replace("id: kort", "id: eigen").replace("protocol: proef", "protocol: proeve")
    path = write(own.path / "session_templates" / "eigen.yaml", text)
    with pytest.raises(SourceError) as refused:
        Library((own, shipped)).template("eigen")
    assert refused.value.sentence.split("\n")[0] == (
        f'{path}, regel 3, kolom 11: er is geen protocol "proeve".'
        ' De protocollen zijn: proef. Bedoelde u "proef"?'
    )


def test_a_checkout_that_is_the_workspace_does_not_override_itself(shipped: Folder) -> None:
    library = Library((Folder(shipped.path, Origin.WORKSPACE), shipped))
    assert [(each.origin, each.shadowed) for each in library.all()] == [(Origin.SHIPPED, False)]


def test_every_shipped_protocol_and_template_is_sound() -> None:
    library = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
    listed = (*library.all(), *library.all_templates())
    assert {each.path.name: each.problem for each in listed if each.problem} == {}
    assert len(library.all()) >= 1

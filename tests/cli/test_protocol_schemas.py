"""Making a schema for an editor: protocol schema."""

from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.schema import schema
from tests.cli.program import Outcome, Program


def test_a_schema_is_printed(program: Program) -> None:
    assert program("protocol", "schema") == Outcome(0, schema(FileSort.PROTOCOL), "")
    templates = program("protocol", "schema", "--soort", "sjabloon")
    assert templates == Outcome(0, schema(FileSort.TEMPLATE), "")


def test_a_schema_is_written_and_one_hears_how_an_editor_finds_it(program: Program) -> None:
    target = program.workspace / "protocols" / "taal.json"
    made = program("protocol", "schema", "--naar", str(target))
    assert made == Outcome(
        0,
        f"Gemaakt: {target}\n"
        "Zet deze regel bovenaan een bestand in dezelfde map: # yaml-language-server: $schema=taal.json\n",
        "",
    )
    assert target.read_text(encoding="utf-8") == schema(FileSort.PROTOCOL)


def test_another_file_is_never_written_over(program: Program) -> None:
    path = program.file("protocols/klein.yaml", "van mij\n")
    refused = program("protocol", "schema", "--naar", path)
    assert refused == Outcome(
        1,
        "",
        f"{path} is er al, en is geen schema dat casusanalyse maakte. Er is niets overschreven; kies"
        " een andere naam.\n",
    )


def test_another_sort_is_refused(program: Program) -> None:
    assert program("protocol", "schema", "--soort", "verslag").code == 2

"""`casusanalyse overzetten` and `apart`: a session that goes on with a newer protocol."""

from pathlib import Path

import apsw
import pytest

from casusanalyse.session.copies import noted_copies
from casusanalyse.session.live import open_session, read_session
from tests.cli.program import ANSWERS, PROTOCOL, Program
from tests.session.reviews import SENT, final
from tests.session.samples import Clock

NEWER = PROTOCOL.replace('versie: "1.0"', 'versie: "1.1"')
WITHOUT_WHY = NEWER.replace(
    """\
      - id: aanleiding
        soort: tekst
        vraag: Waarom zitten we hier?
        kort: Aanleiding
        verplicht: ja
""",
    "",
).replace("[aanleiding, sterk]", "[sterk]")
AT_MOST_ONE = WITHOUT_WHY.replace("kort: Wat goed ging", "kort: Wat goed ging\n        maximaal: 1")
RENAMED = NEWER.replace("id: aanleiding", "id: reden").replace("[aanleiding,", "[reden,")


@pytest.fixture
def session(program: Program) -> Path:
    """A session of the small protocol, made with its first version."""
    program("start", "--antwoorden", program.file("antwoorden.yaml", ANSWERS))
    return next(program.outputs.glob("*/*/sessie.casus"))


def newer(program: Program, text: str) -> None:
    program.file("protocols/klein.yaml", text)


def test_at_first_only_what_would_happen_is_shown(program: Program, session: Path) -> None:
    newer(program, AT_MOST_ONE)
    before = session.read_bytes()
    told = program("overzetten", "1")
    assert (told.code, told.err) == (0, "")
    assert told.out == (
        "Casus Beuk: van klein 1.0 naar klein 1.1\n"
        "\n"
        "Vraagt aandacht: het blijft staan, kijk er even naar\n"
        "  Wat goed ging\n"
        "    – [b]Niet vet[/b] :smile: {{ x }} <y>\n"
        "      de lijst heeft nu hoogstens 1 regel\n"
        "\n"
        "Wordt apart gezet: er is geen plek meer voor, en het blijft bewaard\n"
        "  Aanleiding\n"
        "    – Wij wilden het begrijpen.\n"
        "      deze vraag is er niet meer\n"
        "\n"
        "Blijft zoals het is\n"
        "  Wat goed ging: 1 regel\n"
        "\n"
        "Samen: 1 blijft, 1 vraagt aandacht, 1 wordt apart gezet.\n"
        "\n"
        "Er is nog niets veranderd. Zo doe je het:\n"
        "casusanalyse overzetten 1 --doe\n"
    )
    assert session.read_bytes() == before
    assert sorted(path.name for path in session.parent.iterdir()) == ["sessie.casus"]


def test_moving_keeps_a_copy_and_sets_aside_what_does_not_fit(
    program: Program, session: Path
) -> None:
    before = read_session(session)
    newer(program, WITHOUT_WHY)
    told = program("overzetten", "1", "--doe")
    assert (told.code, told.err) == (0, "")
    copy = session.with_name("sessie-voor-overzetten.casus")
    assert [each.path for each in noted_copies(session)] == [copy]
    assert read_session(copy) == before
    protocol, record = read_session(session)
    assert (protocol.version, record.answer("aanleiding")) == ("1.1", None)
    apart = program("apart", "1")
    assert apart.out.startswith("\nApart gezet\n  Aanleiding\n    1. Wij wilden het begrijpen.\n")
    assert "Apart gezet\n  Aanleiding\n    1. Wij wilden het begrijpen." in program("toon", "1").out
    for command in (
        ("status",),
        ("controle",),
        ("casus", "Casus Beuk"),
        ("concept", "1"),
        ("uitwerken", "1", "--klaar"),
        ("opruimen", "--droog"),
    ):
        assert program(*command).code in (0, 1), command


def test_what_is_set_aside_is_told_as_a_loose_end(program: Program, session: Path) -> None:
    newer(program, WITHOUT_WHY)
    program("overzetten", "1", "--doe")
    assert "Aanleiding: Wij wilden het begrijpen." in program("uitwerken", "1", "--klaar").out


def test_moving_back_gives_everything_back(program: Program, session: Path) -> None:
    _, before = read_session(session)
    newer(program, WITHOUT_WHY)
    program("overzetten", "1", "--doe")
    old = program.file("oud.yaml", PROTOCOL)
    back = program("overzetten", "1", "--protocol", old)
    assert "Komt terug: het stond apart en past weer\n  Aanleiding\n" in back.out
    assert f"overzetten 1 --protocol {old} --doe" in back.out
    assert program("overzetten", "1", "--protocol", old, "--doe").code == 0
    _, after = read_session(session)
    assert (after.slots, [*after.aside.said]) == (before.slots, [])
    assert sorted(path.name for path in session.parent.glob("*.casus")) == [
        "sessie-voor-overzetten-2.casus",
        "sessie-voor-overzetten.casus",
        "sessie.casus",
    ]


def test_a_question_that_only_got_another_id_is_told_with_what_to_do(
    program: Program, session: Path
) -> None:
    newer(program, RENAMED)
    told = program("overzetten", "1").out
    assert (
        'dezelfde vraag heet nu "reden"; noem haar in het protocol weer "aanleiding", dan blijft dit'
        " staan\n" in told
    )


def test_a_protocol_that_the_session_has_already_is_refused(
    program: Program, session: Path
) -> None:
    refused = program("overzetten", "1")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("Deze sessie werkt al met dit protocol")


def test_a_final_session_stays_as_it_is(program: Program, session: Path) -> None:
    with open_session(session, Clock()) as live:
        live.do_all([SENT, final()])
    newer(program, WITHOUT_WHY)
    for words in (("overzetten", "1"), ("overzetten", "1", "--doe")):
        assert program(*words).code == 1
    assert [path.name for path in session.parent.iterdir()] == ["sessie.casus"]


def test_a_draft_that_went_round_is_warned_of(program: Program, session: Path) -> None:
    with open_session(session, Clock()) as live:
        live.do(SENT)
    newer(program, WITHOUT_WHY)
    told = program("overzetten", "1")
    assert told.err.startswith("Let op: er ging al een concept rond.")


def test_a_locked_session_is_moved_with_its_password(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "drie kleine woorden")
    answers = program.file("antwoorden.yaml", ANSWERS)
    program("start", "--antwoorden", answers, "--wachtwoord")
    newer(program, WITHOUT_WHY)
    assert program("overzetten", "1", "--doe").code == 0
    assert "1. Wij wilden het begrijpen." in program("apart", "1").out
    for path in program.outputs.glob("*/*/*.casus"):
        assert b"Wij wilden" not in path.read_bytes()


def test_what_was_set_aside_can_be_erased(program: Program, session: Path) -> None:
    newer(program, WITHOUT_WHY)
    program("overzetten", "1", "--doe")
    program("concept", "1")
    told = program("apart", "1", "--wis", "1", "--ja")
    copy = session.with_name("sessie-voor-overzetten.casus")
    assert (told.code, told.out) == (
        0,
        "\nApart gezet\n  Aanleiding\n    1. Wij wilden het begrijpen.\nGewist.\n"
        "Ook weg: 1 verslag of tekening in de map van de sessie.\n",
    )
    assert told.err == f"In deze kopie staat het nog; wis haar, of doe daar hetzelfde: {copy}\n"
    assert b"Wij wilden" not in session.read_bytes()
    assert program("apart", "1").out == "In deze sessie is niets apart gezet.\n"


def test_erasing_asks_first_and_knows_its_numbers(program: Program, session: Path) -> None:
    newer(program, WITHOUT_WHY)
    program("overzetten", "1", "--doe")
    assert program("apart", "1", "--wis", "1").code == 1
    wrong = program("apart", "1", "--wis", "9", "--ja")
    assert wrong.code == 1
    assert wrong.err == (
        "Nummer 9 staat niet in de lijst van wat apart is gezet. Zij loopt van 1 tot en met 1.\n"
    )
    assert program("apart", "1").out.startswith("\nApart gezet")


def test_a_session_that_a_later_program_wrote_is_called_so_and_not_damaged(
    program: Program, session: Path
) -> None:
    connection = apsw.Connection(str(session))
    connection.execute("UPDATE events SET kind = 'never_heard_of' WHERE sequence = 2")
    connection.execute("UPDATE meta SET value = '99.0' WHERE key = 'written_by'")
    connection.close()
    told = program("status").out
    assert "nieuwere versie" in told
    assert "beschadigd" not in told

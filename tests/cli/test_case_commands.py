"""``casus``: a case at a glance."""

from datetime import timedelta
from pathlib import Path

import pytest

from casusanalyse.cli.context import now, today
from casusanalyse.session.live import open_session
from tests.cli.program import ANSWERS, Program

PROTOCOL = """\
protocol: 1
id: overleg
naam: Overleg
versie: "1.0"
omschrijving: Een kwartier.
auteur: Regio Voorbeeld
duur: 15
neemt_over:
  - {uit: overleg, soort: lijst, vraag: koers}
  - {uit: overleg, soort: afspraak, vraag: afspraken, naar: vorige}
waar_we_staan: [koers, vorige, volgende_keer]
stappen:
  - id: stap
    titel: Stap
    vragen:
      - {id: koers, soort: lijst, vraag: Welke koers?, kort: Koers, in_verslag: nee}
      - id: koers_stand
        soort: keuze
        vraag: Op koers?
        voor_elk: koers
        keuzes: {op: Op koers, af: Eraf}
        in_verslag: nee
      - {id: vorige, soort: afspraak, vraag: Wat namen we ons voor?, in_verslag: nee}
      - id: stand
        soort: keuze
        vraag: Wat is ervan geworden?
        voor_elk: vorige
        keuzes: {gedaan: Gedaan, loopt: Loopt nog}
        in_verslag: nee
      - {id: afspraken, soort: afspraak, vraag: Wie doet wat?, in_verslag: nee}
      - {id: volgende_keer, soort: datum, vraag: Wanneer?, kort: De volgende keer, in_verslag: nee}
verslag:
  titel: Overleg
  hoofdstukken: [{kop: Leeg, tekst: Niets.}]
"""
FIRST = """\
antwoorden: 1
protocol: overleg
casus: Casus Wilg
datum: 03-03-2025
gesprek:
  - {vraag: koers, regels: [Hij blijft wonen]}
  - {vraag: koers_stand, antwoord: op koers}
  - {vraag: vorige, verder: ja}
  - {vraag: afspraken, regels: [Belt moeder | juf | vrijdag, Gaat langs]}
  - {vraag: volgende_keer, antwoord: 10 maart 2025}
"""
SECOND = """\
antwoorden: 1
protocol: overleg
casus: Casus Wilg
datum: 10-03-2025
gesprek:
  - {vraag: koers, verder: ja}
  - {vraag: koers_stand, antwoord: eraf}
  - {vraag: vorige, verder: ja}
  - {vraag: stand, antwoord: gedaan}
  - {vraag: stand, antwoord: loopt nog}
  - {vraag: afspraken, verder: ja}
  - {vraag: volgende_keer, antwoord: DAY}
"""


@pytest.fixture
def followed(program: Program) -> Program:
    """The program with two sessions of one case, the second following the first."""
    program.file("protocols/overleg.yaml", PROTOCOL)
    tomorrow = (today() + timedelta(days=1)).strftime("%d-%m-%Y")
    first = program.file("een.yaml", FIRST)
    second = program.file("twee.yaml", SECOND.replace("DAY", tomorrow))
    assert program("start", "--antwoorden", first).code == 0
    assert program("start", "--antwoorden", second, "--vervolg", "1").code == 0
    return program


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def test_the_only_case_is_told_at_a_glance(followed: Program) -> None:
    assert followed("concept", "2").code == 0
    told = followed("casus")
    tomorrow = (today() + timedelta(days=1)).strftime("%d-%m-%Y")
    assert (told.code, told.err) == (0, "")
    assert lines(told.out) == [
        "Casus Wilg",
        "",
        "nr  datum       protocol  stand  concept",
        "1   03-03-2025  Overleg   klaar",
        "2   10-03-2025  Overleg   klaar  v1",
        "",
        "Waar het staat",
        "Koers (uit Overleg, 3 maart 2025)",
        "  1  Hij blijft wonen",
        "     10 maart 2025: Eraf",
        "",
        "Afspraken die openstaan (1)",
        "  – Gaat langs",
        "    van 03-03-2025; loopt nog",
        "",
        "Afspraken die klaar zijn (1)",
        "  – Belt moeder · juf · vrijdag",
        "    van 03-03-2025; gedaan",
        "",
        "Wat eraan komt",
        f"  De volgende keer: {tomorrow} (over 1 dag)",
    ]


def test_of_several_cases_a_list_is_told_and_one_can_be_chosen(followed: Program) -> None:
    assert followed("start", "--antwoorden", followed.file("a.yaml", ANSWERS)).code == 0
    assert lines(followed("casus").out) == [
        "casus       sessies  laatste",
        "Casus Beuk  1        12-03-2026",
        "Casus Wilg  2        10-03-2025",
        "",
        "Bekijk er een met: casusanalyse casus NAAM",
    ]
    assert lines(followed("casus", "wilg").out)[0] == "Casus Wilg"
    unknown, both = followed("casus", "Vlier"), followed("casus", "Casus")
    assert (unknown.code, both.code) == (2, 2)
    assert 'Er is geen casus "Vlier". Er zijn: Casus Beuk en Casus Wilg.' in unknown.err
    assert '"Casus" past bij meer dan één casus: Casus Beuk en Casus Wilg.' in both.err


def test_without_sessions_there_is_nothing_to_tell(program: Program) -> None:
    assert lines(program("casus").out) == ["Er zijn hier nog geen sessies."]
    assert "Er zijn hier nog geen sessies." in program("casus", "Wilg").err


def test_a_session_that_cannot_be_read_is_told_and_never_in_the_way(followed: Program) -> None:
    (followed.outputs / "Casus Wilg/2025-03-10-overleg/sessie.casus").write_bytes(b"niets" * 99)
    told = followed("casus")
    assert (told.code, told.err) == (0, "")
    assert (
        "Sessie 2 is niet gelezen (niet te lezen); wat daarin staat, telt hieronder niet mee."
        in (told.out)
    )
    assert "Afspraken die openstaan (2)" in told.out


def test_a_locked_session_and_an_open_one_are_told(
    followed: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    third = followed.file("drie.yaml", FIRST.replace("03-03-2025", "17-03-2025"))
    assert followed("start", "--antwoorden", third, "--wachtwoord").code == 0
    monkeypatch.delenv("CASUSANALYSE_WACHTWOORD")
    with open_session(_file(followed, "2025-03-03-overleg"), now):
        told = lines(followed("casus").out)
    assert told[3:7] == [
        "1   03-03-2025  Overleg   nu open",
        "2   10-03-2025  Overleg   klaar",
        "3   17-03-2025  overleg   op slot",
        "Sessie 3 is niet gelezen (op slot); wat daarin staat, telt hieronder niet mee.",
    ]


def _file(program: Program, session: str) -> Path:
    return program.outputs / "Casus Wilg" / session / "sessie.casus"

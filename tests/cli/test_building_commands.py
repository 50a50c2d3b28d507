"""A region's protocol that builds on another: listed, shown, held, followed up."""

import pytest

from casusanalyse.session.live import read_session
from tests.cli.program import ANSWERS, PROTOCOL, Outcome, Program

NOORD = """\
protocol: 1
id: klein-noord
naam: Terugblik in Noord
versie: "1.1"
gebruikt: klein
duur: 20
keuzelijsten:
  weer: {zon: Zon, regen: Regen}
afwijkingen:
  - vraag: aanleiding
    wordt: {vraag: Wat bracht ons hier?, verplicht: nee}
    na: sterk
  - stap: begin
    wordt: {duur: 10}
    erna:
      - id: einde
        titel: Tot slot
        vragen:
          - {id: buiten, soort: keuze, vraag: Hoe is het buiten?, keuzes: weer, in_verslag: nee}
  - hoofdstuk: Het begin
    wordt: {kop: Zo begon het}
"""
FOLLOWING = PROTOCOL.replace("id: klein", "id: vervolg").replace(
    "stappen:", "neemt_over:\n  - {uit: klein, soort: lijst, vraag: sterk}\nstappen:"
)


def test_a_protocol_is_shown_with_where_each_part_comes_from(program: Program) -> None:
    hidden = "  - {vraag: aanleiding, verbergen: ja}\n  - {keuzelijst: weer, verbergen: ja}\n"
    program.file("protocols/noord.yaml", NOORD)
    program.file(
        "protocols/stad.yaml",
        'protocol: 1\nid: stad\nnaam: Stad\nversie: "1"\ngebruikt: klein-noord\nauteur: Stad\n'
        f"afwijkingen:\n{hidden}  - {{vraag: buiten, wordt: {{keuzes: {{mist: Mist}}}}}}\n",
    )
    assert program("protocol", "toon", "klein-noord") == Outcome(
        0,
        "Terugblik in Noord\n"
        "versie 1.1 · 20 minuten · Regio Voorbeeld\n"
        "bouwt op klein · anders dan in klein: duur\n"
        "Een kwartier samen terugkijken.\n"
        "\n"
        "1. Hoe begon het? (10 min)\n"
        "  begin (stap) · anders dan in klein: duur\n"
        "  Lees voor\n"
        "    We beginnen bij het begin.\n"
        "  Vragen\n"
        "    – Wat ging er goed?\n"
        "      sterk (lijst)\n"
        "    – Wat bracht ons hier?\n"
        "      aanleiding (tekst) · anders dan in klein: vraag, verplicht · verplaatst\n"
        "\n"
        "2. Tot slot\n"
        "  einde (stap) · van dit protocol\n"
        "  Vragen\n"
        "    – Hoe is het buiten?\n"
        "      buiten (keuze) · van dit protocol\n"
        "\n"
        "Verslag: Kleine terugblik\n"
        "  – Zo begon het · anders dan in klein: kop\n"
        "\n"
        "Keuzelijsten\n"
        "  – weer: zon, regen · van dit protocol\n",
        "",
    )
    assert program("protocol", "toon", "stad") == Outcome(
        0,
        "Stad\n"
        "versie 1 · 20 minuten · Stad\n"
        "bouwt op klein-noord, en dat op klein · anders dan in klein-noord: auteur\n"
        "Een kwartier samen terugkijken.\n"
        "\n"
        "1. Hoe begon het? (10 min)\n"
        "  begin (stap) · in klein-noord anders dan in klein: duur\n"
        "  Lees voor\n"
        "    We beginnen bij het begin.\n"
        "  Vragen\n"
        "    – Wat ging er goed?\n"
        "      sterk (lijst)\n"
        "\n"
        "2. Tot slot\n"
        "  einde (stap) · van klein-noord\n"
        "  Vragen\n"
        "    – Hoe is het buiten?\n"
        "      buiten (keuze) · anders dan in klein-noord: keuzes · van klein-noord\n"
        "\n"
        "Verslag: Kleine terugblik\n"
        "  – Zo begon het · in klein-noord anders dan in klein: kop\n"
        "\n"
        "Verborgen uit klein-noord\n"
        "  – Aanleiding (aanleiding)\n"
        "  – de keuzelijst weer\n",
        "",
    )


def test_the_list_says_which_file_counts_and_what_builds_on_what(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    program.file("protocols/noord.yaml", NOORD)
    own = NOORD.split("duur:")[0].replace("klein-noord", "retrospectief")
    path = program.file("protocols/terug.yaml", own.replace("klein", "retrospectief"))
    again = program.file("protocols/a.yaml", NOORD.replace("Noord", "West"))
    listed = [" ".join(line.split()) for line in program("protocol", "lijst").out.splitlines()]
    for line in (
        "klein-noord Terugblik in West (bouwt op klein) 20 min werkmap",
        "klein-noord Terugblik in Noord (niet in gebruik) 20 min werkmap",
        "retrospectief Terugblik in Noord (bouwt op retrospectief) 240 min werkmap",
        "retrospectief Retrospectieve casusanalyse (alleen als basis) 240 min meegeleverd",
        f'Bij "retrospectief" gaat je eigen bestand voor op het meegeleverde: {path}',
        f'Van "klein-noord" zijn er meer bestanden; dit telt: {again}',
    ):
        assert line in listed


def test_a_session_is_held_with_it_and_a_follow_up_of_the_base_takes_over(
    program: Program,
) -> None:
    program.file("protocols/noord.yaml", NOORD)
    program.file("protocols/vervolg.yaml", FOLLOWING)
    program.file(
        "session_templates/avond.yaml",
        "id: avond\nnaam: Avond\nprotocol: klein-noord\nminuten: {einde: 15}\n",
    )
    answers = ANSWERS.replace("protocol: klein", "protocol: klein-noord\nsjabloon: avond")
    head, asked = answers.split("gesprek:\n")
    reason, rest = asked.split("  - vraag: sterk")
    last = "  - vraag: buiten\n    antwoord: zon\n"
    text = f"{head}gesprek:\n  - vraag: sterk{rest}{reason}{last}"
    assert program("start", "--antwoorden", program.file("a.yaml", text)).code == 0
    follow = ANSWERS.replace("protocol: klein", "protocol: vervolg").replace("12-03", "01-04")
    follow = follow.split("  - vraag: sterk")[0] + "  - vraag: sterk\n    regels: []\n"
    second = program.file("b.yaml", follow)
    assert program("start", "--antwoorden", second, "--vervolg", "1").code == 0
    held, followed = (program.outputs / each / "sessie.casus" for each in program.sessions)
    protocol, first = read_session(held)
    assert (protocol.lineage, protocol.steps[1].minutes) == (("klein",), 15)
    _, record = read_session(followed)
    taken = [kept.entry for kept in record.entries("sterk")]
    assert taken == [kept.entry for kept in first.entries("sterk")]
    assert len(taken) == 2

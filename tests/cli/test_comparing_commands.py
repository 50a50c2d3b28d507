"""`casusanalyse protocol verschil`: what differs between two protocols, in words."""

from tests.cli.program import PROTOCOL, Program


def test_what_differs_is_told_step_by_step(program: Program) -> None:
    changed = (
        PROTOCOL.replace('versie: "1.0"', 'versie: "1.1"')
        .replace("id: sterk\n        soort: lijst", "id: sterk\n        soort: inzicht")
        .replace(
            "We beginnen bij het begin.",
            "We beginnen bij het begin, en nemen daar ruim de tijd voor met elkaar, ook als het schuurt.",
        )
        .replace("kort: Aanleiding", "kort: De aanleiding\n        voorbeeld: Een brief.")
    )
    told = program("protocol", "verschil", "klein", program.file("nieuw.yaml", changed))
    assert (told.code, told.err) == (0, "")
    assert told.out == (
        "Wat er anders is: van klein 1.0 naar klein 1.1\n"
        "\n"
        "Het protocol als geheel\n"
        "  Het protocol, versie: 1.1 (was 1.0)\n"
        "\n"
        "Stap: Hoe begon het?\n"
        "  De stap, wat je voorleest is anders verwoord\n"
        "    was: We beginnen bij het begin.\n"
        "    nu:  We beginnen bij het begin, en nemen daar ruim de tijd voor met …\n"
        '  De vraag "De aanleiding", korte naam is anders verwoord\n'
        "    was: Aanleiding\n"
        "    nu:  De aanleiding\n"
        '  De vraag "De aanleiding" heeft nu voorbeeld: Een brief.\n'
        '  De vraag "Wat goed ging" heeft nu een andere soort: inzicht (was lijst)\n'
        "\n"
        "5 verschillen\n"
    )
    assert all(len(line) <= 80 for line in told.out.split("\n"))


def test_two_protocols_that_are_alike_are_called_so(program: Program) -> None:
    told = program("protocol", "verschil", "klein", program.file("zelfde.yml", PROTOCOL))
    assert told.out == (
        "Wat er anders is: van klein 1.0 naar klein 1.0\n"
        "\n"
        "Er is niets anders. De twee protocollen vragen precies hetzelfde.\n"
    )


def test_a_protocol_that_is_not_there_is_refused(program: Program) -> None:
    refused = program("protocol", "verschil", "klein", "kleni")
    assert refused.code == 1
    assert "kleni" in refused.err


def test_a_condition_that_is_new_or_gone_is_told_on_a_line_of_its_own(program: Program) -> None:
    given = PROTOCOL.replace(
        "        kort: Wat goed ging\n",
        "        kort: Wat er allemaal goed ging\n        als: {vraag: aanleiding, beantwoord: ja}\n",
    )
    file = program.file("met.yml", given)
    there = program("protocol", "verschil", "klein", file).out
    gone = program("protocol", "verschil", file, "klein").out
    assert (
        '  De vraag "Wat er allemaal goed ging" krijgt: voorwaarde\n'
        '    nu:  "Aanleiding" beantwoord: ja\n'
    ) in there
    assert (
        '  De vraag "Wat goed ging" verliest: voorwaarde\n    was: "Aanleiding" beantwoord: ja\n'
    ) in gone

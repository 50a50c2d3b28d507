"""What a follow-up takes over: held against its own protocol, and against others within reach."""

from pathlib import Path

from casusanalyse.protocol.checker import check_against_earlier
from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.source.problems import render
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of, told

STEPS = """\
stappen:
  - id: stap
    titel: Stap
    vragen:
      - {id: vorige, soort: afspraak, vraag: V?, in_verslag: nee}
      - {id: stand, soort: keuze, vraag: V?, voor_elk: vorige, in_verslag: nee,
         keuzes: {gedaan: Gedaan, loopt: Loopt nog}}
      - {id: koers, soort: lijst, vraag: V?, in_verslag: nee}
      - {id: koers_stand, soort: tekst, vraag: V?, voor_elk: koers, in_verslag: nee}
      - {id: afspraken, soort: afspraak, vraag: V?, in_verslag: nee}
"""


def taking(*lines: str) -> str:
    """A protocol that follows itself; the first line of what it takes is the ninth of the file."""
    takes = "".join(f"  - {{uit: proef, {line}}}\n" for line in lines)
    return f"{FRAME}neemt_over:\n{takes}{STEPS}{REPORT}"


def test_what_is_there_can_be_taken_with_conditions_about_each_line() -> None:
    text = taking(
        "soort: afspraak, vraag: afspraken, naar: vorige",
        "soort: afspraak, vraag: vorige, als: {vraag: stand, is: loopt}",
        "soort: lijst, vraag: koers, als: {vraag: vorige, aantal_minstens: 1}",
    )
    assert told(text) == []


def test_every_mistake_is_told_with_its_place() -> None:
    text = taking(
        "soort: afspraak, vraag: afspraak, naar: vorige",
        "soort: afspraak, vraag: koers, naar: vorige",
        "soort: afspraak, vraag: vorige, als: {vraag: stant, is: loopt}",
        "soort: afspraak, vraag: vorige, als: {vraag: stand, is: lopt}",
        "soort: afspraak, vraag: vorige, als: {vraag: stand, minstens: 2}",
        "soort: lijst, vraag: koers, als: {vraag: stand, is: loopt}",
        "soort: afspraak, vraag: vorige, als: {alle: [{vraag: stand, is: loopt},"
        " {vraag: stand, is: gedaan}]}",
    )
    assert told(text) == [
        'regel 9, kolom 42: er is geen vraag met de id "afspraak". Kies uit: vorige, koers en'
        ' afspraken. Bedoelde u "afspraken"?',
        'regel 10, kolom 25: hier staat de soort afspraak, maar de vraag "koers" waar het uit komt'
        " is van de soort lijst. Beide zijn van dezelfde soort.",
        'regel 11, kolom 63: er is geen vraag met de id "stant". Kies uit: vorige, stand, koers en'
        ' afspraken. Bedoelde u "stand"?',
        'regel 12, kolom 74: bij de vraag "stand" kan "lopt" niet gekozen worden. Kies uit: gedaan'
        ' en loopt. Bedoelde u "loopt"?',
        'regel 13, kolom 80: de toets "minstens" past niet bij de vraag "stand": die is van de'
        " soort keuze. Bij deze soort passen: is, beantwoord en leeg.",
        'regel 14, kolom 59: de vraag "stand" wordt voor elke regel van "vorige" gesteld, en hier'
        " is niet duidelijk welk antwoord telt. Kies uit: vorige, koers, koers_stand en afspraken.",
        'regel 15, kolom 55: deze voorwaarde kan nooit waar zijn: wat er over "stand" staat, gaat'
        ' niet samen. Haal een van de toetsen weg, of gebruik "een_van" in plaats van "alle".',
    ]


def later(take: str) -> str:
    text = f"{FRAME.replace('id: proef', 'id: vervolg')}neemt_over:\n  - {{{take}}}\n"
    return text + STEPS + REPORT


def test_another_protocol_is_held_against_what_is_taken_from_it() -> None:
    source = source_of(later("uit: proef, soort: afspraak, vraag: afspraak, naar: vorige"))
    earlier = protocol_of(source_of(taking("soort: lijst, vraag: koers")))
    problems = check_against_earlier(protocol_of(source), earlier, source)
    assert "regel 9, kolom 42" in render(problems, source.name, source.lines)
    assert check_against_earlier(protocol_of(source), protocol_of(source), source) == ()


def library(folder: Path, **protocols: str) -> Library:
    (folder / "protocols").mkdir()
    for id, text in protocols.items():
        (folder / "protocols" / f"{id}.yaml").write_text(text, encoding="utf-8")
    return Library((Folder(folder, Origin.WORKSPACE),))


def test_a_protocol_that_is_nowhere_is_odd_and_a_broken_one_is_told_elsewhere(
    tmp_path: Path,
) -> None:
    own = taking("soort: lijst, vraag: koers")
    within_reach = library(tmp_path, proef=own, stuk="protocol: 1\nid: stuk\n")
    source = source_of(later("uit: proev, soort: lijst, vraag: koers"))
    problems = within_reach.taking_over(protocol_of(source), source)
    told = render(problems, source.name, source.lines).splitlines()
    assert [line for line in told if line.startswith("proef.yaml, regel")] == [
        'proef.yaml, regel 9, kolom 11: let op: er is hier geen protocol "proev", dus daar komt niets uit'
        ' mee. De protocollen zijn: proef, stuk. Bedoelde u "proef"?'
    ]
    of_broken = source_of(later("uit: stuk, soort: lijst, vraag: koers"))
    assert within_reach.taking_over(protocol_of(of_broken), of_broken) == ()

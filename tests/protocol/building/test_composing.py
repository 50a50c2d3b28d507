"""What comes out of a file that builds on a protocol."""

import pytest

from casusanalyse.protocol.building.reading import build_on
from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.protocol.model import Completion, freeze, thaw
from casusanalyse.protocol.words import Option
from casusanalyse.source.problems import SourceError
from tests.protocol.building.writing import (
    BASE,
    HEAD,
    base,
    building,
    chapters,
    composed,
    deviating,
    shape,
)
from tests.protocol.writing import source_of

AS_IT_WAS = {
    "begin": ["welkom", "aanleiding", "sfeer"],
    "midden": ["lijn", "druk"],
    "eind": ["woorden"],
}
NEW = "{id: nieuw, soort: mededeling, vraag: Hallo.}"
OTHER = "{id: ander, soort: mededeling, vraag: Dag.}"


def test_without_deviations_it_is_the_base_under_its_own_name() -> None:
    same = {"id": "noord", "name": "Noord", "version": "2.0", "lineage": ("terugblik",)}
    assert building(HEAD).protocol == base().model_copy(update=same)


def test_what_stands_above_the_steps_is_replaced_key_by_key() -> None:
    protocol = building(
        f"{HEAD}auteur: Regio Noord\nduur: 90\nafronding: {{reactietermijn: 14}}\n"
        "waar_we_staan: [lijn]\nvangen: {citaat: woorden}\nverslag: {titel: In Noord}\n"
    ).protocol
    assert (protocol.author, protocol.minutes) == ("Regio Noord", 90)
    assert protocol.completion == Completion(response_days=14)
    assert protocol.where_we_stand == ("lijn",)
    assert protocol.captures == base().captures
    assert protocol.report == base().report.model_copy(update={"title": "In Noord"})
    assert protocol.description == base().description


def test_a_question_gets_other_words_and_loses_a_key() -> None:
    question = composed("vraag: aanleiding, wordt: {vraag: Wat bracht ons hier?}, zonder: [kort]")
    assert question.question("aanleiding") == base().question("aanleiding").model_copy(
        update={"prompt": "Wat bracht ons hier?", "short": None}
    )


def test_a_step_gets_other_minutes_and_a_chapter_another_heading() -> None:
    protocol = composed(
        "stap: midden, wordt: {duur: 35, script: Kijk om je heen.}",
        "hoofdstuk: Waarom, wordt: {kop: Waarom wij keken}",
    )
    step = base().steps[1].model_copy(update={"minutes": 35, "script": "Kijk om je heen."})
    assert protocol.steps == (base().steps[0], step, base().steps[2])
    assert list(chapters(protocol)) == ["Waarom wij keken", "Het verhaal", "Woorden"]


@pytest.mark.parametrize(
    ("deviations", "steps"),
    [
        (["vraag: sfeer, voor: aanleiding"], {"begin": ["welkom", "sfeer", "aanleiding"]}),
        (["vraag: welkom, na: sfeer"], {"begin": ["aanleiding", "sfeer", "welkom"]}),
        (
            ["vraag: aanleiding, na: lijn"],
            {"begin": ["welkom", "sfeer"], "midden": ["lijn", "aanleiding", "druk"]},
        ),
        (
            ["vraag: aanleiding, in: eind"],
            {"begin": ["welkom", "sfeer"], "eind": ["woorden", "aanleiding"]},
        ),
        (
            # What is moved beside something that moves goes along with it.
            ["vraag: aanleiding, na: woorden", "vraag: welkom, voor: aanleiding"],
            {"begin": ["sfeer"], "eind": ["woorden", "welkom", "aanleiding"]},
        ),
        (
            # Of two that come after one question, the first that is told of comes first.
            ["vraag: welkom, na: woorden", "vraag: aanleiding, na: woorden"],
            {"begin": ["sfeer"], "eind": ["woorden", "welkom", "aanleiding"]},
        ),
        ([f"vraag: lijn, ervoor: [{NEW}]"], {"midden": ["nieuw", "lijn", "druk"]}),
        ([f"vraag: lijn, erna: [{NEW}, {OTHER}]"], {"midden": ["lijn", "nieuw", "ander", "druk"]}),
        ([f"stap: eind, erin: [{NEW}]"], {"eind": ["woorden", "nieuw"]}),
        (
            # Something new in the place of something hidden.
            [f"vraag: welkom, verbergen: ja, erna: [{NEW}]"],
            {"begin": ["nieuw", "aanleiding", "sfeer"]},
        ),
    ],
)
def test_questions_come_where_the_deviations_say(
    deviations: list[str], steps: dict[str, list[str]]
) -> None:
    assert shape(composed(*deviations)) == AS_IT_WAS | steps


def test_steps_come_where_the_deviations_say() -> None:
    protocol = composed(
        "stap: eind, voor: midden",
        f"stap: begin, ervoor: [{{id: aankomen, titel: Aankomen, vragen: [{NEW}]}}]",
        "vraag: welkom, in: aankomen",
    )
    assert list(shape(protocol).items()) == [
        ("aankomen", ["nieuw", "welkom"]),
        ("begin", ["aanleiding", "sfeer"]),
        ("eind", ["woorden"]),
        ("midden", ["lijn", "druk"]),
    ]


def test_chapters_move_come_in_and_show_more() -> None:
    protocol = composed(
        "hoofdstuk: Woorden, voor: Het verhaal",
        "hoofdstuk: Waarom, erna: [{kop: Druk, toont: [druk]}], erin: [druk]",
        "hoofdstuk: Het verhaal, wordt: {toont: [lijn]}",
    )
    assert list(chapters(protocol).items()) == [
        ("Waarom", ("aanleiding", "druk")),
        ("Druk", ("druk",)),
        ("Woorden", ("woorden",)),
        ("Het verhaal", ("lijn",)),
    ]


def test_what_is_hidden_is_listed_nowhere_any_more() -> None:
    protocol = composed("vraag: woorden, verbergen: ja", "vraag: aanleiding, verbergen: ja")
    assert protocol.where_we_stand == ("lijn",)
    assert (protocol.captures.quote, protocol.captures.event) == (None, "lijn")
    assert chapters(protocol) == {"Het verhaal": ("lijn", "druk")}


def test_a_chapter_that_is_spoken_of_stays_though_nothing_is_left_of_it() -> None:
    protocol = composed(
        "vraag: aanleiding, verbergen: ja", "hoofdstuk: Waarom, wordt: {tekst: Zo begon het.}"
    )
    assert chapters(protocol)["Waarom"] == ()


def test_a_step_is_hidden_with_its_questions_but_for_those_that_move_out() -> None:
    protocol = composed("stap: begin, verbergen: ja", "vraag: sfeer, voor: lijn")
    assert shape(protocol) == {"midden": ["sfeer", "lijn", "druk"], "eind": ["woorden"]}
    assert list(chapters(protocol)) == ["Het verhaal", "Woorden"]
    beside = composed(
        "stap: begin, verbergen: ja", "vraag: sfeer, voor: lijn", "vraag: welkom, na: sfeer"
    )
    assert shape(beside)["midden"] == ["sfeer", "welkom", "lijn", "druk"]


def test_what_is_hidden_is_not_taken_over_either() -> None:
    takes = (
        "neemt_over:\n  - {uit: eerder, soort: tekst, vraag: aanleiding}\n"
        "  - {uit: eerder, soort: citaat, vraag: oud, naar: woorden}\n"
    )
    source = source_of(BASE.replace("stappen:", f"{takes}stappen:"), "basis.yaml")
    own = source_of(deviating("vraag: aanleiding, verbergen: ja"), "noord.yaml")
    protocol = build_on(own, read_protocol(source), source).protocol
    assert [taken.target for taken in protocol.takes_over] == ["woorden"]


def test_choice_lists_are_added_replaced_and_hidden() -> None:
    text = deviating(
        "keuzelijst: stemming, wordt: {goed: Goed, vol: Vol}",
        "vraag: welkom, erna: [{id: weer, soort: keuze, vraag: W?, keuzes: weer, in_verslag: nee}]",
    )
    text += "keuzelijsten: {weer: {zon: Zon, regen: Regen}}\n"
    assert building(text).protocol.choice_lists == {
        "stemming": (Option("goed", "Goed"), Option("vol", "Vol")),
        "weer": (Option("zon", "Zon"), Option("regen", "Regen")),
    }
    without = composed(
        "vraag: sfeer, verbergen: ja",
        "vraag: druk, zonder: [als]",
        "keuzelijst: stemming, verbergen: ja",
    )
    assert without.choice_lists == {}


def test_what_is_odd_in_the_base_is_told_with_its_own_file() -> None:
    whole = building(deviating("vraag: sfeer, verbergen: ja", "vraag: druk, zonder: [als]"))
    (odd,) = warnings(whole.protocol, whole.source)
    assert odd.what == 'de keuzelijst "stemming" wordt nergens gebruikt'
    assert odd.position is not None
    assert odd.position.file is not None
    assert (odd.position.file.name, odd.position.line) == ("basis.yaml", 10)


def test_the_frozen_copy_keeps_what_it_builds_on_and_others_stay_as_they_were() -> None:
    protocol = composed("vraag: welkom, verbergen: ja")
    assert thaw(freeze(protocol)) == protocol
    assert '"herkomst":["terugblik"]' in freeze(protocol)
    assert "herkomst" not in freeze(base())


def test_no_file_says_of_itself_what_it_builds_on() -> None:
    with pytest.raises(SourceError) as refused:
        read_protocol(source_of(f"{BASE}herkomst: [terugblik]\n"))
    (line, *_) = refused.value.sentence.split("\n")
    assert line.startswith('proef.yaml, regel 36, kolom 1: de sleutel "herkomst" is hier onbekend.')
    assert "Bedoelde" not in line

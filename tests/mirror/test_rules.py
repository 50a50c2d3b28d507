"""Rules are read with every mistake at its place, and a region's own extend the shipped ones."""

from pathlib import Path

import pytest

from casusanalyse.mirror.loading import FILE, FOLDER, load_rules, read_rules
from casusanalyse.mirror.rules import Category, Rule
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import SourceError
from casusanalyse.wording import mirror as wording
from tests.source.told import Case

SHIPPED = """\
regels:
  - {id: een, soort: bevel, herkent: [moet gewoon], waarom: Eén.}
  - {id: twee, soort: oordeel, herkent: [lastig], waarom: Twee.}
"""

MISTAKES = (
    Case(
        "a key, a category and a reason",
        "regels:\n  - id: een\n    soort: oordelen\n    herken: [lastig]\n    waarom: Wie?\n",
        ""
        '3, 12: bij "soort" staat "oordelen", en dat kan hier niet. Kies uit: verwijt, bevel,'
        ' oordeel, zin zonder wie en probleemtaal. Bedoelde u "oordeel"?\n'
        '4, 5: de sleutel "herken" is hier onbekend. Kies uit: id, uit, soort, herkent, behalve,'
        ' zwijgt_bij en waarom. Bedoelde u "herkent"?',
    ),
    Case(
        "patterns",
        "regels:\n  - id: een\n    soort: oordeel\n    herkent:\n      - lastig?\n      - ... mee\n"
        "      - (is|zijn\n      - is|zijn\n      - (het is) zo\n      - lastig**\n      - '*'\n"
        "      - is ... ... weg\n      -\n    behalve: [twee woorden]\n    waarom: Wie?\n",
        f"5, 9: {wording.STRANGE_SIGN.format(sign='?')}\n"
        f"6, 9: {wording.GAP_AT_EDGE}\n"
        f"7, 9: {wording.BRACKETS}\n"
        f"8, 9: {wording.BAR_OUTSIDE}\n"
        f"9, 9: {wording.SPACE_INSIDE}\n"
        f"10, 9: {wording.STARS_TOGETHER}\n"
        f"11, 9: {wording.PATTERN_TOO_VAGUE}\n"
        f"12, 9: {wording.GAPS_TOGETHER}\n"
        f"13, 8: {wording.PATTERN_EMPTY}\n"
        f"14, 15: {wording.ONE_WORD}",
    ),
    Case(
        "an id twice, beside another mistake",
        "regels:\n  - {id: een, soort: oordeel, herkent: [lastig], waarom: Wie?}\n  - {id: een}\n",
        '3, 5: de sleutel "soort" ontbreekt.\n'
        '3, 5: de sleutel "herkent" ontbreekt.\n'
        '3, 5: de sleutel "waarom" ontbreekt.\n'
        '3, 10: er is al een regel met de id "een". Geef deze een eigen id. Zie regel 2.',
    ),
    Case(
        "a rule that is not there to be switched off",
        "regels:\n  - {id: tvee, uit: ja}\n",
        '2, 10: er is geen meegeleverde regel met de id "tvee" om uit te zetten. De namen staan in'
        ' docs/taalspiegel.md. Bedoelde u "twee"?',
    ),
    Case(
        "a flag",
        "regels:\n  - {id: een, uit: soms, soort: bevel, herkent: [moet], waarom: Wie?}\n",
        '2, 20: Schrijf "ja" of "nee".',
    ),
)


def told(text: str) -> str:
    with pytest.raises(SourceError) as refused:
        read_rules(load_text(text.encode(), "r"), ("een", "twee"))
    lines = [line for line in refused.value.sentence.split("\n") if line[:3] == "r, "]
    return "\n".join(line[9:].replace(" kolom ", " ", 1) for line in lines)


@pytest.mark.parametrize("case", MISTAKES, ids=lambda case: case.mistake)
def test_every_mistake_is_told_at_its_place(case: Case) -> None:
    assert told(case.text) == case.told


def within(folder: Path, own: str) -> tuple[Rule, ...]:
    (folder / FOLDER).mkdir()
    (folder / FOLDER / FILE).write_text(SHIPPED, encoding="utf-8")
    workspace = folder / "werkmap"
    workspace.mkdir()
    if own:
        (workspace / FILE).write_text(own, encoding="utf-8")
    return load_rules(folder, workspace)


def test_without_a_file_of_a_region_the_shipped_rules_count(tmp_path: Path) -> None:
    assert [rule.id for rule in within(tmp_path, "")] == ["een", "twee"]


def test_a_region_adds_a_rule_and_switches_one_off(tmp_path: Path) -> None:
    own = "- {id: eigen, soort: verwijt, herkent: [boe], waarom: Wie?}\n  - {id: een, uit: ja}\n"
    assert [rule.id for rule in within(tmp_path, f"regels:\n  {own}")] == ["twee", "eigen"]


def test_a_rule_that_is_switched_off_may_stay_written_out(tmp_path: Path) -> None:
    own = "- {id: een, uit: ja, soort: bevel, herkent: [moet gewoon], waarom: Eén.}\n"
    assert [rule.id for rule in within(tmp_path, f"regels:\n  {own}")] == ["twee"]


def test_a_rule_of_a_region_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    own = "- {id: een, soort: verwijt, herkent: [boe], waarom: Wie?}\n"
    kinds = [(rule.id, rule.category) for rule in within(tmp_path, f"regels:\n  {own}")]
    assert kinds == [("twee", Category.VERDICT), ("een", Category.BLAME)]


def test_the_shipped_rules_are_sound_and_cover_every_category(root: Path, tmp_path: Path) -> None:
    rules = load_rules(shipped_folders().root, tmp_path)
    assert {rule.category for rule in rules} == set(Category)


def test_no_reason_tells_how_to_say_it(root: Path, tmp_path: Path) -> None:
    """A hint asks; it never holds words to put in the place of others, and is soon read."""
    reasons = [rule.why for rule in load_rules(root, tmp_path)]
    assert [why for why in reasons if len(why) > 100 or any(mark in why for mark in '"“‘→')] == []

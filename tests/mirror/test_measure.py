"""docs/taalspiegel.md tells the figures of this moment, and its example does what it says."""

import re
from pathlib import Path

from casusanalyse.mirror.hints import hints
from casusanalyse.mirror.loading import load_rules
from casusanalyse.mirror.rules import Category
from tests.mirror import held_out, second_list, sentences
from tests.mirror.measure import page, shipped_rules

OUTDATED = "docs/taalspiegel.md is outdated: run `python -m tests.mirror.measure`"
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
LISTS = (sentences, second_list, held_out)


def test_the_page_tells_the_figures_of_this_moment(root: Path) -> None:
    assert (root / "docs" / "taalspiegel.md").read_text(encoding="utf-8") == page(), OUTDATED


def test_the_lists_are_as_long_as_the_page_says_and_share_no_sentence() -> None:
    sizes = [(len(each.TO_POINT_AT), len(each.CLEAN)) for each in LISTS]
    assert sizes == [(60, 40), (24, 16), (24, 16)]
    texts = [one.text for each in LISTS for one in (*each.TO_POINT_AT, *each.CLEAN)]
    assert len(set(texts)) == len(texts)


def test_every_sentence_to_point_at_belongs_to_a_category() -> None:
    named = {one.category for each in LISTS for one in each.TO_POINT_AT}
    assert named == {category.value for category in Category}


def test_the_example_of_a_rule_does_what_is_said_of_it(root: Path, tmp_path: Path) -> None:
    text = (root / "docs" / "taalspiegel.md").read_text(encoding="utf-8")
    (example,) = EXAMPLE.findall(text)
    (tmp_path / "taalspiegel.yaml").write_text(example, encoding="utf-8")
    rules = load_rules(root, tmp_path)
    said = "Een complexe casus. De uitbehandelde jongen, een complexe casuslijst, volgens men."
    found = [hint.words for hint in hints(said, rules, about_nature=False)]
    assert found == ["complexe casus", "uitbehandelde"]
    assert hints("Een zware casus, noemden wij hem.", rules, about_nature=False) == ()


def test_what_the_page_gives_as_examples_is_pointed_at(root: Path) -> None:
    rows = re.findall(r"^\| ([a-z ]+) \| [^|]+ \| ([^|]+) \|$", page(), re.MULTILINE)
    shown = [(kind, words) for kind, words in rows if kind in set(Category)]
    assert len(shown) == len(Category)
    for kind, words in shown:
        found = hints(words, shipped_rules(), about_nature=True)
        assert kind in [hint.category for hint in found], words

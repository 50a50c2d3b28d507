"""Measures the shipped rules against sentences whose answer is known, and writes the figures down."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.mirror.hints import Hint, hints
from casusanalyse.mirror.loading import FOLDER, load_rules
from casusanalyse.mirror.rules import Category, Rule
from tests.mirror import held_out, second_list, sentences
from tests.mirror.sentences import Sentence

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "taalspiegel.md"
FIGURES = "<!-- cijfers -->\n"
HOW_WELL = """\
## Hoe goed hij kijkt

Dit deel is gemaakt door de tests. Zij houden de meegeleverde regels tegen zinnen waarvan vooraf vaststond
wat erin te zien is. Van zinnen die de regels nooit zagen, wees hij er {found} van de {all} aan; van {clean}
schone zinnen wees hij er {alarms} onterecht aan. Die lijst telt het zwaarst: die zinnen zijn geschreven
toen de regels klaar waren, en er is daarna niets meer aan de regels veranderd. De andere twee zijn gebruikt
om de regels te maken en zeggen dus vooral dat zij doen wat bedoeld was. Toen de regels alleen de eerste
honderd zinnen kenden, zagen zij van de tweede lijst 9 van de 24; met wat daar gemist werd, zijn zij breder
gemaakt. Alle zinnen zijn bedacht en door één hand geschreven. In echte verslagen zal het weer anders zijn.
"""


@dataclass(frozen=True)
class Measured:
    """A sentence with what the mirror pointed at in it."""

    sentence: Sentence
    hints: tuple[Hint, ...]

    @property
    def as_expected(self) -> bool:
        """Whether one of the hints is of the category that belongs to the sentence."""
        return any(hint.category == self.sentence.category for hint in self.hints)


def measured(these: Sequence[Sentence], rules: Sequence[Rule]) -> tuple[Measured, ...]:
    """Return what the mirror does with each sentence."""
    return tuple(
        Measured(each, hints(each.text, rules, about_nature=each.about_nature)) for each in these
    )


def shipped_rules() -> tuple[Rule, ...]:
    """Return the rules as they are shipped, without any of a region."""
    return load_rules(ROOT, ROOT / FOLDER / "geen werkmap")


def figures(
    title: str, to_point_at: Sequence[Measured], clean: Sequence[Measured]
) -> tuple[str, ...]:
    """Return a table per category, and below it the sentences that went wrong."""
    rows = [_row(category, to_point_at) for category in Category]
    found = [each for each in to_point_at if each.hints]
    matching = sum(each.as_expected for each in to_point_at)
    false_alarms = [each for each in clean if each.hints]
    return (
        f"### {title}",
        "",
        "| soort | zinnen | aangewezen | in de goede soort |",
        "|---|---|---|---|",
        *rows,
        f"| samen | {len(to_point_at)} | {len(found)} | {matching} |",
        "",
        f"Schone zinnen: {len(clean)}, waarvan onterecht aangewezen: {len(false_alarms)}.",
        "",
        *_listed("Gemist:", [each for each in to_point_at if not each.hints]),
        *_listed("In een andere soort:", [e for e in found if not e.as_expected]),
        *_listed("Onterecht aangewezen:", false_alarms),
    )


def _row(category: Category, to_point_at: Sequence[Measured]) -> str:
    of_it = [each for each in to_point_at if each.sentence.category == category]
    found = sum(bool(each.hints) for each in of_it)
    matching = sum(each.as_expected for each in of_it)
    return f"| {category} | {len(of_it)} | {found} | {matching} |"


def _listed(heading: str, wrong: Sequence[Measured]) -> tuple[str, ...]:
    if not wrong:
        return (f"{heading} niets.", "")
    return (heading, "", *(_told(each) for each in wrong), "")


def _told(each: Measured) -> str:
    seen = ", ".join(f"{hint.category}: “{hint.words}”" for hint in each.hints)
    return f"- {each.sentence.text}" + (f" ({seen})" if seen else "")


def page() -> str:
    """Return docs/taalspiegel.md with the figures of this moment below the mark."""
    rules = shipped_rules()
    lists = (
        ("Veertig zinnen die de regels nooit zagen", held_out.TO_POINT_AT, held_out.CLEAN),
        ("Honderd zinnen van de eerste ronde", sentences.TO_POINT_AT, sentences.CLEAN),
        ("Veertig zinnen van de tweede ronde", second_list.TO_POINT_AT, second_list.CLEAN),
    )
    told = [
        line
        for title, to_point_at, clean in lists
        for line in figures(title, measured(to_point_at, rules), measured(clean, rules))
    ]
    words = PAGE.read_text(encoding="utf-8").partition(FIGURES)[0]
    made = "\n".join((how_well(rules), *told, *rule_table(rules)))
    return words + FIGURES + "\n" + made.rstrip() + "\n"


def how_well(rules: Sequence[Rule]) -> str:
    """Return what to expect, from the sentences that the rules never saw."""
    seen = [bool(each.hints) for each in measured(held_out.TO_POINT_AT, rules)]
    alarms = [bool(each.hints) for each in measured(held_out.CLEAN, rules)]
    return HOW_WELL.format(found=sum(seen), all=len(seen), clean=len(alarms), alarms=sum(alarms))


def rule_table(rules: Sequence[Rule]) -> tuple[str, ...]:
    """Return the shipped rules by name, for whoever wants to switch one off."""
    rows = (f"| `{rule.id}` | {rule.category} | {rule.why} |" for rule in rules)
    return ("## De meegeleverde regels", "", "| id | soort | waarom |", "|---|---|---|", *rows)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")

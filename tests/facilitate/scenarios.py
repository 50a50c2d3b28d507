"""A small scenario for every kind of question: asked, answered, corrected, undone, scripted, reported."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scenario:
    """One kind. ``shown`` is what the report says for ``reply``; a list is also corrected in place.

    ``keys`` are what the question needs beside its kind, as YAML in braces.
    """

    kind: str
    reply: str
    better: str
    shown: str
    keys: str = ""


OPTIONS = "keuzes: {naast: Naast elkaar, tegen: Tegenover elkaar}"

VALUED = (
    Scenario("tekst", "Samen oplopen", "Samen verder", "Samen oplopen"),
    Scenario("lange_tekst", "Eerst dit.\n\nDan dat.", "Alleen dit.", "Dan dat."),
    Scenario("ja_nee", "w", "ja", "De groep weet dit niet."),
    Scenario("keuze", "1", "tegen", "Naast elkaar", OPTIONS),
    Scenario("meerkeuze", "2, 1", "1", "Tegenover elkaar", OPTIONS),
    Scenario("getal", "7,5", "8", "7,5"),
    Scenario("datum", "voorjaar 2019", "2020", "voorjaar 2019"),
    Scenario("periode", "2016 tot april 2017", "2018", "2016 tot april 2017"),
    Scenario("schaal", "7", "8", "een 7, op een schaal"),
    Scenario("bevestiging", "Wij letten op elkaar", "ja", "Wij letten op elkaar"),
)
GATHERED = (
    Scenario("lijst", "Rust in huis", "Rust op school", "Rust in huis"),
    Scenario("deelnemers", "leerkracht | De Linde", "intern begeleider", "leerkracht"),
    Scenario("personen", "oma | zingt graag", "opa | lacht graag", "zingt graag"),
    Scenario("relaties", "mama | ouder | kind A", "mama | nabij | kind A", "ouder van kind A"),
    Scenario("tijdlijn", "zomer 2018 | Hij verhuisde", "Hij bleef", "Hij verhuisde"),
    Scenario("perioden", "wonen | 2018 | bij oma", "school | 2018 | thuis", "bij oma"),
    Scenario("ronde", "Ik ben er | toestemming: ja", "Ik luister | toestemming: ja", "Ik ben er"),
    Scenario("citaat", "Wij wachtten | toestemming: ja", "Toen | toestemming: ja", "Wij wachtten"),
    Scenario("inzicht", "Wij haastten ons", "Wij wachtten", "Wij haastten ons"),
    Scenario(
        "verklaring", "mama | dit kan ik dragen", "mama | dit kan ik nu niet dragen", "dragen"
    ),
    Scenario("afspraak", "Wij bellen | mama | morgen", "Wij mailen", "Wij bellen"),
    Scenario("factoren", "slecht slapen | verergert", "goed slapen", "slecht slapen"),
    Scenario("invloeden", "ruzie | - | slapen", "rust | + | slapen", "zwakker (–)"),
)
SHOWN = (
    Scenario("mededeling", "", "", ""),
    Scenario("pauze", "", "", ""),
)
SCENARIOS = (*VALUED, *GATHERED, *SHOWN)

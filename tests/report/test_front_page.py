"""What the first page says, for a draft and for a final report."""

from dataclasses import replace
from datetime import date

from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from tests.report.block_dump import dump
from tests.report.builders import EDITION, Session, protocol


def first_page(edition: Edition) -> list[str]:
    whole = dump(compose(protocol([], []), Session().record, edition))
    return whole.split("--- new page ---", maxsplit=1)[0].splitlines()


def test_a_draft_that_was_not_sent_round_says_how_long_there_will_be() -> None:
    assert first_page(EDITION)[:7] == [
        "TITLE Samen terugkijken",
        "SUBTITLE Casus Kraanvogel",
        "! CONCEPT – vertrouwelijk",
        "*Bijeenkomst:* 12 maart 2026.",
        "*Versie:* concept 1, gemaakt op 14 maart 2026.",
        "*Reageren:* je krijgt minstens 7 dagen. De laatste dag staat in het bericht waarmee je "
        "dit concept ontvangt. Heb je meer tijd nodig, of vertel je het liever? Laat het weten aan "
        "wie je dit stuurde.",
        "*Verwijderen:* uiterlijk op 8 september 2026. Bewaar dit bestand niet langer dan nodig.",
    ]


def test_a_draft_that_was_sent_round_says_the_last_day() -> None:
    page = first_page(replace(EDITION, respond_before=date(2026, 3, 21)))
    term = (
        "uiterlijk op 21 maart 2026. Heb je meer tijd nodig, of vertel je het liever? Laat het weten "
        "aan wie je dit stuurde."
    )
    assert f"*Reageren:* {term}" in page


def test_how_to_respond_takes_six_lines() -> None:
    page = first_page(EDITION)
    begin, end = page.index("# Zo reageer je"), page.index("Inhoud")
    assert [line[:2] for line in page[begin + 1 : end]] == ["- "] * 6


def test_a_final_report_asks_for_nothing() -> None:
    assert first_page(replace(EDITION, final=True, version=2)) == [
        "TITLE Samen terugkijken",
        "SUBTITLE Casus Kraanvogel",
        "! Definitief verslag – vertrouwelijk",
        "*Bijeenkomst:* 12 maart 2026.",
        "*Versie:* definitief, versie 2, van 14 maart 2026.",
        "*Verwijderen:* uiterlijk op 8 september 2026. Bewaar dit bestand niet langer dan nodig.",
        "In dit verslag staan rollen en schuilnamen, geen namen. Toch kan wie de casus kent, mensen "
        "herkennen. Stuur het daarom niet door en laat het niet liggen.",
        "Inhoud",
        "-> Over dit verslag",
        "-> Wat deze ruimte verlaat",
    ]

"""The card of orders holds the marks and the orders, and fits on one page."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casusanalyse.front.orders import KEYS, Mark
from casusanalyse.word.problems import WordFileExists
from casusanalyse.wording.front import MARKS
from casusanalyse.workbook.card import write_card
from tests.word.dump import dump

MOMENT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def test_the_card_tells_every_mark_and_every_key(tmp_path: Path) -> None:
    write_card(tmp_path / "kaart.docx", MOMENT)
    told = dump(tmp_path / "kaart.docx")
    assert [mark for mark in Mark if MARKS[mark.value] not in told] == []
    assert [order for order in KEYS.values() if f"/{order.value}" not in told] == []
    assert [key for key in KEYS if key.upper() not in told] == []


def test_an_earlier_card_is_left_alone(tmp_path: Path) -> None:
    write_card(tmp_path / "kaart.docx", MOMENT)
    before = (tmp_path / "kaart.docx").read_bytes()
    with pytest.raises(WordFileExists):
        write_card(tmp_path / "kaart.docx", MOMENT)
    assert (tmp_path / "kaart.docx").read_bytes() == before


@pytest.mark.needs("soffice", "pdfinfo")
def test_the_card_is_one_page(tmp_path: Path) -> None:
    write_card(tmp_path / "kaart.docx", MOMENT)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "kaart.docx")], check=True, capture_output=True)
    told = subprocess.run(
        ["pdfinfo", str(tmp_path / "kaart.pdf")], check=True, capture_output=True, encoding="utf-8"
    )
    pages = [line.split()[1] for line in told.stdout.splitlines() if line.startswith("Pages")]
    assert pages == ["1"]

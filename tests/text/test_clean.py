"""Cleaning text, and guarding the fields that hold it."""

import json

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from casusanalyse.text.clean import Cleaned, CleanText, clean, clean_and_masked, clean_text
from casusanalyse.text.guard import Text
from casusanalyse.text.problems import BsnFound


class Note(BaseModel):
    words: Text


_ESCAPES = "\x1b\x9b\x9d\x07\x9c[]m;0 \\\r\n\ud83d\ude00\u202e"
anything = st.one_of(st.text(st.characters(codec=None)), st.text(_ESCAPES))


def _clean_or_reject(raw: str) -> CleanText:
    try:
        return clean_text(raw)
    except BsnFound:
        reject()


@pytest.mark.parametrize(
    "typed",
    [
        "[b]vet[/b] {{ naam }} <x> & 'aanhaling'",
        "מזל טוב \u200fשלום\u200e مرحبا",
        "gezin 👨‍👩‍👧‍👦 vlag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 hart ❤️",
        "  spaties\tblijven \u00a0staan  \n\n",
        "a" * 100_000,
        "",
    ],
)
def test_ordinary_text_comes_out_exactly_as_typed(typed: str) -> None:
    assert clean(typed) == Cleaned(CleanText(typed), ())


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\x1b[31mrood\x1b[0m", "arood"),
        ("a\x9b2Jb", "ab"),
        ("a\x1b]0;titel\x07b\x1b]8;;adres\x1b\\c\x9d0;t\x9cd", "abcd"),
        ("a\x1bPdata\x1b\\b\x1bcc\x1b(Bd", "abcd"),
        ("\x1b]0;nooit gesloten", "0;nooit gesloten"),
        ("a\x00b\x0bc\x7fd\x85e", "abcde"),
        ("a\ud800b\ufffec\ufdd0d\U0001ffff", "abcd"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("a\r\nb\rc\u2028d\n", "a\nb\nc\nd\n"),
        ("\ud83d\ude00", "😀"),
    ],
)
def test_what_harms_a_screen_or_file_is_removed(raw: str, kept: str) -> None:
    assert clean_text(raw) == kept


def test_notices_say_what_was_removed_and_how_often() -> None:
    assert clean("a\x00b\x01c\x1b[1md\u202ee").notices == (
        "1 schermcode weggehaald uit de tekst.",
        "2 onleesbare tekens weggehaald uit de tekst.",
        "1 verborgen teken voor de leesrichting weggehaald uit de tekst.",
    )


def test_a_bsn_hidden_behind_control_characters_is_refused_without_showing_it() -> None:
    with pytest.raises(BsnFound) as refusal:
        clean("regel\nnr 1234\x0056782")
    assert refusal.value.sentence == (
        "Op regel 2, teken 4, staat iets dat een burgerservicenummer kan zijn. "
        "Haal het nummer weg; de tekst is zo niet bewaard."
    )


@given(anything)
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = _clean_or_reject(raw)
    assert clean(once) == Cleaned(once, ())


@given(anything)
def test_clean_text_passes_the_guard_both_ways(raw: str) -> None:
    words = _clean_or_reject(raw)
    note = Note(words=words)
    assert Note.model_validate_json(note.model_dump_json()) == note
    assert note.model_dump() == {"words": words}


@pytest.mark.parametrize(
    "dirty", ["geheim \x00", "geheim \x1b[1m", "geheim 123456782", "geheim \r"]
)
def test_the_guard_refuses_in_python_without_echoing(dirty: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        Note.model_validate({"words": dirty})
    assert "geheim" not in str(refusal.value)
    assert "geheim" not in repr(refusal.value.errors())


def test_the_guard_refuses_what_is_no_text() -> None:
    with pytest.raises(ValidationError, match="Hier hoort tekst te staan"):
        Note.model_validate({"words": 123456782})


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x9b", "\r", "\u202e", "\ufffe"])
def test_the_guard_refuses_control_characters_in_json(character: str) -> None:
    with pytest.raises(ValidationError):
        Note.model_validate_json(json.dumps({"words": f"a{character}"}))


@given(anything)
def test_what_must_be_kept_is_cleaned_and_masked(raw: str) -> None:
    Note(words=clean_and_masked(f"{raw} 123456782"))


def test_only_the_digits_of_a_number_are_masked() -> None:
    assert clean_and_masked("bel\x1b[31m 123456782 in 2019") == "bel ••••••••• in 2019"

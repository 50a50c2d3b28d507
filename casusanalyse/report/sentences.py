"""Putting our own sentences and people's words together without touching either."""

import re

from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording

_BETWEEN_PARAGRAPHS = re.compile(r"\n(?:[ \t]*\n)+")
# A mark, then what closes after it, then remarks in brackets that stand behind the sentence.
_ENDED = re.compile(r"[.!?…:][)\]}\"'’”»]*(?:\s*(?:\([^()]*\)|\[[^\[\]]*\]))*\s*\Z")


def fill(template: str, **parts: str | int) -> CleanText:
    """Return one of our own sentences with clean text in it.

    Our sentences hold nothing that has to be cleaned and the parts were cleaned when they were
    typed, so that the whole is clean as well; people's words are never read as a template.
    """
    return own_words(template.format(**parts))


def joined(*sentences: str, by: str = " ") -> CleanText:
    """Return clean sentences after one another; empty ones are left out."""
    return own_words(by.join(filter(None, sentences)))


def ended(text: str) -> CleanText:
    """Return a text that closes with a mark: a full stop is added when it has none.

    Quotation marks and brackets behind the mark leave it closed, and so does a remark in brackets:
    ``Dat ging goed. (aangevuld)``.
    """
    if not text or _ENDED.search(text):
        return own_words(text)
    return fill(wording.SENTENCE, text=text)


def after(lead: str, text: str) -> CleanText:
    """Return a text behind the question or the short name that it answers."""
    if lead.endswith("?"):
        return joined(lead, text)
    return fill(wording.ANSWER_AFTER_LEAD, lead=lead, answer=text)


def called(case: str) -> CleanText:
    """Return how a case is called in a sentence: with the word ``casus``, and with it once."""
    named = case.casefold().split(maxsplit=1)[:1] == [wording.CASE_WORD]
    return own_words(case) if named else fill(wording.CASE, case=case)


def capitalised(text: str) -> CleanText:
    """Return a text that starts with a capital."""
    return own_words(text[:1].upper() + text[1:])


def paragraphs(text: CleanText) -> tuple[CleanText, ...]:
    """Return the paragraphs of a text, which is divided at its blank lines and nowhere else."""
    return tuple(own_words(part) for part in _BETWEEN_PARAGRAPHS.split(text) if part.strip())

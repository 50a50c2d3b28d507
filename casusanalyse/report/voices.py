"""Words that were spoken: only with consent, and never with the one who spoke them."""

from casusanalyse.protocol.entries import Consent, Quote, RoundSentence
from casusanalyse.report.blocks import Block, Quotation
from casusanalyse.report.sentences import fill
from casusanalyse.report.spot import Spot
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import report as wording

_PAIRS = (("“", "”"), ("„", "”"), ('"', '"'), ("‘", "’"), ("'", "'"))


def quotes_blocks(spot: Spot) -> list[Block]:
    """Return the quotes whose speaker agreed."""
    return [
        Quotation(
            line=spot.said(_quoted(quote.entry.words), quote.id, "words"), audience=spot.audience
        )
        for quote in spot.told(Quote)
        if quote.entry.consent is Consent.YES
    ]


def round_blocks(spot: Spot) -> list[Block]:
    """Return the sentences of a round whose speaker agreed."""
    return [
        Quotation(
            line=spot.said(_quoted(kept.entry.sentence), kept.id, "sentence"),
            audience=spot.audience,
        )
        for kept in spot.told(RoundSentence)
        if kept.entry.consent is Consent.YES
    ]


def _quoted(words: CleanText) -> CleanText:
    """Return words between quotation marks, unless they were typed with them."""
    quoted = any(words.startswith(first) and words.endswith(last) for first, last in _PAIRS)
    return words if quoted else fill(wording.QUOTED, words=words)

"""What was read, one line each, so that a test can compare all of it."""

from collections.abc import Iterable

from casusanalyse.word.returned.model import FoundRemark, SeenParagraph


def tell(remark: FoundRemark) -> str:
    """A remark on a line; line ends are shown as ¶."""
    where = "nowhere" if remark.paragraph is None else f"{remark.paragraph}:{remark.offset}"
    words = [remark.id, remark.kind.value, remark.author or "nobody", where]
    words += [f"in «{remark.new_paragraph}»"] if remark.new_paragraph else []
    words += ["apart"] if remark.apart else []
    words += [f"-{remark.old}-"] if remark.old else []
    words += [f"+{remark.new}+"] if remark.new else []
    words += [f"«{remark.anchor}»"] if remark.anchor else []
    words += [f"“{remark.text}”"] if remark.text else []
    words += [_destination(remark)] if remark.destination is not None else []
    words += [f"within {remark.within}"] if remark.within else []
    words += [f"to {remark.reply_to}"] if remark.reply_to else []
    words += ["resolved"] if remark.resolved else []
    return " ".join(words).replace("\n", "¶")


def _destination(remark: FoundRemark) -> str:
    if remark.apart:
        return f"after {remark.destination}"
    return f"at {remark.destination}:{remark.destination_offset}"


def remarks(found: Iterable[FoundRemark]) -> list[str]:
    """Every remark on a line."""
    return [tell(remark) for remark in found]


def texts(view: Iterable[SeenParagraph]) -> list[str]:
    """The text of every paragraph of a view."""
    return [paragraph.text for paragraph in view]

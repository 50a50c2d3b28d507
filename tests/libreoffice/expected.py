"""What a reader should find in a file, worked out from what was really done to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile
from tests.libreoffice.truth import Done, Truth

_NOWHERE = ""


@dataclass(frozen=True, order=True)
class Summary:
    """A remark without what a file is free to tell in its own way: ids, moments, places of rows and looks.

    ``where`` is the bookmark of the paragraph that it is about; ``follows`` the paragraph that a
    moved one now follows.
    """

    kind: RemarkKind
    author: str
    where: str = _NOWHERE
    old: str = ""
    new: str = ""
    anchor: str = ""
    text: str = ""
    follows: str = ""
    apart: bool = False
    nested: bool = False
    resolved: bool = False


def expected(truth: Truth) -> list[Summary]:
    """Give the remarks that a file holds: comments, and what was tracked and not accepted since."""
    accepted = max((n for n, done in enumerate(truth.ops) if done.op == "accept_all"), default=-1)
    found = [
        _summary(done, truth, truth.ops[:number])
        for number, done in enumerate(truth.ops)
        if done.op in ("comment", "reply") or (_changes(done) and number > accepted)
    ]
    return sorted(found)


def _changes(done: Done) -> bool:
    """Tell whether an edit leaves a change behind: what is pasted where it was cut leaves none."""
    return done.tracked and done.op != "paste_plain"


def summaries(file: ReturnedFile) -> list[Summary]:
    """Give the remarks that were read, in the same shape and order."""
    return sorted(_read(remark, file) for remark in file.remarks)


def plain(texts: Sequence[str]) -> list[str]:
    """Make no-break spaces ordinary ones: whoever reads sees no difference."""
    return [text.replace("\u00a0", " ") for text in texts]


def _summary(done: Done, truth: Truth, before: Sequence[Done]) -> Summary:
    where = next(iter(done.bookmarks), _NOWHERE)
    kind = _kind(done)
    old, new = plain([done.old, done.new])
    paragraph = plain([done.paragraph])[0]
    match done.op:
        case "comment":
            told = Summary(kind, done.author, where, anchor=old, text=new, resolved=done.resolved)
        case "reply":
            of = next(it for it in before if it.op == "comment" and it.new == done.old)
            told = Summary(kind, done.author, of.bookmarks[0], text=new)
        case "replace":
            inside = any(it.op == "insert" and done.old in it.new for it in before)
            told = Summary(kind, done.author, where, old=old, new=new, nested=inside)
        case "insert":
            told = Summary(kind, done.author, where, new=new)
        case "answer":
            told = Summary(kind, done.author, where, new=new, apart=not old)
        case "insert_paragraph":
            told = Summary(kind, done.author, where, new=new, apart=True)
        case "delete_paragraph":
            told = Summary(kind, done.author, where, old=paragraph, apart=True)
        case "split":
            at = paragraph.index(old)
            halves = f"{paragraph[:at].rstrip()}\n{paragraph[at:]}"
            told = Summary(kind, done.author, where, old=paragraph, new=halves)
        case "merge":
            told = Summary(kind, done.author, where, *_merged(paragraph, truth))
        case "move" | "move_down":
            follows = _before(paragraph, plain(truth.accepted))
            moved = (paragraph, paragraph)
            told = Summary(kind, done.author, where, *moved, follows=follows, apart=True)
        case "rewrite":
            told = Summary(kind, done.author, where, old=paragraph, new=new)
        case "insert_row":
            told = Summary(kind, done.author, new=" | ".join(plain(done.cells)))
        case "delete_row":
            told = Summary(kind, done.author, old=" | ".join(plain(done.cells)))
        case _:
            told = Summary(kind, done.author)
    return told


def _kind(done: Done) -> RemarkKind:
    match done.op:
        case "comment" | "reply":
            return RemarkKind.COMMENT
        case "split":
            return RemarkKind.SPLIT
        case "merge":
            return RemarkKind.MERGE
        case "move" | "move_down":
            return RemarkKind.MOVE
        case "insert_row" | "delete_row":
            return RemarkKind.ROW
        case "bold":
            return RemarkKind.FORMAT
        case "delete_paragraph":
            return RemarkKind.DELETION
        case "insert" | "answer" | "insert_paragraph":
            return RemarkKind.INSERTION
        case _:
            return RemarkKind.REPLACEMENT if done.new else RemarkKind.DELETION


def _merged(first: str, truth: Truth) -> tuple[str, str]:
    """Give the two paragraphs as they were sent, and as the one that they became."""
    rejected = plain(truth.rejected)
    second = rejected[rejected.index(first) + 1]
    return f"{first}\n{second}", first + second


def _before(text: str, paragraphs: Sequence[str]) -> str:
    at = paragraphs.index(text)
    return paragraphs[at - 1] if at else ""


def _read(remark: FoundRemark, file: ReturnedFile) -> Summary:
    bare = remark.kind in (RemarkKind.FORMAT, RemarkKind.ROW)
    old, new, anchor, follows = plain(
        [remark.old, remark.new, remark.anchor, _text_at(remark.destination, file)]
    )
    looks = remark.kind is RemarkKind.FORMAT
    return Summary(
        remark.kind,
        remark.author,
        _NOWHERE if bare else _bookmark_at(remark.paragraph, file),
        "" if looks else old,
        "" if looks else new,
        "" if looks else anchor,
        remark.text,
        follows,
        remark.apart and not bare,
        remark.within is not None,
        remark.resolved,
    )


def _text_at(index: int | None, file: ReturnedFile) -> str:
    return file.rejected[index].text if index is not None and index >= 0 else ""


def _bookmark_at(index: int | None, file: ReturnedFile) -> str:
    if index is None or index < 0:
        return _NOWHERE
    name = next(iter(file.rejected[index].bookmarks), _NOWHERE)
    # A pasted paragraph takes a copy of its bookmark along, and it may be the copy that stays.
    return name.partition("_Copy_")[0]

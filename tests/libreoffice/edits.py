"""What a participant may do to a draft, one edit at a time; read by our tests and by LibreOffice's Python."""

from __future__ import annotations

from dataclasses import dataclass, replace

ANNA = "Anna de Vries"
BAS = "Bas Jansen"


@dataclass(frozen=True)
class Edit:
    """One edit. ``on`` are words that only the paragraph meant holds, as it stands by then.

    ``old`` and ``new`` are words taken out and put in, or the words that a comment is attached to and
    what it says. ``to`` are words of another paragraph, ``cells`` the texts of a row.
    """

    op: str
    on: str = ""
    old: str = ""
    new: str = ""
    to: str = ""
    cells: tuple[str, ...] = ()
    author: str = ANNA
    tracked: bool = True
    resolved: bool = False

    def by(self, author: str) -> Edit:
        """Give the same edit by somebody else."""
        return replace(self, author=author)

    def untracked(self) -> Edit:
        """Give the same edit, made while changes were not tracked."""
        return replace(self, tracked=False)


def comment(words: str, says: str, *, on: str = "", resolved: bool = False) -> Edit:
    """Attach a comment to ``words``, in the paragraph that holds ``on`` or else those words."""
    return Edit("comment", on or words, old=words, new=says, resolved=resolved)


def reply(to: str, says: str) -> Edit:
    """Answer the comment that says ``to``."""
    return Edit("reply", old=to, new=says)


def change(old: str, new: str, *, on: str = "") -> Edit:
    """Put ``new`` in the place of ``old``; an empty ``new`` deletes."""
    return Edit("replace", on or old, old=old, new=new)


def insert(after: str, new: str, *, on: str = "") -> Edit:
    """Type ``new`` right behind the words ``after``."""
    return Edit("insert", on or after, old=after, new=new)


def delete_between(first: str, last: str) -> Edit:
    """Select from the words ``first`` to the words ``last`` in a later paragraph, both too, and delete."""
    return Edit("delete_between", first, old=first, to=last)


def empty(on: str) -> Edit:
    """Delete all words of a paragraph and leave it empty."""
    return Edit("rewrite", on)


def split(before: str) -> Edit:
    """Press Enter right before the words ``before``."""
    return Edit("split", before, old=before)


def merge(on: str) -> Edit:
    """Press Delete at the end of a paragraph, so that the next one is joined to it."""
    return Edit("merge", on)


def insert_paragraph(after: str, new: str) -> Edit:
    """Press Enter at the end of a paragraph and type ``new``."""
    return Edit("insert_paragraph", after, new=new)


def delete_paragraph(on: str) -> Edit:
    """Delete a paragraph with its end."""
    return Edit("delete_paragraph", on)


def move(on: str, *, before: str) -> Edit:
    """Cut a paragraph with its end, and paste it before another."""
    return Edit("move", on, to=before)


def move_down(on: str) -> Edit:
    """Move a paragraph one down with the order of the menu."""
    return Edit("move_down", on)


def insert_row(after: str, *cells: str) -> Edit:
    """Put a row below the row that holds ``after`` and type its cells."""
    return Edit("insert_row", after, cells=cells)


def delete_row(on: str) -> Edit:
    """Delete the row that holds ``on``."""
    return Edit("delete_row", on)


def rewrite(on: str, new: str) -> Edit:
    """Select a whole paragraph, its label too, and type ``new`` over it."""
    return Edit("rewrite", on, new=new)


def bold(words: str) -> Edit:
    """Make ``words`` bold."""
    return Edit("bold", words, old=words)


def answer(question: str, new: str) -> Edit:
    """Type ``new`` in the cell beside a question."""
    return Edit("answer", question, new=new)


def accept_all() -> Edit:
    """Accept every change that was tracked so far."""
    return Edit("accept_all")


def strip_labels() -> Edit:
    """Delete the label at the end of every paragraph, without tracking."""
    return Edit("strip_labels", tracked=False)


def paste_plain(on: str) -> Edit:
    """Cut the words of a paragraph and paste them back without their formatting."""
    return Edit("paste_plain", on)

"""Makes remarks of comments: what each is attached to, and what it answers."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.word.returned.comments import Comment, Comments
from casusanalyse.word.returned.model import FoundRemark, RemarkKind
from casusanalyse.word.returned.paragraphs import Attachment, Spot
from casusanalyse.word.returned.views import Place, Story
from casusanalyse.word.returned.walking import Attachments

LONGEST_ANCHOR = 1000
"""Characters of the text that a comment is attached to; of a longer text the beginning is kept."""


@dataclass(frozen=True, slots=True)
class _Attached:
    """Where a comment is attached: the text, and the place in the rejected view where it begins."""

    anchor: str = ""
    paragraph: int | None = None
    offset: int = 0
    new_paragraph: str = ""
    range: tuple[Spot, Spot] | None = None


_NOWHERE = _Attached()


def tell_comments(
    comments: Comments, attachments: Attachments, stories: Sequence[tuple[Story, bool]]
) -> Iterator[FoundRemark]:
    """Yield a remark for each comment, in the order of the file.

    ``stories`` are the texts that comments can stand in, and of each whether it is in the views. Where
    a file tells of no threads at all, as Google's do not, a comment on exactly the same words as an
    earlier one is taken to answer it, unless it was written with a program that knows no answers.
    """
    where = {id(it): (story, seen) for story, seen in stories for it in story.paragraphs}
    attached = [_attached(it, where) for it in _attachments(comments.all, attachments)]
    answers = [it.answers for it in comments.all]
    if comments.tells_no_threads:
        answers = list(_guessed(attached))
    _stand_with_what_they_answer(attached, answers)
    for number, (comment, at, parent) in enumerate(
        zip(comments.all, attached, answers, strict=True), start=1
    ):
        yield FoundRemark(
            id=f"o{number}",
            kind=RemarkKind.COMMENT,
            author=comment.author,
            at=comment.at,
            text=comment.text,
            anchor=at.anchor,
            paragraph=at.paragraph,
            offset=at.offset,
            new_paragraph=at.new_paragraph,
            reply_to=None if parent is None else f"o{parent + 1}",
            resolved=comment.resolved,
        )


def _stand_with_what_they_answer(attached: list[_Attached], answers: Sequence[int | None]) -> None:
    """Attach answers that are attached to nothing where the comment stands that they answer."""
    known: set[int] = set()
    for start in range(len(attached)):
        way, at = [start], answers[start]
        while way[-1] not in known and attached[way[-1]] == _NOWHERE and at is not None:
            way.append(at)
            at = answers[at]
        for it in way[:-1]:
            attached[it] = attached[way[-1]]
        known.update(way)


def _attachments(
    comments: Sequence[Comment], attachments: Attachments
) -> Iterator[Attachment | None]:
    """Yield where each comment is attached: the first of an id at the first place of that id, and so on."""
    used: dict[str, int] = defaultdict(int)
    for comment in comments:
        places = attachments.get(comment.id, [])
        position = used[comment.id]
        used[comment.id] += 1
        yield places[min(position, len(places) - 1)] if places else None


def _attached(attachment: Attachment | None, where: Mapping[int, tuple[Story, bool]]) -> _Attached:
    start = end = None
    if attachment is not None:
        start = attachment.start or attachment.reference or attachment.end
        end = attachment.end or attachment.reference or start
    if start is None or end is None or id(start.paragraph) not in where:
        return _Attached()
    story, is_seen = where[id(start.paragraph)]
    place = story.rejected.place(start)
    new_paragraph = story.new_paragraph(start.paragraph) if is_seen else ""
    if new_paragraph:
        place = Place(None, place.above, 0)
    in_same_story = where.get(id(end.paragraph), (None, False))[0] is story
    has_range = attachment is not None and attachment.start is not None and in_same_story
    return _Attached(
        _anchor(story, start, end) if has_range else "",
        _index(place.number, place.before) if is_seen else None,
        place.offset if is_seen and place.number is not None else 0,
        new_paragraph,
        (start, end) if has_range else None,
    )


def _index(index: int | None, before: int) -> int:
    return before if index is None else index


def _anchor(story: Story, start: Spot, end: Spot) -> str:
    """Return the text between two spots as it became; where all of it went, as it was."""
    became = story.accepted.between(start, end, LONGEST_ANCHOR)
    return became if became.strip() else story.rejected.between(start, end, LONGEST_ANCHOR)


def _guessed(attached: Sequence[_Attached]) -> Iterator[int | None]:
    first: dict[tuple[int, int, int, int], int] = {}
    for number, it in enumerate(attached):
        if it.range is None or not it.anchor.strip():
            yield None
            continue
        start, end = it.range
        key = (id(start.paragraph), start.stretch, id(end.paragraph), end.stretch)
        parent = first.setdefault(key, number)
        yield None if parent == number else parent

"""One remark as lines to read: whose it is, what stands there now, what is asked, what it becomes."""

from collections.abc import Iterator
from datetime import datetime

from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.applying import becomes_of, outcome_of
from casusanalyse.review.choices import said_in, wordable
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.differing import readable, seam, surroundings
from casusanalyse.review.fields import Field, field_at, fields_shown, label_of
from casusanalyse.review.grouping import Matter, is_open
from casusanalyse.review.outcomes import POSITION, WAS_NOT, Applied, Clashing, Outcome, Unfit
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import FieldChange, Placement, SentLine
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list, shortened
from casusanalyse.word.returned.model import RemarkKind
from casusanalyse.wording import review_deciding as wording

_INDENT = 3
_MOST_OF_A_LINE = 70
_MOST_OF_A_SEAM = 150
_LINE_ENDS = (RemarkKind.SPLIT, RemarkKind.MERGE)
_SAYS = (RemarkKind.COMMENT, RemarkKind.ANSWER)


def matter_lines(desk: Desk, matter: Matter) -> tuple[Line, ...]:
    """Return what is shown of a matter: what is asked first, whole texts last.

    What is asked, and who asks otherwise, is in sight with the choices, however long the text is.
    """
    at = desk.line_of(matter)
    outcome = outcome_of(desk.basis, matter.own)
    return (
        Line(head_of(desk, matter), Tone.LABEL),
        *_question_above(desk, matter, at),
        *asked_lines(desk, matter, at),
        *_against(desk, matter),
        *_coming(desk, matter, outcome),
        *_placed(desk, matter),
        *_decided(desk, matter),
        *_standing(desk, matter, at),
        *_as_it_went_round(desk, matter, at),
    )


def head_of(desk: Desk, matter: Matter) -> str:
    """Return number, kind and whose remark it is, the name inside the file in brackets."""
    whose = [_named(desk.record, own) for own in matter.remarks]
    kind = matter.remark.kind.value
    if len(whose) > 1:
        count, who = len(whose), and_list(dict.fromkeys(whose))
        return wording.HEAD_SEVERAL.format(number=matter.number, kind=kind, count=count, who=who)
    head = wording.HEAD.format(number=matter.number, kind=kind, who=whose[0])
    when = _when(matter.remark.at)
    return head + (wording.WHEN.format(when=when) if when else "")


def who(record: Record, seat: EntryId | None) -> str:
    """Return how the one at a seat is called: a role and an organisation."""
    if seat is None:
        return wording.YOURSELF
    found = record.find(seat)
    entry = found[1].entry if found is not None else None
    if not isinstance(entry, Seat):
        return wording.SOMEBODY
    return f"{entry.role}, {entry.organisation}" if entry.organisation else entry.role


def in_short(desk: Desk, matter: Matter) -> str:
    """Return the gist of a matter in one line."""
    remark = matter.remark
    if remark.kind in _LINE_ENDS:
        return seam(_apart(matter), _MOST_OF_A_LINE)
    says = remark.kind in _SAYS
    text = said_in(matter) if says else readable(remark.old, remark.new)
    return shortened(" ".join(text.split()), _MOST_OF_A_LINE)


def change_lines(desk: Desk, changes: tuple[FieldChange, ...]) -> Iterator[Line]:
    """Yield how texts will read after a decision."""
    for change in changes:
        if change.shown.field == POSITION:
            continue
        if change.after == WAS_NOT:
            yield Line(wording.GOES, indent=_INDENT)
        elif change.before == WAS_NOT or change.before == change.after:
            yield Line(f"{{+{change.after}+}}", indent=_INDENT)
        else:
            yield Line(readable(change.before, change.after, narrow=True), indent=_INDENT)


def field_line(desk: Desk, field: Field, alone: bool) -> str:
    """Return a text as it reads now, behind its name when it does not stand alone."""
    text = field.text or wording.EMPTY
    label = label_of(desk.protocol, desk.record, field.ref)
    return text if alone or not label else wording.FIELD.format(label=label, text=text)


def _named(record: Record, own: OwnRemark) -> str:
    author = own.remark.author.strip()
    name = wording.IN_THE_FILE.format(author=author) if author and own.seat is not None else ""
    return who(record, own.seat) + name


def _when(at: datetime | None) -> str:
    if at is None or at.year < 2000:
        return ""
    return wording.AT_TIME.format(day=in_words(at.date()), time=at.strftime("%H.%M"))


def _standing(desk: Desk, matter: Matter, at: SentLine | None) -> Iterator[Line]:
    """Yield the whole text that a matter is about, as it reads now."""
    if at is None or at.question:
        return
    fields = wordable(desk.basis, at)
    label = at.label.strip("[]")
    sure = matter.remark.placed is Placement.BOOKMARK and desk.placed_at(matter) is None
    labelled = wording.NOW_SURE if sure else wording.NOW_LABELLED
    intro = labelled.format(label=label) if label and fields else _intro(fields)
    yield Line(intro, Tone.LABEL)
    for field in fields:
        yield Line(field_line(desk, field, len(fields) == 1), Tone.ENTRY, indent=_INDENT)
    if not fields:
        yield Line(at.text or wording.EMPTY, Tone.ENTRY, indent=_INDENT)


def _question_above(desk: Desk, matter: Matter, at: SentLine | None) -> Iterator[Line]:
    """Yield the question that the report asks its reader in the cell before that of the answer."""
    if at is None or not at.question:
        return
    draft, line = desk.review.draft(matter.own.version), matter.remark.line
    yield Line(wording.READERS_QUESTION, Tone.LABEL)
    question = draft.lines[line - 1].text if draft is not None and line else ""
    yield Line(question, Tone.ENTRY, indent=_INDENT)


def _intro(fields: tuple[Field, ...]) -> str:
    return wording.NOW if fields else wording.SENT


def _as_it_went_round(desk: Desk, matter: Matter, at: SentLine | None) -> Iterator[Line]:
    """Where the text changed since somebody spoke of it, show what that person saw.

    A proposal shows that itself: it is a difference with the text that went round.
    """
    if at is None or not is_open(desk.review, matter) or matter.remark.kind not in _SAYS:
        return
    sent = fields_shown(desk.protocol, desk.when_sent(matter.own.version), at)
    now = wordable(desk.basis, at)
    if sent and [it.text for it in sent] != [it.text for it in now]:
        anchor = matter.remark.anchor
        start = max(at.text.find(anchor), 0)
        seen = surroundings(at.text, start, start + len(anchor))
        yield Line(wording.WENT_ROUND, Tone.LABEL)
        yield Line(seen, Tone.ENTRY, indent=_INDENT)


def asked_lines(desk: Desk, matter: Matter, at: SentLine | None) -> Iterator[Line]:
    """Yield what is said or proposed, with the replies to it."""
    remark = matter.remark
    if remark.kind in _SAYS:
        anchor = shortened(" ".join(remark.anchor.split()), _MOST_OF_A_LINE)
        apart = bool(anchor) and at is not None and anchor != at.text
        yield Line(wording.SAYS_OF.format(anchor=anchor) if apart else wording.SAYS, Tone.LABEL)
        yield Line(remark.text or remark.new, Tone.READ_ALOUD, indent=_INDENT)
    elif remark.kind in _LINE_ENDS:
        split = remark.kind is RemarkKind.SPLIT
        yield Line(wording.ASKS_SPLIT if split else wording.ASKS_JOIN, Tone.LABEL)
        yield Line(seam(_apart(matter), _MOST_OF_A_SEAM), Tone.READ_ALOUD, indent=_INDENT)
    elif remark.destination is not None:
        yield from _moved(desk, matter)
    elif remark.apart or (remark.kind is RemarkKind.ROW and not remark.old):
        yield Line(wording.ASKS_NEW if remark.new else wording.ASKS_GONE, Tone.LABEL)
        yield Line(remark.new or remark.old, Tone.READ_ALOUD, indent=_INDENT)
    else:
        yield Line(wording.ASKS, Tone.LABEL)
        yield Line(proposal_of(matter, at), Tone.READ_ALOUD, indent=_INDENT)
    for reply in matter.replies:
        said = wording.REPLIES.format(who=_named(desk.record, reply), text=reply.remark.text)
        yield Line(said, indent=_INDENT)
    if remark.resolved:
        yield Line(wording.RESOLVED, Tone.SOFT)


def proposal_of(matter: Matter, at: SentLine | None, *, narrow: bool = False) -> str:
    """Return what somebody changed, as a difference within its line; ``narrow`` as in ``readable``."""
    remark = matter.remark
    if remark.kind in _LINE_ENDS:
        return seam(_apart(matter), _MOST_OF_A_SEAM)
    within = at is not None and remark.becomes and not remark.apart
    becomes = becomes_of(remark, at) if at is not None and within else None
    if at is None or becomes is None or remark.kind is RemarkKind.ROW:
        return readable(remark.old, remark.new, narrow=narrow)
    return readable(at.text, becomes, narrow=narrow)


def _apart(matter: Matter) -> str:
    """Return the lines apart that somebody wants as one, or made of one."""
    remark = matter.remark
    return remark.new if remark.kind is RemarkKind.SPLIT else remark.old


def _moved(desk: Desk, matter: Matter) -> Iterator[Line]:
    draft, to = desk.review.draft(matter.own.version), matter.remark.destination
    behind = draft.lines[to].text if draft is not None and to is not None and to >= 0 else ""
    moved = matter.remark.new or matter.remark.old
    yield Line(wording.ASKS_MOVE if behind else wording.ASKS_MOVE_FIRST, Tone.LABEL)
    yield Line(moved, Tone.READ_ALOUD, indent=_INDENT)
    if behind:
        yield Line(wording.BEHIND)
        yield Line(behind, Tone.ENTRY, indent=_INDENT)


def _coming(desk: Desk, matter: Matter, outcome: Outcome) -> Iterator[Line]:
    """Tell what taking over would do, where that is not plain from what is asked."""
    if not is_open(desk.review, matter):
        return
    match outcome:
        case Clashing():
            yield Line(wording.CLASHES, Tone.NOTICE)
        case Unfit.NOTHING_TO_CHANGE:
            return
        case Unfit():
            yield Line(why_unfit(desk, matter, outcome), Tone.NOTICE)
        case Applied(changes) if _goes_further(desk, matter, changes):
            if any(it.after != WAS_NOT for it in changes):
                yield Line(wording.BECOMES, Tone.LABEL)
            yield from change_lines(desk, changes)
        case Applied():
            return


def why_unfit(desk: Desk, matter: Matter, unfit: Unfit) -> str:
    """Return why something does not go by itself, and what can be done instead."""
    if unfit is Unfit.OUR_WORDS and not wordable(desk.basis, desk.line_of(matter)):
        return wording.UNFIT["NOT_WORDED"]
    return wording.UNFIT[unfit.name]


def _goes_further(desk: Desk, matter: Matter, changes: tuple[FieldChange, ...]) -> bool:
    """Tell whether the record reads otherwise than the draft did, or loses or gains a line."""
    sent = desk.when_sent(matter.own.version)
    return any(
        change.after == WAS_NOT or change.before == WAS_NOT or _changed_since(desk, sent, change)
        for change in changes
        if change.shown.field != POSITION
    )


def _changed_since(desk: Desk, sent: Record, change: FieldChange) -> bool:
    field = field_at(desk.protocol, sent, change.shown)
    return field is None or field.text != change.before


def _against(desk: Desk, matter: Matter) -> Iterator[Line]:
    others = [it for it in desk.matters if it.number in matter.against]
    if others:
        yield Line(wording.AGAINST, Tone.NOTICE)
    for other in others:
        people = and_list(who(desk.record, seat) for seat in other.seats)
        decision = None if is_open(desk.review, other) else desk.review.decision(other.key)
        if decision is not None:
            people = wording.ALREADY.format(who=people, decision=decision.value)
        text = proposal_of(other, desk.line_of(other), narrow=True)
        said = wording.AGAINST_ONE.format(number=other.number, who=people, text=text)
        yield Line(said, indent=_INDENT)


def _placed(desk: Desk, matter: Matter) -> Iterator[Line]:
    label = desk.placed_at(matter)
    if label is not None:
        yield Line(wording.PLACED_BY_YOU.format(label=label.strip("[]")), Tone.SOFT)
        return
    if matter.remark.placed is Placement.BOOKMARK:
        return
    sentence = wording.PLACED[matter.remark.placed.value]
    sure = matter.remark.placed in (Placement.LABEL, Placement.TEXT)
    yield Line(sentence, Tone.SOFT if sure else Tone.NOTICE)


def _decided(desk: Desk, matter: Matter) -> Iterator[Line]:
    known = [it for id in matter.ids if (it := desk.review.decided.get(id)) and it.decision]
    if not known or known[0].decision is None:
        return
    word, words = known[0].decision.value, known[0].words
    if is_open(desk.review, matter):
        yield Line(wording.PARTLY.format(decision=word), Tone.NOTICE)
    elif words:
        yield Line(wording.DECIDED_WORDS.format(decision=word, words=words), Tone.SAVED)
    else:
        yield Line(wording.DECIDED.format(decision=word), Tone.SAVED)


def text_now(desk: Desk, ref: AnswerRef) -> str:
    """Return how a text reads now; empty when it is gone."""
    field = field_at(desk.protocol, desk.record, ref)
    return field.text if field is not None else ""

"""The lines of a list on a screen: numbered, as they could be typed; people with their nature as rows."""

from collections.abc import Iterator, Sequence

from casusanalyse.facilitate.origins import origin_of
from casusanalyse.front.screen import Line, Tone
from casusanalyse.protocol.entries import Insight, Person, Seat, TimelineEntry
from casusanalyse.session.events import Presence
from casusanalyse.session.fields import Listing
from casusanalyse.session.lines import line_of
from casusanalyse.session.record import Kept
from casusanalyse.wording import facilitate as wording

_WIDEST_NAME = 20
_BEHIND_A_NUMBER = 5


def entry_lines(entries: Sequence[Kept], listed: Listing, first: int = 1) -> Iterator[Line]:
    """Yield a numbered line per entry, as it could be typed, with a mark for what is crucial."""
    width = min(max((len(_name(kept)) for kept in entries), default=0), _WIDEST_NAME)
    for number, kept in enumerate(entries, start=first):
        marks = ", ".join(_marks(kept, listed))
        mark = f"  ({marks})" if marks else ""
        hang = _BEHIND_A_NUMBER + (width + 2 if isinstance(kept.entry, Person) else 0)
        yield Line(f"{number:>3}  {_row(kept, listed, width)}{mark}", Tone.ENTRY, hang=hang)


def _row(kept: Kept, listed: Listing, width: int) -> str:
    """A person's row is read across: the name, and who he or she is."""
    if not isinstance(kept.entry, Person):
        return line_of(kept.entry, listed)
    nature = kept.entry.nature or wording.NATURE_TO_COME
    return f"{kept.entry.name:<{width}}  {nature}"


def _name(kept: Kept) -> str:
    return kept.entry.name if isinstance(kept.entry, Person) else ""


def _marks(kept: Kept, listed: Listing) -> Iterator[str]:
    """Yield what the line itself does not show and a glance should tell."""
    match kept.entry:
        case TimelineEntry(crucial=True):
            yield wording.CRUCIAL
        case Insight(events=events, quotes=quotes) if events or quotes:
            yield wording.RESTS_ON.format(count=len(events) + len(quotes))
        case Seat() if (presence := listed.record.presence(kept.id)) is not Presence.THERE:
            yield presence.value
    if kept.origin is not None:
        yield origin_of(kept.origin, listed.record)

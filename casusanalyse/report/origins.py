"""Where what a report shows was taken over from: once for a list, and quietly."""

from casusanalyse.report.sentences import fill
from casusanalyse.session.history import called, forerunner
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report as wording

_MOST_NAMED = 2


def origin_note(entries: tuple[Kept, ...], record: Record) -> CleanText | None:
    """Return a sentence about the earlier meetings that entries come from; None for new ones.

    More than a few meetings are called by the first and the last day.
    """
    origins = [kept.origin for kept in entries]
    if not any(origins):
        return None
    known = {it for origin in origins if origin and (it := forerunner(record, origin))}
    if not known:
        return own_words(wording.TAKEN_OVER if all(origins) else wording.PARTLY_TAKEN_OVER)
    sentence = wording.TAKEN_OVER_FROM if all(origins) else wording.PARTLY_TAKEN_OVER_FROM
    in_order = sorted(known, key=lambda each: each.held_on)
    if len(in_order) > _MOST_NAMED:
        first, *_, last = in_order
        sessions = wording.MEETINGS_FROM_TO.format(
            first=in_words(first.held_on), last=in_words(last.held_on)
        )
    else:
        sessions = and_list(map(called, in_order))
    return fill(sentence, sessions=sessions)

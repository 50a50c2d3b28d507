"""Which mark a line gets, so that colour never carries meaning alone."""

from casusanalyse.front.screen import Line, Tone
from casusanalyse.wording import front as wording

_MARKS = {
    Tone.SAVED: wording.SAVED_MARK,
    Tone.NOTICE: wording.NOTICE_MARK,
    Tone.PROBLEM: wording.PROBLEM_MARK,
}


def marked(line: Line) -> str:
    """Return the text of a line with its mark."""
    return _MARKS.get(line.tone, "") + line.text

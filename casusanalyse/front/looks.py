"""Which mark a line gets, so that colour never carries meaning alone; and words where no mark may stand."""

from dataclasses import replace

from casusanalyse.front.screen import Line, Tone
from casusanalyse.wording import front as wording

_MARKS = {
    Tone.SAVED: wording.SAVED_MARK,
    Tone.NOTICE: wording.NOTICE_MARK,
    Tone.PROBLEM: wording.PROBLEM_MARK,
}
# That something was saved is what such a line says itself.
_WORDS = {Tone.NOTICE: wording.NOTICE_WORD, Tone.PROBLEM: wording.PROBLEM_WORD}


def marked(line: Line) -> str:
    """Return the text of a line with its mark, and with what is only there to be seen."""
    return _MARKS.get(line.tone, "") + line.seen + line.text


def spoken(line: Line) -> Line:
    """Return a line with a word for its mark and for every sign; an entry stays as it was typed.

    Only where an entry was cut short, three dots stand for the sign that is read alike.
    """
    if line.tone is Tone.ENTRY:
        text = line.text.replace(wording.CUT, wording.SIGNS_IN_WORDS[wording.CUT])
        return replace(line, text=text, seen="")
    word = _WORDS.get(line.tone, "")
    again = line.text.casefold().startswith(word.casefold())
    return replace(
        line, text=in_words(line.text if again else word + line.text), tone=Tone.PLAIN, seen=""
    )


def in_words(text: str) -> str:
    """Return our own text with words for the signs that stand between its parts."""
    for sign, words in wording.SIGNS_IN_WORDS.items():
        text = text.replace(sign, words)
    return text

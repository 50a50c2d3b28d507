"""Courses of events for the tests: small, made by hand, and hostile ones."""

from datetime import date

from casusanalyse.pictures.timeline.events import Events, Happening, Stretch
from casusanalyse.protocol.entries import Certainty, Lane, Mark
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import VagueDate, read_date, read_period

DRAWN_ON = date(2024, 3, 14)


def day(words: str) -> VagueDate:
    """Return what these words say about a moment."""
    return read_date(clean_text(words))


def event(number: int, when: str | None = None, what: str = "Er gebeurde iets.") -> Happening:
    """Return a plain event."""
    return Happening(f"e{number}", number, what, day(when) if when else None)


def stretch(number: int, lane: Lane, words: str, what: str = "plek", whom: str = "") -> Stretch:
    """Return what ran in a time told in words."""
    return Stretch(f"s{number}", lane, read_period(clean_text(words)), what, whom)


def nobody(number: int, lane: Lane, words: str) -> Stretch:
    """Return a time in which nobody held it."""
    return Stretch(f"s{number}", lane, read_period(clean_text(words)), unassigned=True)


def line(*told: Happening | Stretch) -> Events:
    """Return a course of events."""
    return Events(
        tuple(it for it in told if isinstance(it, Happening)),
        tuple(it for it in told if isinstance(it, Stretch)),
        DRAWN_ON,
    )


def small_line() -> Events:
    """Return a line with something of everything."""
    move = Happening(
        "e2",
        2,
        "Hij verhuist.",
        day("mei 2019"),
        Mark.MOVE,
        True,
        child_says="Waarom?",
        effect="Haast.",
    )
    doubted = Happening(
        "e3", 3, "Er is ruzie.", day("2020"), Mark.CRISIS, certainty=Certainty.LIKELY
    )
    return line(
        event(1, "3 april 2018", "Eerste gesprek."),
        move,
        doubted,
        event(4, None, "Iemand belt."),
        stretch(1, Lane.LIVING, "2018 tot mei 2019", "thuis"),
        stretch(2, Lane.LIVING, "mei 2019 tot heden", "gezinshuis"),
        stretch(3, Lane.LEAD, "mei 2018 tot mei 2019", "", "gemeente"),
        stretch(4, Lane.LEAD, "januari 2020 tot heden", "", "voogd"),
        stretch(5, Lane.SCHOOL, "onbekend", "dagbesteding"),
    )


def _everything(number: int, letters: int) -> Happening:
    text = "woord " * (letters // 6)
    return Happening(
        f"e{number}",
        number,
        text,
        day("2019"),
        second_memory=text,
        child_says="x" * letters,
        between_parents=text,
        effect=text,
    )


def hostile() -> dict[str, Events]:
    """Return courses of events that nobody hopes for, by what is wrong with them."""
    return {
        "nothing": line(),
        "one": line(event(1, "2019")),
        "one without a date": line(event(1)),
        "only a stretch": line(stretch(1, Lane.SCHOOL, "2017 tot 2019")),
        "no date known": line(
            *(event(number) for number in range(1, 31)),
            *(stretch(number, lane, "onbekend") for number, lane in enumerate(Lane)),
        ),
        "all on one day": line(*(event(number, "3 mei 2019") for number in range(1, 301))),
        "a century": line(*(event(number, str(1920 + 2 * number)) for number in range(1, 50))),
        "far apart": line(
            event(1, "1900"), event(2, "2100"), stretch(1, Lane.LEAD, "2099 tot heden")
        ),
        "ends before it begins": line(
            event(1, "2019"),
            *(stretch(number, lane, "2020 tot 2018") for number, lane in enumerate(Lane)),
        ),
        "long texts": line(
            *(_everything(number, 2000) for number in range(1, 5)),
            *(
                stretch(number, lane, "2018 tot 2019", "lang woord " * 180, "organisatie" * 30)
                for number, lane in enumerate(Lane)
            ),
        ),
        "short texts": line(*(event(number, "2019", "a") for number in range(1, 20))),
        "forty organisations": line(
            *(event(number, str(2000 + number)) for number in range(1, 20)),
            *(
                stretch(number, Lane.HELP, f"{2000 + number % 9} tot 2012", "hulp", f"nr {number}")
                for number in range(40)
            ),
        ),
    }

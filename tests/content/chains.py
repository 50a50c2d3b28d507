"""A core team that meets every week: meetings that each take over from the one before."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load_text
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import in_words
from tests.content.plays import LIBRARY

FIRST = date(2025, 1, 6)
COURSE = (
    "Hij blijft wonen waar hij nu woont, en de hulp komt daarheen.",
    "Naar school gaat in kleine stappen, op de dagen dat hij uitgerust is.",
    "Moeder beslist zelf wie er over de vloer komt.",
)
STANDINGS = ("op koers", "eraf geraakt", "bijgesteld")
REASONS = (
    "Hij vertelde zelf dat hij de deur van zijn kamer open laat staan.",
    "Er kwamen in één week drie nieuwe gezichten, en toen bleef hij op bed.",
    "Wij belden eerst moeder, en daarna pas elkaar.",
)


@dataclass(frozen=True)
class Held:
    """A meeting that was held."""

    file: Path
    protocol: Protocol
    record: Record

    @property
    def earlier(self) -> Earlier:
        """The meeting as one to build on."""
        assert self.record.started is not None
        return Earlier(self.record.started.session, self.protocol, self.record)


@contextmanager
def meeting(outputs: Path, nth: int, earlier: Earlier | None) -> Iterator[LiveSession]:
    """Begin the nth meeting, from 1, with all that it takes over in it."""
    protocol = LIBRARY.protocol("kernteamoverleg")
    new = NewSession(
        case=clean_text("Casus Wilg"),
        held_on=day_of(nth),
        protocol=protocol,
        follows=earlier.session if earlier else None,
        forerunners=earlier.forerunners if earlier else (),
    )
    with start_session(outputs, new, now=lambda: datetime(2025, 1, 6, 9, tzinfo=UTC)) as session:
        if earlier is not None:
            session.do_all(taken_over(protocol, earlier))
        yield session


def held(outputs: Path, meetings: int) -> list[Held]:
    """Hold meetings, each building on the one before, and return them all."""
    all_of_them: list[Held] = []
    for nth in range(1, meetings + 1):
        earlier = all_of_them[-1].earlier if all_of_them else None
        with meeting(outputs, nth, earlier) as session:
            source = load_text(_script(nth, session.record).encode("utf-8"), f"{nth}.yaml")
            script = read_script(source)
            front = ScriptedFront(script, source)
            assert play(converse(session), front) is Ending.FINISHED
            front.finish()
            all_of_them.append(Held(session.file, session.protocol, session.record))
    return all_of_them


def day_of(nth: int) -> date:
    """Return the day of the nth meeting, from 1."""
    return FIRST + timedelta(weeks=nth - 1)


def _script(nth: int, before: Record) -> str:
    """The file with answers of one meeting; of last time's agreements all but one are done."""
    open_before = len(before.entries("vorige_afspraken"))
    first = nth == 1
    course = _lines(COURSE) if first else "verder: ja"
    team = _lines(("voorzitter", "jeugdbeschermer", "leerkracht")) if first else "verder: ja"
    items = [
        ("ouders_aanwezig", "antwoord: nee"),
        ("deelnemers", "verder: ja"),
        ("kernteam", team),
        ("inchecken", "verder: ja"),
        ("nodig_vandaag", "antwoord: Rust, en tijd voor de koers."),
        ("gezin", _lines(("kind | lacht om zijn zusje", "moeder")) if first else "verder: ja"),
        ("stand_van_zaken", "antwoord: Het was een rustige week, met één avond die zwaar was."),
        ("gebeurtenissen", "verder: ja"),
        ("contact_kind", f"antwoord: {in_words(day_of(nth) - timedelta(days=nth % 9))}"),
        ("contact_gezin", f"antwoord: {in_words(day_of(nth) - timedelta(days=2))}"),
        ("analyse_voortgang", "later: ja"),
        ("inhoudsteam", _lines(("orthopedagoog", "jeugdarts")) if first else "verder: ja"),
        ("plan_datum", "antwoord: 28 april 2025" if first else "verder: ja"),
        ("inzichten", "verder: ja"),
        ("koers", course),
        *(
            (question, f"antwoord: {words[(nth + n) % 3]}")
            for n in range(3)
            for question, words in (("koers_stand", STANDINGS), ("koers_waarom", REASONS))
        ),
        ("vorige_afspraken", "verder: ja"),
        *(("afspraak_stand", f"antwoord: {_became(n)}") for n in range(open_before)),
        ("afspraken", _lines((f"Belt moeder in week {nth} | leerkracht | vrijdag",
                              f"Gaat in week {nth} langs bij zijn oma | jeugdbeschermer"))),
        ("te_dragen", "later: ja"),
        ("elkaar_helpen", "later: ja"),
        ("volgende_keer", f"antwoord: {in_words(day_of(nth + 1))}"),
        ("straks", "verder: ja"),
        ("citaten", "verder: ja"),
        ("uitchecken", "verder: ja"),
    ]  # fmt: skip
    talk = "".join(f"  - vraag: {question}\n    {said}\n" for question, said in items)
    head = "antwoorden: 1\nprotocol: kernteamoverleg\ncasus: Casus Wilg\n"
    return f"{head}datum: {day_of(nth).strftime('%d-%m-%Y')}\ngesprek:\n{talk}"


def _became(number: int) -> str:
    return "loopt nog" if number == 0 else "gedaan"


def _lines(lines: tuple[str, ...]) -> str:
    return "regels:\n" + "\n".join(f'      - "{line}"' for line in lines)

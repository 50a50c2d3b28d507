"""Drawing a session: the right values reach whoever draws, and files and words come out."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.drawing import draw_session
from casusanalyse.cli.drawing_wishes import Asked, Subject, wish_of
from casusanalyse.cli.drawn_pages import Drawers, Drawn, drawn_pages
from casusanalyse.cli.problems import NoSuchEvent, NothingToDraw
from casusanalyse.errors import CasusError
from casusanalyse.pictures.drawing import Drawing, Words
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.protocol.entries import Factor, Person, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text as c
from tests.cli.program import Program
from tests.report.builders import Session, chapter, protocol, question

QUESTIONS = (
    question("gezin", "personen"),
    question("lijn", "tijdlijn"),
    question("factoren", "factoren"),
)
PROTOCOL = protocol(QUESTIONS, [chapter("Alles", "gezin", "lijn", "factoren")])
WITHOUT = protocol([question("hoe", "tekst")], [chapter("Alles", "hoe")])


@dataclass
class FakeDrawers:
    """Draws one line of words per page, and keeps what it was asked."""

    pages: int = 1
    asked: list[object] = field(default_factory=list)

    def family(self, family: Family, sheet: Sheet, layer: Layer, unsafety: bool) -> Drawing:
        self.asked.append((family.on, layer, unsafety))
        return drawn(sheet, ", ".join(it.name for it in family.members))

    def timeline(
        self, events: Events, sheet: Sheet, view: View, event: str | None, rows: tuple[Row, ...]
    ) -> tuple[Drawing, ...]:
        self.asked.append((view, event, rows))
        told = ", ".join(it.what for it in events.happenings)
        return tuple(drawn(sheet, told, page) for page in range(1, self.pages + 1))

    def counted(self, events: Events) -> tuple[str, ...]:
        return (f"{len(events.happenings)} gebeurtenissen",)

    def factors(self, web: Web, sheet: Sheet) -> Drawing:
        return drawn(sheet, ", ".join(it.text for it in web.points))

    @property
    def all(self) -> Drawers:
        return Drawers(self.family, self.timeline, self.counted, self.factors)


def drawn(sheet: Sheet, text: str, page: int = 1) -> Drawing:
    words = Words(sheet.margin, 100, f"{text} {page}", sheet.letter)
    return Drawing(sheet.width, sheet.height, (words,), "Tekening", f"Hier staat: {text}.")


def told_session() -> Session:
    session = Session()
    session.add("gezin", Person(name=c("Wilg")))
    session.add("lijn", TimelineEntry(what=c("Verhuisd")))
    session.add("factoren", Factor(text=c("slecht slapen")))
    return session


def descriptions(made: Drawn) -> list[str]:
    return [page.description for page in made.pages]


@pytest.mark.parametrize(
    ("subject", "expected", "counted"),
    [
        ("gezin", "Hier staat: Wilg.", ()),
        ("tijdlijn", "Hier staat: Verhuisd.", ("1 gebeurtenissen",)),
        ("factoren", "Hier staat: slecht slapen.", ()),
    ],
)
def test_each_is_drawn_of_what_was_told(
    subject: str, expected: str, counted: tuple[str, ...]
) -> None:
    record = told_session().record
    made = drawn_pages(PROTOCOL, record, wish_of(Asked(subject)), FakeDrawers().all, "1")
    assert (descriptions(made), made.counted) == ([expected], counted)


def test_an_event_is_found_by_its_number() -> None:
    record, fake = told_session().record, FakeDrawers()
    drawn_pages(PROTOCOL, record, wish_of(Asked("tijdlijn", event=1)), fake.all, "1")
    assert fake.asked == [(View.STEP, "e2", ())]
    with pytest.raises(NoSuchEvent) as refused:
        drawn_pages(PROTOCOL, record, wish_of(Asked("tijdlijn", event=9)), fake.all, "1")
    assert refused.value.sentence == (
        "Gebeurtenis 9 staat niet op de tijdlijn van deze sessie. De nummers staan erop als je haar tekent "
        "met: casusanalyse teken 1 tijdlijn"
    )


@pytest.mark.parametrize("subject", list(Subject))
def test_what_a_protocol_does_not_ask_for_cannot_be_drawn(subject: Subject) -> None:
    sentence = refused_with(Session(), subject, WITHOUT)
    assert sentence.startswith("Dit gesprek vraagt niet naar ")


@pytest.mark.parametrize("subject", list(Subject))
def test_what_was_not_told_yet_cannot_be_drawn_and_can_be_told(subject: Subject) -> None:
    sentence = refused_with(Session(), subject)
    assert "casusanalyse wijzig 1" in sentence


@pytest.mark.parametrize(
    ("subject", "list_id", "id"),
    [("gezin", "gezin", "e1"), ("tijdlijn", "lijn", "e2"), ("factoren", "factoren", "e3")],
)
def test_what_only_the_facilitator_reads_is_drawn_for_her_alone(
    subject: str, list_id: str, id: str
) -> None:
    session = told_session()
    private = Handling(readers=Reader.FACILITATOR)
    session.do(Handled(place=Place(list_id), id=EntryId(id), handling=private))
    sentence = refused_with(session, subject)
    assert f"casusanalyse teken 1 {subject} --voor begeleider" in sentence
    wish = wish_of(Asked(subject, reader="begeleider"))
    assert drawn_pages(PROTOCOL, session.record, wish, FakeDrawers().all, "1").pages


def refused_with(session: Session, subject: str, asking: object = PROTOCOL) -> str:
    with pytest.raises(NothingToDraw) as refused:
        drawn_pages(
            WITHOUT if asking is WITHOUT else PROTOCOL,
            session.record,
            wish_of(Asked(subject)),
            FakeDrawers().all,
            "1",
        )
    return refused.value.sentence


def test_a_session_that_never_started_has_nothing_to_draw() -> None:
    with pytest.raises(NothingToDraw):
        drawn_pages(PROTOCOL, Record(), wish_of(Asked("gezin")), FakeDrawers().all, "1")


def test_an_empty_line_for_the_wall_needs_no_events_and_counts_none() -> None:
    wish = wish_of(Asked("tijdlijn", view="leeg"))
    made = drawn_pages(PROTOCOL, Session().record, wish, FakeDrawers().all, "1")
    assert (descriptions(made), made.counted) == (["Hier staat: ."], ())


FAMILY_PROTOCOL = """\
protocol: 1
id: portret
naam: Portret
versie: "1.0"
omschrijving: Wie zijn het?
auteur: Regio Voorbeeld
duur: 15
stappen:
  - id: begin
    titel: Wie?
    vragen:
      - {id: gezin, soort: personen, vraag: Wie zijn het?}
      - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?}
verslag:
  titel: Portret
  hoofdstukken:
    - {kop: Wie, toont: [gezin, lijn]}
"""
FAMILY_ANSWERS = """\
antwoorden: 1
protocol: portret
casus: Casus Beuk
datum: 12-03-2026
gesprek:
  - vraag: gezin
    regels: ["moeder: lacht veel", "<script>alert(1)</script> & ]]> &amp; \\u202e \\U0001F600"]
  - vraag: lijn
    regels: ["2019 | verhuisd"]
"""


@dataclass
class Room:
    """A workspace with one session in it, and what commands print there."""

    context: Context
    printed: io.StringIO
    warned: io.StringIO

    @property
    def file(self) -> Path:
        return self.context.session_file("1")

    @property
    def folder(self) -> Path:
        return self.file.parent / "tekeningen"

    def draw(self, asked: Asked, fake: FakeDrawers) -> tuple[str, str]:
        for stream in (self.printed, self.warned):
            stream.seek(0)
            stream.truncate()
        draw_session(self.context, self.file, wish_of(asked), fake.all)
        return self.printed.getvalue(), self.warned.getvalue()


class _HeldContext(Context):
    """A context whose output can be read."""

    def __init__(self, workspace: Path, environ: Mapping[str, str], output: Output) -> None:
        super().__init__(workspace, environ, workspace, workspace)
        self.__dict__["output"] = output


def room(program: Program, environ: Mapping[str, str] | None = None, *more: str) -> Room:
    program.file("protocols/portret.yaml", FAMILY_PROTOCOL)
    answers = program.file("a.yaml", FAMILY_ANSWERS)
    assert program("start", *more, "--antwoorden", answers).code == 0
    printed, warned = io.StringIO(), io.StringIO()
    output = Output(Console(file=printed), Console(file=warned))
    return Room(_HeldContext(program.workspace, environ or {}, output), printed, warned)


def test_a_drawing_is_a_file_and_a_text(program: Program) -> None:
    held, fake = room(program), FakeDrawers()
    told, warned = held.draw(Asked("tijdlijn"), fake)
    assert told == (
        f"Tekening gemaakt: {held.folder / 'tijdlijn.png'}\n"
        "\nWat erop staat\nHier staat: verhuisd.\n"
        "\nGeteld\n1 gebeurtenissen\n\n"
    )
    assert warned == ""
    assert (held.folder / "tijdlijn.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_pages_are_named_one_by_one_and_the_first_is_told_in_words(program: Program) -> None:
    held = room(program)
    told, _ = held.draw(Asked("tijdlijn", ending="svg"), FakeDrawers(pages=2))
    assert told.startswith(
        f"Blad 1 van 2: {held.folder / 'tijdlijn-1.svg'}\n"
        f"Blad 2 van 2: {held.folder / 'tijdlijn-2.svg'}\n"
        "\nWat erop staat\nHier staat: verhuisd.\n"
        "Wat op de andere bladen staat, lees je met: casusanalyse toon 1\n\nGeteld"
    )


def test_drawing_again_says_so_when_nothing_changed(program: Program) -> None:
    held, fake = room(program), FakeDrawers()
    held.draw(Asked("tijdlijn"), fake)
    told, _ = held.draw(Asked("tijdlijn"), fake)
    assert told.startswith(
        "Er is niets veranderd sinds de vorige keer. Die tekening blijft staan; er komt geen nieuwe bij.\n"
        f"Tekening: {held.folder / 'tijdlijn.png'}\n"
    )
    told, _ = held.draw(Asked("tijdlijn"), FakeDrawers(pages=2))
    assert f"{held.folder / 'tijdlijn-v2-1.png'}\n" in told


def test_what_is_for_the_facilitator_says_so_in_its_name_its_foot_and_its_words(
    program: Program,
) -> None:
    held = room(program)
    told, _ = held.draw(Asked("gezin", reader="begeleider", ending="svg"), FakeDrawers())
    assert "Deze tekening is alleen voor jou" in told
    read = ElementTree.parse(held.folder / "gezin-begeleider.svg").getroot()
    texts = [element.text or "" for element in read.iter("{http://www.w3.org/2000/svg}text")]
    assert "alleen voor de begeleider" in texts
    description = read.findtext("{http://www.w3.org/2000/svg}desc")
    assert description is not None
    assert description.startswith("Alleen voor de begeleider. Hier staat: moeder")


def test_whoever_asks_for_unsafety_is_told_what_participants_get_of_it(program: Program) -> None:
    held, fake = room(program), FakeDrawers()
    told, _ = held.draw(Asked("gezin", unsafety=True), fake)
    assert "alleen op wat je bij het uitwerken voor deelnemers openzette" in told
    assert [it[2] for it in fake.asked if isinstance(it, tuple)] == [True]


def test_a_drawing_of_a_locked_session_is_warned_about(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    held = room(program, {"CASUSANALYSE_WACHTWOORD": "geheim"}, "--wachtwoord")
    _, warned = held.draw(Asked("gezin"), FakeDrawers())
    assert warned.replace("\n", " ").startswith(
        "Let op: deze sessie is beveiligd met een wachtwoord, de tekening niet."
    )


def test_what_was_typed_is_text_and_never_markup(program: Program) -> None:
    held = room(program)
    held.draw(Asked("gezin", ending="svg"), FakeDrawers())
    written = (held.folder / "gezin.svg").read_text(encoding="utf-8")
    read = ElementTree.fromstring(written)
    assert {element.tag.rpartition("}")[2] for element in read.iter()} == {
        "svg",
        "title",
        "desc",
        "text",
    }
    assert "<script>alert(1)</script> & ]]> &amp;" in "".join(read.itertext())


def test_nothing_is_left_when_it_is_refused(program: Program) -> None:
    held = room(program)
    with pytest.raises(CasusError):
        held.draw(Asked("factoren"), FakeDrawers())
    assert not held.folder.exists()

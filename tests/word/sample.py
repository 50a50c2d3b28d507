"""A report of some five pages with every kind of block, in the tone of a real one; roles only."""

import struct
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from casusanalyse.text.clean import CleanText
from casusanalyse.word.anchors import Anchor, anchor_for
from casusanalyse.word.content import (
    AnchoredText,
    ContentsLine,
    ListItem,
    ParagraphStyle,
    Properties,
    TableContent,
    TableRow,
)
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.pictures import Image
from casusanalyse.word.writing import WordWriter

DRAFT = "c-7f3a-v1"

PROPERTIES = Properties(
    title="Terugblik op de casus Zilverlinde",
    subject="Retrospectieve casusanalyse, concept",
    identifier=DRAFT,
    created=datetime(2026, 3, 12, 14, 30, tzinfo=UTC),
    header="Terugblik op de casus Zilverlinde\tConcept, vertrouwelijk",
    footer="Concept van 12 maart 2026",
)

CHAPTERS = (
    "Waarom en hoe wij keken",
    "Het gezin, als mensen",
    "De grote lijn",
    "Twee kantelmomenten",
    "Het patroon van het gezin en dat van ons",
    "Wat wij anders zouden doen",
    "Hoe de bijeenkomst was",
    "Bijlage: de tijdlijn",
)

EVENTS = (
    ("voorjaar 2017", "Het jongste kind wordt geboren. Het gezin verhuist naar een kleiner huis.",
     "moeder, oma"),
    ("september 2018", "Het meisje begint in groep 3. De leerkracht ziet een kind dat alles wil "
     "begrijpen en dat stilvalt als het druk wordt.", "school"),
    ("rond haar zevende", "De ouders gaan uit elkaar. Het meisje woont om de week bij vader.",
     "moeder, vader"),
    ("januari 2020", "Eerste gesprek met het wijkteam. Moeder vraagt om rust; er komt een "
     "training.", "moeder, wijkteam"),
    ("zomer 2020", "De gezinshulp start en stopt na tien weken, omdat de indicatie afloopt.",
     "gezinshulp, gemeente"),
    ("november 2020", "Het meisje gaat niet meer naar school. Ieder zoekt een oplossing.",
     "school, leerplicht, wijkteam"),
    ("februari 2021", "Een ondertoezichtstelling wordt uitgesproken. De derde jeugdbeschermer in "
     "een jaar maakt kennis met het gezin.", "jeugdbescherming"),
    ("voorjaar 2021", "Crisisplaatsing, veertig kilometer van huis. Oma belt elke avond.",
     "jeugdbescherming, zorgaanbieder, oma"),
    ("oktober 2021", "Tweede plek, een gezinshuis. Het meisje krijgt een hond om voor te zorgen.",
     "zorgaanbieder"),
    ("mei 2022", "Het gezinshuis stopt. Op twee herinneringen na weet niemand meer wie dat aan "
     "haar vertelde.", "zorgaanbieder, jeugdbescherming"),
    ("juni 2022", "Derde plek. De school houdt haar stoel vrij en stuurt elke vrijdag een kaart.",
     "school, zorgaanbieder"),
    ("najaar 2023", "Voor het eerst zitten beide ouders, oma, school en jeugdbescherming samen "
     "aan één tafel.", "iedereen"),
)  # fmt: skip


def text(words: str) -> CleanText:
    """Words of a test need no cleaning."""
    return CleanText(words)


class Anchors:
    """Counts, so that every paragraph of a sample gets an anchor of its own."""

    def __init__(self, draft: str = DRAFT) -> None:
        self._draft = draft
        self._count = 0

    def next(self, part: str = "alinea") -> Anchor:
        """Give the next anchor."""
        self._count += 1
        return anchor_for(self._draft, part, str(self._count))

    def anchored(self, words: str) -> AnchoredText:
        """Give a cell or caption with an anchor."""
        return AnchoredText(text(words), self.next("cel"))


def write_sample(path: Path, house: HouseStyle | None = None) -> None:
    """Write the sample to ``path``."""
    writer, anchors = WordWriter(PROPERTIES, house), Anchors()
    chapters = iter([(chapter, anchors.next("kop")) for chapter in CHAPTERS])
    targets = [(chapter, anchor_for(DRAFT, "kop", str(n))) for n, chapter in enumerate(CHAPTERS, 1)]
    _front(writer, anchors, targets)
    writer.page_break()
    _why(writer, anchors, chapters)
    _family(writer, anchors, chapters)
    _big_line(writer, anchors, chapters)
    _crucial_moments(writer, anchors, chapters)
    _patterns(writer, anchors, chapters)
    _otherwise(writer, anchors, chapters)
    _meeting(writer, anchors, chapters)
    writer.page_break()
    _timeline(writer, anchors, chapters)
    writer.save(path)


Chapters = Iterator[tuple[str, Anchor]]


def _chapter(writer: WordWriter, chapters: Chapters) -> None:
    chapter, anchor = next(chapters)
    writer.heading(1, text(chapter), anchor)


def _say(writer: WordWriter, anchors: Anchors, label: str, *paragraphs: str) -> None:
    for words in paragraphs:
        writer.paragraph(text(words), anchors.next(), label=label)


def _front(writer: WordWriter, anchors: Anchors, targets: list[tuple[str, Anchor]]) -> None:
    writer.title(text("Terugblik op de casus Zilverlinde"), anchors.next())
    writer.subtitle(text("Verslag van een retrospectieve casusanalyse"), anchors.next())
    notice = text("CONCEPT – vertrouwelijk")
    writer.paragraph(notice, anchors.next(), ParagraphStyle.NOTICE_TITLE)
    writer.paragraph(
        text(
            "Dit verslag is voor wie erbij waren. Geef het niet door. "
            "Je kunt reageren tot en met donderdag 19 maart 2026; daarna stellen we het vast. "
            "We bewaren het tot 12 maart 2027."
        ),
        anchors.next(),
        ParagraphStyle.NOTICE,
    )
    facts = (
        ("Datum", "12 maart 2026, van 9.00 tot 13.00 uur"),
        ("Plaats in de reeks", "Eerste bijeenkomst over deze casus"),
        ("Aan tafel", "moeder, oma, twee mensen van school, jeugdbescherming, wijkteam, "
         "zorgaanbieder, gemeente"),
        ("Begeleiding", "een begeleider en een verslaglegger, niet betrokken bij de casus"),
    )  # fmt: skip
    writer.table(
        TableContent(
            header=(anchors.anchored("Over dit verslag"), anchors.anchored("Gegevens")),
            rows=tuple(
                TableRow(((anchors.anchored(a),), (anchors.anchored(b),))) for a, b in facts
            ),
            widths=(3, 8),
        )
    )
    writer.contents(
        anchors.anchored("Wat je hier vindt"),
        [ContentsLine(text(chapter), anchors.next("inhoud"), to) for chapter, to in targets],
    )


def _why(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    lead = (
        "Wij kwamen een ochtend uit de drukte om samen terug te kijken, nieuwsgierig en zonder "
        "oordeel. Niet om te vinden wie iets fout deed, maar om te zien wat er gebeurde en wat "
        "wij daar zelf in deden."
    )
    writer.paragraph(text(lead), anchors.next(), ParagraphStyle.LEAD)
    _say(
        writer, anchors, "[1.1]",
        "Het meisje is in zes jaar drie keer verhuisd. Niemand van ons heeft dat gewild. Toch "
        "hielden wij met elkaar iets gaande dat haar telkens opnieuw op weg stuurde. Daar wilden "
        "wij naar kijken, met de mensen die erbij waren.",
    )  # fmt: skip
    writer.heading(2, text("Onze afspraken"), anchors.next())
    agreements = (
        "Wij spreken over onszelf en over wat wij zagen, niet over wat een ander bedoelde.",
        "Wie merkt dat het te snel gaat, legt een hand op tafel. Dan wachten wij.",
        "Wat hier gezegd wordt over iemand, zouden wij ook zeggen als die erbij zat.",
    )
    items = [
        ListItem(AnchoredText(text(words), anchors.next()), f"[1.{n}]")
        for n, words in enumerate(agreements, 2)
    ]
    writer.item_list(items, ordered=True)


def _family(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    lead = "Eerst leerden wij iedereen kennen los van het probleem: wie is dit, en wat maakt blij?"
    writer.paragraph(text(lead), anchors.next(), ParagraphStyle.LEAD)
    people = (
        ("Het meisje, 13 jaar",
         "Ze wil weten hoe iets werkt en haalt het dan uit elkaar. Ze lacht met "
         "haar hele gezicht als haar hond haar ziet. Ze onthoudt ieders verjaardag.", "[2.1]"),
        ("Moeder",
         "Trots, geestig, en altijd bezig. Ze zingt als ze denkt dat niemand het hoort. "
         "Voor haar kinderen loopt ze door het vuur.", "[2.2]"),
        ("Vader",
         "Een man van weinig woorden die van elk stuk hout iets moois kan maken.", "[2.3]"),
        ("Oma", "Het baken. Haar deur is open, haar soep staat klaar, en zij zegt wat ze denkt.",
         "[2.4]"),
    )  # fmt: skip
    for name, nature, label in people:
        writer.heading(2, text(name), anchors.next())
        _say(writer, anchors, label, nature)
    writer.picture(image("Het gezin", 420, 200), anchors.anchored("Het gezin, getekend"), "[2.5]")


def image(title: str, width: float, height: float, shade: int = 128) -> Image:
    """Give a grey picture of some points wide and high, that says in words what it is."""
    return Image(grey_png(shade), width, height, title, f'{title}: een grijs vlak & "niets" meer.')


def grey_png(shade: int) -> bytes:
    """Give the smallest picture of one shade of grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", 4, 4, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes([0, *[shade] * 4] * 4))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _big_line(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    _say(
        writer, anchors, "[3.1]",
        "Wie van een afstand naar de lijn kijkt, ziet drie keer hetzelfde. Het wordt spannend "
        "rond het meisje, wij gaan sneller lopen, er komt een plek, en even is het stil. Dan "
        "begint het opnieuw, met nieuwe gezichten en een dikker dossier.",
    )  # fmt: skip
    periods = (
        ("Wonen", "thuis, om de week bij vader", "crisisgroep, gezinshuis", "woongroep bij school"),
        ("School", "groep 3 tot en met 6", "thuis zonder school", "vijf halve dagen"),
        ("Kader", "vrijwillig", "ondertoezichtstelling", "ondertoezichtstelling"),
        ("Regie", "niet belegd", "drie jeugdbeschermers", "één jeugdbeschermer"),
    )  # fmt: skip
    rows = tuple(
        TableRow(tuple((anchors.anchored(words),) for words in row), f"[3.{n}]")
        for n, row in enumerate(periods, 2)
    )
    header = tuple(
        anchors.anchored(words) for words in ("Wat", "2017–2020", "2020–2022", "sinds 2022")
    )
    caption = anchors.anchored("Tabel 1. De grote lijn in drie perioden")
    writer.table(TableContent(header, rows, (2, 4, 4, 4), caption))
    _say(
        writer, anchors, "[3.6]",
        "In de eerste periode was de regie nergens belegd. Wij zagen dat pas toen wij het naast "
        "elkaar legden.",
    )  # fmt: skip


def _crucial_moments(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    writer.heading(2, text("November 2020: het meisje gaat niet meer naar school"), anchors.next())
    parts = (
        ("Wat er gebeurde",
         "Op een maandag bleef het meisje in bed. Wij dachten aan een griepje, daarna "
         "aan onwil, daarna aan de scheiding. Binnen drie weken lagen er vijf plannen van vijf "
         "organisaties, en niemand had haar zelf gevraagd wat er was."),
        ("Wat het met ons deed", "Wij voelden de druk van de telling: elke dag verzuim was een dag "
         "te veel. De een belde moeder elke ochtend, de ander trok zich juist terug. Wij spraken "
         "over elkaar, nauwelijks met elkaar."),
        ("Wat het meisje erover zou zeggen",
         "‘Ik was moe van uitleggen.’ Dat weten wij van oma, aan wie "
         "zij het een jaar later vertelde."),
    )  # fmt: skip
    for number, (heading, words) in enumerate(parts, 1):
        writer.heading(3, text(heading), anchors.next())
        _say(writer, anchors, f"[4.{number}]", words)
    writer.heading(2, text("Mei 2022: het gezinshuis stopt"), anchors.next())
    writer.heading(3, text("Twee herinneringen naast elkaar"), anchors.next())
    memories = (
        "De zorgaanbieder herinnert zich dat het meisje het in een rustig gesprek hoorde, met haar "
        "hond op schoot.",
        "Moeder herinnert zich dat het meisje het in de auto hoorde, onderweg naar een bezoek, en "
        "dat zij de rest van de dag niets meer zei.",
    )
    items = [
        ListItem(AnchoredText(text(words), anchors.next()), f"[4.{n}]")
        for n, words in enumerate(memories, 4)
    ]
    writer.item_list(items)
    note = "Wij hebben niet gezocht naar wie gelijk heeft. Beide herinneringen blijven staan."
    writer.paragraph(text(note), anchors.next(), ParagraphStyle.NOTE)


def _patterns(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    _say(
        writer, anchors, "[5.1]",
        "In het gezin zagen wij hoe dichtbij en ver weg elkaar afwisselen. Wordt het te dichtbij, "
        "dan vertrekt er iemand; is het stil, dan komt iedereen weer terug.",
        "Daarna zagen wij dat wij hetzelfde doen. Bij spanning schuiven wij een plek op, en als "
        "het rustig wordt laten wij los.",
    )  # fmt: skip
    writer.quotation(
        text("‘Ik dacht al die jaren dat ik hielp door sneller te zijn dan de rest.’"),
        anchors.next(),
        "[5.2]",
    )
    items = [
        ListItem(
            AnchoredText(text("Onder druk kiezen wij voor een plek."), anchors.next()), "[5.3]"
        ),
        ListItem(
            AnchoredText(text("De overtuiging eronder: er moet nu iets."), anchors.next()), "", 1
        ),
        ListItem(
            AnchoredText(text("Een andere blik: problemen zijn er, wat nu?"), anchors.next()), "", 1
        ),
        ListItem(
            AnchoredText(text("Wij praten verder zonder de ouders."), anchors.next()), "[5.4]"
        ),
    ]
    writer.item_list(items)


def _otherwise(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    _say(
        writer, anchors, "[6.1]",
        "Met wat wij nu weten, zouden wij in november 2020 een week niets hebben gedaan, behalve "
        "bij het meisje gaan zitten. Wij zouden één van ons hebben gevraagd om de lijn vast te "
        "houden, en de anderen om die ene te steunen.",
    )  # fmt: skip
    words = (
        "De school houdt de stoel van het meisje vrij, wat er ook gebeurt.",
        "De gemeente zegt vooraf toe dat hulp niet stopt omdat een indicatie afloopt.",
        "Jeugdbescherming en zorgaanbieder beslissen niet meer over een plek zonder de ouders.",
    )
    items = [
        ListItem(AnchoredText(text(w), anchors.next()), f"[6.{n}]") for n, w in enumerate(words, 2)
    ]
    writer.item_list(items, ordered=True)


def _meeting(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    _say(
        writer, anchors, "[7.1]",
        "Wij kwamen gehaast binnen. Gaandeweg werd het langzamer en lichter, vooral toen oma "
        "vertelde hoe het meisje als peuter de telefoon uit elkaar haalde.",
    )  # fmt: skip
    for number, words in enumerate(
        ("‘Ik ga anders naar huis dan ik kwam.’", "‘Dit hadden we vijf jaar eerder moeten doen.’"),
        start=2,
    ):
        writer.quotation(text(words), anchors.next(), f"[7.{number}]")


def _timeline(writer: WordWriter, anchors: Anchors, chapters: Chapters) -> None:
    _chapter(writer, chapters)
    rows = tuple(
        TableRow(tuple((anchors.anchored(words),) for words in event), f"[T.{number}]")
        for number, event in enumerate(EVENTS, 1)
    )
    header = tuple(anchors.anchored(words) for words in ("Wanneer", "Wat er gebeurde", "Wie"))
    caption = anchors.anchored("Tabel 2. Alle gebeurtenissen op volgorde")
    writer.table(TableContent(header, rows, (3, 8, 4), caption))
    note = "De tijdlijn staat hierachter getekend."
    writer.paragraph(text(note), anchors.next(), ParagraphStyle.NOTE)
    for number in (1, 2):
        below = anchors.anchored(f"De tijdlijn, blad {number} van 2")
        drawn = image("De tijdlijn", 728, 430, shade=100 * number)
        writer.picture(drawn, below, f"[T.{12 + number}]", lies_down=True)

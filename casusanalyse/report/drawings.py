"""The pictures of a chapter: what is drawn, on which paper, with which words around it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.factors.drawing import draw_factors
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.family.houses import houses
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.sheet import REPORT, REPORT_WIDE, Sheet
from casusanalyse.pictures.timeline.counting import counted, sentences
from casusanalyse.pictures.timeline.events import Events, View
from casusanalyse.pictures.timeline.line import Look, draw_timeline
from casusanalyse.privacy.readers import narrowest
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Chapter
from casusanalyse.protocol.words import ChapterPicture, Reader
from casusanalyse.report.blocks import Block, Line, Paragraph, Picture, Tone
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import events_of, family_of, web_of
from casusanalyse.report.sentences import fill, joined
from casusanalyse.report.spot import chapter_key
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import own_words
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import report_pictures as wording

LOW = replace(REPORT, name="verslag-laag", height=330, titled=False)
"""A part of an upright page, for a small family."""
AFAR = replace(REPORT, name="verslag-grote-lijn", height=390, titled=False)
"""A part of an upright page with room for every lane."""
ANNEX = replace(REPORT_WIDE, name="verslag-bijlage", letter=8)
"""A page that lies down, with smaller letters: the table of the annex tells the same in larger ones."""

_FEW_PEOPLE, _MOST_PEOPLE_UPRIGHT = 6, 12
_FEW_FACTORS, _MOST_FACTORS_UPRIGHT = 6, 10


@dataclass(frozen=True)
class Drawn:
    """What is drawn in a chapter: ``inside`` between its other blocks, ``behind`` them on pages that lie
    down, and in ``counted`` what can be counted of it, or follows from it, in words."""

    inside: tuple[Block, ...] = ()
    behind: tuple[Block, ...] = ()
    counted: tuple[Block, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything is drawn."""
        return bool(self.inside or self.behind)


NOTHING_DRAWN = Drawn()


def drawn_in(material: Material, position: int) -> Drawn:
    """Return what is drawn in a chapter (from 0); nothing where there is nothing to draw.

    What belongs to a layout is drawn once, in the first chapter with that layout.
    """
    chapters = material.protocol.report.chapters
    chapter = chapters[position]
    if chapter.picture is None and any(it.drawn is chapter.drawn for it in chapters[:position]):
        return NOTHING_DRAWN
    return _Drawing(replace(material, reported=True), position).of(chapter)


class _Drawing:
    """Draws for one chapter."""

    def __init__(self, material: Material, position: int) -> None:
        self._material = material
        self._chapters = material.protocol.report.chapters
        self._key = chapter_key(position)

    def of(self, chapter: Chapter) -> Drawn:
        """Return what a chapter asks for."""
        match chapter.drawn:
            case ChapterPicture.FAMILY:
                return self._family(family_of(self._material))
            case ChapterPicture.BIG_LINE:
                return self._big_line(events_of(self._material))
            case ChapterPicture.TIMELINE:
                return self._timeline(events_of(self._material))
            case ChapterPicture.FACTORS:
                return self._factors(web_of(self._material))
            case ChapterPicture.NONE:
                return NOTHING_DRAWN

    def _family(self, family: Family | None) -> Drawn:
        if family is None:
            return NOTHING_DRAWN
        sheet = _sheet(len(family.members), _FEW_PEOPLE, _MOST_PEOPLE_UPRIGHT)
        shown = (*(it.id for it in family.members), *(it.id for it in family.ties))
        drawn = self._placed((draw_family(family, sheet),), wording.FAMILY, shown)
        return replace(drawn, counted=self._homes(family))

    def _homes(self, family: Family) -> tuple[Block, ...]:
        """Return who lived together on the day of the family, which only the closed lines show."""
        homes = houses(family)
        if not homes:
            return ()
        shared = [[it for it in family.members if it.id in home.members] for home in homes]
        told = wording.BETWEEN_HOMES.join(and_list(it.name for it in those) for those in shared)
        line = Line(
            (self._key, "picture", "homes"),
            fill(wording.HOMES, day=in_words(family.on), homes=told),
            self._refs((it.id for those in shared for it in those), "name"),
        )
        ids = (*(it.id for it in family.members), *(it.id for it in family.ties))
        return (Paragraph(line=line, audience=self._readers(ids)),)

    def _big_line(self, events: Events | None) -> Drawn:
        if events is None:
            return NOTHING_DRAWN
        pages = draw_timeline(events, AFAR, Look(View.ZOOMED_OUT))
        drawn = self._placed(pages, wording.BIG_LINE, _ids(events))
        return replace(drawn, counted=self._counted(events))

    def _timeline(self, events: Events | None) -> Drawn:
        if events is None:
            return NOTHING_DRAWN
        pages = draw_timeline(events, ANNEX)
        drawn = self._placed(pages, wording.TIMELINE, _ids(events), wording.TIMELINE_PAGE)
        told = any(it.drawn is ChapterPicture.BIG_LINE for it in self._chapters)
        return drawn if told else replace(drawn, counted=self._counted(events))

    def _factors(self, web: Web | None) -> Drawn:
        if web is None:
            return NOTHING_DRAWN
        sheet = _sheet(len(web.points), _FEW_FACTORS, _MOST_FACTORS_UPRIGHT)
        shown = (*(it.id for it in web.points), *(it.id for it in web.arrows))
        return self._placed((draw_factors(web, sheet),), wording.FACTORS, shown)

    def _placed(
        self,
        drawings: tuple[Drawing, ...],
        caption: str,
        shown: Iterable[str],
        of_several: str = "",
    ) -> Drawn:
        audience = self._readers(shown)
        pictures = []
        for number, drawing in enumerate(drawings, start=1):
            text = own_words(caption)
            if len(drawings) > 1:
                text = fill(of_several or caption, number=number, count=len(drawings))
            line = Line((self._key, "picture", str(number)), text)
            pictures.append(Picture(line=line, drawing=drawing, audience=audience))
        if not any(it.lies_down for it in pictures):
            return Drawn(inside=tuple(pictures))
        pointer = Line((self._key, "picture", "behind"), own_words(wording.BEHIND))
        return Drawn(behind=(Paragraph(line=pointer, tone=Tone.NOTE, audience=audience), *pictures))

    def _counted(self, events: Events) -> tuple[Block, ...]:
        """Return what can be counted, as a paragraph that shows the periods it was counted from."""
        said = " ".join(sentences(counted(events)))
        if not said:
            return ()
        ids = [it.id for it in events.stretches]
        text = joined(wording.COUNTED, said)
        refs = self._refs(ids, "what")
        line = Line((self._key, "picture", "counted"), text, refs, lead=wording.COUNTED)
        return (Paragraph(line=line, audience=self._readers(ids)),)

    def _refs(self, ids: Iterable[str], field: str) -> tuple[AnswerRef, ...]:
        """Return the answers that are shown of these entries; what was only named has none."""
        places = ((self._material.place_of(id), id) for id in ids)
        return tuple(AnswerRef(place, EntryId(id), field) for place, id in places if place)

    def _readers(self, ids: Iterable[str]) -> Reader:
        """Return who may read all of these; what was only named goes with the line that named it."""
        places = ((self._material.place_of(id), EntryId(id)) for id in ids)
        return narrowest(self._material.readers_of(place, [id]) for place, id in places if place)


def _sheet(amount: int, few: int, most_upright: int) -> Sheet:
    if amount <= few:
        return LOW
    return REPORT if amount <= most_upright else REPORT_WIDE


def _ids(events: Events) -> tuple[str, ...]:
    return (*(it.id for it in events.happenings), *(it.id for it in events.stretches))

"""What was asked about every line of a list: beside the list itself, or gathered under names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from casusanalyse.privacy.readers import narrowest
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import VALUED, AgreementsQuestion, AnyQuestion, ListQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Block, BulletList, Heading, Line, Row, Table
from casusanalyse.report.history import earlier_notes
from casusanalyse.report.lists import wished_widths
from casusanalyse.report.questions import question_blocks
from casusanalyse.report.sentences import capitalised, fill
from casusanalyse.report.spot import Spot, behind, chapter_key
from casusanalyse.report.values import in_words, reading_for
from casusanalyse.report.widths import fitted
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import own_words
from casusanalyse.wording import report as wording


def stand_beside(listing: AnyQuestion, asked: Iterable[AnyQuestion]) -> bool:
    """Tell whether answers about each line can stand in the list that they are about."""
    one_value = all(isinstance(question, VALUED) for question in asked)
    return one_value and isinstance(listing, ListQuestion | AgreementsQuestion)


@dataclass(frozen=True)
class AboutEach:
    """Questions that were asked about every line of the list that ``listing`` shows or would show.

    An answer that is ``led`` stands behind the words of its question.
    """

    listing: Spot
    asked: Sequence[AnyQuestion]
    led: bool = True

    def beside(self) -> list[Block]:
        """Return the list with the answers to these questions beside every line of it.

        Answers about lines that stand elsewhere follow under their names.
        """
        here = self.listing.entries
        answered = any(spot.answer for kept in here for spot in self._spots(kept.id))
        listed = question_blocks(replace(self.listing, joined=answered))
        blocks = [self._extended(block) for block in listed] if answered else listed
        return [*blocks, *self.under_names(without=(kept.id for kept in here))]

    def under_names(self, without: Iterable[EntryId] = ()) -> list[Block]:
        """Return the answers about each line under its name, ``without`` those told elsewhere."""
        told = set(without)
        kept = enumerate(self._all_kept, start=1)
        about = (self._under_name(each, number) for number, each in kept if each.id not in told)
        return list(chain.from_iterable(about))

    @property
    def _all_kept(self) -> tuple[Kept, ...]:
        return self.listing.material.record.entries(self.listing.question.id)

    def _under_name(self, kept: Kept, number: int) -> list[Block]:
        spots = [replace(spot, level=3) for spot in self._spots(kept.id)]
        said = [it for spot in spots for it in question_blocks(spot, led=self.led)]
        if not said:
            return []
        material, list_id = self.listing.material, self.listing.question.id
        counted = fill(wording.NUMBERED_ENTRY, number=number)
        name = capitalised(material.name_of(kept.id) or counted)
        key = (chapter_key(self.listing.chapter), list_id, kept.id, self.asked[0].id)
        audience = narrowest(block.audience for block in said)
        notes = earlier_notes(material, list_id, kept, self.asked)
        return [Heading(line=Line(key, name), level=2, audience=audience), *said, *notes]

    def _spots(self, id: EntryId) -> list[Spot]:
        return [
            replace(self.listing, question=question, place=Place(question.id, id))
            for question in self.asked
        ]

    def _extended(self, block: Block) -> Block:
        match block:
            case Table():
                return self._with_columns(block)
            case BulletList():
                items = tuple(self._with_deeper(block.items))
                return replace(block, items=items, audience=self._audience(block))
            case _:
                return block

    def _audience(self, block: Table | BulletList) -> Reader:
        said = (spot for kept in self.listing.entries for spot in self._spots(kept.id))
        return narrowest([block.audience, *(spot.audience for spot in said if spot.answer)])

    def _with_columns(self, table: Table) -> Table:
        spots = [self._spots(_entry_of(row.cells[0][0])) for row in table.rows]
        used = [
            nth
            for nth in range(len(self.asked))
            if any(row[nth].answer is not None for row in spots)
        ]
        headings = self.listing.header(*(self.asked[nth].heading for nth in used))
        header = (*table.header, *(replace(it, key=(*it.key, "each")) for it in headings))
        rows = tuple(
            Row((*self._with_past(row), *((_said(asked[nth]),) for nth in used)))
            for row, asked in zip(table.rows, spots, strict=True)
        )
        widths = fitted(wished_widths(rows), header, rows)
        audience = self._audience(table)
        return replace(table, header=header, rows=rows, widths=widths, audience=audience)

    def _with_past(self, row: Row) -> tuple[tuple[Line, ...], ...]:
        """Return the cells of a row, with what earlier meetings said beneath the first."""
        first, *others = row.cells
        return ((*first, *self._past(_entry_of(first[0]))), *others)

    def _with_deeper(self, items: Sequence[Line]) -> Iterator[Line]:
        """Yield the items of a list, and below all that belongs to one what was answered about it."""
        ids = [_entry_of(item) for item in items]
        for item, id, following in zip(items, ids, [*ids[1:], None], strict=True):
            yield item
            if id != following:
                answered = (spot for spot in self._spots(id) if spot.answer is not None)
                led = (behind(spot.question.heading, _said(spot)) for spot in answered)
                yield from (replace(line, level=1) for line in (*led, *self._past(id)))

    def _past(self, id: EntryId) -> list[Line]:
        material, place = self.listing.material, self.listing.place
        kept = material.record.slot(place).entries[id]
        notes = earlier_notes(material, place.question, kept, self.asked)
        return [replace(note.line, aside=note.line.text) for note in notes]


def _entry_of(line: Line) -> EntryId:
    id = line.answers[0].entry
    if id is None:
        raise ValueError("a line of a list shows an entry")
    return id


def _said(spot: Spot) -> Line:
    if spot.answer is None:
        return spot.said(own_words(""))
    return spot.said(in_words(reading_for(spot.material, spot.question), spot.answer))

"""The dialogue of typing in cards by their numbers: what people laid on the table."""

from collections.abc import Generator, Iterator

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Reply, Tone
from casusanalyse.front.sitting import Way
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.clean import CleanText
from casusanalyse.text.phrases import and_list, plural, shortened
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import workbook_reading as reading
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.blanks import Audience, CardSheet, blanks_of
from casusanalyse.workbook.card_numbers import card_takes, card_texts, is_there, read_numbers
from casusanalyse.workbook.proposals import Proposal, Take
from casusanalyse.workbook.reading_problems import NoCards
from casusanalyse.workbook.taking_over.desk import Desk
from casusanalyse.workbook.taking_over.dialogue import Outcome
from casusanalyse.workbook.taking_over.hearing import hear
from casusanalyse.workbook.taking_over.orders import TakeOrder
from casusanalyse.workbook.taking_over.screens import ask_with

Typing = Generator[Ask, Reply, Outcome]
Step = Generator[Ask, Reply, Way]
_MOST_OF_A_HEADING = 40
_SKIP = "0"


def type_cards(session: LiveSession) -> Typing:
    """Take numbers of cards, deck by deck, until a pause or the end.

    Every card is durable before the next Ask is yielded. Raises SessionIsFinal, or NoCards where the
    protocol has none, before anything is asked.
    """
    session.refuse_when_final()
    sheets = blanks_of(session.protocol, Audience.PARTICIPANT).card_sheets
    if not sheets:
        raise NoCards
    return _Typing(Desk(session, ()), sheets).run()


class _Typing:
    """One sitting with cards on the table."""

    def __init__(self, desk: Desk, sheets: tuple[CardSheet, ...]) -> None:
        self._desk = desk
        self._sheets = sheets
        self._at = 0

    def run(self) -> Typing:
        desk = self._desk
        desk.take_up_half_typed()
        way = Way.STAY
        while way is Way.STAY and self._at < len(self._sheets):
            way = yield from self._once(self._sheets[self._at])
        ending = Ending.FINISHED
        if way is Way.PAUSE:
            ending = Ending.PAUSED if desk.keep_unsaid() else Ending.PAUSED_UNKEPT
        return Outcome(ending, desk.taken, 0, 0)

    def _once(self, sheet: CardSheet) -> Step:
        desk = self._desk
        heard = hear(desk, (yield self._ask(sheet)))
        match heard:
            case str() if not heard.strip():
                self._at += 1
            case str():
                return (yield from self._take(sheet, heard))
            case Given(order=TakeOrder.PAUSE):
                return Way.PAUSE
            case Given(order=TakeOrder.DONE):
                return Way.CLOSE
            case Given(order=TakeOrder.ONWARD):
                self._at += 1
            case Given(order=TakeOrder.BACK) if self._at:
                self._at -= 1
            case Given(order=TakeOrder.UNDO):
                self._undo()
            case Given():
                desk.refuse(front_wording.NOT_HERE)
        return Way.STAY

    def _undo(self) -> None:
        try:
            undone = self._desk.undo()
        except CasusError as error:
            self._desk.refuse(error.sentence)
            return
        if undone:
            self._desk.say(wording.UNDONE)
        else:
            self._desk.refuse(wording.NOTHING_TO_UNDO)

    def _ask(self, sheet: CardSheet) -> Ask:
        cards = enumerate(card_texts(sheet, self._desk.protocol), start=1)
        lines = tuple(Line(f"{number:>3}  {card}", hang=5) for number, card in cards)
        place = wording.CARDS_PLACE.format(
            number=self._at + 1, count=len(self._sheets), heading=_heading(sheet)
        )
        return ask_with(self._desk, place, lines, wording.CARDS_KEYS, (Line(wording.WHICH_CARDS),))

    def _take(self, sheet: CardSheet, typed: str) -> Step:
        desk = self._desk
        cards = card_texts(sheet, desk.protocol)
        chosen = read_numbers(typed, len(cards))
        if chosen.words or not (chosen.numbers or chosen.unknown):
            desk.give_back(typed, wording.ONLY_NUMBERS)
            return Way.STAY
        if chosen.unknown:
            count = plural(len(cards), reading.CARD_WORD, reading.CARD_WORDS)
            numbers = and_list(chosen.unknown)
            desk.say(wording.NO_SUCH_CARD.format(numbers=numbers, cards=count), Tone.NOTICE)
        there = [it for it in chosen.numbers if self._is_there(sheet, cards[it - 1])]
        if there:
            desk.say(wording.CARD_IS_THERE.format(numbers=and_list(map(str, there))), Tone.NOTICE)
        for number in (it for it in chosen.numbers if it not in there):
            way = yield from self._lay(sheet, number, cards[number - 1])
            if way is not Way.STAY:
                return way
        return Way.STAY

    def _is_there(self, sheet: CardSheet, card: CleanText) -> bool:
        return is_there(sheet, self._desk.protocol, self._desk.record, card)

    def _lay(self, sheet: CardSheet, number: int, card: CleanText) -> Step:
        """Take one card over; one that belongs at a line, at the line that is chosen."""
        desk = self._desk
        takes = card_takes(sheet, desk.protocol, desk.record, card)
        if not sheet.field:
            self._keep(sheet, number, takes[0])
            return Way.STAY
        if not takes:
            desk.refuse(wording.NO_LINE_FOR_CARD)
            return Way.STAY
        while True:
            heard = hear(desk, (yield self._which_line(sheet, number, card, takes)))
            match heard:
                case Given(order=TakeOrder.PAUSE):
                    return Way.PAUSE
                case Given(order=TakeOrder.BACK | TakeOrder.SKIP):
                    return Way.STAY
                case str() if heard.strip() in ("", _SKIP):
                    return Way.STAY
                case str() if (chosen := read_ordinal(heard, len(takes))) is not None:
                    self._keep(sheet, number, takes[chosen - 1])
                    return Way.STAY
                case Way():
                    continue
                case _:
                    desk.refuse(wording.WHICH_NUMBER)

    def _which_line(
        self, sheet: CardSheet, number: int, card: CleanText, takes: tuple[Take, ...]
    ) -> Ask:
        lines = (
            Line(reading.CARD.format(number=number, text=card), Tone.LABEL),
            Line(wording.WHICH_LINE),
            *_numbered(takes),
            Line(f"{0:>3}  {wording.SKIP}", hang=5),
        )
        place = wording.CARDS_PLACE.format(
            number=self._at + 1, count=len(self._sheets), heading=_heading(sheet)
        )
        return ask_with(self._desk, place, lines, wording.NUMBER_KEYS)

    def _keep(self, sheet: CardSheet, number: int, take: Take) -> None:
        proposal = Proposal(sheet.question, Place(sheet.question.id), (), (take,))
        try:
            self._desk.take(proposal, take)
        except CasusError as error:
            self._desk.refuse(error.sentence)
        else:
            self._desk.say(wording.CARD_KEPT.format(number=number))


def _heading(sheet: CardSheet) -> str:
    field = next((it for it in sheet.question.fields if it.id == sheet.field), None)
    heading = sheet.question.heading if field is None else field.heading
    return shortened(heading, _MOST_OF_A_HEADING)


def _numbered(takes: tuple[Take, ...]) -> Iterator[Line]:
    for number, take in enumerate(takes, start=1):
        yield Line(f"{number:>3}  {take.says}", hang=5)

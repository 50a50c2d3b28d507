"""What the session led to: insights, statements of intention, agreements."""

from dataclasses import replace

from casusanalyse.protocol.entries import (
    Agreement,
    Bearing,
    Consent,
    Insight,
    Mention,
    Quote,
    Statement,
)
from casusanalyse.report.blocks import Block, Line, NumberedList, Row
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import ended, fill, joined
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import report as wording


def insights_blocks(spot: Spot) -> list[Block]:
    """Return the insights, counted, each with what it rests on."""
    items = tuple(_insight(spot, insight) for insight in spot.told(Insight))
    return [NumberedList(items=items, audience=spot.audience)] if items else []


def _insight(spot: Spot, insight: Told[Insight]) -> Line:
    grounds = _grounds(spot.material, insight.entry)
    people = and_list(spot.material.names(insight.entry.people))
    beside = joined(
        fill(wording.RESTS_ON, grounds=grounds) if grounds else "",
        fill(wording.ABOUT_PEOPLE, people=people) if people else "",
    )
    line = spot.said(joined(insight.entry.text, beside), insight.id, "text")
    return replace(line, aside=beside)


def _grounds(material: Material, insight: Insight) -> str:
    numbers = sorted(
        {
            material.event_numbers[mention.entry]
            for mention in insight.events
            if mention.entry is not None and mention.entry in material.event_numbers
        }
    )
    events = fill(wording.EVENTS, numbers=and_list(map(str, numbers))) if numbers else ""
    others = [mention for mention in insight.events if mention.entry not in material.event_numbers]
    quoted_entries = {it.entry for it in insight.quotes if _is_shown(material, it)}
    quotes = len({material.record.standing(id) for id in quoted_entries if id is not None})
    quoted = plural(quotes, wording.A_QUOTE, wording.QUOTES) if quotes else ""
    return wording.AND_ON.join(filter(None, (events, *material.names(others), quoted)))


def _is_shown(material: Material, mention: Mention) -> bool:
    entry = material.entry(mention.entry) if mention.entry else None
    return isinstance(entry, Quote) and entry.consent is Consent.YES


def statements_blocks(spot: Spot) -> list[Block]:
    """Return what each member can bear, as it was said, and what is needed for it."""
    statements = spot.told(Statement)
    if not statements:
        return []
    header = spot.header(wording.MEMBER, wording.BEARING, wording.NEEDED)
    rows = (_statement_row(spot, statement) for statement in statements)
    return [spot.table(header, rows, (3, 5, 5), spot.caption())]


def _statement_row(spot: Spot, statement: Told[Statement]) -> Row:
    entry = statement.entry
    return Row(
        (
            spot.cell(statement.id, "member", spot.material.name(entry.member)),
            spot.cell(statement.id, "bearing", _borne(entry)),
            spot.cell(statement.id, "needs", entry.needs),
        )
    )


def _borne(statement: Statement) -> CleanText:
    match statement.bearing:
        case Bearing.BEARS:
            return own_words(wording.BEARS)
        case Bearing.NOT_NOW:
            return joined(wording.NOT_NOW, statement.provided or "")
        case Bearing.BEARS_IF if statement.provided:
            return ended(fill(wording.BEARS_IF, provided=statement.provided))
        case Bearing.BEARS_IF:
            return own_words(wording.BEARS_IF_UNSAID)


def agreements_blocks(spot: Spot) -> list[Block]:
    """Return the agreements: who does what and when, and what else was said about it."""
    agreements = spot.told(Agreement)
    if not agreements:
        return []
    header = spot.header(wording.TASK, wording.OWNER, wording.DUE)
    rows = (_agreement_row(spot, agreement) for agreement in agreements)
    return [spot.table(header, rows, (6, 3, 2), spot.caption())]


def _agreement_row(spot: Spot, agreement: Told[Agreement]) -> Row:
    entry, id = agreement.entry, agreement.id
    more = (("result", wording.RESULT, entry.result), ("back_in", wording.BACK_IN, entry.back_in))
    beneath = (spot.led(lead, text, id, field) for field, lead, text in more if text)
    return Row(
        (
            (*spot.cell(id, "task", entry.task), *beneath),
            spot.cell(id, "owner", spot.material.name(entry.owner)),
            spot.cell(id, "due", entry.due.words if entry.due else None),
        )
    )

"""What the session led to: insights, statements of intention, agreements."""

from casusanalyse.protocol.entries import (
    Agreement,
    Bearing,
    Consent,
    Insight,
    Mention,
    Quote,
    Statement,
    TimelineEntry,
)
from casusanalyse.report.blocks import Block, Line, NumberedList, Row, Table
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import fill, joined
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
    return spot.said(joined(insight.entry.text, beside, by="\n"), insight.id, "text")


def _grounds(material: Material, insight: Insight) -> str:
    entries = [
        material.entry(mention.entry) if mention.entry else None for mention in insight.events
    ]
    numbers = sorted(
        material.event_numbers[mention.entry]
        for mention, entry in zip(insight.events, entries, strict=True)
        if mention.entry and isinstance(entry, TimelineEntry)
    )
    events = fill(wording.EVENTS, numbers=and_list(map(str, numbers))) if numbers else ""
    others = [
        mention
        for mention, entry in zip(insight.events, entries, strict=True)
        if not isinstance(entry, TimelineEntry)
    ]
    quotes = sum(_is_shown(material, mention) for mention in insight.quotes)
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
    table = Table(
        header=spot.header(wording.MEMBER, wording.BEARING, wording.NEEDED),
        rows=tuple(_statement_row(spot, statement) for statement in statements),
        widths=(3, 5, 5),
        caption=spot.caption(),
        audience=spot.audience,
    )
    return [table]


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
            return fill(wording.BEARS_IF, provided=statement.provided)
        case Bearing.BEARS_IF:
            return own_words(wording.BEARS_IF_UNSAID)


def agreements_blocks(spot: Spot) -> list[Block]:
    """Return the agreements: what, who, when, and where it comes back if that was said."""
    agreements = spot.told(Agreement)
    if not agreements:
        return []
    columns = [
        (wording.TASK, 6, True),
        (wording.OWNER, 5, True),
        (wording.DUE, 4, True),
        (wording.RESULT, 5, any(it.entry.result for it in agreements)),
        (wording.BACK_IN, 4, any(it.entry.back_in for it in agreements)),
    ]
    shown = [number for number, (*_, keep) in enumerate(columns) if keep]
    rows = [_agreement_cells(spot, agreement) for agreement in agreements]
    table = Table(
        header=spot.header(*(columns[number][0] for number in shown)),
        rows=tuple(Row(tuple(cells[number] for number in shown)) for cells in rows),
        widths=tuple(columns[number][1] for number in shown),
        caption=spot.caption(),
        audience=spot.audience,
    )
    return [table]


def _agreement_cells(spot: Spot, agreement: Told[Agreement]) -> list[Line]:
    entry = agreement.entry
    return [
        spot.cell(agreement.id, "task", entry.task),
        spot.cell(agreement.id, "owner", spot.material.name(entry.owner)),
        spot.cell(agreement.id, "due", entry.due.words if entry.due else None),
        spot.cell(agreement.id, "result", entry.result),
        spot.cell(agreement.id, "back_in", entry.back_in),
    ]

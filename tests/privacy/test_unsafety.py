"""A line about unsafety: who reads it, and what it still needs."""

import pytest

from casusanalyse.privacy.unsafety import own_readers, readers_by_default, unsafety_notice
from casusanalyse.protocol.entries import Certainty, Entry, ListItem, Mention, Relation
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import Handling
from casusanalyse.text.clean import clean_text as c


def line(relation: str = "onveilig", source: str | None = None) -> Relation:
    """Return a line between mother and the neighbour."""
    return Relation(
        one=Mention(words=c("moeder")),
        relation=relation,
        another=Mention(words=c("buurman")),
        status=Certainty.SUSPECTED,
        source=c(source) if source else None,
    )


@pytest.mark.parametrize(
    ("entry", "decided", "readers"),
    [
        (line(), None, Reader.FACILITATOR),
        (line(), Reader.PARTICIPANTS, Reader.FACILITATOR),
        (line(source="oma"), None, Reader.FACILITATOR),
        (line(source="oma"), Reader.FACILITATOR, Reader.FACILITATOR),
        (line(source="oma"), Reader.PARTICIPANTS, Reader.PARTICIPANTS),
        (line(source="oma"), Reader.REGION, Reader.PARTICIPANTS),
        (line("spanning"), None, None),
        (line("spanning"), Reader.REGION, Reader.REGION),
        (ListItem(text=c("rust")), None, None),
    ],
)
def test_only_a_source_and_a_decision_let_others_read_it(
    entry: Entry, decided: Reader | None, readers: Reader | None
) -> None:
    assert own_readers(entry, Handling(readers=decided)) is readers


def test_without_a_decision_a_line_is_for_whoever_reads_its_question_unless_it_tells_of_unsafety() -> (
    None
):
    assert [
        readers_by_default(each, Reader.REGION) for each in (line(), line("spanning"), None)
    ] == [Reader.FACILITATOR, Reader.REGION, Reader.REGION]


@pytest.mark.parametrize(
    ("entry", "number", "notice"),
    [
        (
            line(),
            3,
            "Bewaard, en alleen jij leest dit. Over onveiligheid zeggen we er altijd bij van wie we "
            "het weten en hoe zeker het is. Vul dat aan met /verdiep 3.",
        ),
        (
            line(),
            None,
            "Bewaard, en alleen jij leest dit. Over onveiligheid zeggen we er altijd bij van wie we "
            "het weten en hoe zeker het is. Vul dat aan met /verdiep en het nummer van de regel.",
        ),
        (
            line(source="oma"),
            3,
            "Alleen jij leest dit. Hoe zeker: vermoeden. Of het in het concept komt, beslis je bij het "
            "uitwerken (/lezers).",
        ),
        (line("spanning"), 3, None),
        (ListItem(text=c("rust")), 3, None),
    ],
)
def test_what_is_missing_is_told(entry: Entry, number: int | None, notice: str | None) -> None:
    assert unsafety_notice(entry, number) == notice

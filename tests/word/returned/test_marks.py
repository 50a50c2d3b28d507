"""When something was marked, as far as a file can be trusted about it."""

from datetime import UTC, datetime

import pytest
from lxml import etree

from casusanalyse.word.returned.marks import mark_of
from tests.word.returned.word_xml import comment, extended, par, read, word_file

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W16DU = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"


def marked(**attributes: str) -> etree._Element:
    element = etree.Element(f"{{{W}}}ins")
    for name, value in attributes.items():
        element.set(f"{{{W16DU if name == 'dateUtc' else W}}}{name}", value)
    return element


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"date": "2026-03-20T10:30:00Z"}, datetime(2026, 3, 20, 10, 30)),
        ({"date": "2026-03-20T10:30:00.123456789Z"}, datetime(2026, 3, 20, 10, 30)),
        ({"date": "2026-03-20T10:30"}, datetime(2026, 3, 20, 10, 30)),
        (
            {"date": "2026-03-20T10:30:00Z", "dateUtc": "2026-03-20T09:30:00Z"},
            datetime(2026, 3, 20, 9, 30, tzinfo=UTC),
        ),
        ({"dateUtc": "2026-03-20T10:30:00+01:00"}, datetime(2026, 3, 20, 9, 30, tzinfo=UTC)),
        (
            {"date": "2026-03-20T10:30:00Z", "dateUtc": "0000-00-00T00:00:00Z"},
            datetime(2026, 3, 20, 10, 30),
        ),
        ({"dateUtc": "0001-01-01T00:00:00+09:00"}, None),
        ({"date": "0000-00-00T00:00:00Z"}, None),
        ({"date": "gisteren"}, None),
        ({}, None),
    ],
)
def test_a_moment_is_aware_only_where_the_file_can_be_trusted(
    attributes: dict[str, str], expected: datetime | None
) -> None:
    assert mark_of(marked(**attributes)).at == expected


def test_the_moment_of_a_comment_comes_by_way_of_its_lasting_id() -> None:
    data = word_file(
        par("Tekst"),
        comments=comment(0, "Anna", "Eerst", "laatst", ids=("0A01", "0A02")),
        commentsExtended=extended(("0A02", "", False)),
        commentsIds='<w16cid:commentId w16cid:paraId="0a02" w16cid:durableId="77"/>',
        commentsExtensible='<w16cex:commentExtensible w16cex:durableId="77" '
        'w16cex:dateUtc="2026-03-20T09:30:00Z"/>',
    )
    assert [it.at for it in read(data).remarks] == [datetime(2026, 3, 20, 9, 30, tzinfo=UTC)]

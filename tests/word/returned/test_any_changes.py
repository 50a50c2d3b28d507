"""Whatever was changed in whatever text: both views are as meant, each change is told exactly once."""

from hypothesis import given

from casusanalyse.word.returned.model import RemarkKind
from tests.word.returned.random_files import TIMES, Made, random_files
from tests.word.returned.told import texts
from tests.word.returned.word_xml import gone, ins, mark, par, read, word_file


@given(random_files())
def test_every_change_is_told_once_and_nothing_else(made: Made) -> None:
    found = read(word_file(*made.body))
    assert texts(found.accepted) == made.accepted
    assert texts(found.rejected) == made.rejected
    told = [(it.kind, it.author, it.old, it.new, it.apart) for it in found.remarks]
    assert sorted(told) == sorted(made.remarks)


@given(random_files())
def test_what_was_taken_out_or_replaced_stands_at_its_place_in_the_rejected_view(
    made: Made,
) -> None:
    found = read(word_file(*made.body))
    for it in found.remarks:
        if it.old and it.kind not in ("rij", "samenvoeging", "splitsing"):
            assert it.paragraph is not None
            text = found.rejected[it.paragraph].text
            assert text[it.offset : it.offset + len(it.old)] == it.old


@given(random_files())
def test_ids_are_unique_and_the_same_each_time(made: Made) -> None:
    data = word_file(*made.body)
    ids = [it.id for it in read(data).remarks]
    assert ids == [f"w{number}" for number in range(1, len(ids) + 1)]
    assert read(data) == read(data)


def test_the_first_half_of_what_went_in_two_goes_was_not_moved() -> None:
    first, second, _ = TIMES
    put_in = [par("een", end=mark("ins", "Anna")), par(ins("Anna", "hal"))]
    taken_out = [
        par("twee", end=mark("del", "Anna")),
        par(gone("Anna", "hal", first), gone("Anna", "f", second)),
    ]
    found = read(word_file(*put_in, *taken_out, par("drie")))
    told = [(it.kind, it.old, it.new) for it in found.remarks]
    assert told == [(RemarkKind.INSERTION, "", "hal"), (RemarkKind.DELETION, "half", "")]

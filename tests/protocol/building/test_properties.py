"""What holds for whatever is built on the small protocol."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.building.reading import build_on
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.source.problems import Problem, SourceError
from tests.protocol.building.writing import base, building, deviating, shape
from tests.protocol.writing import source_of

QUESTIONS = [question.id for question in base().questions()]
STEPS = [step.id for step in base().steps]


def as_the_base(protocol: Protocol) -> Protocol:
    """The protocol under the name of the base."""
    names = {"id": "terugblik", "name": "Terugblik", "version": "1.0", "lineage": ()}
    return protocol.model_copy(update=names)


def test_without_deviations_every_shipped_protocol_is_as_it_was() -> None:
    library = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
    for listed in library.all():
        below = library.built(listed.id)
        text = f"protocol: 1\nid: eigen\nnaam: Eigen\nversie: 9\ngebruikt: {listed.id}\n"
        whole = build_on(source_of(text), below.protocol, below.source).protocol
        named = {"id": "eigen", "name": "Eigen", "version": "9", "lineage": (listed.id,)}
        assert whole == below.protocol.model_copy(update=named)


def built_or_refused(text: str) -> Protocol | tuple[Problem, ...]:
    try:
        return building(text).protocol
    except SourceError as error:
        return error.problems


def place_of(id: str) -> str:
    """The deviation that puts a question back where it stands in the base."""
    for step, questions in shape(base()).items():
        if id in questions:
            number = questions.index(id)
            if number:
                return f"na: {questions[number - 1]}"
            return f"voor: {questions[1]}" if questions[1:] else f"in: {step}"
    raise KeyError(id)


moves = st.one_of(
    st.tuples(st.sampled_from(["voor", "na"]), st.sampled_from(QUESTIONS)),
    st.tuples(st.just("in"), st.sampled_from(STEPS)),
)


@given(st.sampled_from(QUESTIONS), moves)
def test_a_move_there_and_back_is_the_base(id: str, move: tuple[str, str]) -> None:
    try:
        there = building(deviating(f"vraag: {id}, {move[0]}: {move[1]}"))
    except SourceError:
        return  # where it stood already, or before what it rests on
    again = deviating(f"vraag: {id}, {place_of(id)}").replace(
        "gebruikt: terugblik", "gebruikt: noord"
    )
    back = build_on(source_of(again, "terug.yaml"), there.protocol, there.source)
    assert as_the_base(back.protocol) == base()


@given(st.lists(st.tuples(st.sampled_from(QUESTIONS), moves), max_size=4))
def test_however_questions_are_moved_none_is_lost_or_doubled(
    moved: list[tuple[str, tuple[str, str]]],
) -> None:
    text = deviating(*(f"vraag: {id}, {key}: {to}" for id, (key, to) in moved))
    protocol = built_or_refused(text)
    if not isinstance(protocol, Protocol):
        return
    assert sorted(question.id for question in protocol.questions()) == sorted(QUESTIONS)


deviations = st.lists(
    st.one_of(
        st.sampled_from(QUESTIONS).map(lambda id: f"vraag: {id}, verbergen: ja"),
        st.sampled_from(STEPS).map(lambda id: f"stap: {id}, verbergen: ja"),
        st.sampled_from(QUESTIONS).map(lambda id: f"vraag: {id}, zonder: [als]"),
        st.sampled_from(QUESTIONS).map(lambda id: f"vraag: {id}, wordt: {{kort: Anders}}"),
        st.tuples(st.sampled_from(QUESTIONS), moves).map(
            lambda pair: f"vraag: {pair[0]}, {pair[1][0]}: {pair[1][1]}"
        ),
        st.sampled_from(STEPS).map(lambda id: f"stap: {id}, wordt: {{duur: 3}}"),
    ),
    max_size=5,
)


@given(deviations)
def test_a_file_is_read_or_every_mistake_has_a_place(chosen: list[str]) -> None:
    outcome = built_or_refused(deviating(*chosen))
    if isinstance(outcome, Protocol):
        assert outcome.lineage == ("terugblik",)
    else:
        assert outcome
        assert None not in [problem.position for problem in outcome]

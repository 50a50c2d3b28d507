"""Impossible conditions: the search agrees with trying every answer there is."""

from itertools import chain, combinations, product

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.outline import Outline
from casusanalyse.protocol.satisfiability import Verdict, together
from tests.protocol.writing import protocol_of, source_of, with_questions

OUTLINE = Outline(
    protocol_of(
        source_of(
            with_questions("""
- {id: k, soort: keuze, vraag: V?, keuzes: {rood: Rood, blauw: Blauw}}
- {id: m, soort: meerkeuze, vraag: V?, keuzes: {een: 1, twee: 2, drie: 3}, maximaal: 2}
- {id: s, soort: schaal, vraag: V?, minimaal: 1, maximaal: 3}
- {id: j, soort: ja_nee, vraag: V?}
""")
        )
    )
)
Held = tuple[str, ...]
SETS = chain.from_iterable(combinations(("een", "twee", "drie"), size) for size in range(3))
HELD: dict[str, list[Held]] = {
    "k": [(), ("rood",), ("blauw",)],
    "m": list(SETS),
    "s": [(), ("1",), ("2",), ("3",)],
    "j": [(), ("ja",), ("nee",), ("weet niet",)],
}

a_choice = st.sampled_from(["rood", "blauw"]).map(lambda word: Test(question="k", equals=word))
a_yes = st.sampled_from(["ja", "nee", "weet niet"]).map(
    lambda word: Test(question="j", equals=word)
)
a_part = st.sampled_from(["een", "twee", "drie"]).map(
    lambda word: Test(question="m", contains=word)
)
counts = st.integers(0, 3)
a_least = counts.map(lambda count: Test(question="m", count_at_least=count))
a_most = counts.map(lambda count: Test(question="m", count_at_most=count))
halves = st.integers(0, 8).map(lambda half: half / 2)
a_low = halves.map(lambda limit: Test(question="s", at_least=limit))
a_high = halves.map(lambda limit: Test(question="s", at_most=limit))
an_answer = st.builds(
    lambda id, yes: Test(question=id, answered=yes), st.sampled_from("kmsj"), st.booleans()
)
nothing = st.sampled_from("kmsj").map(lambda id: Test(question=id, empty=True))
tests: st.SearchStrategy[Condition] = st.one_of(
    a_choice, a_yes, a_part, a_least, a_most, a_low, a_high, an_answer, nothing
)


def groups(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(parts, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        several.map(lambda each: AllOf(all_of=each)),
        several.map(lambda each: AnyOf(any_of=each)),
        several.map(lambda each: NoneOf(none_of=each)),
    )


conditions = st.recursive(tests, groups, max_leaves=8)


def holds(condition: Condition, held: dict[str, Held]) -> bool:
    match condition:
        case AllOf():
            return all(holds(part, held) for part in condition.all_of)
        case AnyOf():
            return any(holds(part, held) for part in condition.any_of)
        case NoneOf():
            return not any(holds(part, held) for part in condition.none_of)
        case Test():
            return passes(condition, held[condition.question])


def passes(test: Test, words: Held) -> bool:
    if test.answered is not None or test.empty is not None:
        wanted = test.answered if test.empty is None else not test.empty
        return bool(words) == wanted
    if test.count_at_least is not None:
        return len(words) >= test.count_at_least
    if test.count_at_most is not None:
        return len(words) <= test.count_at_most
    if test.at_least is not None:
        return any(float(word) >= test.at_least for word in words)
    if test.at_most is not None:
        return any(float(word) <= test.at_most for word in words)
    return (test.equals or test.contains) in words


def some_answers_make_true(*wanted: Condition) -> bool:
    everything = (dict(zip(HELD, held, strict=True)) for held in product(*HELD.values()))
    return any(all(holds(each, held) for each in wanted) for held in everything)


@given(conditions)
def test_a_condition_is_possible_when_some_answers_make_it_true(condition: Condition) -> None:
    assert together([condition], OUTLINE, {}).possible == some_answers_make_true(condition)


@given(conditions, conditions)
def test_a_question_that_must_be_answered_must_be_asked(own: Condition, of_j: Condition) -> None:
    answered = Test(question="j", answered=True)
    verdict = together([own, answered], OUTLINE, {"j": [of_j]})
    assert verdict.possible == some_answers_make_true(own, answered, of_j)


def test_a_clash_names_the_question() -> None:
    clash = AllOf(all_of=(Test(question="k", empty=True), Test(question="k", answered=True)))
    assert together([clash], OUTLINE, {}) == Verdict(False, ("k",))


def test_a_condition_that_takes_too_long_is_taken_to_be_possible() -> None:
    ends = (Test(question="k", equals="rood"), Test(question="k", equals="blauw"))
    either = AnyOf(any_of=tuple(Test(question="m", count_at_most=3) for _ in range(20)))
    assert together([*ends, *[either] * 20], OUTLINE, {}).possible is False
    assert together([*[either] * 20, *ends], OUTLINE, {}).possible is True


def test_texts_are_held_against_each_other() -> None:
    outline = Outline(protocol_of(source_of(with_questions("- {id: t, soort: tekst, vraag: V?}"))))

    def possible(*tests: Test, but_not: tuple[Test, ...] = ()) -> bool:
        nots = [NoneOf(none_of=but_not)] if but_not else []
        return together([*tests, *nots], outline, {}).possible

    school = Test(question="t", contains="school")
    assert possible(school, Test(question="t", contains="thuis"))
    assert possible(school, but_not=(Test(question="t", equals="school"),))
    assert possible(Test(question="t", equals="Naar school"), school)
    assert not possible(Test(question="t", equals="Thuis"), school)
    assert not possible(Test(question="t", contains="basisschool"), but_not=(school,))


def test_what_an_answer_must_keep_counts_too() -> None:
    outline = Outline(
        protocol_of(
            source_of(
                with_questions("""
- {id: m, soort: meerkeuze, vraag: V?, keuzes: {een: 1, twee: 2, drie: 3}, minimaal: 2}
- id: g
  soort: getal
  vraag: V?
  controle: [{regel: {minstens: 2}, melding: Hoger., ernst: fout}]
- id: s
  soort: schaal
  vraag: V?
  controle:
    - {regel: {hoogstens: 4}, melding: Lager., ernst: fout}
    - {regel: {minstens: 3}, melding: Weet je het zeker?, ernst: waarschuwing}
""")
            )
        )
    )

    def possible(*tests: Test) -> bool:
        return together(tests, outline, {}).possible

    chosen = Test(question="m", answered=True)
    assert not possible(chosen, Test(question="m", count_at_most=1))
    assert possible(chosen, Test(question="m", count_at_most=2))
    assert possible(Test(question="m", count_at_most=1))
    assert not possible(Test(question="g", at_most=1.5))
    assert possible(Test(question="g", at_most=2))
    assert not possible(Test(question="s", at_least=4.5))
    assert possible(Test(question="s", at_least=4))
    assert possible(Test(question="s", at_most=1))

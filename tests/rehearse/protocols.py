"""Any valid protocol, as the text of a file: a strategy for hypothesis.

Questions of every kind are drawn one by one. What refers to something else (a condition, a gate, a
check against an earlier date) is drawn freely, and dropped again where the checker refuses it.
"""

from collections.abc import Mapping
from copy import deepcopy

import yaml
from hypothesis import assume
from hypothesis import strategies as st

from casusanalyse.protocol.check_references import CAPTURING
from casusanalyse.protocol.check_report import DRAWS, LAYS_OUT
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.questions import (
    ENTRY_CLASSES,
    GATHERING,
    SHOWN,
    VALUED,
    AnyQuestion,
    kind_of,
)
from casusanalyse.protocol.words import ChapterPicture, Layout
from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import SourceError

Node = str | int | float | list["Node"] | dict[str, "Node"]
Keys = dict[str, Node]

VALUED_KINDS = tuple(kind_of(each) for each in VALUED)
GATHERING_KINDS = tuple(kind_of(each) for each in GATHERING)
SHOWN_KINDS = tuple(kind_of(each) for each in SHOWN)
CLASSES: Mapping[str, type[AnyQuestion]] = {
    kind_of(each): each for each in (*VALUED, *GATHERING, *SHOWN)
}
ENTRY_FIELDS = {
    kind_of(each): [f.key for f in fields_of(ENTRY_CLASSES[each])] for each in GATHERING
}
NAMED_LIST = "lijstje"
OPTIONS = {"a": "Naast elkaar", "b": "Tegenover elkaar", "c": "Weet ik niet, of 1"}

flags = st.sampled_from(("ja", "nee"))
words = st.sampled_from(
    ("Hoe is het?", "Wat zien we, en wat niet: nu?", "[b]Wie[/b] {x} <y>", "é 🙂 שלום", "1", "ja")
)
amounts = st.integers(0, 4)


@st.composite
def protocols(draw: st.DrawFn) -> str:
    """Draw the text of a file that holds a valid protocol."""
    return yaml.safe_dump(draw(documents()), allow_unicode=True, sort_keys=False)


@st.composite
def documents(draw: st.DrawFn) -> Keys:
    """Draw a valid protocol as it stands in its file."""
    document: Keys = {
        "protocol": "1",
        "id": "proef",
        "naam": draw(words),
        "versie": "1",
        "omschrijving": draw(words),
        "auteur": "Een regio",
        "duur": draw(st.integers(0, 600)),
        "keuzelijsten": {NAMED_LIST: dict(OPTIONS)},
        "stappen": [],
        "verslag": {"titel": "Proef", "hoofdstukken": []},
    }
    steps: list[Node] = []
    document["stappen"] = steps
    number = 0
    for index in range(draw(st.integers(1, 3))):
        asked: list[Node] = []
        steps.append(draw(a_step(index)) | {"vragen": asked})
        if index:
            _try(document, _last(steps), {"als": draw(a_condition(_questions(document)))})
        for _ in range(draw(st.integers(0 if index else 1, 5))):
            number += 1
            earlier = _questions(document)
            asked.append(draw(a_question(f"v{number}")))
            for keys in draw(what_refers(earlier, _last(asked))):
                _try(document, _last(asked), keys)
    _report(draw, document)
    _around(draw, document)
    assume(is_valid(document))  # some layouts ask more of the questions that they show
    return document


def _last(nodes: list[Node]) -> Keys:
    last = nodes[-1]
    assert isinstance(last, dict)
    return last


def _questions(document: Keys) -> list[Keys]:
    steps = document["stappen"]
    assert isinstance(steps, list)
    found: list[Keys] = []
    for step in steps:
        assert isinstance(step, dict)
        asked = step["vragen"]
        assert isinstance(asked, list)
        found += [question for question in asked if isinstance(question, dict)]
    return found


def _try(document: Keys, holder: Keys, keys: Keys) -> None:
    """Add keys to a part of the document, unless the checker refuses it with them."""
    before = dict(holder)
    holder.update(keys)
    if "kies_uit" in keys:
        for instead in ("keuzes", "standaard"):
            holder.pop(instead, None)
    if keys and not is_valid(_all_shown(document)):
        holder.clear()
        holder.update(before)


def _all_shown(document: Keys) -> Keys:
    """Return the document with a report that shows what it must: the rest is drawn later."""
    whole = deepcopy(document)
    shown: list[Node] = [each["id"] for each in _questions(whole) if _in_report(each)]
    whole["verslag"] = {"titel": "Proef", "hoofdstukken": [{"kop": "Alles", "toont": shown}]}
    return whole


def is_valid(document: Keys) -> bool:
    """Tell whether the checker takes a document."""
    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
    try:
        read_protocol(load_text(text.encode("utf-8"), "proef.yaml"))
    except SourceError:
        return False
    return True


def _in_report(question: Keys) -> bool:
    left_out = question.get("in_verslag") == "nee" or question.get("wie_leest") == "begeleider"
    return question["soort"] not in SHOWN_KINDS and not left_out


@st.composite
def a_step(draw: st.DrawFn, index: int) -> Keys:
    """Draw a step without its questions."""
    optional: Keys = {
        "doel": draw(words),
        "duur": draw(st.integers(0, 60)),
        "script": draw(words),
        "stilte": draw(words),
        "pauze_na": draw(st.integers(0, 20)),
        "materialen": ["stiften"],
        "let_op": [{"zie": draw(words), "doe": draw(words)}],
    }
    return {"id": f"stap{index}", "titel": draw(words), **draw(some_of(optional))}


def some_of(keys: Keys) -> st.SearchStrategy[Keys]:
    """Draw some of these keys."""
    which = st.lists(st.booleans(), min_size=len(keys), max_size=len(keys))
    return which.map(lambda kept: {k: keys[k] for k, keep in zip(keys, kept, strict=True) if keep})


@st.composite
def a_question(draw: st.DrawFn, id: str) -> Keys:
    """Draw a question that stands by itself."""
    kinds = draw(st.sampled_from((VALUED_KINDS, GATHERING_KINDS, GATHERING_KINDS, SHOWN_KINDS)))
    kind = draw(st.sampled_from(kinds))
    optional: Keys = {
        "kort": draw(words),
        "toelichting": draw(words),
        "voorbeeld": draw(words),
        "verplicht": draw(st.sampled_from(("ja", "zacht", "nee"))),
        "wie_leest": draw(st.sampled_from(("begeleider", "deelnemers", "regio"))),
        "in_verslag": draw(flags),
        "blijft_in_beeld": draw(flags),
        "eerst_alleen": draw(flags),
    }
    own = draw(some_of(draw(own_keys(kind))))
    question: Keys = {"id": id, "soort": kind, "vraag": draw(words), **draw(some_of(optional))}
    return question | own | draw(needed_keys(kind))


@st.composite
def needed_keys(draw: st.DrawFn, kind: str) -> Keys:
    """Draw what a question of a kind cannot do without."""
    if kind in ("keuze", "meerkeuze"):
        return {"keuzes": draw(choices())}
    return {}


def choices() -> st.SearchStrategy[Node]:
    """Draw options written out, or the name of a list of them."""
    written: Node = dict(OPTIONS)
    named: Node = NAMED_LIST
    return st.sampled_from((written, named))


@st.composite
def own_keys(draw: st.DrawFn, kind: str) -> Keys:
    """Draw the keys that only this kind has."""
    low = draw(amounts)
    between: Keys = {"minimaal": low, "maximaal": low + draw(st.integers(1, 4))}
    match kind:
        case "keuze":
            return {"anders": draw(flags), "standaard": "b"}
        case "meerkeuze":
            most = draw(st.integers(1, 3))
            return {"anders": draw(flags), "minimaal": draw(st.integers(0, most)), "maximaal": most}
        case "getal":
            return {**between, "controle": draw(number_checks(low))}
        case "schaal":
            return {**between, "controle": draw(number_checks(low))}
        case "tekst" | "lange_tekst":
            return {"standaard": draw(words), "controle": draw(word_checks())}
        case "ja_nee":
            return {"standaard": draw(st.sampled_from(("ja", "nee", "weet niet")))}
        case "pauze":
            return {"duur": draw(amounts)}
        case "lijst":
            return {**between, "velden": draw(list_fields()), "kaarten": NAMED_LIST}
        case "relaties":
            return {**between, "tekens": {"buren": "Buren van elkaar"}}
        case _ if kind in GATHERING_KINDS:
            return {"minimaal": low, "maximaal": low + 1}
        case _:
            return {}


@st.composite
def number_checks(draw: st.DrawFn, low: int) -> Node:
    """Draw a check on a number that a number from ``low`` to one more can keep."""
    limits: tuple[Keys, ...] = ({"minstens": low}, {"hoogstens": low + 1})
    rule: Node = draw(st.sampled_from(limits))
    return [{"regel": rule, "melding": "Klopt dit?", "ernst": draw(severities)}]


@st.composite
def word_checks(draw: st.DrawFn) -> Node:
    """Draw a check on the number of words."""
    least = draw(st.integers(1, 40))
    whole: Keys = {"woorden_minstens": least, "woorden_hoogstens": least + draw(amounts)}
    kept: Node = draw(some_of(whole).filter(bool))
    return [{"regel": kept, "melding": "Past dit?", "ernst": draw(severities)}]


severities = st.sampled_from(("fout", "waarschuwing"))


@st.composite
def list_fields(draw: st.DrawFn) -> Node:
    """Draw fields that a protocol adds to a list."""
    kinds = ("tekst", "lange_tekst", "ja_nee", "keuze", "getal", "datum", "periode")
    fields: list[Node] = []
    for number, kind in enumerate(draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3))):
        field: Keys = {"id": f"veld{number}", "soort": kind, "vraag": draw(words)}
        fields.append(field | draw(needed_keys(kind)))
    return fields


@st.composite
def what_refers(draw: st.DrawFn, earlier: list[Keys], question: Keys) -> list[Keys]:
    """Draw keys that refer to earlier questions, fitting or not."""
    if not earlier:
        return []
    ids = st.sampled_from([each["id"] for each in earlier])
    other = draw(ids)
    proposals: list[Keys] = [
        {"voor_elk": draw(ids)},
        {"als": draw(a_condition(earlier))},
        {"pas_na": [draw(a_gate(earlier))]},
    ]
    if question["soort"] in ("datum", "periode"):
        rule: Node = {draw(st.sampled_from(("niet_voor", "niet_na"))): other}
        check: Node = {"regel": rule, "melding": "Klopt dat?", "ernst": draw(severities)}
        proposals.append({"controle": [check]})
    if question["soort"] in ("verklaring", "keuze", "meerkeuze"):
        proposals.append({"kies_uit": other})
    kept = draw(st.sets(st.integers(0, len(proposals) - 1)))
    return [proposals[index] for index in sorted(kept)]


@st.composite
def a_gate(draw: st.DrawFn, earlier: list[Keys]) -> Keys:
    """Draw what a question may wait for."""
    target = draw(st.sampled_from(earlier))
    gate: Keys = {"vraag": target["id"]}
    fields = ENTRY_FIELDS.get(str(target["soort"]))
    return gate | (
        {"veld": draw(st.sampled_from(fields))} if fields and draw(st.booleans()) else {}
    )


@st.composite
def a_condition(draw: st.DrawFn, earlier: list[Keys], depth: int = 2) -> Node:
    """Draw a condition about earlier questions."""
    form = draw(st.sampled_from(("test", "test", "alle", "een_van", "geen_van")))
    if depth and form != "test":
        parts = [draw(a_condition(earlier, depth - 1)) for _ in range(draw(st.integers(1, 2)))]
        return {form: parts}
    target = draw(st.sampled_from(earlier)) if earlier else {"id": "v1", "soort": "tekst"}
    return {"vraag": target["id"]} | draw(a_test(str(target["soort"])))


def a_test(kind: str) -> st.SearchStrategy[Keys]:
    """Draw one test, mostly one that makes sense for the kind."""
    about_any: list[Keys] = [{"beantwoord": "ja"}, {"beantwoord": "nee"}, {"leeg": "nee"}]
    of_kind: dict[str, list[Keys]] = {
        "ja_nee": [{"is": "ja"}, {"is": "nee"}, {"is": "weet niet"}],
        "keuze": [{"is": "a"}, {"is": "c"}],
        "meerkeuze": [{"bevat": "b"}, {"aantal_minstens": 2}, {"aantal_hoogstens": 1}],
        "getal": [{"minstens": 2}, {"hoogstens": 3}, {"is": "2"}],
        "schaal": [{"minstens": 3}, {"hoogstens": 3}, {"is": "3"}],
        "tekst": [{"bevat": "haast"}, {"is": "rustig aan"}],
        "lange_tekst": [{"bevat": "haast"}],
    }
    lists: list[Keys] = [{"aantal_minstens": 2}, {"aantal_hoogstens": 1}, {"bevat": "kind Mus"}]
    own = lists if kind in GATHERING_KINDS else of_kind.get(kind, [])
    return st.sampled_from([*about_any, *own, *own])


def _report(draw: st.DrawFn, document: Keys) -> None:
    """Draw chapters that together show everything that must be shown, each laid out as fits."""
    shown = [each for each in _questions(document) if _in_report(each)]
    chapters: list[Node] = []
    while shown:
        size: int = draw(st.integers(1, len(shown)))
        here, shown = shown[:size], shown[size:]
        kinds = {CLASSES[str(each["soort"])] for each in here}
        layouts = [it.value for it in Layout if it not in LAYS_OUT or kinds & set(LAYS_OUT[it])]
        optional: Keys = {
            "tekst": draw(words),
            "opmaak": draw(st.sampled_from(layouts)),
            "beeld": draw(st.sampled_from(_pictures(document))),
            "kopjes": draw(flags),
            "bijlage": draw(flags),
        }
        chapter: Keys = {"kop": draw(words), "toont": [each["id"] for each in here]}
        chapters.append(chapter | draw(some_of(optional)))
    document["verslag"] = {"titel": draw(words), "hoofdstukken": chapters}


def _pictures(document: Keys) -> list[str]:
    """Return the pictures of which a protocol asks something."""
    asked = {CLASSES[str(each["soort"])] for each in _questions(document) if _in_report(each)}
    return [it.value for it in ChapterPicture if it not in DRAWS or asked & set(DRAWS[it])]


def _around(draw: st.DrawFn, document: Keys) -> None:
    """Draw what is captured where, what a follow-up takes over, and what it begins with."""
    asked = _questions(document)
    captures: Keys = {}
    for attribute, kind in CAPTURING.items():
        one_list = (each for each in asked if "voor_elk" not in each)
        fitting = [each["id"] for each in one_list if CLASSES[str(each["soort"])] is kind]
        if draw(st.booleans()) and fitting:
            captures[dutch_key(attribute)] = draw(st.sampled_from(fitting))
    answered = [each for each in asked if each["soort"] not in SHOWN_KINDS]
    if captures:
        document["vangen"] = captures
    if draw(st.booleans()) and answered:
        kept = draw(st.lists(st.booleans(), min_size=len(answered), max_size=len(answered)))
        taken = [each for each, keep in zip(answered, kept, strict=True) if keep]
        takes: list[Node] = [
            {"uit": "proef", "soort": each["soort"], "vraag": each["id"]} for each in taken
        ]
        _try(document, document, {"neemt_over": takes})
        _try(document, document, {"waar_we_staan": [each["id"] for each in taken]})

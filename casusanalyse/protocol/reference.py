"""Writes the reference part of docs/protocoltaal.md from the model: declared once, told once."""

from pathlib import Path

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from casusanalyse.protocol import questions
from casusanalyse.protocol.building import model as building
from casusanalyse.protocol.check_conditions import tests_for
from casusanalyse.protocol.check_report import DRAWS, LAYS_OUT
from casusanalyse.protocol.conditions import AllOf, AnyOf, NoneOf, Test
from casusanalyse.protocol.entries import FieldShape, fields_of
from casusanalyse.protocol.forms import form_of, one_of
from casusanalyse.protocol.keys import Declared, dutch_key
from casusanalyse.protocol.model import (
    Captures,
    Chapter,
    Completion,
    Cue,
    Protocol,
    Report,
    Step,
    TakeOver,
)
from casusanalyse.protocol.questions import ENTRY_CLASSES, AnyQuestion, kind_of
from casusanalyse.protocol.templates import InvitationTexts, SeatTemplate, SessionTemplate
from casusanalyse.protocol.words import ChapterPicture, Layout
from casusanalyse.source.shape import may_be_written
from casusanalyse.wording import protocol_examples as examples
from casusanalyse.wording import protocol_reference as wording
from casusanalyse.wording import protocol_reference_report as in_report

DOCUMENT = Path("docs", "protocoltaal.md")
BEGIN = "<!-- begin: gemaakt uit het model -->"
END = "<!-- eind: gemaakt uit het model -->"

OPENING: tuple[type[Declared], ...] = (Protocol, TakeOver)
BEFORE_KINDS: tuple[type[Declared], ...] = (Captures, Step, Cue)
OF_QUESTIONS: tuple[type[Declared], ...] = (
    questions.QuestionBase,
    questions.ValuedBase,
    questions.OpensAfter,
    questions.Check,
    questions.Rule,
)
CONDITIONS: tuple[type[Declared], ...] = (Test, AllOf, AnyOf, NoneOf)
AFTER_KINDS: tuple[type[Declared], ...] = (Report, Chapter)
BUILDING: tuple[type[Declared], ...] = (
    building.Overlay,
    building.NewTitle,
    building.DeviationBase,
    building.QuestionDeviation,
    building.StepDeviation,
    building.ChapterDeviation,
    building.ChoiceListDeviation,
)
KINDS: tuple[type[AnyQuestion], ...] = (
    *questions.VALUED,
    *questions.GATHERING,
    *questions.SHOWN,
)


def reference() -> str:
    """Return the reference as Markdown, in the order in which a protocol file is written."""
    parts = [wording.INTRODUCTION]
    parts += [_section(model) for model in OPENING]
    parts.append(_example(examples.TAKING_OVER_EXAMPLE))
    parts += [_section(model) for model in BEFORE_KINDS + OF_QUESTIONS]
    parts += [_kind(question_class) for question_class in KINDS]
    parts += [_section(questions.ListField), *(_section(model) for model in CONDITIONS)]
    parts.append(_example(examples.CONDITION_EXAMPLE))
    parts += [_section(model) for model in AFTER_KINDS]
    parts += [_layouts(), _pictures(), _section(Completion)]
    parts += [_section(model) for model in BUILDING]
    parts.append(_example(examples.BUILDING_EXAMPLE))
    parts += [_section(model) for model in (SessionTemplate, SeatTemplate, InvitationTexts)]
    parts.append(_example(examples.TEMPLATE_EXAMPLE))
    return "\n\n".join(parts)


def renewed(document: str) -> str:
    """Return the document with everything between the two marks written anew."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{reference()}\n\n{END}{after}"


def _section(model: type[Declared]) -> str:
    title, explanation = wording.SECTIONS[model.__name__]
    return f"### {title}\n\n{explanation}\n\n{_table(model, _own_keys(model))}"


def _own_keys(model: type[BaseModel]) -> list[str]:
    """Return the attributes that a model adds to the one it builds on, its kind aside."""
    inherited = _parent(model).model_fields
    of_question = issubclass(model, questions.QuestionBase)
    return [
        name
        for name in model.model_fields
        if name not in inherited
        and not (of_question and name == "kind")
        and may_be_written(model.model_fields[name])
    ]


def _parent(model: type[BaseModel]) -> type[BaseModel]:
    parent = model.__base__
    return parent if parent is not None and issubclass(parent, BaseModel) else BaseModel


def _table(model: type[BaseModel], names: list[str]) -> str:
    rows = [_row(model, name, model.model_fields[name]) for name in names]
    return "\n".join([wording.TABLE_HEAD, *rows])


def _row(model: type[BaseModel], name: str, field: FieldInfo) -> str:
    return f"| `{dutch_key(name)}` | {form_of(field)} | {wording.KEYS[model.__name__, name]} |"


def _kind(question_class: type[AnyQuestion]) -> str:
    kind = kind_of(question_class)
    parts = [f"### soort: {kind}", wording.KINDS[kind], _kind_keys(question_class)]
    if kind in wording.ANSWERS:
        parts.append(wording.ANSWER.format(shape=wording.ANSWERS[kind]))
    entry_class = next((ENTRY_CLASSES[g] for g in ENTRY_CLASSES if g is question_class), None)
    if entry_class is not None:
        rows = [_field_row(shape) for shape in fields_of(entry_class)]
        parts += [wording.ENTRIES, "\n".join([wording.FIELD_HEAD, *rows])]
    if tests := tests_for(question_class):
        parts.append(wording.TESTS.format(tests=", ".join(f"`{test}`" for test in tests)))
    return "\n\n".join([*parts, _example(examples.EXAMPLES[kind])])


def _kind_keys(question_class: type[AnyQuestion]) -> str:
    rows = []
    for model in (question_class, _parent(question_class)):
        names = _own_keys(model) if model.__name__ not in wording.SECTIONS else []
        rows += [_row(model, name, model.model_fields[name]) for name in names]
    if not rows:
        return wording.NO_OWN_KEYS
    return "\n\n".join([wording.OWN_KEYS, "\n".join([wording.TABLE_HEAD, *rows])])


def _field_row(shape: FieldShape) -> str:
    asked = shape.asked
    form = one_of([word.value for word in asked.words]) if asked.words else str(asked.type)
    if asked.points_at:
        form += f"; {wording.POINTS_AT.format(kinds=', '.join(asked.points_at))}"
    needed = wording.FIELD_MUST if shape.required else ""
    return f"| `{shape.key}` | {asked.label} | {needed}{form} |"


def _layouts() -> str:
    rows = []
    for layout in Layout:
        meaning = in_report.LAYOUTS[layout.value]
        kinds = wording.OR.join(f"`{kind_of(kind)}`" for kind in LAYS_OUT.get(layout, ()))
        needs = f"; {in_report.LAYOUT_NEEDS.format(kinds=kinds)}" if kinds else ""
        rows.append(f"- `{layout.value}`: {meaning}{needs}")
    return "\n".join(rows)


def _pictures() -> str:
    rows = []
    for picture in ChapterPicture:
        meaning = in_report.PICTURES[picture.value]
        kinds = wording.OR.join(f"`{kind_of(kind)}`" for kind in DRAWS.get(picture, ()))
        needs = f"; {in_report.PICTURE_NEEDS.format(kinds=kinds)}" if kinds else ""
        rows.append(f"- `{picture.value}`: {meaning}{needs}")
    return "\n".join([in_report.PICTURES_INTRO, "", *rows])


def _example(text: str) -> str:
    return f"{wording.EXAMPLE}\n\n```yaml\n{text}\n```"


def main() -> None:
    """Write the reference anew in the document of the checkout in which this is called."""
    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(renewed(document), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

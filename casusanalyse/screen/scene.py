"""What the page shows of a projection, as values: words and a drawing, without a look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casusanalyse.front.wall import Distance, Projection
from casusanalyse.pictures.drawing import Drawing
from casusanalyse.protocol.model import Step
from casusanalyse.protocol.questions import AnyQuestion, GatheringQuestion, NoticeQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.report.material import Material
from casusanalyse.screen.pictured import from_afar, has_picture, picture_of
from casusanalyse.screen.said import lines_said
from casusanalyse.screen.sizes import (
    FEW_FOOT_LINES,
    MOST_FOOT_LINES,
    NOTHING,
    Fitting,
    caption_height,
    cut_heading,
    fitting_foot,
    fitting_lines,
    foot_height,
    head_height,
    is_long,
    middle_height,
    sheet_of,
)
from casusanalyse.wording import screen as wording


@dataclass(frozen=True, slots=True)
class Scene:
    """What everybody sees: at most one of ``picture`` and ``lines``; nothing at all when it is dark.

    ``heading`` is what is read aloud now, or the title of the step; ``caption`` tells what lines are
    that were no answer to what is asked. A ``small`` heading leaves room.
    """

    title: str = ""
    heading: str = ""
    small: bool = False
    picture: Drawing | None = None
    caption: str = ""
    lines: Fitting = NOTHING
    agreements: Fitting = NOTHING
    dark: bool = False


DARK = Scene(dark=True)
CALM = Scene()


def scene_of(projection: Projection) -> Scene:
    """Return what the room may see of a projection; nothing that only the facilitator reads."""
    if projection.distance is Distance.BLACK:
        return DARK
    material = Material(projection.protocol, projection.record, Reader.PARTICIPANTS)
    step = next((it for it in projection.protocol.steps if it.id == projection.step), None)
    if projection.distance is Distance.ZOOMED_OUT:
        return Scene(picture=from_afar(material, step))
    question = material.questions.get(projection.question) if projection.question else None
    return _nearby(material, projection, step, question)


def _nearby(
    material: Material, projection: Projection, step: Step | None, question: AnyQuestion | None
) -> Scene:
    title = step.title if step else ""
    title, heading = (title, _read_aloud(question)) if question else ("", title)
    plain = Scene(title, cut_heading(heading))
    newest = material.questions.get(projection.elsewhere) if projection.elsewhere else None
    for shown in _about(step, question, newest):
        if shown.id not in material.questions:
            continue
        drawn = has_picture(shown)
        framed = _framed(plain, _agreements(material, question), drawn)
        if drawn:
            sheet = sheet_of(_room(framed))
            picture = picture_of(material, shown, sheet, projection.latest)
            if picture:
                return replace(framed, picture=picture)
        elif lines := lines_said(material, shown, projection.latest):
            caption = "" if shown is question else shown.heading
            fitting = fitting_lines(lines, _room(framed) - caption_height(caption))
            return replace(framed, caption=caption, lines=fitting)
    return _framed(plain, _agreements(material, question))


def _framed(plain: Scene, agreements: Sequence[str], drawn: bool = False) -> Scene:
    """Return a scene with what stands around its middle; around a picture that takes less room."""
    most = FEW_FOOT_LINES if drawn else MOST_FOOT_LINES
    foot = fitting_foot(agreements, wording.BETWEEN, wording.AND_MORE, most)
    return replace(plain, agreements=foot, small=drawn or is_long(plain.heading))


def _room(scene: Scene) -> float:
    head = head_height(scene.title, scene.heading, scene.small)
    return middle_height(head, foot_height(told_beside(scene.agreements)))


def _read_aloud(question: AnyQuestion) -> str:
    return question.heading if isinstance(question, NoticeQuestion) else question.prompt


def _about(
    step: Step | None, question: AnyQuestion | None, newest: AnyQuestion | None
) -> Iterator[AnyQuestion]:
    """Yield the questions whose picture or lines may be shown, the most fitting first.

    That is what was shown last; not what stands along the foot already.
    """
    if newest and (has_picture(newest) or not newest.stays_visible):
        yield newest
    if question:
        yield question
    others = step.questions if step else ()
    yield from (it for it in others if has_picture(it))
    yield from (it for it in reversed(others) if not has_picture(it))


def _agreements(material: Material, question: AnyQuestion | None) -> tuple[str, ...]:
    """Return what stays in view (``blijft_in_beeld``); not what is being asked, which is shown large."""
    return tuple(
        part
        for each in material.questions.values()
        if each.stays_visible and each is not question and not has_picture(each)
        for part in _standing(material, each)
    )


def _standing(material: Material, question: AnyQuestion) -> Iterator[str]:
    lines = reversed(lines_said(material, question))
    if isinstance(question, GatheringQuestion):
        yield from lines
    else:
        heading = question.heading.rstrip(":?")
        yield from (wording.ABOUT.format(about=heading, said=it) for it in lines)


def told_beside(agreements: Fitting) -> str:
    """Return the agreements as they stand beside each other along the foot."""
    more = (wording.AND_MORE.format(count=agreements.more),) if agreements.more else ()
    return wording.BETWEEN.join((*agreements.shown, *more))

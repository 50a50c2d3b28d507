"""What a drawing of factors says, for whoever does not see it."""

from collections.abc import Iterator, Sequence

from casusanalyse.pictures.factors.naming import does
from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.protocol.explaining import STRENGTHS, Sign
from casusanalyse.protocol.rings import Arrow, Ring, points_of
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import pictures_factors as wording

_MOST_ARROWS = 40
_MOST_OF_A_TEXT = 160


def told(web: Web, cut: bool = False) -> str:
    """Return what the drawing says, as sentences. ``cut`` tells that texts were shortened on it.

    With very many arrows those that are in no ring are only counted.
    """
    texts = {it.id: shortened(" ".join(it.text.split()), _MOST_OF_A_TEXT) for it in web.points}
    long = any(texts[it.id] != " ".join(it.text.split()) for it in web.points)
    factors = _counted(len(web.points), wording.FACTORS)
    arrows = _counted(len(web.arrows), wording.ARROWS)
    sentences = [wording.COUNTED.format(factors=factors, arrows=arrows)]
    if not web.arrows:
        sentences = [wording.COUNTED_ALONE.format(factors=factors), wording.NO_ARROWS]
    sentences += _sorted(web.points, texts)
    if len(web.arrows) <= _MOST_ARROWS:
        sentences += [_arrow(it, texts) for it in web.arrows]
    else:
        sentences.append(wording.IN_FULL)
    sentences += [_ring(it, texts) for it in web.rings]
    if cut:
        sentences.append(wording.CUT_TOO if long else wording.CUT)
    return " ".join(sentences)


def _counted(count: int, words: tuple[str, str]) -> str:
    return words[0] if count == 1 else words[1].format(count=count)


def _sorted(points: Sequence[Point], texts: dict[str, str]) -> Iterator[str]:
    kinds = (
        (wording.TOLD_BURDENS, [it for it in points if it.role and it.role not in STRENGTHS]),
        (wording.TOLD_STRENGTHS, [it for it in points if it.role in STRENGTHS]),
        (wording.TOLD_UNSORTED, [it for it in points if it.role is None]),
    )
    for sentence, group in kinds:
        if group:
            yield sentence.format(
                texts=wording.BETWEEN.join(_with_asides(it, texts) for it in group)
            )


def _with_asides(point: Point, texts: dict[str, str]) -> str:
    said = [
        point.role.value if point.role else "",
        wording.NEW if point.new else "",
        wording.DIFFERS if point.differs else "",
    ]
    asides = ", ".join(filter(None, said))
    text = texts[point.id].rstrip(".")
    return f"{text} ({asides})" if asides else text


def _arrow(arrow: Arrow, texts: dict[str, str]) -> str:
    stronger = arrow.sign is Sign.STRENGTHENS
    sentence = wording.TOLD_STRONGER if stronger else wording.TOLD_WEAKER
    one, another = (texts[id].rstrip(".") for id in (arrow.start, arrow.end))
    return sentence.format(one=one, another=another)


def _ring(ring: Ring, texts: dict[str, str]) -> str:
    points = wording.ARROW.join(texts[id].rstrip(".") for id in points_of(ring))
    if ring.name:
        return wording.TOLD_RING.format(name=ring.name, what=does(ring), points=points)
    return wording.TOLD_NAMELESS.format(what=does(ring), points=points)

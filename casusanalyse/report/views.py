"""What somebody in the round of comments saw differently, to be shown where it belongs."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText


class ViewKind(StrEnum):
    """Another memory of the same, or another way of looking at it."""

    BESIDE = "ook zo herinnerd"
    OTHER = "andere kijk"


@dataclass(frozen=True)
class View:
    """Words that stay standing beside those of the report; never with a name."""

    kind: ViewKind
    text: CleanText


Views = Mapping[AnswerRef, tuple[View, ...]]
"""What stands beside which answer."""

NO_VIEWS: Views = MappingProxyType({})

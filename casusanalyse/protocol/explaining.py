"""The words of an explanatory analysis: what a factor does, and what it does to another one."""

from enum import StrEnum


class FactorRole(StrEnum):
    """What something does to the situation; the last two are strengths."""

    CAUSES = "veroorzaakt"
    KEEPS_GOING = "houdt in stand"
    WORSENS = "verergert"
    BREAKS = "doorbreekt"
    PROTECTS = "beschermt"


STRENGTHS = (FactorRole.BREAKS, FactorRole.PROTECTS)


class Sign(StrEnum):
    """What one factor does to another: it makes it stronger, or weaker."""

    STRENGTHENS = "+"
    WEAKENS = "-"

"""A family portrait in words, for whoever does not see it."""

from casusanalyse.pictures.family.members import Family, Layer


def description(family: Family, layer: Layer, unsafety: bool) -> str:
    """Return what a portrait says."""
    return ", ".join(it.name for it in family.members)

"""The legend of a family portrait: only the signs that occur in it."""

from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.frame import Sample
from casusanalyse.pictures.sheet import Sheet


def samples(family: Family, kin: Kin, sheet: Sheet) -> tuple[Sample, ...]:
    """Return what stands in the legend."""
    return ()

"""Public holidays in the Netherlands, from a library that need not be installed."""

from dataclasses import dataclass
from datetime import date

from casusanalyse.text.working_days import IsFree, is_weekend

# Together these are the days that the Algemene termijnenwet names, art. 3: a term that ends on one of
# them runs on. Bevrijdingsdag is one every year there, and Goede Vrijdag is put on a par with them.
_CATEGORIES = ("public", "optional")


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Which days people have off; without ``holidays_known`` these are weekends only."""

    is_free: IsFree
    holidays_known: bool


def days_off() -> DaysOff:
    """Return the days off in the Netherlands, as far as what is installed knows them."""
    # Loaded only here: it is an extra, and most commands do without.
    try:
        from holidays import country_holidays
    except ImportError:
        return DaysOff(is_weekend, holidays_known=False)
    named = country_holidays("NL", categories=_CATEGORIES)

    def is_free(day: date) -> bool:
        return is_weekend(day) or day in named

    return DaysOff(is_free, holidays_known=True)

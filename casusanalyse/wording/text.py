"""Dutch sentences about what may be written: cleaning, burgerservicenummers and dates."""

UNREADABLE_REMOVED = "{count} weggehaald uit de tekst."
UNREADABLE = ("onleesbaar teken", "onleesbare tekens")
TERMINAL_CODE = ("schermcode", "schermcodes")
DIRECTION_MARK = ("verborgen teken voor de leesrichting", "verborgen tekens voor de leesrichting")

NOT_CLEANED = "De tekst bevat tekens die niet bewaard mogen worden."
NOT_TEXT = "Hier hoort tekst te staan."
WITHHELD = "(niet getoond)"

DATE_EXAMPLE = "Schrijf bijvoorbeeld 12 maart 2019, maart 2019 of rond 2019."

AND = "en"


def bsn_found(line: int, column: int, count: int) -> str:
    """The refusal of a text with ``count`` burgerservicenummers, the first at line and column."""
    where = f"Op regel {line}, teken {column}, staat iets dat een burgerservicenummer kan zijn"
    more = f" (en nog {count - 1} verderop)" if count > 1 else ""
    return f"{where}{more}. Haal het nummer weg; de tekst is zo niet bewaard."


def month_does_not_exist(month: int) -> str:
    """The refusal of a month number outside 1 to 12."""
    return f"Maand {month} bestaat niet; de dag staat voor de maand. {DATE_EXAMPLE}"


def year_out_of_reach(year: int, first: int, last: int) -> str:
    """The refusal of a year that nobody can mean."""
    return f"Het jaar {year} kan niet kloppen: kies {first} tot en met {last}. {DATE_EXAMPLE}"


def day_does_not_exist(day: int, month_name: str, year: int, days: int) -> str:
    """The refusal of a day that its month does not have."""
    missing = f"{day} {month_name} {year} bestaat niet"
    return f"{missing}: {month_name} {year} heeft {days} dagen. {DATE_EXAMPLE}"

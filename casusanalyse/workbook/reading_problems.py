"""What can be wrong with a workbook that came back, in words that a facilitator can act upon."""

from collections.abc import Iterable

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import workbook_reading as wording


class NotAWorkbook(CasusError):
    """The file looks like no workbook that was made for this session."""

    def __init__(self) -> None:
        super().__init__(wording.NOT_A_WORKBOOK)


class OtherWorkbook(CasusError):
    """The workbook was made from other questions than those of this session."""

    def __init__(self) -> None:
        super().__init__(wording.OTHER_WORKBOOK)


class TakenForDraft(CasusError):
    """The file is a draft or a report, no workbook."""

    def __init__(self) -> None:
        super().__init__(wording.IS_A_DRAFT)


class FormIsTypedIn(CasusError):
    """The file is a form without a name: read in by itself it would tell whose it is."""

    def __init__(self) -> None:
        super().__init__(wording.IS_A_FORM)


class AlteredTooMuch(CasusError):
    """Too little is left of the tables to know what belongs where."""

    def __init__(self, there: int, count: int) -> None:
        super().__init__(wording.ALTERED.format(there=there, count=count))


class OwnerUnknown(CasusError):
    """Nothing tells from whom a workbook comes."""

    def __init__(self) -> None:
        super().__init__(wording.WHOSE)


class PersonUnknown(CasusError):
    """Nobody at the table is meant by what stands behind --van."""

    exit_code = ExitCode.USAGE

    def __init__(self, names: Iterable[str]) -> None:
        known = and_list(names)
        super().__init__(wording.PERSON_UNKNOWN.format(names=known) if known else wording.NO_SEATS)


class PersonAmbiguous(CasusError):
    """What stands behind --van fits more than one seat."""

    exit_code = ExitCode.USAGE

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(wording.PERSON_AMBIGUOUS.format(names=and_list(names)))


class NoCards(CasusError):
    """The protocol of the session lays no cards on the table."""

    def __init__(self) -> None:
        super().__init__(wording.NO_CARDS)

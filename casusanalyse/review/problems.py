"""What can be expected to go wrong in the week of review."""

from collections.abc import Sequence
from datetime import date

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import review_final as final_wording
from casusanalyse.wording import review_receiving as receiving
from casusanalyse.wording import review_sending as sending


class NobodyToSendTo(CasusError):
    """A draft goes round among those who were there, and nobody is known to have been."""

    def __init__(self) -> None:
        super().__init__(sending.NOBODY)


class NobodyIsAsked(CasusError):
    """The protocol asks nowhere who is at the table, so a draft cannot go round by itself."""

    def __init__(self) -> None:
        super().__init__(sending.NOBODY_IS_ASKED)


class NumberInDraft(CasusError):
    """Answers that were fine apart read as a burgerservicenummer where the draft puts them together."""

    def __init__(self, label: str) -> None:
        where = sending.AT_LABEL.format(label=label) if label else sending.SOMEWHERE
        super().__init__(sending.NUMBER_IN_DRAFT.format(where=where))


class DayHasPassed(CasusError):
    """Nobody can have mailed copies on a day before they were made."""

    exit_code = ExitCode.USAGE

    def __init__(self, day: date) -> None:
        super().__init__(sending.DAY_HAS_PASSED.format(day=in_words(day)))


class DayIsFarOff(CasusError):
    """A day so far ahead is most likely another year than was meant."""

    exit_code = ExitCode.USAGE

    def __init__(self, day: date, days: int) -> None:
        super().__init__(sending.DAY_IS_FAR_OFF.format(day=in_words(day), days=days))


class NothingSent(CasusError):
    """Nothing can come back of a draft that never went round."""

    def __init__(self, session: str) -> None:
        super().__init__(receiving.NOTHING_SENT.format(session=session))


class DraftNeverSent(CasusError):
    """The file was made of a draft of this session that did not go round."""

    def __init__(self, version: int) -> None:
        super().__init__(receiving.NEVER_SENT.format(version=version))


class FinalReport(CasusError):
    """The file was made of a final report, which is nobody's copy."""

    def __init__(self) -> None:
        super().__init__(receiving.FINAL_REPORT)


class OtherSessionsDraft(CasusError):
    """The file was made of a draft of another session; ``name`` is that session's, when it is known."""

    def __init__(self, session: str, version: int, name: str = "") -> None:
        which = receiving.WHICH.format(name=name) if name else ""
        super().__init__(receiving.OTHER_SESSION.format(which=which, version=version))
        self.session = session
        self.version = version


class NotOurDraft(CasusError):
    """Nothing in the file is of any draft of this session."""

    def __init__(self) -> None:
        super().__init__(receiving.NOT_OURS)


class WhoseUnknown(CasusError):
    """The file does not tell whose copy it is, and nobody said so."""

    def __init__(self) -> None:
        super().__init__(receiving.WHOSE)


class CopyContradicts(CasusError):
    """The file is the copy of another participant than somebody said."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(receiving.CONTRADICTS.format(code=code, name=name))


class ReaderUnknown(CasusError):
    """Nobody at the table goes by that name."""

    exit_code = ExitCode.USAGE

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(receiving.READER_UNKNOWN.format(names=", ".join(names)))


class ReaderAmbiguous(CasusError):
    """The words fit more people at the table."""

    exit_code = ExitCode.USAGE

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(receiving.READER_AMBIGUOUS.format(names=and_list(names)))


class RemarksUndecided(CasusError):
    """A report does not become final while somebody waits for an answer."""

    def __init__(self, count: int) -> None:
        remarks = plural(count, *final_wording.REMARKS)
        super().__init__(final_wording.UNDECIDED.format(remarks=remarks))


class TermRuns(CasusError):
    """The last day to respond has not passed yet."""

    def __init__(self, respond_before: date) -> None:
        super().__init__(final_wording.TERM_RUNS.format(day=in_words(respond_before)))


class NeverSentRound(CasusError):
    """Nobody could respond: no draft went round."""

    def __init__(self) -> None:
        super().__init__(final_wording.NEVER_SENT)


class NotFinal(CasusError):
    """There is nothing to open again."""

    def __init__(self) -> None:
        super().__init__(final_wording.NOT_FINAL)


class AlreadyFinal(CasusError):
    """The report is final already."""

    def __init__(self) -> None:
        super().__init__(final_wording.ALREADY_FINAL)


class ReasonMissing(CasusError):
    """What was settled is changed, or the term cut short, only with a reason."""

    def __init__(self) -> None:
        super().__init__(final_wording.REASON_MISSING)

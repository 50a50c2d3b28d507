"""What keeps a week of review from going on, in Dutch."""

from datetime import date

from casusanalyse.errors import CasusError
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import plural
from casusanalyse.wording import review_final as final_wording


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

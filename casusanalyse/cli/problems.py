"""What can be wrong with what was asked of a command."""

from collections.abc import Sequence
from pathlib import Path

from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_checkup as checkup
from casusanalyse.wording import cli_erasing as erasing
from casusanalyse.wording import cli_kit as kit
from casusanalyse.wording import cli_pictures as pictures
from casusanalyse.wording import cli_protocols as protocols
from casusanalyse.wording import cli_rehearse as rehearse
from casusanalyse.wording import cli_remarks as remarks
from casusanalyse.wording import cli_workbook as workbook
from casusanalyse.wording import cli_workbook_reading as workbook_reading
from casusanalyse.wording import review_receiving as receiving
from casusanalyse.wording import review_sending as sending


class NotADay(CasusError):
    """What stands behind --datum is not one day."""

    exit_code = ExitCode.USAGE

    def __init__(self, option: str) -> None:
        super().__init__(wording.NOT_A_DAY.format(option=option))


class NotATime(CasusError):
    """What stands behind --begin is no time of the day."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(kit.NOT_A_TIME)


class AnswersSayIt(CasusError):
    """An option was given for something that the file with answers says already."""

    exit_code = ExitCode.USAGE

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__(wording.ANSWERS_SAY_IT.format(options=and_list(options)))


class CaseUnclear(CasusError):
    """No case has this name, or more than one has a part of it."""

    exit_code = ExitCode.USAGE

    def __init__(self, name: str, fitting: Sequence[str], known: Sequence[str]) -> None:
        sentence = wording.CASES_ALIKE if fitting else wording.CASE_NOT_FOUND
        cases = and_list(fitting or known)
        told = sentence.format(name=quotable(name), cases=cases) if cases else wording.NO_SESSIONS
        super().__init__(told)


class TemplateOfOther(CasusError):
    """The session template was made for another protocol than the one asked for."""

    exit_code = ExitCode.USAGE

    def __init__(self, template: str, belongs: str, asked: str) -> None:
        super().__init__(
            wording.TEMPLATE_OF_OTHER.format(template=template, belongs=belongs, asked=asked)
        )


class WorkbookOfWhat(CasusError):
    """A workbook is made of a protocol, of a template or for a session: of one of them."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(workbook.OF_WHAT)


class AudienceUnknown(CasusError):
    """Workbooks are not made for whom was asked."""

    exit_code = ExitCode.USAGE

    def __init__(self, asked: str, known: Sequence[str]) -> None:
        meant = nearest(asked, known)
        suggestion = workbook.MEANT.format(audience=meant) if meant else ""
        told = workbook.NO_SUCH_AUDIENCE.format(
            asked=quotable(asked), suggestion=suggestion, known=and_list(known)
        )
        super().__init__(told)


class NothingToResume(CasusError):
    """Every session is ready, or there is none."""

    def __init__(self) -> None:
        super().__init__(wording.NOTHING_TO_RESUME)


class PassphrasesDiffer(CasusError):
    """A new passphrase was typed twice, and differently."""

    def __init__(self) -> None:
        super().__init__(wording.PASSPHRASES_DIFFER)


class NobodyToAsk(CasusError):
    """A passphrase is needed, and there is no terminal to ask for it."""

    def __init__(self, session_name: str | None) -> None:
        super().__init__(
            wording.PASSPHRASE_FIRST.format(name=session_name)
            if session_name is not None
            else wording.NEW_PASSPHRASE_FIRST
        )


class CopyPasswordFirst(CasusError):
    """A password for copies is wanted, and there is no terminal to ask for it."""

    def __init__(self) -> None:
        super().__init__(sending.PASSWORD_FIRST)


class ExampleMissing(CasusError):
    """The installation lacks the example."""

    def __init__(self) -> None:
        super().__init__(wording.EXAMPLE_MISSING)


class FilesRefused(CasusError):
    """One or more of the checked files have mistakes, which were told already."""

    def __init__(self, count: int) -> None:
        sentence = wording.FILES_REFUSED_ONE if count == 1 else wording.FILES_REFUSED
        super().__init__(sentence.format(count=count))


class FilesRemarkable(CasusError):
    """One or more of the checked files are odd, which was told already and counts this time."""

    def __init__(self, count: int) -> None:
        sentence = protocols.STRICT_ONE if count == 1 else protocols.STRICT
        super().__init__(sentence.format(count=count))


class NoProtocolNamed(CasusError):
    """A protocol is to be begun, nobody said which, and nobody is there to be asked."""

    def __init__(self) -> None:
        super().__init__(protocols.NOT_NAMED)


class RemarksRefused(CasusError):
    """One or more files that came back could not be read; why was told already."""

    def __init__(self, count: int) -> None:
        sentence = remarks.FILES_REFUSED_ONE if count == 1 else remarks.FILES_REFUSED
        super().__init__(sentence.format(count=count))


class FilesNotTakenIn(CasusError):
    """One or more files that came back were not taken in; why was told already."""

    def __init__(self, count: int) -> None:
        sentence = receiving.FILES_REFUSED_ONE if count == 1 else receiving.FILES_REFUSED
        super().__init__(sentence.format(count=count))


class ShellUnknown(CasusError):
    """No script exists for the shell that was named, or none was named and none can be seen."""

    exit_code = ExitCode.USAGE

    def __init__(self, name: str, meant: str | None, shells: Sequence[str]) -> None:
        suggestion = wording.MEANT.format(word=meant) if meant else ""
        told = wording.SHELL_UNKNOWN.format(
            name=name, suggestion=suggestion, shells=and_list(shells)
        )
        super().__init__(told if name else wording.SHELL_UNSEEN)


class NobodyToConfirm(CasusError):
    """Erasing is asked for at a terminal, and there is none."""

    def __init__(self) -> None:
        super().__init__(erasing.NOBODY_TO_CONFIRM)


class CaseNotFound(CasusError):
    """No case has this pseudonym; a part of one is not enough to erase it."""

    def __init__(self, name: str, meant: str | None) -> None:
        suggestion = erasing.MEANT.format(name=meant) if meant else ""
        super().__init__(erasing.CASE_NOT_FOUND.format(name=name, suggestion=suggestion))


class CaseInUse(CasusError):
    """Somebody writes a session of the case, or a copy of one."""

    def __init__(self, path: Path) -> None:
        super().__init__(erasing.CASE_IN_USE.format(path=path))


class NotAllErased(CasusError):
    """Some of what had to go is still there; each was told already."""

    def __init__(self, count: int) -> None:
        sentence = erasing.NOT_ALL_ERASED_ONE if count == 1 else erasing.NOT_ALL_ERASED
        super().__init__(sentence.format(count=count))


class NotUsable(CasusError):
    """Something on this computer is in the way of working; which, was told already."""

    def __init__(self) -> None:
        super().__init__(checkup.NOT_USABLE.format(state=checkup.BLOCKS))


class NotReady(CasusError):
    """A draft still needs something; what, was told already."""

    def __init__(self, count: int) -> None:
        sentence = wording.NOT_READY_ONE if count == 1 else wording.NOT_READY
        super().__init__(sentence.format(count=count))


class PreviewInUse(CasusError):
    """The page that was shown before is still open in another program."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.PREVIEW_IN_USE.format(path=path))


class NoScenarios(CasusError):
    """No scenario stands beside a protocol."""

    exit_code = ExitCode.USAGE

    def __init__(self, folder: Path) -> None:
        super().__init__(rehearse.NO_SCENARIOS.format(folder=folder))


class ScenariosFailed(CasusError):
    """Some scenarios did not come out as expected; each was told already."""

    def __init__(self, count: int) -> None:
        sentence = rehearse.SCENARIOS_FAILED_ONE if count == 1 else rehearse.SCENARIOS_FAILED
        super().__init__(sentence.format(count=count))


class PathStranded(CasusError):
    """A random path through a protocol did not come to its end."""

    def __init__(self, number: int, count: int, what: str, path: Path, protocol: str) -> None:
        super().__init__(
            rehearse.STRANDED.format(
                number=number, count=count, what=what, path=path, protocol=protocol
            )
        )


class WorkbooksNotSaid(CasusError):
    """Neither workbooks nor cards were asked for."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(workbook_reading.FILES_NEEDED)


class CardsAlone(CasusError):
    """Cards are typed in by hand; something else was given with it."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(workbook_reading.CARDS_ALONE)


class NotAChoice(CasusError):
    """What was asked of a drawing is none of the words that fit there."""

    exit_code = ExitCode.USAGE

    def __init__(self, what: str, asked: str, known: Sequence[str]) -> None:
        meant = nearest(asked, known)
        suggestion = pictures.MEANT.format(word=meant) if meant else ""
        told = pictures.NOT_A_CHOICE.format(
            what=what, asked=quotable(asked), suggestion=suggestion, known=and_list(known)
        )
        super().__init__(told)


class OptionOfOtherDrawing(CasusError):
    """An option was given that says nothing about what is to be drawn."""

    exit_code = ExitCode.USAGE

    def __init__(self, option: str, belongs: str, asked: str) -> None:
        called = pictures.CALLED
        super().__init__(
            pictures.OF_ANOTHER_DRAWING.format(
                option=option, belongs=called[belongs], asked=called[asked]
            )
        )


class OptionOfOtherView(CasusError):
    """An option was given that says nothing about this way of looking at a timeline."""

    exit_code = ExitCode.USAGE

    def __init__(self, option: str, belongs: str, asked: str) -> None:
        super().__init__(
            pictures.OF_ANOTHER_VIEW.format(option=option, belongs=belongs, asked=asked)
        )


class WallLiesDown(CasusError):
    """A projected page cannot stand up."""

    exit_code = ExitCode.USAGE

    def __init__(self) -> None:
        super().__init__(pictures.WALL_LIES_DOWN)


class TwoRowsNeeded(CasusError):
    """A crossing holds one lane against another."""

    exit_code = ExitCode.USAGE

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(pictures.TWO_ROWS.format(known=and_list(known)))


class NoSuchEvent(CasusError):
    """No event on the timeline has this number, as far as this reader may see."""

    def __init__(self, number: int, session: str) -> None:
        super().__init__(pictures.NO_SUCH_EVENT.format(number=number, session=session))


class NothingToDraw(CasusError):
    """The session does not ask for this, holds none of it yet, or none that this reader may see."""

    def __init__(self, sentence: str, session: str, subject: str) -> None:
        super().__init__(sentence.format(session=session, subject=subject))

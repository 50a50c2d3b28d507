"""Making the report of a session final, and opening such a session again."""

from hashlib import sha256
from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.house_styles import house_style_for
from casusanalyse.cli.parts import open_live
from casusanalyse.disk.overwriting import erase_file
from casusanalyse.privacy.retention import last_day
from casusanalyse.report.account import account_blocks
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.review.accounting import account_of
from casusanalyse.review.finalising import final_edition, refuse_when_not_ready
from casusanalyse.review.problems import AlreadyFinal, NotFinal, ReasonMissing
from casusanalyse.review.views import views_of
from casusanalyse.session.live import LiveSession, is_locked
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision, Finalised, Reopened
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.phrases import plural
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.wording import review_final as wording


def make_final(
    context: Context, file: Path, early: str, pdf: bool, house_style: Path | None = None
) -> None:
    """Write the final report beside a session, seal the session, and print where the report is.

    ``early`` is why not to wait for the end of the term; empty to wait. Of a report that is final
    already a PDF can still be made. Raises AlreadyFinal,
    RemarksUndecided, TermRuns, NeverSentRound, or what is wrong with the disk; then nothing changed.
    """
    with open_live(context, file) as session:
        if session.record.sealed:
            _only_pdf(context, _final_file(session, len(session.review.finals)), pdf)
            return
        reason = clean_text(early.strip())
        refuse_when_not_ready(session.review, today(), reason)
        version, path = write_final(session, reason, house_style_for(context, house_style))
        review = session.review
    context.output.whole(wording.WRITTEN.format(path=path))
    context.output.say(wording.ACCOUNTED.format(version=version))
    _tell_what_is_left(context, review)
    if is_locked(file):
        context.output.warn(wording.NOT_LOCKED)
    if pdf:
        _make_pdf(context, path)


def reopen_session(context: Context, file: Path, reason: str) -> None:
    """Open a final session again, keeping why. Raises NotFinal, ReasonMissing, BsnFound."""
    why = _given(reason)
    with open_live(context, file) as session:
        if not session.record.sealed:
            raise NotFinal
        session.do(Reopened(reason=why))
        version = len(session.review.finals) + 1
    context.output.say(wording.OPENED.format(version=version))


def write_final(
    session: LiveSession, early: CleanText, looks: HouseStyle | None = None
) -> tuple[int, Path]:
    """Write the report and seal the session with one event; without the event there is no report.

    Returns its version and where it is. Raises what is wrong with the disk.
    """
    hashed = session.record_hash()
    report = _composed(session, hashed)
    path = _final_file(session, report.edition.version)
    if path.exists():
        # Left by an attempt that broke off: a version that counts has an event.
        erase_file(path)
    write_draft(report, path, house_style=looks)
    try:
        session.do(_finalised(session, report.edition, hashed, path, early))
    except BaseException:
        erase_file(path)
        raise
    return report.edition.version, path


def _composed(session: LiveSession, hashed: str) -> Report:
    edition = final_edition(session.record, session.review, today())
    account = account_blocks(account_of(session.review, hashed))
    views = views_of(session.record, session.review)
    return compose(session.protocol, session.record, edition, views=views, closing=account)


def _finalised(
    session: LiveSession, edition: Edition, hashed: str, path: Path, early: CleanText
) -> Finalised:
    started = session.record.started
    assert started is not None
    days = session.protocol.completion.retention_days
    return Finalised(
        version=edition.version,
        made_on=edition.made_on,
        delete_before=None if started.example else last_day(started.held_on, days),
        record_hash=hashed,
        report=sha256(path.read_bytes()).hexdigest(),
        early=early,
    )


def _given(reason: str) -> CleanText:
    cleaned = clean_text(reason.strip())
    if not cleaned:
        raise ReasonMissing
    return cleaned


def _tell_what_is_left(context: Context, review: Review) -> None:
    decided = (review.decision(own.remark.id) for own in review.remarks())
    count = sum(1 for decision in decided if decision is Decision.DISCUSS)
    if count:
        remarks = plural(count, *wording.REMARKS)
        context.output.say(wording.TO_DISCUSS.format(remarks=remarks))


def _only_pdf(context: Context, report: Path, pdf: bool) -> None:
    if not (pdf and report.is_file()):
        raise AlreadyFinal
    _make_pdf(context, report)


def _final_file(session: LiveSession, version: int) -> Path:
    return session.file.parent / wording.FILE.format(version=version)


def _make_pdf(context: Context, path: Path) -> None:
    from casusanalyse.word.pdf import export_pdf

    target = path.with_suffix(".pdf")
    export_pdf(path, target)
    context.output.whole(wording.PDF_WRITTEN.format(path=target))

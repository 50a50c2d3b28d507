"""The account says how often what was done with a remark, never whose it was."""

from datetime import date

from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.account import Account, Sort, account_blocks
from casusanalyse.report.blocks import lines_of
from casusanalyse.review.accounting import account_of
from casusanalyse.session.review_events import (
    Decision,
    Remark,
    RemarkDecided,
    RemarkId,
    RemarksReceived,
    SentCopy,
)
from casusanalyse.word.returned.model import RemarkKind
from tests.session.reviews import GUARDIAN, SENT, TEACHER, received, remark, replayed

COPIES = (
    SentCopy(code="k01", fingerprint="1", seat=TEACHER),
    SentCopy(code="k02", fingerprint="2", seat=GUARDIAN),
    SentCopy(code="k03", fingerprint="3", seat=EntryId("e3")),
    SentCopy(code="begeleider", fingerprint="4"),
)
ROUND = SENT.model_copy(update={"copies": COPIES})


def kind(id: str, kind: RemarkKind) -> Remark:
    return remark(id).model_copy(update={"kind": kind})


def decided(id: str, decision: Decision) -> RemarkDecided:
    return RemarkDecided(remark=RemarkId(id), decision=decision)


def counted() -> Account:
    reply = remark("antwoord").model_copy(update={"reply_to": RemarkId("een")})
    of_teacher = received("f1", TEACHER, remark("een"), reply, kind("twee", RemarkKind.REPLACEMENT))
    of_guardian = received("f2", GUARDIAN, kind("drie", RemarkKind.DELETION))
    own = RemarksReceived(
        fingerprint="f3", version=1, remarks=(kind("vier", RemarkKind.INSERTION),)
    )
    decisions = (
        decided("een", Decision.NOT_TAKEN_OVER),
        decided("antwoord", Decision.NOT_TAKEN_OVER),
        decided("twee", Decision.TAKEN_OVER),
        decided("drie", Decision.TAKEN_OVER),
        decided("vier", Decision.TAKEN_OVER),
    )
    return account_of(replayed(ROUND, of_teacher, of_guardian, own, *decisions), "abc")


def test_replies_and_the_facilitators_own_work_are_not_counted() -> None:
    assert counted() == Account(
        sent_on=date(2026, 3, 2),
        sent_to=3,
        responded=2,
        counted={
            (Sort.COMMENT, Decision.NOT_TAKEN_OVER): 1,
            (Sort.CHANGE, Decision.TAKEN_OVER): 2,
        },
        record_hash="abc",
    )


def texts(account: Account) -> list[str]:
    return [line.text for block in account_blocks(account) for line in lines_of(block)]


def test_the_account_is_a_table_of_numbers() -> None:
    assert texts(counted()) == [
        "Verantwoording van de reacties",
        "Het concept ging op 2 maart 2026 naar 3 deelnemers. Van 2 van hen kwam een reactie. Hieronder staat "
        "hoe vaak wij wat met een reactie deden. Wie iets schreef, staat er niet bij.",
        *("Wat wij deden", "opmerking", "andere tekst", "samen"),
        *("overgenomen", "–", "2", "2"),
        *("niet overgenomen", "1", "–", "1"),
        "Waar iemand het zich anders herinnert of er anders naar kijkt, staat dat in het verslag erbij. Wie "
        "niet reageerde, heeft daarmee niet ingestemd.",
        "Kenmerk van wat er is vastgelegd: abc",
    ]


def test_without_remarks_or_a_round_the_account_says_so() -> None:
    quiet = texts(account_of(replayed(ROUND), "abc"))
    assert quiet[2] == "Er kwamen geen reacties waarover wij iets moesten beslissen."
    never = texts(account_of(replayed(), "abc"))
    assert never[1] == "Dit verslag is niet als concept rondgegaan."

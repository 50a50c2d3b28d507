"""Factors with who sees them so, influences, and the rings that they close, in words."""

from casusanalyse.protocol.entries import Factor, Influence, Mention, Seat
from casusanalyse.protocol.explaining import FactorRole, Sign
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, pointing_at, question, report

QUESTIONS = [
    question("tafel", "deelnemers", in_verslag="nee"),
    question("factoren", "factoren"),
    question("pijlen", "invloeden"),
]


def shown(session: Session, *questions: str) -> list[str]:
    return chapter_dump(report(QUESTIONS, [chapter("Kop", *questions)], session))


def an_influence(
    session: Session, cause: EntryId | str, sign: Sign, to: EntryId | str, ring: str = ""
) -> EntryId:
    influence = Influence(
        cause=_mention(cause), sign=sign, consequence=_mention(to), ring=c(ring) if ring else None
    )
    return session.add("pijlen", influence)


def _mention(what: EntryId | str) -> Mention:
    return pointing_at(EntryId(what)) if what.startswith("e") else Mention(words=c(what))


def three_factors(session: Session) -> list[EntryId]:
    texts = ("slecht slapen", "boos op school", "ruzie thuis")
    return [session.add("factoren", Factor(text=c(text))) for text in texts]


def test_strengths_stand_apart_and_views_side_by_side() -> None:
    session = Session()
    teacher = pointing_at(session.add("tafel", Seat(role=c("leerkracht"))))
    session.add("factoren", Factor(text=c("Een buurvrouw"), role=FactorRole.PROTECTS, new=True))
    session.add(
        "factoren",
        Factor(
            text=c("Slecht slapen"),
            role=FactorRole.KEEPS_GOING,
            shared_by=(teacher, Mention(words=c("moeder"))),
            differs=c("Vader ziet vooral de schermen"),
        ),
    )
    session.add("factoren", Factor(text=c("De verhuizing"), role=FactorRole.CAUSES))
    session.add("factoren", Factor(text=c("Iets met de fiets")))
    assert shown(session, "factoren") == [
        "# 1. Kop",
        "## Wat het zwaar maakt",
        "| Wat meespeelt | Wat het doet | Wie dit zo zien | Wie het anders ziet |",
        "| De verhuizing | veroorzaakt |  |  | [1.1]",
        "| Slecht slapen | houdt in stand | leerkracht en moeder | Vader ziet vooral de schermen | "
        "[1.2]",
        "## Wat helpt",
        "| Wat meespeelt | Wat het doet | Wie dit zo zien | Wie het anders ziet |",
        "| Een buurvrouw ~(nieuw voor ons)~ | beschermt |  |  | [1.3]",
        "## Wat ook meespeelt",
        "| Wat meespeelt | Wat het doet | Wie dit zo zien | Wie het anders ziet |",
        "| Iets met de fiets |  |  |  | [1.4]",
    ]


def test_a_ring_is_told_in_words_with_its_name() -> None:
    session = Session()
    sleep, school, home = three_factors(session)
    an_influence(session, sleep, Sign.STRENGTHENS, school)
    an_influence(session, school, Sign.STRENGTHENS, home, "de nachten")
    an_influence(session, home, Sign.STRENGTHENS, sleep)
    an_influence(session, "oma belt", Sign.WEAKENS, home)
    assert shown(session, "pijlen") == [
        "# 1. Kop",
        "| Dit | maakt | Dat |",
        "| Slecht slapen | sterker (+) | boos op school | [1.1]",
        "| Boos op school | sterker (+) | ruzie thuis | [1.2]",
        "| Ruzie thuis | sterker (+) | slecht slapen | [1.3]",
        "| Oma belt | zwakker (–) | ruzie thuis | [1.4]",
        "## Kringen",
        "Wat doorwerkt, komt soms terug bij waar het begon. Deze kringen zagen wij. [1.5]",
        "- Slecht slapen → boos op school → ruzie thuis → slecht slapen: de nachten. "
        "~Deze kring versterkt zichzelf.~ [1.6]",
    ]


def test_a_ring_with_a_minus_calms_itself() -> None:
    session = Session()
    an_influence(session, "Spanning", Sign.STRENGTHENS, "bellen met oma")
    an_influence(session, "bellen met oma", Sign.WEAKENS, "spanning")
    assert shown(session, "pijlen")[-1] == (
        "- Spanning → bellen met oma → Spanning. ~Deze kring remt zichzelf af.~ [1.4]"
    )


def test_what_is_left_out_is_in_no_arrow_and_no_ring() -> None:
    session = Session()
    sleep, school, _ = three_factors(session)
    an_influence(session, sleep, Sign.STRENGTHENS, school)
    an_influence(session, school, Sign.STRENGTHENS, sleep)
    hidden = Handling(left_out=True)
    session.do(Handled(place=Place("factoren"), id=school, handling=hidden))
    assert shown(session, "pijlen") == [
        "# 1. Kop",
        "| Dit | maakt | Dat |",
        "| Slecht slapen | sterker (+) | iets wat hier niet staat | [1.1]",
        "| Iets wat hier niet staat | sterker (+) | slecht slapen | [1.2]",
    ]

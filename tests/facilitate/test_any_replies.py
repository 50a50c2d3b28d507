"""Whatever people type, press or leave: nothing breaks, and the file says what the record says."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.front.orders import Order
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.protocol.model import Captures, Protocol
from casusanalyse.session.record import replay
from tests.facilitate.builders import (
    LEAVE,
    REPORT,
    Talk,
    a_protocol,
    events_of,
    failing,
    session_of,
)

STEPS = """
- id: een
  titel: Een
  script: Welkom.
  pauze_na: 10
  vragen:
    - {id: bericht, soort: mededeling, vraag: Welkom allemaal}
    - {id: tekst, soort: tekst, vraag: Hoe is het?, verplicht: ja, in_verslag: nee}
    - {id: janee, soort: ja_nee, vraag: Kan het?, in_verslag: nee}
    - {id: gezin, soort: personen, vraag: Wie zijn zij?, minimaal: 2, maximaal: 3, in_verslag: nee}
    - {id: banden, soort: relaties, vraag: Wat zijn zij van elkaar?, in_verslag: nee}
    - {id: druk, soort: tekst, vraag: Als het moeilijk is?, in_verslag: nee, voor_elk: gezin,
       pas_na: [{vraag: gezin, veld: aard}]}
- id: twee
  titel: Twee
  als: {vraag: janee, is: ja}
  vragen:
    - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?, in_verslag: nee}
    - {id: dragen, soort: verklaring, vraag: Wie draagt dit?, kies_uit: gezin, in_verslag: nee}
- id: drie
  titel: Drie
  vragen:
    - {id: wie, soort: meerkeuze, vraag: Over wie?, kies_uit: gezin, in_verslag: nee, anders: ja}
    - {id: getal, soort: getal, vraag: Hoeveel?, minimaal: 1, in_verslag: nee}
    - {id: punt, soort: schaal, vraag: Hoe rustig?, standaard: "7", in_verslag: nee}
    - {id: akkoord, soort: bevestiging, vraag: Akkoord?, in_verslag: nee}
    - {id: datum, soort: datum, vraag: Wanneer?, in_verslag: nee}
    - {id: duur, soort: periode, vraag: Hoe lang?, in_verslag: nee}
    - id: lijst
      soort: lijst
      vraag: Wat nog?
      in_verslag: nee
      velden:
        - {id: kans, soort: keuze, vraag: Hoe groot?, keuzes: {k: Klein, g: Groot}}
        - {id: keer, soort: getal, vraag: Hoe vaak?}
    - {id: rust, soort: pauze, vraag: Even niets}
"""
CAPTURES = "vangen: {gebeurtenis: lijn, persoon: gezin, straks: lijst}\n"
PROTOCOL = a_protocol(STEPS, CAPTURES + REPORT)

SAID = (
    "", " ", "ja", "nee", "w", "1", "2", "99", "-", ",", "|", "a | b | c", "moeder | lacht graag",
    "oma", "moeder | ouder | oma", "voorjaar 2019 | verhuisd | bron: dossier", "31-02-2019",
    "rond zijn zesde", "2018 - 2019", "wens | Groot | 3", "moeder, oma", "eerste\ntweede", "[b]",
    "{{ x }}", "<x>", "🙂", "שלום", "\x1b[2J", "\ud800", "123456782", "9" * 5000, "1e999999",
    "moeder | dit kan ik dragen als", "aard: x | aard: y", "x | aard: y | aard: z",
    "+", "+ |", "+ mei 2019 | verhuisd", "@", "@|", "@moeder", "@moeder | - | leeftijd: 9",
    "@kind A\tx", "@\n", "*", "* haast", '"', '"":', '"moeder: ja', "?", "? wens | Groot | 3", "= x",
    "+ 123456782", "+ \x1b[2J", "+ \ud800", "17:00", "vragen", "1 weg", "moeder weg",
)  # fmt: skip
ORDERS = tuple(
    f"/{order.value}{rest}"
    for order in Order
    if order is not Order.PAUSE
    for rest in (
        "",
        " 1",
        " 2 1",
        " gezin",
        " +",
        " @oma",
        " 1 ?",
        " " + "9" * 5000,
        " iets anders",
    )
)
words = st.one_of(
    st.sampled_from(SAID), st.sampled_from(ORDERS), st.sampled_from(("/", "//", "/onzin", " /x")),
    st.text(max_size=30).filter(lambda text: not text.startswith("/p")),
)  # fmt: skip
replies = st.one_of(
    words.map(Typed),
    words.map(Typed),
    st.builds(
        Pressed,
        st.sampled_from(("/hulp", "/terug", "/overzicht", "/later", "/ongedaan")),
        st.sampled_from(SAID),
    ),
    st.builds(
        Filled,
        st.dictionaries(
            st.sampled_from(("naam", "aard", "wat", "wanneer", "wie", "tekst", "onzin")),
            st.sampled_from(SAID),
            max_size=3,
        ),
    ),
)


@given(said=st.lists(replies, max_size=60), from_overview=st.booleans())
def test_no_reply_ever_breaks_a_conversation_and_leaving_always_ends_it(
    said: list[Reply], from_overview: bool
) -> None:
    with TemporaryDirectory() as folder, session_of(Path(folder), PROTOCOL) as session:
        talk = Talk(session, from_overview)
        for reply in said:
            talk.say(reply)
            assert session.record == replay(events_of(session))
            if talk.ending is not None:
                break
        if talk.ending is None:
            talk.say(LEAVE)
        assert talk.ending in (Ending.PAUSED, Ending.FINISHED)
        assert b"123456782" not in session.file.read_bytes()


QUESTIONS = tuple(question.id for question in PROTOCOL.questions())


def only(ids: Sequence[str]) -> Protocol:
    """The protocol with these questions, without what hangs on others, and a number for a text."""
    steps = STEPS.replace("{id: tekst, soort: tekst,", "{id: tekst, soort: getal,")
    whole = a_protocol(steps, CAPTURES + REPORT)
    kept = [
        step.model_copy(
            update={
                "condition": step.condition if "janee" in ids else None,
                "questions": tuple(it for it in step.questions if it.id in ids),
            }
        )
        for step in whole.steps
    ]
    caught = {"event": "lijn", "person": "gezin", "later": "lijst"}
    captures = {name: id for name, id in caught.items() if id in ids}
    return whole.model_copy(
        update={"steps": tuple(kept), "captures": Captures.model_validate(captures)}
    )


@given(
    said=st.lists(replies, max_size=30),
    then=st.lists(replies, max_size=30),
    gone=st.lists(st.sampled_from(QUESTIONS), max_size=6),
)
def test_a_conversation_goes_on_with_another_protocol(
    said: list[Reply], then: list[Reply], gone: list[str]
) -> None:
    lists = {"gezin"} & {*gone}
    hanging = {"druk", "banden", "dragen", "wie"} if lists else set()
    with TemporaryDirectory() as folder, session_of(Path(folder), PROTOCOL) as session:
        held(Talk(session), said)
        session.move_to(only([id for id in QUESTIONS if id not in {*gone, *hanging}]))
        held(Talk(session), then)
        session.move_to(PROTOCOL)
        held(Talk(session, from_overview=True), then)
        assert session.record == replay(events_of(session))


def held(talk: Talk, said: list[Reply]) -> None:
    for reply in said:
        if talk.ending is None:
            talk.say(reply)
    if talk.ending is None:
        talk.say(LEAVE)


@given(said=st.lists(st.tuples(replies, st.booleans()), max_size=40))
def test_a_disk_that_fails_at_any_moment_breaks_nothing_either(
    said: list[tuple[Reply, bool]],
) -> None:
    with TemporaryDirectory() as folder, failing(session_of(Path(folder), PROTOCOL)) as session:
        talk = Talk(session)
        for reply, full in said:
            session.full = full
            talk.say(reply)
            assert session.record == replay(events_of(session))
            if talk.ending is not None:
                return
        if talk.last.prompt.passing:
            talk.say("")  # while everything stands still only what was typed before counts
        talk.say(Left("half"))
        assert talk.ending is (Ending.PAUSED_UNKEPT if session.full else Ending.PAUSED)

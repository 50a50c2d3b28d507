"""What a drawing of factors says to somebody who does not see it: everything that matters."""

from casusanalyse.pictures.factors.telling import told
from casusanalyse.pictures.factors.web import Point, Web
from tests.pictures.factors.webs import DAY, any_web, sleepless


def test_everything_that_is_drawn_is_told() -> None:
    assert told(sleepless()) == (
        "Tekening van 6 factoren en 7 pijlen. "
        "Wat het zwaar maakt: slecht slapen (houdt in stand); boos op school (verergert); "
        "ruzie aan het eind van de dag (houdt in stand). "
        "Wat helpt: oma haalt hem op woensdag op (beschermt, nieuw voor ons); "
        "een vaste juf (doorbreekt, niet iedereen ziet dit zo). "
        "Wat ook meespeelt, zonder dat gezegd is wat het doet: er is weinig geld. "
        "“slecht slapen” maakt “boos op school” sterker. "
        "“boos op school” maakt “ruzie aan het eind van de dag” sterker. "
        "“ruzie aan het eind van de dag” maakt “slecht slapen” sterker. "
        "“oma haalt hem op woensdag op” maakt “ruzie aan het eind van de dag” zwakker. "
        "“een vaste juf” maakt “boos op school” zwakker. "
        "“boos op school” maakt “een vaste juf” sterker. "
        "“er is weinig geld” maakt “ruzie aan het eind van de dag” sterker. "
        "Kring “de lange dagen” versterkt zichzelf: slecht slapen → boos op school → "
        "ruzie aan het eind van de dag → slecht slapen. "
        "Een kring zonder naam remt zichzelf af: een vaste juf → boos op school → een vaste juf."
    )


def test_without_arrows_that_is_said_and_cut_texts_are_whole_here() -> None:
    one = Web((Point("f1", "rust"),), (), (), DAY)
    assert told(one, cut=True) == (
        "Tekening van één factor. Er zijn nog geen pijlen. "
        "Wat ook meespeelt, zonder dat gezegd is wat het doet: rust. "
        "Op de tekening zijn lange teksten ingekort; hier staan ze heel."
    )


def test_very_many_arrows_are_not_read_out_one_by_one() -> None:
    sentences = told(any_web(20, 41, seed=2))
    assert "Alle pijlen staan als tekst in het verslag, bij de factoren." in sentences
    assert " maakt “" not in sentences

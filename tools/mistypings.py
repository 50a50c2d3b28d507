"""What people really type in a protocol that is not quite right, each in a file that is sound otherwise."""

from dataclasses import dataclass

NAME = "eigen.yaml"

SOUND = """\
protocol: 1
id: eigen
naam: Eigen
versie: "1.0"
omschrijving: Een uur terugkijken.
auteur: Regio Voorbeeld
duur: 60
stappen:
  - id: begin
    titel: Het begin
    vragen:
      - id: verloop
        soort: lijst
        vraag: Hoe ging het?
        verplicht: zacht
verslag:
  titel: Eigen
  hoofdstukken:
    - kop: Wat er gebeurde
      toont: [verloop]
"""

_BOMB = """\
a: &a [x, x]
b: &b [*a, *a]
c:
  <<: *b
"""


@dataclass(frozen=True, slots=True)
class Mistyping:
    """A file as somebody kept it: what is told about it, and the part of it that matters."""

    title: str
    raw: bytes
    shown: str = ""
    remark: str = ""


def _typed(title: str, right: str, wrong: str, remark: str = "") -> Mistyping:
    """The sound file with one part typed otherwise."""
    assert right in SOUND, right
    shown = wrong.replace("\t", "→").replace("\u00a0", "·")
    return Mistyping(title, SOUND.replace(right, wrong).encode(), shown, remark)


MISTYPINGS = (
    # What a word processor does
    _typed(
        "Een gekruld aanhalingsteken om een tekst met een dubbele punt",
        "    titel: Het begin",
        "    titel: “Het begin: wie zijn we?”",
        "Word maakt aanhalingstekens krom.",
    ),
    _typed(
        "Een gekruld aanhalingsteken om een id",
        "      toont: [verloop]",
        "      toont: [“verloop”]",
    ),
    _typed(
        "Een gekruld aanhalingsteken om een soort", "        soort: lijst", "        soort: “lijst”"
    ),
    _typed(
        "Een lang streepje",
        "      - id: verloop",
        "      – id: verloop",
        "Word maakt van een streepje met een spatie een lang streepje.",
    ),
    _typed(
        "Een harde spatie",
        "        soort: lijst",
        "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0soort: lijst",
        "Wie iets uit Word of van een webpagina plakt, krijgt soms spaties die er anders uitzien voor het"
        " programma.\nHier staan ze als een punt.",
    ),
    Mistyping(
        "Een bestand van Word",
        b"PK\x03\x04" + bytes(40),
        remark="Bewaard als .docx, en daarna een andere naam gegeven.",
    ),
    # Spaces and tabs
    _typed(
        "Een tab",
        "    titel: Het begin",
        "\ttitel: Het begin",
        "Hier staat de tab als een pijl.",
    ),
    _typed("Een sleutel die te ver inspringt", "        soort: lijst", "         soort: lijst"),
    _typed(
        "Een lijst die niet ver genoeg inspringt",
        "    vragen:\n      - id: verloop\n        soort: lijst",
        "    vragen:\n  - id: verloop\n        soort: lijst",
    ),
    _typed(
        "Een vergeten streepje",
        "    vragen:\n      - id: verloop",
        "    vragen:\n        id: verloop",
    ),
    # Colons and marks
    _typed("Een vergeten dubbele punt", "naam: Eigen", "naam Eigen"),
    _typed("Een vergeten spatie na de dubbele punt", "        soort: lijst", "        soort:lijst"),
    _typed(
        "Een dubbele punt in een tekst",
        "        vraag: Hoe ging het?",
        "        vraag: Eerst dit: hoe ging het?",
    ),
    _typed("Een aanhalingsteken dat openblijft", 'versie: "1.0"', 'versie: "1.0'),
    _typed(
        "Een woord dat met een apostrof begint", "    titel: Het begin", "    titel: 's Middags"
    ),
    _typed("Sterretjes om een woord", "    titel: Het begin", "    titel: *Het begin*"),
    _typed("Een hekje in een tekst", "    titel: Het begin", "    titel: Deel #1 van het gesprek"),
    _typed("Een haakje dat openblijft", "      toont: [verloop]", "      toont: [verloop"),
    # Words
    _typed("Een Engelse sleutel", "    titel: Het begin", "    title: Het begin"),
    _typed(
        "Een Engelse sleutel die er heel anders uitziet",
        "        vraag: Hoe ging het?",
        "        question: Hoe ging het?",
    ),
    _typed("Een Engels woord voor soort", "        soort: lijst", "        type: lijst"),
    _typed("Yes in plaats van ja", "        verplicht: zacht", "        verplicht: yes"),
    _typed("Een soort verkeerd getypt", "        soort: lijst", "        soort: lijsst"),
    _typed("Een sleutel die ontbreekt", 'versie: "1.0"\n', "", "De regel met `versie` is weg."),
    _typed(
        "Een sleutel waar nog niets achter staat", "        vraag: Hoe ging het?", "        vraag:"
    ),
    _typed("Een sleutel die er twee keer staat", "naam: Eigen", "naam: Eigen\nnaam: Anders"),
    _typed("Een id die nergens bij hoort", "      toont: [verloop]", "      toont: [verlop]"),
    _typed("Een id met een hoofdletter en een spatie", "id: eigen", "id: Ons Gesprek"),
    _typed("Woorden waar een getal hoort", "duur: 60", "duur: een uur"),
    # Files
    Mistyping(
        "Een bestand in Latin-1",
        SOUND.replace("Een uur", "Eén uur").encode("latin-1"),
        "omschrijving: Eén uur terugkijken.",
        "Sommige oude programma's bewaren letters met een accent op een andere manier.",
    ),
    Mistyping(
        "Een BOM vooraan",
        b"\xef\xbb\xbf" + SOUND.encode(),
        remark="Kladblok zet soms een onzichtbaar teken vooraan het bestand (UTF-8 met BOM).",
    ),
    Mistyping(
        "Regels die eindigen zoals op Windows",
        SOUND.replace("\n", "\r\n").encode(),
        remark="Elke regel eindigt dan met twee tekens (CRLF).",
    ),
    Mistyping("Een leeg bestand", b""),
    Mistyping(
        "Een bestand van 50 MB",
        b"# x\n" * 12_500_000,
        remark="Het wordt niet gelezen: na de eerste twee MB weet het programma genoeg.",
    ),
    Mistyping(
        "Een bom van samengevoegde sleutels",
        (_BOMB + SOUND).encode(),
        _BOMB.rstrip("\n"),
        "Met ankers en verwijzingen kan een klein bestand in het geheugen heel groot worden. Daarom leest"
        " het programma\nze nooit.",
    ),
)

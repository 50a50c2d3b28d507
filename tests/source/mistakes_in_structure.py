"""Mistakes with dashes, hashes, indentation, keys, and what this YAML leaves out."""

from tests.source.told import Case

EMPTY = (
    "regio.yaml: dit bestand is leeg. Kijk of dit het goede bestand is, en of het is opgeslagen."
)

IN_STRUCTURE = (
    Case(
        "a dash after a key",
        "namen: - een\n",
        "regio.yaml, regel 1, kolom 8: een lijst begint niet op dezelfde regel als de "
        "sleutel. Begin de lijst op de volgende regel; hoort het streepje bij de tekst, "
        "zet de hele tekst dan tussen aanhalingstekens.\n"
        "    namen: - een\n"
        "           ^",
    ),
    Case(
        "a dash among keys",
        "versie: 1\n- een\n",
        "regio.yaml, regel 2, kolom 1: hier staat een streepje tussen de sleutels. Een "
        "lijst staat onder een sleutel en springt verder in dan die sleutel.\n"
        "    - een\n"
        "    ^",
    ),
    Case(
        "a key among dashes",
        "- een\nversie: 1\n",
        "regio.yaml, regel 2, kolom 1: hier staat een sleutel waar een streepje van de "
        'lijst erboven wordt verwacht. Begin een onderdeel van de lijst met "- "; de '
        "sleutels van een onderdeel staan recht onder elkaar.\n"
        "    versie: 1\n"
        "    ^",
    ),
    Case(
        "a key outside its list item",
        "vragen:\n  - id: een\n  kort: twee\n",
        "regio.yaml, regel 3, kolom 3: hier staat een sleutel waar een streepje van de "
        'lijst erboven wordt verwacht. Begin een onderdeel van de lijst met "- "; de '
        "sleutels van een onderdeel staan recht onder elkaar.\n"
        "      kort: twee\n"
        "      ^",
    ),
    Case(
        "an indentation in between",
        "stap:\n  id: 1\n naam: 2\n",
        "regio.yaml, regel 3, kolom 2: deze regel springt niet even ver in als de regels "
        "waar hij bij hoort. Zet sleutels die bij elkaar horen recht onder elkaar; "
        "kijk ook naar de regel erboven.\n"
        "     naam: 2\n"
        "     ^",
    ),
    Case(
        "an indentation below a value",
        "id: x\n  naam: y\n",
        "regio.yaml, regel 2, kolom 3: deze regel springt niet even ver in als de regels "
        "waar hij bij hoort. Zet sleutels die bij elkaar horen recht onder elkaar; "
        "kijk ook naar de regel erboven.\n"
        "      naam: y\n"
        "      ^",
    ),
    Case(
        "an indentation in between in a list",
        "vragen:\n  - id: 1\n   kort: 2\n",
        "regio.yaml, regel 3, kolom 4: deze regel springt niet even ver in als de regels "
        "waar hij bij hoort. Zet sleutels die bij elkaar horen recht onder elkaar; "
        "kijk ook naar de regel erboven.\n"
        "       kort: 2\n"
        "       ^",
    ),
    Case(
        "dashes that are not below each other",
        "namen:\n  - een\n - twee\n",
        "regio.yaml, regel 3, kolom 2: deze regel springt niet even ver in als de regels "
        "waar hij bij hoort. Zet sleutels die bij elkaar horen recht onder elkaar; "
        "kijk ook naar de regel erboven.\n"
        "     - twee\n"
        "     ^",
    ),
    Case(
        "a dash that became text",
        "namen:\n - een\n  - twee\n",
        "regio.yaml, regel 3, kolom 3: dit streepje telt als tekst bij de regel erboven. "
        "Zet de streepjes van een lijst recht onder elkaar.\n"
        "      - twee\n"
        "      ^",
    ),
    Case(
        "long dashes",
        "namen:\n  – een\n  – twee\n",
        "regio.yaml, regel 2, kolom 3: een lijst begint met een kort streepje, en hier "
        "staat een lang streepje (–). Schrijf: - onderdeel. Hoort het streepje bij de "
        "tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "      – een\n"
        "      ^",
    ),
    Case(
        "a long dash after a short one",
        "namen:\n  - een\n  – twee\n",
        "regio.yaml, regel 3, kolom 3: een lijst begint met een kort streepje, en hier "
        "staat een lang streepje (–). Schrijf: - onderdeel. Hoort het streepje bij de "
        "tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "      – twee\n"
        "      ^",
    ),
    Case(
        "a backslash between double quotes",
        'map: "c:\\zaken"\n',
        "regio.yaml, regel 1, kolom 9: een schuine streep (\\) heeft tussen dubbele "
        "aanhalingstekens een bijzondere betekenis. Gebruik enkele aanhalingstekens "
        "('...') of schrijf de streep dubbel (\\\\).\n"
        '    map: "c:\\zaken"\n'
        "            ^",
    ),
    Case(
        "text right after a bar",
        "script: |Welkom\n",
        "regio.yaml, regel 1, kolom 9: na | begint de tekst pas op de volgende regel. "
        "Zet de tekst een regel lager en laat hem inspringen; hoort het teken bij de "
        "tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "    script: |Welkom\n"
        "            ^",
    ),
    Case(
        "text after an angle bracket",
        "script: > Welkom\n",
        "regio.yaml, regel 1, kolom 9: na > begint de tekst pas op de volgende regel. "
        "Zet de tekst een regel lager en laat hem inspringen; hoort het teken bij de "
        "tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "    script: > Welkom\n"
        "            ^",
    ),
    Case(
        "a hash that swallows the rest",
        "vraag: Wat is #samen voor ons?\n",
        "regio.yaml, regel 1, kolom 15: vanaf het hekje (#) telt deze regel niet mee. "
        "Hoort het hekje bij de tekst, zet de hele tekst dan tussen aanhalingstekens; is "
        "het een opmerking, zet dan een spatie na het hekje.\n"
        "    vraag: Wat is #samen voor ons?\n"
        "                  ^",
    ),
    Case(
        "a hash that swallows everything",
        "vraag: #samen\n",
        "regio.yaml, regel 1, kolom 8: vanaf het hekje (#) telt deze regel niet mee. "
        "Hoort het hekje bij de tekst, zet de hele tekst dan tussen aanhalingstekens; is "
        "het een opmerking, zet dan een spatie na het hekje.\n"
        "    vraag: #samen\n"
        "           ^",
    ),
    Case(
        "a hash after quotes",
        'vraag: "Wat"#samen\n',
        "regio.yaml, regel 1, kolom 13: vanaf het hekje (#) telt deze regel niet mee. "
        "Hoort het hekje bij de tekst, zet de hele tekst dan tussen aanhalingstekens; is "
        "het een opmerking, zet dan een spatie na het hekje.\n"
        '    vraag: "Wat"#samen\n'
        "                ^",
    ),
    Case(
        "a hash in a text that goes on",
        "vraag: Wat is #samen\n  voor ons?\n",
        "regio.yaml, regel 1, kolom 15: vanaf het hekje (#) telt deze regel niet mee. "
        "Hoort het hekje bij de tekst, zet de hele tekst dan tussen aanhalingstekens; is "
        "het een opmerking, zet dan een spatie na het hekje.\n"
        "    vraag: Wat is #samen\n"
        "                  ^\n"
        "\n"
        "regio.yaml, regel 2, kolom 3: deze regel springt niet even ver in als de regels "
        "waar hij bij hoort. Zet sleutels die bij elkaar horen recht onder elkaar; "
        "kijk ook naar de regel erboven.\n"
        "      voor ons?\n"
        "      ^",
    ),
    Case(
        "an unknown directive",
        "%iets\nnaam: x\n",
        "regio.yaml, regel 1, kolom 1: een regel die met % begint, is in YAML een "
        "opdracht, en dat wordt hier niet gebruikt. Haal de regel weg.\n"
        "    %iets\n"
        "    ^",
    ),
    Case(
        "a directive",
        "%YAML 1.1\n---\nnaam: x\n",
        "regio.yaml, regel 1, kolom 1: een regel die met % begint, is in YAML een "
        "opdracht, en dat wordt hier niet gebruikt. Haal de regel weg.\n"
        "    %YAML 1.1\n"
        "    ^",
    ),
    Case(
        "a percent sign as a key",
        "naam: x\n%iets\n",
        "regio.yaml, regel 2, kolom 1: een regel die met % begint, is in YAML een "
        "opdracht, en dat wordt hier niet gebruikt. Haal de regel weg.\n"
        "    %iets\n"
        "    ^",
    ),
    Case(
        "text after the end of a document",
        "naam: x\n...\nid: y\n",
        "regio.yaml, regel 3, kolom 1: hier begint een tweede document. Een bestand "
        "heeft één document; haal de regel met --- of ... weg.\n"
        "    id: y\n"
        "    ^",
    ),
    Case(
        "a second document",
        "naam: x\n---\nid: y\n",
        "regio.yaml, regel 2, kolom 1: hier begint een tweede document. Een bestand "
        "heeft één document; haal de regel met --- of ... weg.\n"
        "    ---\n"
        "    ^",
    ),
    Case(
        "a key of a thousand letters",
        "x" * 1100 + ": y\n",
        "regio.yaml, regel 1, kolom 1101: deze regel is niet te lezen. Vergelijk hem met "
        "het voorbeeld: sleutel, dubbele punt, spatie, waarde; zet bij twijfel "
        "aanhalingstekens om de tekst.\n"
        "    …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y\n"
        "                                                                 ^",
    ),
    Case(
        "an anchor",
        "naam: &een Retro\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met & begint, is in YAML een anker, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: &een Retro\n"
        "          ^",
    ),
    Case(
        "an anchored list and an alias",
        "een: &een [x]\ntwee: *een\n",
        "regio.yaml, regel 1, kolom 6: een woord dat met & begint, is in YAML een anker, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    een: &een [x]\n"
        "         ^\n"
        "\n"
        "regio.yaml, regel 2, kolom 7: een woord dat met * begint, is in YAML een "
        "verwijzing, en dat wordt hier niet gebruikt. Zet de hele tekst tussen "
        "aanhalingstekens.\n"
        "    twee: *een\n"
        "          ^",
    ),
    Case(
        "a label",
        "naam: !!str Retro\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met ! begint, is in YAML een label, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: !!str Retro\n"
        "          ^",
    ),
    Case(
        "a labelled group",
        "stap: !stap {id: x}\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met ! begint, is in YAML een label, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    stap: !stap {id: x}\n"
        "          ^",
    ),
    Case(
        "a merge key",
        "stap:\n  <<: {id: x}\n",
        "regio.yaml, regel 2, kolom 3: << voegt in YAML sleutels samen, en dat wordt "
        "hier niet gebruikt. Schrijf de sleutels voluit.\n"
        "      <<: {id: x}\n"
        "      ^",
    ),
    Case(
        "a list as a key",
        "? [een, twee]\n: x\n",
        "regio.yaml, regel 1, kolom 3: hier staat een lijst of een groep waar een "
        "sleutel hoort. Een sleutel is één woord.\n"
        "    ? [een, twee]\n"
        "      ^",
    ),
    Case(
        "no key before the colon",
        ": x\n",
        "regio.yaml, regel 1, kolom 1: hier staat een streepje tussen de sleutels. Een "
        "lijst staat onder een sleutel en springt verder in dan die sleutel.\n"
        "    : x\n"
        "    ^",
    ),
    Case(
        "nothing at all",
        "",
        "regio.yaml: dit bestand is leeg. Kijk of dit het goede bestand is, en of het is opgeslagen.",
    ),
    Case(
        "only a comment",
        "# nog niets\n",
        "regio.yaml: dit bestand is leeg. Kijk of dit het goede bestand is, en of het is opgeslagen.",
    ),
    Case(
        "an escape that hides a control character",
        'naam: "a\\x1b[2Jb"\n',
        "regio.yaml, regel 1, kolom 7: in deze tekst staat een code voor een onzichtbaar "
        "stuurteken (U+001B). Haal de code weg.\n"
        '    naam: "a\\x1b[2Jb"\n'
        "          ^",
    ),
    Case(
        "a control character",
        "naam: a\x07b\n",
        "regio.yaml, regel 1, kolom 8: hier staat een onzichtbaar stuurteken (U+0007). "
        "Haal het weg of typ de regel opnieuw.\n"
        "    naam: a·b\n"
        "           ^",
    ),
    Case(
        "a line separator",
        "naam: a\u2028b\n",
        "regio.yaml, regel 1, kolom 8: hier staat een onzichtbaar stuurteken (U+2028). "
        "Haal het weg of typ de regel opnieuw.\n"
        "    naam: a·b\n"
        "           ^",
    ),
    Case(
        "a number in a value",
        "naam: jongen 123456782 uit A\n",
        "regio.yaml, regel 1, kolom 14: hier staat een burgerservicenummer. Haal het "
        "weg; een burgerservicenummer hoort in geen enkel bestand.\n"
        "    naam: jongen ••••••••• uit A\n"
        "                 ^",
    ),
    Case(
        "a number in a key",
        "123456782: x\n",
        "regio.yaml, regel 1, kolom 1: hier staat een burgerservicenummer. Haal het weg; "
        "een burgerservicenummer hoort in geen enkel bestand.\n"
        "    •••••••••: x\n"
        "    ^",
    ),
    Case(
        "a number in a comment",
        "naam: x  # is 1234.56.782\n",
        "regio.yaml, regel 1, kolom 15: hier staat een burgerservicenummer. Haal het "
        "weg; een burgerservicenummer hoort in geen enkel bestand.\n"
        "    naam: x  # is ••••.••.•••\n"
        "                  ^",
    ),
    Case(
        "a number over two lines",
        "naam: >\n  1234\n  56782\n",
        "regio.yaml, regel 1, kolom 7: hier staat een burgerservicenummer. Haal het weg; "
        "een burgerservicenummer hoort in geen enkel bestand.\n"
        "    naam: >\n"
        "          ^",
    ),
)

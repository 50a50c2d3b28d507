"""Mistakes with tabs, colons, quotes, brackets and other marks."""

from tests.source.told import Case

IN_MARKS = (
    Case(
        "a tab as indentation",
        "stap:\n\tvraag: Hoe gaat het?\n",
        "regio.yaml, regel 2, kolom 1: hier staat een tab. Spring in met spaties.\n"
        "    ·vraag: Hoe gaat het?\n"
        "    ^",
    ),
    Case(
        "a tab below spaces",
        "stap:\n  vraag: Hoe gaat het?\n\tkort: Nu\n",
        "regio.yaml, regel 3, kolom 1: hier staat een tab. Spring in met spaties.\n"
        "    ·kort: Nu\n"
        "    ^",
    ),
    Case(
        "a tab after a dash",
        "-\tvraag: Hoe?\n",
        "regio.yaml, regel 1, kolom 2: hier staat een tab. Spring in met spaties.\n"
        "    -·vraag: Hoe?\n"
        "     ^",
    ),
    Case(
        "a first line without a colon",
        "naam Retro\nversie: 1\n",
        "regio.yaml, regel 1, kolom 1: op deze regel ontbreekt een dubbele punt. "
        "Schrijf: sleutel: waarde. Loopt een tekst door op de volgende regel, spring die "
        "dan verder in.\n"
        "    naam Retro\n"
        "    ^",
    ),
    Case(
        "a later line without a colon",
        "id: x\nnaam Retro\nversie: 1\n",
        "regio.yaml, regel 2, kolom 1: op deze regel ontbreekt een dubbele punt. "
        "Schrijf: sleutel: waarde. Loopt een tekst door op de volgende regel, spring die "
        "dan verder in.\n"
        "    naam Retro\n"
        "    ^",
    ),
    Case(
        "a last line without a colon",
        "id: x\nnaam\n",
        "regio.yaml, regel 2, kolom 1: op deze regel ontbreekt een dubbele punt. "
        "Schrijf: sleutel: waarde. Loopt een tekst door op de volgende regel, spring die "
        "dan verder in.\n"
        "    naam\n"
        "    ^",
    ),
    Case(
        "no space after the colon at the start",
        "id:x\nnaam: y\n",
        "regio.yaml, regel 1, kolom 3: na de dubbele punt ontbreekt een spatie. Schrijf: "
        "sleutel: waarde.\n"
        "    id:x\n"
        "      ^",
    ),
    Case(
        "no space after the colon further on",
        "naam: y\nid:x\nversie: 1\n",
        "regio.yaml, regel 2, kolom 3: na de dubbele punt ontbreekt een spatie. Schrijf: "
        "sleutel: waarde.\n"
        "    id:x\n"
        "      ^",
    ),
    Case(
        "an open double quote",
        'naam: "Retro\nversie: 1\n',
        'regio.yaml, regel 1, kolom 7: het aanhalingsteken (") dat hier opent, wordt '
        "nergens gesloten. Sluit de tekst af met hetzelfde teken; hoort het teken bij de "
        'tekst, zoals in \'s morgens, zet dan "..." om de hele tekst.\n'
        '    naam: "Retro\n'
        "          ^",
    ),
    Case(
        "an open single quote",
        "naam: 's Morgens vroeg\nversie: 1\n",
        "regio.yaml, regel 1, kolom 7: het aanhalingsteken (') dat hier opent, wordt "
        "nergens gesloten. Sluit de tekst af met hetzelfde teken; hoort het teken bij de "
        'tekst, zoals in \'s morgens, zet dan "..." om de hele tekst.\n'
        "    naam: 's Morgens vroeg\n"
        "          ^",
    ),
    Case(
        "an open quote that a later quote closes",
        'naam: "Retro\nversie: "1"\n',
        'regio.yaml, regel 1, kolom 7: het aanhalingsteken (") dat hier opent, wordt '
        "nergens gesloten. Sluit de tekst af met hetzelfde teken; hoort het teken bij de "
        'tekst, zoals in \'s morgens, zet dan "..." om de hele tekst.\n'
        '    naam: "Retro\n'
        "          ^",
    ),
    Case(
        "a document mark inside quotes",
        'naam: "Retro\n---\nversie"\n',
        'regio.yaml, regel 1, kolom 7: het aanhalingsteken (") dat hier opent, wordt '
        "nergens gesloten. Sluit de tekst af met hetzelfde teken; hoort het teken bij de "
        'tekst, zoals in \'s morgens, zet dan "..." om de hele tekst.\n'
        '    naam: "Retro\n'
        "          ^",
    ),
    Case(
        "curly quotes around a colon",
        "naam: “Retro: terugkijken”\n",
        "regio.yaml, regel 1, kolom 7: gekrulde aanhalingstekens (“) gelden niet als "
        "aanhalingstekens, en in deze tekst staat een dubbele punt. Zet rechte "
        'aanhalingstekens ("...") om de hele tekst.\n'
        "    naam: “Retro: terugkijken”\n"
        "          ^",
    ),
    Case(
        "a colon in a text",
        "naam: Retro: terugkijken\n",
        "regio.yaml, regel 1, kolom 12: in deze tekst staat een dubbele punt met een "
        "spatie erna. Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: Retro: terugkijken\n"
        "               ^",
    ),
    Case(
        "a colon in a text in a list",
        "vragen:\n  - vraag: Let op: dit telt\n",
        "regio.yaml, regel 2, kolom 18: in deze tekst staat een dubbele punt met een "
        "spatie erna. Zet de hele tekst tussen aanhalingstekens.\n"
        "      - vraag: Let op: dit telt\n"
        "                     ^",
    ),
    Case(
        "a colon in a text on its second line",
        "vraag: Hoe gaat het\n  met ons: allemaal\n",
        "regio.yaml, regel 2, kolom 10: in deze tekst staat een dubbele punt met een "
        "spatie erna. Zet de hele tekst tussen aanhalingstekens.\n"
        "      met ons: allemaal\n"
        "             ^",
    ),
    Case(
        "text after a closing quote",
        'naam: "Retro" en meer\n',
        "regio.yaml, regel 1, kolom 15: na het sluitende aanhalingsteken staat nog "
        "tekst. Zet de hele tekst tussen enkele aanhalingstekens ('...'), of schrijf "
        'binnen "..." elk " als \\".\n'
        '    naam: "Retro" en meer\n'
        "                  ^",
    ),
    Case(
        "text after a closing quote in a list",
        'namen:\n  - "Retro" en meer\n',
        "regio.yaml, regel 2, kolom 13: na het sluitende aanhalingsteken staat nog "
        "tekst. Zet de hele tekst tussen enkele aanhalingstekens ('...'), of schrijf "
        'binnen "..." elk " als \\".\n'
        '      - "Retro" en meer\n'
        "                ^",
    ),
    Case(
        "text after a closing bracket",
        "naam: [kind] en meer\n",
        "regio.yaml, regel 1, kolom 14: na het sluitende haakje (]) staat nog tekst. Zet "
        "de hele tekst tussen aanhalingstekens.\n"
        "    naam: [kind] en meer\n"
        "                 ^",
    ),
    Case(
        "an open square bracket",
        "namen: [een, twee\nversie: 1\n",
        "regio.yaml, regel 1, kolom 8: bij het haakje ([) dat hier opent, ontbreekt een "
        "komma of sluithaakje. Schrijf: [een, twee] of {een: twee}. Hoort het haakje bij "
        "de tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "    namen: [een, twee\n"
        "           ^",
    ),
    Case(
        "an open curly bracket",
        "namen: {een: 1\nversie: 1\n",
        "regio.yaml, regel 1, kolom 8: bij het haakje ({) dat hier opent, ontbreekt een "
        "komma of sluithaakje. Schrijf: [een, twee] of {een: twee}. Hoort het haakje bij "
        "de tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "    namen: {een: 1\n"
        "           ^",
    ),
    Case(
        "an open bracket at the end",
        "namen: [een,\n",
        "regio.yaml, regel 1, kolom 8: bij het haakje ([) dat hier opent, ontbreekt een "
        "komma of sluithaakje. Schrijf: [een, twee] of {een: twee}. Hoort het haakje bij "
        "de tekst, zet de hele tekst dan tussen aanhalingstekens.\n"
        "    namen: [een,\n"
        "           ^",
    ),
    Case(
        "a text that begins with a closing bracket",
        "naam: ]\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met ] beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: ]\n"
        "          ^",
    ),
    Case(
        "a text that begins with a comma",
        "naam: , ja\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met , beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: , ja\n"
        "          ^",
    ),
    Case(
        "a text that begins with a percent sign",
        "naam: %iets\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met % beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: %iets\n"
        "          ^",
    ),
    Case(
        "a text that begins with an at sign",
        "naam: @iets\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met @ beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: @iets\n"
        "          ^",
    ),
    Case(
        "a text that begins with a backtick",
        "naam: `iets`\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met ` beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: `iets`\n"
        "          ^",
    ),
    Case(
        "a text that begins with a question mark",
        "naam: ? iets\n",
        "regio.yaml, regel 1, kolom 7: een tekst mag niet met ? beginnen. Zet de hele "
        "tekst tussen aanhalingstekens.\n"
        "    naam: ? iets\n"
        "          ^",
    ),
    Case(
        "a text between stars",
        "naam: **iets** meer\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met * begint, is in YAML een "
        "verwijzing, en dat wordt hier niet gebruikt. Zet de hele tekst tussen "
        "aanhalingstekens.\n"
        "    naam: **iets** meer\n"
        "          ^",
    ),
    Case(
        "a lonely ampersand",
        "naam: & iets\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met & begint, is in YAML een anker, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: & iets\n"
        "          ^",
    ),
    Case(
        "an unknown label",
        "naam: !x!y iets\n",
        "regio.yaml, regel 1, kolom 7: een woord dat met ! begint, is in YAML een label, "
        "en dat wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: !x!y iets\n"
        "          ^",
    ),
    Case(
        "spaces of a word processor as indentation",
        "stap:\n\u00a0\u00a0vraag: Hoe?\n  kort: Nu\n",
        "regio.yaml, regel 2, kolom 1: hier staat een bijzondere spatie (U+00A0), zoals Word en "
        "webpagina's die maken. Haal haar weg en typ een gewone spatie.\n"
        "    \u00a0\u00a0vraag: Hoe?\n"
        "    ^",
    ),
    Case(
        "a space of a word processor after a colon",
        "stap:\n  vraag:\u00a0Hoe?\n  kort: Nu\n",
        "regio.yaml, regel 2, kolom 9: hier staat een bijzondere spatie (U+00A0), zoals Word en "
        "webpagina's die maken. Haal haar weg en typ een gewone spatie.\n"
        "      vraag:\u00a0Hoe?\n"
        "            ^",
    ),
    Case(
        "a star around words",
        "titel: *Nu*\nkort: Nu\n",
        "regio.yaml, regel 1, kolom 8: een woord dat met * begint, is in YAML een verwijzing, en dat "
        "wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    titel: *Nu*\n"
        "           ^",
    ),
)

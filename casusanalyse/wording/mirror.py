"""Dutch sentences of the mirror package: what is wrong in a file with rules."""

PATTERN_EMPTY = "Hier ontbreken de woorden."
PATTERN_TOO_LONG = "Een patroon telt hoogstens {limit} woorden."
PATTERN_TOO_VAGUE = "Een patroon heeft minstens één woord met twee letters."
GAP_AT_EDGE = "De drie puntjes staan tussen twee woorden, niet aan het begin of eind."
GAPS_TOGETHER = "Hier staan twee keer drie puntjes achter elkaar; één keer is genoeg."
STRANGE_SIGN = (
    'Het teken "{sign}" hoort niet in een patroon.'
    " Gebruik woorden, een sterretje, drie puntjes, of haakjes met een streep: (is|zijn)."
)
STARS_TOGETHER = "Hier staan twee sterretjes achter elkaar; één is genoeg."
BRACKETS = "De haakjes kloppen niet. Schrijf bijvoorbeeld (is|zijn), zonder haakjes daarbinnen."
BAR_OUTSIDE = "Een streep staat tussen haakjes. Schrijf bijvoorbeeld (is|zijn)."
SPACE_INSIDE = "Tussen haakjes staan losse woorden met een streep ertussen, zoals (is|zijn)."
ONE_WORD = "Onder behalve staat één woord per regel; een zinsdeel hoort bij zwijgt_bij."

REPEATED_RULE = 'er is al een regel met de id "{id}"'
REPEATED_RULE_ALLOWED = "Geef deze een eigen id. Zie regel {line}."
UNKNOWN_RULE = 'er is geen meegeleverde regel met de id "{id}" om uit te zetten'
UNKNOWN_RULE_ALLOWED = "De namen staan in docs/taalspiegel.md."

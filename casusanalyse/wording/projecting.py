"""Dutch sentences about the wall, which everybody in the room sees, as the facilitator reads them."""

# the line below the input line, while there is a wall
STATUS = "Beamer: {what}"
STATUS_KEYS = "  F12 toon  Ctrl-G uitzoom -N stap -L zwart"
BLACK = "zwart"
NOTHING = "niets getoond"
CHOSEN = "wat je toonde"
STEP = "deze stap"
ALL = "alles vanaf nu"
FROM_AFAR = "uitgezoomd"
BETWEEN = ", "

# opening and closing
OPENED = "De beamer kan deze pagina tonen: {address}"
STARTS_EMPTY = "Wat jullie zeggen komt er pas op als jij het toont, met /toon."
OPEN_ALREADY = "De pagina voor de beamer is open: {address}"
HOW_TO_CLOSE = "/scherm uit sluit die."
CLOSED = "De pagina voor de beamer is dicht."
NOT_OPEN = "Er is nu geen pagina voor de beamer. /scherm opent die."
NO_WALL = "Bij een sessie die zichzelf speelt, hoort geen beamer."
ONLY_OFF = "Achter /scherm kan alleen uit staan."
BROKE = "De pagina voor de beamer is weggevallen. /scherm opent een nieuwe."

# releasing
ON_THE_WALL = 'Op de beamer: "{words}".'
ON_THE_WALL_ALL_OF = 'Op de beamer: wat er staat bij "{heading}".'
NOT_DRAWN = "Wat er tussen mensen is, tekent de beamer niet. Daar staat wie bij wie hoort."
BOND = "{one} – {what} – {another}"
NOTHING_YET = "Hier staat nog niets om te tonen."
AGAIN_STEP = "Nog eens: deze hele stap."
STEP_FOLLOWS = "Op de beamer: deze hele stap, ook wat er nog bij komt."
AGAIN_ALL = "Nog eens: alles vanaf nu."
ALL_FOLLOWS = "Op de beamer: alles wat vanaf nu gezegd wordt."
AGAIN_WAIT = "Nog eens: wachten tot jij iets toont."
WAITS = "Er komt niets meer vanzelf op de beamer. Wat er staat, blijft staan."
TAKEN_OFF = "Niets van wat jullie zeiden staat nog op de beamer."
NO_STEP = "Hier is geen stap om te tonen."
WHAT_TO_SHOW = "Achter /toon kan staan: een nummer, stap, alles, wacht of niets."
NO_SUCH_LINE = "Er is geen regel {number} om te tonen."

ONLY_YOU_READ = "Dit lees jij alleen: het blijft van de beamer."
WHO_IS_THERE = "Wie er zijn, blijft van de beamer."
NO_CONSENT = "Waar nog geen toestemming voor is, blijft van de beamer."
ABOUT_UNSAFETY = "Wat over onveiligheid gaat, blijft van de beamer."
OUT_OF_THE_REPORT = "Wat uit het verslag blijft, blijft ook van de beamer."

# looking
ZOOMED_OUT = "De beamer toont het geheel, van ver."
STEP_AGAIN = "De beamer toont deze stap."
GONE_BLACK = "De beamer is zwart."
LIGHT_AGAIN = "De beamer is weer licht."
FROM_AFAR_STILL = "De beamer toont nog het geheel, van ver: /stap toont weer deze stap."
BLACK_STILL = "De beamer is nog zwart: /zwart maakt hem licht."

# behind /toon
THE_STEP = "stap"
EVERYTHING = "alles"
WAIT = "wacht"
TAKE_OFF = ("niets", "dicht")
OFF = "uit"

# following a session that another window holds
FOLLOWING = "Beamer"
FOLLOWING_STEP = "Nu: {step}"
SAID_LAST = "Het laatst opgeschreven:"
NOTHING_SAID = "Er is nog niets opgeschreven."
ON_IT = "   (getoond)"
SHOW_ONE = "toon 2 laat regel 2 zien; alleen toon de bovenste."
FOLLOWING_KEYS = "Enter: kijk opnieuw   toon 2   toon stap   uitzoom   zwart   klaar"
ONLY_THESE = "Typ toon, uitzoom, stap, zwart of klaar."
LOST = "De beamer is zwart, want deze sessie is niet meer te volgen. {reason}"
FOLLOWED = "De pagina voor de beamer is dicht. Aan de sessie is niets veranderd."

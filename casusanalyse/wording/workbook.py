"""Dutch sentences of the workbook package."""

# the card of orders
CARD_TITLE = "Opdrachtenkaart"
CARD_SUBTITLE = "Tekens en opdrachten tijdens een sessie"
CARD_FOOTER = "Wat je typt, is bewaard zodra je op Enter drukt."
CARD_INTRO = (
    "Een gewone regel is een antwoord op de vraag die er staat. Een lege regel gaat verder. Met een "
    "teken aan het begin gaat een regel ergens anders heen; een teken alleen laat zien wat er al staat."
)
CARD_MARKS = ("teken", "wat je vangt")
CARD_ORDERS = ("opdracht", "toets", "wat die doet")

# the labels in cells to write in, such as [W3.2.1] and [K1]
LABEL = "W"
CARDS_LABEL = "K"

# what every workbook says of itself
BETWEEN = "  ·  "
AND_ALSO = " · "
MADE_ON = "Gemaakt op {day}"
YOUR_ANSWER = "Schrijf hier"
ASKED = "Wat"
LINE = "Regel {number}"
EXAMPLE = "Bijvoorbeeld:"
ANY_TIME = (
    "Een tijd mag vaag zijn: 12-03-2026, maart 2019, voorjaar 2019, rond zijn zesde. Weet je het niet, "
    "laat het dan leeg."
)
ANY_PERIOD = (
    "Van wanneer tot wanneer schrijf je zo: zomer 2018 - najaar 2019. Dat mag vaag zijn, en met één van "
    "beide: sinds 2019."
)
CHOOSE_AT = "Bij “{field}” kies je uit {options}."
AT_FIELD = "{field}:"
CHOOSE_ONE = "Kies er één; het nummer of het woord is genoeg."
CHOOSE_SEVERAL = "Kies er een of meer; nummers met een komma ertussen zijn genoeg."
OTHER = "Iets anders mag ook."
WRITE_YES_OR_NO = "Schrijf ja, nee of weet niet."
WRITE_NUMBER = "Schrijf een getal."

# the running order
AFTER = "na {time}"
UNTIL = " – "
BREAK = "Pauze"
BREAK_AT = "Pauze ({time})"
END = "Klaar"
FACILITATOR_TITLE = "Draaiboek voor de begeleider"
FOR_FACILITATOR = (
    "Dit is van jou als begeleider. Deel het niet uit: er staat in wat je voorleest, waar je op let en "
    "wat je vooraf weet. Schrijf rollen en schuilnamen, nooit een echte naam."
)
ORDER_HEADING = "De bijeenkomst in één oogopslag"
ORDER_COLUMNS = ("tijd", "stap", "waarvoor")
WITHOUT_CLOCK = (
    "De tijden tellen vanaf het begin, in uren en minuten. Met --begin 13:00 staan er kloktijden."
)
BRING_HEADING = "Neem mee en leg klaar"
STEP_AT = "{number}. {title} ({time})"
QUESTIONS = "Vragen"
BREAK_WITHIN = "Pauze, {minutes} minuten. {words}"
FOR_EACH = "Dit vraag je bij elke regel van “{list}”."
OPTIONS = "Kies uit {options}."
WRITTEN_ALONE = (
    "Eerst schrijft ieder dit voor zichzelf op; het staat in het werkboek van de deelnemers."
)
WITH_CARDS = "Hier kunnen kaarten op tafel liggen; ze staan in het werkboek van de deelnemers."
ONLY_IF = "Alleen als bij “{question}” staat: {value}."
ONLY_SOMETIMES = "Niet altijd: het programma laat dit zien wanneer het past."
SEE = "zie je dit?"
DO = "dan kun je dit doen"
KNOWN_HEADING = "Wat je vooraf al weet"
KNOWN = (
    "Uit de stukken, een voorgesprek of de werkboeken die je terugkreeg. Korte regels zijn genoeg; de "
    "groep vult aan en verbetert. Wat in een vak met een rand staat, kan het programma inlezen."
)

# the card of the stop button
STOP_HEADING = "Stopknop"
STOP_ANYBODY = (
    "Iedereen mag stoppen als de spanning of de haast het overneemt. Uitleg hoeft niet, en wie het was "
    "schrijf je niet op. Druk op F9: de klok staat stil en je scherm wordt rustig."
)
STOP_STILL = ("We stoppen even.", "Eerst zijn we stil.")
STOP_AFTERWARDS = "Daarna kunnen vier vragen helpen. {when}"
STOP_UNRECORDED = "Wat nu gezegd wordt, bewaar je niet. Gaan jullie verder, druk dan op Enter."

# the attendance list
ATTENDANCE_HEADING = "Aanwezigheidslijst"
ATTENDANCE = (
    "Dit blad hoort niet bij de rest. Hier staan echte namen op, dus vul het alleen met de pen in, typ er "
    "niets in en bewaar het apart van het verslag en van dit draaiboek."
)
ATTENDANCE_COLUMNS = ("rol", "organisatie", "naam", "gekomen en gegaan", "paraaf")

# the workbook of a participant
PARTICIPANT_TITLE = "Werkboek om je voor te bereiden"
PURPOSE_HEADING = "Waar dit voor is"
PURPOSE = (
    "Jij doet mee. Met dit werkboek sta je vooraf rustig stil bij wat jij weet en zag. Niets hoeft: een "
    "half ingevuld werkboek helpt al, en met lege handen ben je ook welkom."
)
RULES_HEADING = "Wat er met je woorden gebeurt"
RULES = (
    "Schrijf rollen en schuilnamen: moeder, oma, leerkracht. Nooit een echte naam, een adres, een "
    "geboortedatum of een burgerservicenummer.",
    "Deel alleen wat je wilt delen. Wat je liever vertelt dan opschrijft, laat je leeg.",
    "Het werkboek geef of mail je aan de begeleider, zoals jullie dat afspraken. Niemand anders krijgt het "
    "te lezen.",
    "De begeleider kiest wat meegaat naar de bijeenkomst. Daar wordt in korte regels meegeschreven; er "
    "loopt geen opname.",
    "Van wat de groep bewaart, komt een verslag. Alle deelnemers krijgen eerst het concept, met minstens "
    "{response} dagen om te reageren.",
    "Geheim is het niet: het gezin kan het verslag willen lezen, en een rechter of de inspectie kan erom "
    "vragen. Schrijf daarom zo dat het gezin kan meelezen.",
    "Bewaard blijft het niet voor altijd: {retention} dagen na de bijeenkomst hoort alles gewist te zijn.",
    "Het laatste blad is van jou. Dat geef je niet mee.",
)
HOW_HEADING = "Zo vul je het in"
HOW = (
    "Schrijf in de vakken met een rand, met een pen of in Word. In Word groeit een vak mee.",
    "Typ je? Laat de kleine code in een vak staan; daaraan is te zien waar je woorden horen. Wat buiten "
    "een vak staat, wordt niet ingelezen.",
    "Reken op een half uur. Het mag in stukjes.",
    "Print je het, doe dat dan aan één kant van het papier.",
)
OWNER_HEADING = "Mijn rol en organisatie"
OWNER = "Zo weet de begeleider van wie dit werkboek is. Je naam hoeft hier niet."
OWNERS = {"role": "Mijn rol", "organisation": "Mijn organisatie"}
ALONE_HEADING = "Eerst voor jezelf"
ALONE = (
    "Deze vragen komen in de bijeenkomst terug. Wie ze eerst alleen beantwoordt, hoort straks meer van "
    "wat de anderen schreven."
)
MY_TIMELINE = "Mijn tijdlijn"
MY_TIMELINE_HOW = (
    "Schrijf alleen op wat jij zelf meemaakte of hoorde. Per gebeurtenis één regel. Een ander kan het zich "
    "anders herinneren; dan staat straks allebei er."
)
MY_PERIODS = "Wat er in welke tijd liep"
MY_PERIODS_HOW = (
    "Wonen, school, wie de regie had, welke hulp er was. Weet je het begin of het eind niet, schrijf dan op "
    "wat je wel weet."
)
CARDS_HEADING = "Kaarten"
CARDS = (
    "Lees de kaarten en kijk welke je herkent. Je hoeft ze niet te begrijpen of te verdedigen. Een paar is "
    "genoeg."
)
CARDS_OF_FIELD = "{question}: {field}"
SAME_CARDS = "Dit zijn dezelfde kaarten als bij “{title}”."
YOUR_CARDS = "Welke herken je?"
NUMBERS = "Nummers, met een komma ertussen"
NUMBER = "nr."
CARD = "kaart"
ONESELF_HEADING = "Voor jezelf"
ONESELF_TITLE = "Dit blad is van jou alleen."
ONESELF = (
    "Scheur het af en houd het bij je. Niemand haalt het op, en er wordt niets van ingelezen. Vul je dit "
    "werkboek in Word in, schrijf hier dan niets: gebruik een eigen blaadje."
)
ONESELF_ASKED = "Vraag jezelf"
ONESELF_ROOM = "Voor mij"
ONESELF_QUESTIONS = (
    "Waaraan twijfel ik?",
    "Wat raakt mij in deze casus?",
    "Wat doe ik morgen anders?",
)

# the form of a survey
FORM_SUBTITLE = "Formulier zonder naam"
FORM_INTRO = (
    "Meedoen mag, het hoeft niet. Je mag vragen overslaan. Schrijf je naam er niet op, en ook niet die van "
    "een ander.",
    "Wij tellen alle formulieren samen. Wat je in eigen woorden schrijft, kan in ons verslag staan, los van "
    "je andere antwoorden.",
)
FORM_ASKED, FORM_ANSWER = "Vraag", "Jouw antwoord"
FORM_QUESTION = "{number}. {question}"
FORM_OPTION = "☐  {option}"
FORM_YES_OR_NO = ("Ja", "Nee", "Weet ik niet")
FORM_NUMBER = "Getal:"

# the sheets for the wall
WALL_TITLE = "Vellen voor de wand"
WALL_LANE = "Wanneer?"
WALL_YEAR = "jaar:"
WALL_TIMELINE = "De tijdlijn"
WALL_TIMELINE_HOW = "Van links naar rechts de jaren. Te weinig plek? Hang nog een vel ernaast."
WALL_LANES = ("Stem van kind en gezin", "Wat er gebeurde", "Wat het met ons deed")
WALL_PERIODS = "Wat er in welke tijd liep"
WALL_PERIODS_HOW = "Een streep van begin tot eind. Lag iets bij niemand? Zet dat er ook."
WALL_FAMILY = "Het gezin"
WALL_FAMILY_HOW = "Wie zijn zij, los van de zorgen? En wie zijn zij voor elkaar?"
WALL_FAMILY_ROOM = "De mensen"
WALL_LEGEND = "Zo teken je"
WALL_SYMBOLS = (
    "vierkant: man of jongen",
    "cirkel: vrouw of meisje",
    "ruit: iemand anders",
    "vraagteken: niet bekend",
    "dubbele rand: het kind",
    "kruis erdoor: overleden",
    "lijn opzij: partners",
    "lijn met streep: uit elkaar",
    "lijn omlaag: ouder en kind",
    "twee lijnen: nabij",
    "stippellijn: op afstand",
    "zigzag: spanning",
    "anders: schrijf het erbij",
)
WALL_AGREEMENTS = "Onze afspraken"
WALL_AGREEMENTS_HOW = "Wie doet wat, en wanneer?"
WALL_LATER = "Straks"
WALL_LATER_HOW = "Niet vergeten, wel even laten liggen."

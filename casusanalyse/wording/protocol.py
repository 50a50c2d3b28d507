"""Dutch sentences of the protocol package: what is wrong in a protocol, and what is allowed."""

# The shape of the language
YES_OR_NO = 'Schrijf "ja" of "nee".'
OPTIONS_AS_MAPPING = (
    "Schrijf elke keuze als woord: tekst, op een eigen regel of als {rustig: Rustig en erbij}."
)
ONE_TEST = "Een voorwaarde heeft precies één toets. Kies uit: {allowed}."

# Parts of sentences
CHOOSE_FROM = "Kies uit: {words}."
AND_MORE = "nog {count} andere"
OR = " of "
SEE_LINE = "Zie regel {line}."
SEE_LINE_OF = "Zie regel {line} van {name}."

# Texts
EMPTY_TEXT = 'achter "{key}" staat nog niets'
EMPTY_TEXT_ALLOWED = "Vul hier tekst in."

# Ids
REPEATED_STEP = 'er is al een stap met de id "{id}"'
REPEATED_QUESTION = 'er is al een vraag met de id "{id}"'
REPEATED_FIELD = 'er is al een veld met de id "{id}"'
REPEATED_ALLOWED = "Geef deze een eigen id."

# References to a question
UNKNOWN_QUESTION = 'er is geen vraag met de id "{id}"'
SELF_REFERENCE = 'de vraag "{id}" verwijst naar zichzelf'
LATER_QUESTION = 'de vraag "{id}" is dan nog niet gesteld'
WRONG_KIND = 'de vraag "{id}" is van de soort {kind}, en die past hier niet'
WHICH_ENTRY = (
    'de vraag "{id}" wordt voor elke regel van "{list}" gesteld,'
    " en hier is niet duidelijk welk antwoord telt"
)
NO_LIST_BEFORE = "Hier hoort een eerdere vraag die een lijst verzamelt, en die is er niet."
NO_QUESTION_BEFORE = "Hier hoort een eerdere vraag met een antwoord, en die is er niet."
NO_QUESTION = "Hier hoort een vraag met een antwoord, en die is er niet."
NO_SUCH_KIND_BEFORE = "Hier hoort een eerdere vraag van de soort {kinds}, en die is er niet."
NO_SUCH_KIND = "Hier hoort een vraag van de soort {kinds}, en die is er niet."
FIELD_OF_NO_LIST = 'de vraag "{id}" is van de soort {kind}, en die heeft geen velden'
FIELD_OF_NO_LIST_ALLOWED = 'Laat "veld" weg.'
UNKNOWN_FIELD = 'een regel van de soort {kind} heeft geen veld "{field}"'
UNKNOWN_KIND = 'de soort "{kind}" bestaat niet'
OTHER_KIND_TAKEN = (
    'hier staat de soort {kind}, maar de vraag "{id}" die het ontvangt is van de soort {own}'
)
OTHER_KIND_GIVEN = (
    'hier staat de soort {kind}, maar de vraag "{id}" waar het uit komt is van de soort {own}'
)
OTHER_KIND_TAKEN_ALLOWED = "Beide zijn van dezelfde soort."

# Where a case stands
TOLD_TWICE = 'hier staat "{id}" twee keer'

# Conditions
MISPLACED_TEST = 'de toets "{test}" past niet bij de vraag "{id}": die is van de soort {kind}'
TESTS_ALLOWED = "Bij deze soort passen: {tests}."
NO_SUCH_OPTION = 'bij de vraag "{id}" kan "{words}" niet gekozen worden'
NOT_A_NUMBER = '"{words}" is geen getal'
NUMBER_ALLOWED = "Hier hoort een getal, zoals 20 of 1.5."
WHOLE_NUMBER_ALLOWED = "Hier hoort een heel getal."
OUT_OF_REACH = 'het antwoord op de vraag "{id}" is nooit {number}'
IMPOSSIBLE = "deze voorwaarde kan nooit waar zijn: wat er over {clashes} staat, gaat niet samen"
IMPOSSIBLE_ALLOWED = 'Haal een van de toetsen weg, of gebruik "een_van" in plaats van "alle".'
IMPOSSIBLE_TEST_ALLOWED = "Kijk naar deze toets, en naar de grenzen die bij die vraag staan."
NEVER_ASKED = (
    "dit komt nooit aan bod: wat er over {clashes} staat,"
    " gaat niet samen met wat eerder in het protocol is bepaald"
)
NEVER_ASKED_ALLOWED = 'Kijk naar "als", "pas_na" en "voor_elk" hier, bij de stap en bij die vragen.'

# Limits, choices, defaults
CROSSED_BOUNDS = '"minimaal" ({low}) en "maximaal" ({high}) gaan niet samen'
BOUNDS_ALLOWED = '"minimaal" is hoogstens gelijk aan "maximaal".'
SCALE_ALLOWED = 'Bij een schaal is "minimaal" kleiner dan "maximaal".'
ODD_AMOUNT = 'bij "{key}" staat {amount}'
BETWEEN = "Het ligt tussen {low} en {high}, die meegerekend."
AT_LEAST = "Het is minstens {low}."
AT_MOST = "Het is hoogstens {high}."
TOO_FEW_OPTIONS = '"minimaal" is {low}, en het aantal keuzes is {count}'
EMPTY_CHOICE_LIST = 'de keuzelijst "{name}" is leeg'
NAME_OPTIONS = "Noem de keuzes, elk als woord: tekst."
UNUSED_CHOICE_LIST = 'de keuzelijst "{name}" wordt nergens gebruikt'
UNUSED_CHOICE_LIST_ALLOWED = "Haal de lijst weg, of noem haar bij een vraag."
UNKNOWN_CHOICE_LIST = 'er is geen keuzelijst "{name}"'
NO_CHOICE_LISTS = 'Noem de keuzes hier, of zet de lijst onder "keuzelijsten".'
NO_CHOICES = "deze vraag heeft niets om uit te kiezen"
NO_CHOICES_ALLOWED = 'Geef "keuzes", of "kies_uit" met een eerdere lijst.'
CHOICES_TWICE = 'deze vraag heeft zowel "keuzes" als "kies_uit"'
CHOICES_TWICE_ALLOWED = "Houd er een over."
FIELD_WITHOUT_CHOICES = "dit veld heeft niets om uit te kiezen"
FIELD_WITH_CHOICES = "een veld van de soort {kind} heeft geen keuzes"
FIELD_WITH_CHOICES_ALLOWED = 'Haal "keuzes" weg, of maak er "soort: keuze" van.'
FIELD_WITH_CARDS = "wat op een kaart staat, past niet in een veld van de soort {kind}"
FIELD_WITH_CARDS_ALLOWED = 'Haal "kaarten" weg, of maak er "soort: tekst" van.'
DEFAULT_OF_LIST = 'bij "kies_uit" is vooraf niet bekend waaruit te kiezen valt'
DEFAULT_OF_LIST_ALLOWED = 'Laat "standaard" weg.'
ODD_DEFAULT = 'bij een vraag van de soort {kind} kan "{given}" niet het antwoord zijn'
SEVERAL_ALLOWED = "Noem er een of meer, met komma's ertussen: {words}."
DATE_ALLOWED = "Hier hoort een moment dat bestaat, zoals 3 maart 2019 of voorjaar 2019."

# Rules of a check
NO_RULE_FITS = "bij de soort {kind} past geen regel"
EMPTY_RULE = "hier ontbreekt de regel zelf"
MISPLACED_RULE = 'de regel "{rule}" past niet bij de soort {kind}'
CROSSED_RULE = '"{low}" is groter dan "{high}", en daar kan geen antwoord aan voldoen'
CROSSED_RULE_ALLOWED = "De eerste is hoogstens gelijk aan de tweede."
RULE_OUT_OF_REACH = 'aan "{rule}" kan geen antwoord op deze vraag voldoen'

# The report
NOWHERE_SHOWN = 'deelnemers mogen "{id}" lezen, maar geen hoofdstuk toont het antwoord'
NOWHERE_SHOWN_ALLOWED = (
    'Noem de vraag onder "toont" in een hoofdstuk, of zet "in_verslag: nee" bij de vraag.'
)
SHOWN_TWICE = 'dit hoofdstuk toont "{id}" twee keer'
SHOWN_TWICE_ALLOWED = "Een keer is genoeg."
SHOWS_PRIVATE = 'dit hoofdstuk toont "{id}", en dat leest alleen de begeleider'
SHOWS_PRIVATE_ALLOWED = (
    'Haal de vraag hier weg, of zet "wie_leest: deelnemers" bij de vraag als dat zo bedoeld is.'
)
SHOWS_LEFT_OUT = 'dit hoofdstuk toont "{id}", maar bij die vraag staat "in_verslag: nee"'
SHOWS_LEFT_OUT_ALLOWED = "Houd een van beide over."
MISPLACED_LAYOUT = 'de opmaak "{layout}" heeft een vraag van de soort {kinds} nodig'
MISPLACED_LAYOUT_ALLOWED = 'Noem zo\'n vraag onder "toont", of kies een andere opmaak.'
PICTURE_OF_NOTHING = (
    'geen vraag van dit protocol komt op de tekening "{picture}"; daar is een vraag van de soort {kinds}'
    " voor nodig"
)
PICTURE_OF_NOTHING_ALLOWED = (
    'Voeg zo\'n vraag toe (met "in_verslag: ja"), of zet hier "beeld: geen".'
)

# Forms that are counted
SHOWS_ONE_FORM = (
    'dit hoofdstuk toont "{id}" regel voor regel, terwijl een ander hoofdstuk die formulieren'
    " bij elkaar optelt"
)
SHOWS_ONE_FORM_ALLOWED = 'Haal de vraag hier weg, of zet hier ook "opmaak: telling".'
ABOUT_ONE_FORM = 'de vraag "{id}" gaat over elk formulier van "{list}" apart, en die worden geteld'
ABOUT_ONE_FORM_ALLOWED = 'Zet "in_verslag: nee" bij deze vraag.'
CANNOT_BE_COUNTED = "een veld van de soort {kind} kan niet worden geteld"
THEME_OF_NOTHING = 'er is geen open veld "{field}" in deze lijst'
NO_OPEN_FIELD = "Een thema hoort bij een veld van de soort tekst of lange_tekst."
TWO_THEMES = 'het veld "{field}" heeft al een thema'
TWO_THEMES_ALLOWED = "Geef elk open veld hoogstens één thema."
THEME_KIND = "een thema kan niet van de soort {kind} zijn"

# Minutes
RESERVED_ID = '"{id}" is een naam die Windows voor zichzelf houdt'
RESERVED_ID_ALLOWED = "Daar is geen bestand mee te maken. Kies een andere id."
TOO_LONG = "de stappen en pauzes duren samen {planned} minuten, langer dan de {minutes} van hier"
TOO_LONG_ALLOWED = 'Maak "duur" langer, of een stap korter.'
NEVER_SHOWN = 'stap "{id}" heeft geen vragen en komt daarom niet in beeld'
NEVER_SHOWN_ALLOWED = "Zet er een mededeling bij, met wat je in deze stap zegt."

# Session templates
A_TIME_OF_THE_DAY = "dit is geen tijd van de dag. Schrijf bijvoorbeeld 13:00."
REPEATED_SEAT = "deze deelnemer staat er al"
REPEATED_SEAT_ALLOWED = (
    "Aan tafel zijn de twee niet uit elkaar te houden. Maak de rol preciezer, of haal er een weg."
)
LONGER_THAN_A_DAY = "de stappen en pauzes duren samen {planned} minuten, langer dan een dag"
LONGER_THAN_A_DAY_ALLOWED = "Maak een stap of een pauze korter."
PAST_MIDNIGHT = (
    "een bijeenkomst van {minutes} minuten die om {begin} begint, duurt tot na middernacht"
)
PAST_MIDNIGHT_ALLOWED = "Begin eerder."
UNKNOWN_STEP = 'het protocol "{protocol}" heeft geen stap "{id}"'
STEPS_ARE = "De stappen zijn: {ids}."
WRONG_PROTOCOL_OF_TEMPLATE = 'er is geen protocol "{id}"'
NO_EARLIER_PROTOCOL = 'er is hier geen protocol "{id}", dus daar komt niets uit mee'
PROTOCOLS_ARE = "De protocollen zijn: {ids}."

# The library
NO_SUCH_PROTOCOL = 'Er is geen protocol "{id}".'
NO_SUCH_TEMPLATE = 'Er is geen sjabloon "{id}".'
THERE_ARE = "Er zijn: {ids}."
THERE_ARE_NONE = "Er zijn er nog geen."
DID_YOU_MEAN = 'Bedoelde je "{suggestion}"?'

# Reading what was typed as an answer
YES_NO_OR_UNKNOWN = "Typ ja, nee of weet niet (j, n of w mag ook)."
NO_NUMBER = "Dit lees ik niet als getal. Typ bijvoorbeeld 12 of 7,5."
TOO_SMALL = "Het kleinste dat hier past is {minimum}."
TOO_LARGE = "Het grootste dat hier past is {maximum}."
WHOLE_NUMBER = "Typ een heel getal van {minimum} tot en met {maximum}."
NOT_A_CHOICE = "Kies een van de nummers 1 tot en met {count}, of typ het woord.{suggestion}"
NO_CHOICES_YET = "Er is nog niets om uit te kiezen. Typ /later, of vul eerst de lijst aan."
MEANT_CHOICE = ' Bedoelde je "{word}"?'
CHOSEN_TWICE = "Je noemt iets twee keer. Eén keer is genoeg."
NOT_CONFIRMED = "Is het nog niet akkoord? Praat er rustig over, of typ /later."
TOO_FEW = "Kies er minstens {minimum}."
TOO_MANY = "Kies er hoogstens {maximum}."

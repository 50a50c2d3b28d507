"""Dutch sentences for a session that goes on with another protocol, and for what is set aside then."""

# Help
HELP_MOVE = "Zet een sessie over naar een nieuwere versie van haar protocol."
HELP_MOVE_TO = "Het protocol waar de sessie naar overgaat; anders dat met dezelfde naam als nu."
HELP_DO = "Doe het ook. Zonder dit zie je alleen wat er zou gebeuren."
HELP_ASIDE = "Laat zien wat er bij het overzetten apart is gezet."
HELP_ERASE_ASIDE = "Wis één ding uit die lijst voorgoed, met zijn nummer."
NUMBER = "NUMMER"

# What would happen
TITLE = "{case}: van {old} {old_version} naar {new} {new_version}"
ATTENTION_HEADING = "Vraagt aandacht: het blijft staan, kijk er even naar"
ASIDE_HEADING = "Wordt apart gezet: er is geen plek meer voor, en het blijft bewaard"
BACK_HEADING = "Komt terug: het stond apart en past weer"
KEPT_HEADING = "Blijft zoals het is"
NOTHING_SAID = "In deze sessie is nog niets gezegd."
COUNTS = "Samen: {kept} blijft, {attention} vraagt aandacht, {aside} wordt apart gezet."
COUNT_BACK = "Er komt {back} terug."
STILL_ASIDE = "Van een vorige keer staat {still} nog apart: casusanalyse apart {session}"
ANSWERS = ("antwoord", "antwoorden")
LINES = ("regel", "regels")
KEPT = "{question}: {what}"
ABOUT = "{question} ({about})"
OPENING_TEXT = 'Tekst boven het hoofdstuk "{heading}"'
CHAPTER_WITHOUT_NAME = "zonder kop"
DRAFT_WENT_ROUND = (
    "Let op: er ging al een concept rond. Verwerk liever eerst de reacties. Zet je nu al over, dan komen "
    "zij op hun plaats bij wat blijft; wat op iets aparts reageert, verwerk je met de hand."
)
SAME_PROTOCOL = (
    "Deze sessie werkt al met dit protocol; er is niets over te zetten.\n"
    "Heb je een ander bestand, noem het dan met --protocol."
)
WITHOUT_TEMPLATE = (
    'Let op: het sjabloon "{template}" van deze sessie is niet meer te gebruiken. De sessie krijgt de '
    "tijden van het protocol zelf."
)
NOT_DONE_YET = "Er is nog niets veranderd. Zo doe je het:"
DO_IT = "casusanalyse overzetten {session}{protocol} --doe"
DO_IT_PROTOCOL = " --protocol {protocol}"

# What happened
COPIED = "De sessie zoals zij was, staat in {path}"
COPY_NOT_NOTED = (
    "Let op: die kopie is gemaakt, maar bij de sessie kon niet worden bewaard waar zij staat ({reason}). "
    "Schrijf het op."
)
DONE = "De sessie werkt nu met {name}, versie {version}."
SEE_ASIDE = "Wat apart is gezet, lees je met: casusanalyse apart {session}"
GO_BACK = "Terug kan altijd: zet de sessie over naar het oude protocol, dan staat alles weer op zijn plaats."
COPY_NAME = "sessie-voor-overzetten"

# Why something is set aside
GONE = "deze vraag is er niet meer"
GONE_BUT_RENAMED = (
    'dezelfde vraag heet nu "{new}"; noem haar in het protocol weer "{old}", dan blijft dit staan'
)
KIND_CHANGED = "was {old}, is nu {new}"
ASKED_ABOUT_OTHERS = "wordt niet meer bij dezelfde lijst gevraagd"
LIST_GONE = "ging over een regel die apart wordt gezet"
CHAPTER_GONE = "dit hoofdstuk is er niet meer"

# Why something asks for a look
OPTION_GONE = "deze keuze is er niet meer"
OTHER_GONE = "een eigen antwoord kan niet meer"
CHOSEN_ASIDE = "wat is gekozen, staat niet meer in de lijst"
TOO_SMALL = "het minste is nu {limit}"
TOO_LARGE = "het meeste is nu {limit}"
TOO_FEW = "kies er nu minstens {limit}"
TOO_MANY = "kies er nu hoogstens {limit}"
TOO_MANY_LINES = "de lijst heeft nu hoogstens {lines}"
FIELD_GONE = 'het veld "{field}" is er niet meer; wat er stond, blijft bij de regel: {words}'
FIELD_CHANGED = 'het veld "{field}" vraagt nu iets anders'
SIGN_GONE = 'de relatie "{sign}" is geen keuze meer'
POINTS_ASIDE = "wijst naar iets dat apart wordt gezet: {name}"
HIDDEN = "deze vraag wordt nu alleen gesteld als er iets anders is gezegd"
STEP_HIDDEN = "deze stap komt nu alleen als er iets anders is gezegd"
CHECK_BROKEN = "{message}"
MORE_READERS = "mag nu door meer mensen worden gelezen: {readers}"
NOW_IN_REPORT = "komt nu wel in het verslag"
CHAPTER_LEFT = 'stond in het hoofdstuk "{heading}", dat er niet meer is'

# What is set aside, as it is read later
SET_ASIDE = "Apart gezet"
SET_ASIDE_LEAD = (
    "De vraag van toen is er niet meer. Past iets toch ergens, typ het daar dan over. Wissen kan met "
    "casusanalyse apart SESSIE --wis NUMMER."
)
NOTHING_ASIDE = "In deze sessie is niets apart gezet."
LEFT_FIELD = '(veld "{field}" is er niet meer) {words}'

# Erasing it
NO_SUCH_NUMBER = "Nummer {number} staat niet in de lijst van wat apart is gezet. {known}"
NUMBERS_ARE = "Zij loopt van 1 tot en met {count}."
LIST_IS_EMPTY = "Die lijst is leeg."
PART_NOT_ERASED = (
    "Nummer {number} is een tekst van het verslag, geen antwoord, en kan zo niet worden gewist. Zet de "
    "sessie terug naar het oude protocol en haal hem daar weg bij het uitwerken."
)
ASK_ERASE = (
    "Dit gaat voorgoed weg, ook uit de geschiedenis van de sessie. De verslagen in de map gaan mee; nieuwe "
    "maak je zo weer.{more}\nTyp wis om het te doen: "
)
ANSWER_GOES_TOO = " Ook wat er sindsdien op dezelfde vraag is geantwoord, gaat mee."
WORD_TO_ERASE = "wis"
ERASED = "Gewist."
PAPERS_ERASED = "Ook weg: {papers} in de map van de sessie."
PAPERS = ("verslag of tekening", "verslagen en tekeningen")
PAPER_LEFT = "Dit bestand ging niet weg; wis het zelf: {path}"
COPY_LEFT = "In deze kopie staat het nog; wis haar, of doe daar hetzelfde: {path}"
NOT_ERASED = "Er is niets gewist."

"""Fixed Dutch sentences of the report, as its readers meet them."""

# Front page
CONFIDENTIAL = "CONCEPT – vertrouwelijk"
FINAL_CONFIDENTIAL = "Definitief verslag – vertrouwelijk"
DRAFT_NUMBER = "Concept {version}"
FINAL_NUMBER = "Definitief, versie {version}"
OVERVIEW_CONFIDENTIAL = "Vertrouwelijk"
OVERVIEW_NUMBER = "Reacties op concept {version}"
CASE_WORD = "casus"
CASE = "casus {case}"
HELD_ON = "Bijeenkomst"
COUNTED_ON = "Geteld"
VERSION = "Versie"
RESPOND = "Reageren"
DELETE = "Verwijderen"
MADE_ON = "concept {version}, gemaakt op {day}."
FINAL_SINCE = "definitief, versie {version}, van {day}."
RESPOND_BEFORE = (
    "uiterlijk op {day}. Heb je meer tijd nodig, of vertel je het liever? Laat het weten aan wie je dit "
    "stuurde."
)
RESPONSE_TERM = (
    "je krijgt minstens {days} dagen. De laatste dag staat in het bericht waarmee je dit concept "
    "ontvangt. Heb je meer tijd nodig, of vertel je het liever? Laat het weten aan wie je dit stuurde."
)
DELETE_BEFORE = "uiterlijk op {day}. Bewaar dit bestand niet langer dan nodig."
DELETE_BEFORE_HAS_PASSED = (
    "volgens de afspraak uiterlijk op {day}. Die dag is voorbij. Verwijder het nu, of spreek samen "
    "af waarom en hoe lang jullie het nog bewaren."
)
PSEUDONYMISED = (
    "In dit verslag staan rollen en schuilnamen, geen namen. Toch kan wie de casus kent, mensen "
    "herkennen. Stuur het daarom niet door en laat het niet liggen."
)
EXAMPLE = (
    "Dit is een voorbeeld, gemaakt om te laten zien hoe een verslag eruitziet. Een deel ervan is "
    "bedacht en aangevuld; het beschrijft geen bijeenkomst die zo heeft plaatsgevonden."
)
REHEARSED = (
    "Dit is een oefening. Het programma verzon alles wat hierin staat, om een protocol te laten zien. "
    "Niemand heeft dit gezegd en er is geen bijeenkomst geweest."
)

PSEUDONYMISED_FORMS = (
    "In dit verslag staan geen namen, en niet wie wat invulde. Toch kan iemand een zin herkennen. Stuur het "
    "daarom niet door en laat het niet liggen."
)

HOW_TO_RESPOND = "Zo reageer je"
RESPONDING = (
    "Dit is een concept. Het wordt pas definitief als iedereen heeft kunnen reageren.",
    "Klopt iets niet, of mist er iets? Verander het in de tekst, liefst met wijzigingen bijhouden "
    "aan, of zet er een opmerking bij. Dat kan in Word, LibreOffice en Google Documenten.",
    "Achter elk stukje staat een klein nummer, zoals [2.4]. Laat het staan: zo vinden wij de plek van "
    "je reactie terug.",
    "Je hoort wat er met je reactie gebeurt: overgenomen, anders verwoord, ernaast gezet, of niet "
    "overgenomen en waarom.",
    "Wat jij je herinnert, blijft staan, ook naast de herinnering van een ander. Wat je zelf zei, mag "
    "je terugnemen.",
    "Achter de hoofdstukken staan drie vragen aan jou. Niet reageren mag ook; wij lezen dat niet als "
    "instemming.",
)
_TO_FORMS = (
    "Herken je iemand aan een antwoord? Zeg het ons: dan verwoorden wij het anders of laten het weg. Zie jij "
    "iets anders, dan kan dat ernaast staan."
)
RESPONDING_TO_FORMS = (*RESPONDING[:4], _TO_FORMS, RESPONDING[5])

# About this report
ABOUT = "Over dit verslag"
ABOUT_FORMS = "Dit verslag vertelt wat er op de formulieren stond. Wij telden ze op {day}."
ABOUT_MEETING = "Dit verslag gaat over de bijeenkomst van {day} over {case}."
PRESENT = "We waren met {people}, vanuit {organisations}."
PRESENT_WITHOUT_ORGANISATIONS = "We waren met {people}."
PERSON, PERSONS = "deelnemer", "deelnemers"
ORGANISATION, ORGANISATIONS = "organisatie", "organisaties"
HOW_WE_WROTE = (
    "Wij keken om te begrijpen en te leren. Wat mensen zich verschillend herinneren, staat naast "
    "elkaar. Woorden van iemand staan er zonder naam, en alleen als diegene dat goed vond."
)
CONTENTS = "Inhoud"
SUMMARY = "Samenvatting"

# At the end of the main text
LEAVING = "Wat deze ruimte verlaat"
GOES_TO = (
    "De deelnemers krijgen dit verslag, eerst als concept en daarna definitief. Wie het verder leest, "
    "besluiten wij samen. Geheim is het niet: het gezin mag erom vragen, en een rechter of "
    "toezichthouder ook."
)
GOES_TO_FORMS = (
    "Wie het concept krijgt, krijgt daarna het definitieve verslag. Wie het verder leest, besluiten wij "
    "samen. Geheim is het niet: wie meedeed mag erom vragen, en een rechter of toezichthouder ook."
)
ATTENDANCE_APART = (
    "Namen staan alleen op de aanwezigheidslijst. Die wordt apart bewaard en hoort niet bij "
    "dit verslag."
)
KEPT_UNTIL = (
    "Wat er van deze bijeenkomst bewaard is, ook dit verslag, wordt uiterlijk op {day} verwijderd. "
    "Dat vragen wij ook van wie een kopie heeft."
)
KEPT_UNTIL_FORMS = (
    "Wat er van de formulieren bewaard is, ook dit verslag, wordt uiterlijk op {day} verwijderd. Dat vragen "
    "wij ook van wie een kopie heeft."
)
OBJECTIONS_FORMS = (
    "Heb je bezwaar tegen wat hier over jou of je gezin staat, of tegen hoe het bewaard wordt? Meld het bij "
    "wie je dit gaf{before}. Dan kijken jullie er samen naar."
)
OBJECTIONS = (
    "Heb je bezwaar tegen wat hier over jou of je gezin staat, of tegen hoe het bewaard wordt? Meld "
    "het bij de begeleider{before}. Dan kijken jullie er samen naar."
)
OBJECT_BEFORE = ", het liefst uiterlijk op {day}"
OBJECT_BEFORE_FINAL = ", het liefst voordat dit verslag definitief is"
END = "Dit is het einde van het verslag."
READER_HEADING = "Drie vragen aan jou"
READER_INTRO = (
    "Schrijf je antwoord in het lege vak. Een paar woorden zijn genoeg, en overslaan mag."
)
READER_QUESTION, READER_ANSWER = "Onze vraag", "Jouw antwoord"
READER_QUESTIONS = (
    "Herken je jezelf en de anderen in dit verslag? Waar wel, en waar niet?",
    "Wat mist er nog, zodat het verhaal klopt?",
    "Wat neem jij mee uit dit verslag, in je eigen werk of leven?",
)
READER_QUESTIONS_OF_FORMS = (
    "Herken je wat hier staat? Waar wel, en waar niet?",
    "Wat mist er nog om te begrijpen wat mensen ons vertelden?",
    "Wat neem jij mee uit dit verslag, in je eigen werk of leven?",
)

# Differing views
REMEMBERED_SO = "Iemand herinnert zich dit zo:"
OTHER_VIEW = "Andere kijk:"
HOMELESS_VIEWS = "Wat er verder is gezegd"
ABOUT_HOMELESS_VIEWS = (
    "Wat hier staat, schreef iemand bij een stuk dat zo niet meer in dit verslag staat. De woorden "
    "blijven."
)

# Chapters
CHAPTER = "{number}. {heading}"
ANNEX = "Bijlage {letter}. {heading}"
ANSWER_AFTER_LEAD = "{lead}: {answer}"
SENTENCE = "{text}."
IN_BRACKETS = "({words})"
TAKEN_OVER = "Dit is overgenomen uit een eerdere bijeenkomst over deze casus."
PARTLY_TAKEN_OVER = "Een deel hiervan is overgenomen uit een eerdere bijeenkomst over deze casus."
TAKEN_OVER_FROM = "Overgenomen uit: {sessions}."
PARTLY_TAKEN_OVER_FROM = "Een deel hiervan is overgenomen uit: {sessions}."
MEETINGS_FROM_TO = "bijeenkomsten van {first} tot en met {last}"
NUMBERED_ENTRY = "Nummer {number}"
QUESTION, ANSWER = "Vraag", "Antwoord"
FURTHER = "Wat er verder is geantwoord"

# What earlier meetings said
HISTORY = "Hoe het verliep"
EARLIER = "Eerder: {standings}."
STANDING_THEN = "{words} ({when})"
BETWEEN_STANDINGS = "; "
ALL_OF_IT = "Het hele verloop staat in de bijlage."
SAID_THEN = "{when}: {words}"
SOME_TIME = "een eerdere keer"
MEETING = "Bijeenkomst"
A_LINE = "een regel"

# Answers that hold a code
YES, NO, NOT_KNOWN = "Ja.", "Nee.", "De groep weet dit niet."
ON_THE_SCALE = "De groep gaf een {point}, op een schaal van {minimum} tot {maximum}."
CONFIRMED = "De groep stemde hiermee in."
QUOTED = "“{words}”"

# Seats
SEAT = "{role}, {organisation}"
ROLE, FROM_ORGANISATION = "Rol", "Organisatie"

# Portrait
WHO, WHO_THEY_ARE = "Wie", "Los van de zorgen"
FAMILY = "Wie zij zijn"
IMPORTANT_OTHERS = "Wie ook belangrijk zijn"
ORGANISATIONS_AROUND = "Organisaties om hen heen"
FOCUS = "Om dit kind gaat de casus."
AGE = "Leeftijd: {age}"
DECEASED = "Overleden."
RELATIONS = "Wie zij voor elkaar zijn"
INTERACTIONS = "Wat er tussen hen is"
OTHER_RELATION = "{one} en {another}: {words}"
OTHER_RELATION_OVER = "{one} en {another}: {words} (voorbij)"
SOMEONE = "iemand"
BOTH = "{one} en {another}"
IN_PERIOD = "{sentence} ({period})"
SOURCE = "Bron: {source}"
SOURCE_MISSING = "nog niet genoemd"
CERTAIN = "Dit is zeker."
LIKELY = "Dit is waarschijnlijk."
SUSPECTED = "Dit is een vermoeden."
DISPUTED = "Dit wordt verschillend herinnerd."
CERTAINTY_UNKNOWN = "Hoe zeker dit is, weten we niet."

# Timeline
EVENT = "gebeurtenis {number}"
EVENTS = "gebeurtenis {numbers}"
UNTOLD_EVENT = "wat er gebeurde ({when}{what})"
EVENT_HEADING = "Gebeurtenis {number}: {when}"
EVENT_HEADING_WITHOUT_DATE = "Gebeurtenis {number}"
MARKED = "{heading} ({mark})"
TOLD_ELSEWHERE = "Bij dit moment stonden wij langer stil; het staat uitgebreid in het verslag."
WHO_WERE_INVOLVED = "Erbij betrokken: {people}"
BETWEEN_PARENTS = "Tussen de ouders"
EFFECT = "Bij ons en onze organisaties"
NEXT = "Wat erop volgde"
REASONING = "De gedachte achter de keuze"
CHILD_SAYS = "Wat het kind hierover zou zeggen"
CHILD_SAYS_INTRO = "Wat het kind hierover zou kunnen zeggen:"
CHILD_SOURCE = "Dat weten we van"
CHILD_SOURCE_SENTENCE = "Dat weten we van: {source}"
THEN_AND_NOW = "Toen en nu"
KNOWN_THEN, NOT_SEEN = "Wat we toen wisten", "Wat we toen niet zagen"
REMEMBERED_DIFFERENTLY = "Het wordt verschillend herinnerd"
ONE_MEMORY, OTHER_MEMORY = "De ene herinnering", "De andere herinnering"
NUMBER, WHEN, WHAT = "Nr.", "Wanneer", "Wat"
SORT = "({mark})"

# Periods
LANE, PERIOD, WITH_WHOM = "Waarover", "Periode", "Bij wie"
UNASSIGNED = "niet belegd"
UNASSIGNED_WHAT = "Niet belegd: {what}"
LIVING = "Wonen"
SCHOOL = "School en dagbesteding"
LEGAL_FRAME = "Kader"
LEAD = "Regie"
HELP = "Hulp"
COURSE = "Koers"

# Insights, statements, agreements
RESTS_ON = "Rust op {grounds}."
AND_ON = " en op "
ABOUT_PEOPLE = "Gaat over {people}."
A_QUOTE, QUOTES = "citaat", "citaten"
MEMBER, BEARING, NEEDED = "Wie", "Wat diegene zegt", "Wat daarvoor nodig is"
BEARS = "Dit kan ik dragen."
BEARS_IF = "Dit kan ik dragen als: {provided}"
BEARS_IF_UNSAID = "Dit kan ik dragen als …"
NOT_NOW = "Dit kan ik nu niet dragen."
TASK, OWNER, DUE, RESULT, BACK_IN = "Wat", "Wie", "Wanneer", "Wat het oplevert", "Terug in"
A_RELATION, A_STATEMENT, A_PERIOD = "een relatie", "een verklaring", "een periode"
AN_INSIGHT, A_SENTENCE = "een inzicht", "een zin uit de ronde"

# Factors, influences, rings
BURDENS = "Wat het zwaar maakt"
STRENGTHS = "Wat helpt"
UNSORTED_FACTORS = "Wat ook meespeelt"
FACTOR, DOES = "Wat meespeelt", "Wat het doet"
SHARED_BY, SEEN_DIFFERENTLY = "Wie dit zo zien", "Wie het anders ziet"
NEW_TO_US = "(nieuw voor ons)"
FROM_FACTOR, DOES_TO, TO_FACTOR = "Dit", "maakt", "Dat"
STRENGTHENS, WEAKENS = "sterker (+)", "zwakker (–)"
SOMETHING = "iets wat hier niet staat"
RINGS = "Kringen"
RINGS_INTRO = "Wat doorwerkt, komt soms terug bij waar het begon. Deze kringen zagen wij."
ARROW = " → "
RING_NAMED = "{ring}: {name}."
REINFORCING = "Deze kring versterkt zichzelf."
BALANCING = "Deze kring remt zichzelf af."
AN_INFLUENCE = "een invloed"

# Forms that are counted
TOO_FEW_FORMS = "Er zijn minder dan {fewest} formulieren. Dan tonen wij er niets van."
TOO_FEW_ANSWERS = "Minder dan {fewest} formulieren hadden hier een antwoord. Wij tellen ze niet op."
ALL_TOO_FEW = "Een deel van deze antwoorden kwam maar een paar keer voor. Wij tonen ze niet apart."
AMOUNT = "Aantal (n = {total})"
PERCENTAGE = "Deel (n = {total})"
PERCENT = "{percentage}%"
OR = "of"
TOGETHER = "{answers}, samen"
AVERAGE = "Gemiddeld {average} (n = {total})."
THEME_COUNT = "({count})"
NO_THEME = "Overig"

# Edges of every page
HEADER = "{confidential} · {case}"
FOOTER = "{draft} · {day}"

# As plain text on a screen
BULLET, COUNTED = "-", "{number}."
BETWEEN_CELLS = " — "

# What is still loose before a draft goes round
ASKED_THEN = "{heading}: {words}"
LOOSE_ENDS = {
    "niet ingevuld": "Nog niet ingevuld: {name}",
    "toestemming niet gevraagd": "Toestemming is nog niet gevraagd voor: {name}",
    "straks zonder besluit": "Bewaard voor straks, en nog geen besluit: {name}",
    "inzicht zonder grond": "Dit inzicht rust nog op geen gebeurtenis of citaat: {name}",
    "gebeurtenis zonder datum": "Bij deze gebeurtenis staat niet wanneer het was: {name}",
    "moment zonder verdieping": "Bij dit cruciale moment staat nog geen verdieping: {name}",
    "mens zonder eigenheid": "Van deze persoon staat nog niet wie het is, los van de zorgen: {name}",
    "onveiligheid zonder bron": (
        "Bij deze regel over onveiligheid staat niet van wie we het weten, dus alleen jij leest die. "
        "Vul aan met /verdiep: {name}"
    ),
    "apart gezet": "Apart gezet, want de vraag van toen is er niet meer: {name}",
    "leeg hoofdstuk": "Dit hoofdstuk blijft leeg en komt niet in het verslag: {name}",
}

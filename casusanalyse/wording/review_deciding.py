"""Dutch sentences of deciding on the remarks of a week of review."""

# screens
TITLE = "{case} · reacties verwerken"
PLACE = "{done} van {count} besloten · {heading}"
FRONT_PAGE = "voorblad"
NOWHERE = "niet te plaatsen"
TRIFLES_PLACE = "opmaak en witruimte"
OWN_PLACE = "je eigen versie"
END_PLACE = "tot slot"
KEYS = "Enter: verder, nog niet beslissen   /terug   /naar r3   /open   /hulp"
ANSWER_KEYS = "Enter: zo bewaren   F2 of /terug: toch niet   /hulp"
FIELD_KEYS = "een nummer kiest   /terug: toch niet   /hulp"
YES_NO_KEYS = "ja of nee   /terug: toch niet"
LOOK_KEYS = "Enter: zo wordt het   /terug: anders verwoorden"
PAGE_KEYS = "Enter: terug"
LIST_KEYS = "een nummer (zoals r3) brengt je erheen   Enter: terug"
TRIFLES_KEYS = "Enter: alles niet overnemen   leeg + Enter: later   bekijk: één voor één"
OWN_KEYS = "1: alles overnemen   bekijk: één voor één   Enter: later   /hulp"
END_KEYS = "Enter: klaar   een nummer (zoals r3) brengt je erheen   /terug   /hulp"

# one remark
HEAD = "r{number} · {kind} van {who}"
HEAD_SEVERAL = "r{number} · {kind}, {count} mensen vragen hetzelfde: {who}"
IN_THE_FILE = " [in het bestand: {author}]"
WHEN = " · {when}"
AT_TIME = "{day}, {time}"
YOURSELF = "jezelf"
SOMEBODY = "iemand"
NOW = "Zo staat het nu:"
NOW_LABELLED = "Zo staat het nu bij [{label}]:"
NOW_SURE = "Zo staat het nu bij [{label}] (gevonden aan de bladwijzer):"
SENT = "Zo stond het in het concept:"
WENT_ROUND = "Zo ging het rond:"
FIELD = "{label}: {text}"
EMPTY = "(leeg)"
READERS_QUESTION = "Op de vraag aan de lezer:"
SAYS = "Reactie:"
SAYS_OF = "Reactie bij de woorden “{anchor}”:"
REPLIES = "{who} antwoordt: {text}"
RESOLVED = "In het bestand is dit afgevinkt."
ASKS = "Voorstel ([-eraf-] en {+erbij+}):"
ASKS_NEW = "Voorstel, als nieuwe regel:"
ASKS_GONE = "Voorstel, weglaten:"
ASKS_MOVE = "Voorstel, verplaatsen:"
ASKS_MOVE_FIRST = "Voorstel, naar voren:"
BEHIND = "Dat komt dan na:"
ASKS_SPLIT = "Voorstel, splitsen:"
ASKS_JOIN = "Voorstel, samenvoegen:"
BECOMES = "Overgenomen wordt het:"
GOES = "Overgenomen verdwijnt dit uit het verslag; in de sessie blijft het staan."
CLASHES = "Deze woorden zijn intussen anders. Wil je dit ook, verwoord het zelf."
UNFIT = {
    "NOTHING_TO_CHANGE": "Hier verandert niets aan de tekst.",
    "OUR_WORDS": "Dit gaat niet vanzelf: kies anders verwoord, of pas het aan met uitwerken.",
    "NOT_WORDED": "Dit zijn namen, of woorden van het verslag zelf. Dat pas je aan met uitwerken.",
    "GONE": "Waar dit over gaat, staat niet meer in de sessie.",
    "MORE_OF_IT": "Dit hoort bij iets dat ook elders in het verslag staat. Kies anders verwoord, of "
    "laat het weg met uitwerken.",
    "NOWHERE": "Niemand weet waar dit over gaat. Zeg het met /bij en het nummer uit het concept, "
    "zoals /bij 4.12.",
}
PLACED = {
    "label": "Gevonden aan het nummer erachter.",
    "tekst": "Gevonden aan de tekst.",
    "gelijkend": "Gevonden aan tekst die erop lijkt. Klopt dat? Anders: /bij 4.12",
    "niet te plaatsen": "Niet te plaatsen. Weet jij waar dit over gaat? Typ dan /bij 4.12",
}
PLACED_BY_YOU = "Jij hebt dit bij [{label}] gezet."
OWN_AGAINST = "Dezelfde woorden wil iemand anders: {others}."
AGAINST = "Over dezelfde woorden, met een ander voorstel:"
AGAINST_ONE = "r{number} ({who}): {text}"
ALREADY = "{who}; {decision}"
DECIDED = "Besloten: {decision}."
DECIDED_WORDS = "Besloten: {decision} ({words})."
PARTLY = "Hierover is al besloten ({decision}), maar er kwam hetzelfde van iemand anders bij."
CHOICE = "{number} {word}"
OPEN_AGAIN_CHOICE = "0 weer open"
BETWEEN = "   "

# what is asked
WHICH_FIELD = "Wat wil je verwoorden?"
WORD_IT = "Hoe moet het worden? Verbeter de tekst op de regel."
LOOK = "Zo wordt het:"
WORDS_ASKED = {
    "niet overgenomen": "Waarom niet? Dit leest wie de reactie schreef.",
    "bespreken": "Wat wil je bespreken, en met wie?",
    "beide laten staan": "Zo komt het naast de tekst te staan. Pas aan wat nodig is.",
    "andere kijk": "Deze woorden gaan mee in het verslag, zonder naam. Pas alleen aan wat moet.",
}
OWN_MEMORY = "Gaat dit over wat iemand zelf meemaakte of zich herinnert?"
OWN_MEMORY_WHY = (
    "Wat iemand zelf meemaakte, kan niemand anders afwijzen. Het kan er wel naast staan."
)
STANDS_BESIDE = (
    "Dan kun je het niet weigeren. Kies beide laten staan of andere kijk; dan staat het ernaast."
)
STANDS_BESIDE_WHERE = (
    "Dan kun je het niet weigeren. Zeg met /bij 4.12 waar het hoort, en kies dan andere kijk."
)
NO_CHANGE = "Er verandert nu niets in de tekst: het staat er al, of er hoeft niets. Klopt dat?"
WHO_WITHDREW = "Wie trok de reactie in?"
WITHDRAWN_SURE = "Alleen wie het schreef, trekt een reactie in: {who}. Is dat zo gegaan?"
ERASE_TOO = (
    "Wil diegene ook eigen woorden uit het verslag, zoals een citaat? Dat doe je met /wis in de "
    "sessie; dan zijn ze overal weg."
)
WORD_THE_CLASH = (
    "De tekst is na het vorige besluit nog anders veranderd. Typ zelf hoe het nu moet worden."
)

# form and white space
TRIFLES = "{count} over niets dan opmaak of witruimte."
TRIFLE, TRIFLES_MANY = "reactie gaat", "reacties gaan"
TRIFLES_ASK = (
    "Zulke wijzigingen nemen we gewoonlijk niet over: het verslag heeft zijn eigen opmaak."
)
TRIFLES_REASON = "Dit ging alleen over opmaak of witruimte."
TRIFLES_DONE = "Niet overgenomen: {count} over opmaak of witruimte."

# her own copy
OWN = "Dit veranderde je zelf in je eigen versie."
OWN_DONE = "Overgenomen uit je eigen versie: {count}."
CHANGE, CHANGES = "wijziging", "wijzigingen"
OWN_LEFT = "{count} niet vanzelf. Je ziet ze nu één voor één."
OWN_ONE, OWN_MANY = "wijziging gaat", "wijzigingen gaan"

# what just happened
SETTLED = "r{number}: {decision}."
OPENED_AGAIN = "r{number} staat weer open."
NOTHING_TO_UNDO = "In deze zitting is nog niets besloten."
MOVED_TO = "r{number} hoort nu bij [{label}]."

# why something is not possible
WHICH_CHOICE = "Kies een van de besluiten hieronder, met het nummer of het woord.{suggestion}"
SUGGESTION = ' Bedoelde je "{word}"?'
NOT_OFFERED = "{decision} kan hier niet. {why}"
ON_A_LINE = "Het moet ergens bij staan: zeg het met /bij 4.12."
WITHDRAW_OWN = "Je eigen wijziging neem je gewoon niet over."
ONLY_FORM = "Dit gaat alleen over opmaak of witruimte."
TEXTS_CLASH = "De tekst is intussen ook anders veranderd. Verwoord zelf hoe die moet worden."
WORDS_NEEDED = {
    "niet overgenomen": "Schrijf erbij waarom niet.",
    "bespreken": "Schrijf erbij wat je wilt bespreken.",
    "beide laten staan": "Schrijf erbij welke tekst ernaast komt.",
    "andere kijk": "Schrijf erbij welke woorden meegaan.",
}
BESIDE_WHAT = "Het moet ergens naast staan. Zeg met /bij en een nummer uit het concept waar."
NOTHING_WORDED = "Dat staat er al zo. Is dat goed? Kies dan overgenomen."
NOT_EMPTY = "Die tekst kan niet leeg zijn."
NO_SUCH_FIELD = "Noem het nummer van wat je wilt verwoorden."
NO_SUCH_MATTER = "Die reactie vind ik niet. Noem een nummer van r1 tot en met r{count}, of een kop."
NO_SUCH_LABEL = "Het nummer {label} staat niet in het concept waar deze reactie over gaat."
WHERE = "Waar hoort dit? Typ /bij en het nummer uit het concept, zoals /bij 4.12."
ONLY_AT_A_REMARK = "Dat kan alleen bij een reactie."
YES_OR_NO = "Antwoord met ja of nee."
AT_THE_BEGINNING = "Dit is het begin."
NOTHING_ASKED = "Hier wordt niets gevraagd. Met Enter ga je terug."
ONE_LINE_ONLY = "Typ één regel."

# the end and the lists
NONE_YET = "Er zijn nog geen reacties ingelezen. Dat doe je met: casusanalyse reacties inlezen."
END_OPEN = "Nog open: {count}. Zolang er iets open is, kan het verslag niet definitief worden."
END_GO_ON = "Typ een nummer om erheen te gaan. Je kunt ook stoppen en later verdergaan:"
END_DONE = "Over alle reacties is besloten."
END_DECIDED = "Besloten:"
END_DISCUSS = "Nog samen te bespreken: {count}. Met /bespreken zie je wat."
END_NEXT = (
    "Hierna maak je het verslag definitief, zodra de reactietermijn voorbij is. Druk op Enter; dan "
    "zie je met welke opdracht."
)
END_COUNT = "{decision}: {count}"
OPEN_TITLE = "wat nog open is"
LIST_TITLE = "alle reacties"
DISCUSS_TITLE = "om te bespreken"
NOTHING_TO_DISCUSS = "Er staat niets om te bespreken."
LISTED = "{number:>4}  {state} · {kind} van {who}: {text}"
TO_DISCUSS = "{number:>4}  {words} · over: {text}"
OPEN = "open"

# farewell and help
PAUSED_PLACE = "pauze"
DONE_PLACE = "klaar"
NEXT_DECIDING = "Ga verder met: casusanalyse reacties verwerken {number}"
NEXT_FINAL = "Maak het verslag definitief met: casusanalyse definitief {number}"
PAUSED = "Alles is bewaard. Je begint weer bij het eerste wat nog open is."
PAUSED_UNKEPT = "De besluiten zijn bewaard. Wat je aan het typen was, kon niet bewaard worden."
DONE = "Alle besluiten zijn bewaard."
DONE_OPEN = "Alle besluiten zijn bewaard. Er staat nog open: {count}."
REMARK, REMARKS = "reactie", "reacties"
HELP_TITLE = "hulp bij het verwerken"
HELP_CHOICES = "Bij een reactie kies je een besluit, met het nummer of het woord:"
CHOICES = {
    "overgenomen": "het verslag verandert zoals gevraagd",
    "anders verwoord": "het verslag verandert, in jouw woorden",
    "beide laten staan": "twee herinneringen staan naast elkaar",
    "niet overgenomen": "het blijft zoals het is, en je zegt waarom",
    "bespreken": "komt op een lijst; later beslis je alsnog",
    "andere kijk": "gaat mee in de woorden van wie het schreef",
    "ingetrokken": "wie het schreef, nam het terug",
}
HELP_ORDERS = "Al het andere is een opdracht:"
ORDERS = {
    "verder": "ga naar de volgende reactie (of druk op Enter); er wordt niets besloten",
    "terug": "ga naar de vorige reactie",
    "naar": "ga naar een reactie of een hoofdstuk: /naar r3 of /naar tijdlijn",
    "bij": "zeg waar een reactie over gaat: /bij 4.12",
    "open": "toon wat nog niet besloten is",
    "lijst": "toon alle reacties en wat ermee gebeurde",
    "bespreken": "toon wat je nog wilt bespreken",
    "ongedaan": "zet je laatste besluit terug op open",
    "pauze": "stop even; alles is bewaard",
    "hulp": "toon deze lijst",
    "klaar": "ga naar het einde",
}

# a file with decisions
ONE_ADDRESS = "Een besluit zegt waarover: reactie (zoals r3), of van met over, of alle."
WHO_AND_WHERE = "Bij van of over horen ze allebei; alleen soort is niet genoeg."
UNKNOWN_NUMBER = "Er is geen reactie {number}. Ze gaan van r1 tot en met r{count}."
UNKNOWN_REMARK = "Er is geen reactie van {sender} over {label}."
SEVERAL_FIT = (
    "Dit past op meer reacties: {numbers}. Noem er een met reactie, of zeg het soort erbij."
)
TWICE = "Over r{number} staat hierboven al een besluit."
NOTHING_TOGETHER = "Er is niets over {kind} waarover je nog kunt besluiten."
TOGETHER_DECISION = "Bij alle: {kind} past alleen het besluit {decision}."
LEFT_OF_OWN = "Niet alles ging vanzelf. Besluit apart over: {numbers}."
NEEDS = "Bij {decision} hoort {key}."
NOT_WITH = "Bij {decision} hoort geen {key}."
SAY_WHICH_FIELD = "Zeg met veld wat je verwoordt."
FIELDS_THERE = "Kies uit: {fields}."
SAY_WHETHER_OWN = "Dit kan over eigen ervaring gaan. Zeg erbij: eigen_ervaring: ja of nee."
NOT_DECIDED = "Dit besluit kan niet: {problem}"
KEPT_BEFORE = "Wat hierboven staat, is besloten en bewaard ({count})."
DECISION_WORD, DECISION_WORDS = "besluit", "besluiten"
PLAYED = "Besloten: {count}."
STILL_OPEN = "Nog open: {numbers}."
NOTHING_OPEN = "Over alle reacties is besloten."

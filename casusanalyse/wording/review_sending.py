"""Dutch sentences of sending a draft round and of the week in which people respond."""

# Files
FACILITATOR = "jij zelf"
COPY_NAME = "concept-v{version}-{code}"
NOT_TO_SEND = "NIET-RONDSTUREN.txt"
NOT_TO_SEND_WHY = (
    "Deze exemplaren zijn niet helemaal klaargezet. Stuur ze niet rond.\n"
    "Typ opnieuw: casusanalyse rondsturen. Deze bestanden gaan dan weg en er komen nieuwe.\n"
)

# What can be wrong
NOBODY = (
    "Van deze sessie is niet bekend wie er aan tafel zaten, dus er is niemand om het concept naar te sturen. "
    "Vul eerst de deelnemers aan, met: casusanalyse wijzig"
)
NOBODY_IS_ASKED = (
    "Dit protocol vraagt niet wie er meedoen, dus er is niemand om het concept naar te sturen. Geef het zelf "
    "aan wie het mag lezen; je maakt het met: casusanalyse concept. Maak het daarna definitief met: "
    "casusanalyse definitief, en zeg met --voor-de-termijn waarom het niet is rondgestuurd."
)
NUMBER_IN_DRAFT = (
    "In het concept komt {where} iets te staan dat een burgerservicenummer kan zijn, doordat antwoorden "
    "naast elkaar komen. Er is niets klaargezet. Verander een van die antwoorden, met: casusanalyse wijzig"
)
AT_LABEL = "bij {label}"
SOMEWHERE = "ergens"
DAY_HAS_PASSED = (
    "{day} is al voorbij. Geef bij --op de dag waarop je de mail verstuurt: vandaag of later."
)
DAY_IS_FAR_OFF = (
    "{day} is meer dan {days} dagen weg. Kijk of het jaar klopt: --op is de dag waarop je de mail "
    "verstuurt."
)
PASSWORD_FIRST = (
    "Er is niemand om een wachtwoord voor de exemplaren aan te vragen. "
    "Zet het wachtwoord in de omgeving, in CASUSANALYSE_WACHTWOORD_EXEMPLAREN."
)

# The command
HELP = "Zet van het concept een exemplaar per deelnemer klaar; daarmee begint de reactietermijn."
HELP_DAY = "De dag waarop je de mail verstuurt, zoals 12-03-2026. Zonder: vandaag."
HELP_LOCK = "Zet op elk exemplaar een wachtwoord; dat wordt gevraagd."
HELP_MAIL = "Zet ook per exemplaar een mail klaar, nog niet verstuurd."
ASK_PASSWORD = "Kies een wachtwoord voor de exemplaren: "

# What it says
READY = "Versie {version} staat klaar, {copies}: {folder}"
COPIES = ("exemplaar", "exemplaren")
CODE, FOR_WHOM = "code", "voor"
ABSENT = "Geen exemplaar, want niet aanwezig: {seats}."
TERM = "Reageren kan tot en met {day}. Het staat voorop in elk exemplaar."
TERM_MOVED = "{day} is een vrije dag; daarom is het de eerste werkdag daarna."
HOLIDAYS_UNKNOWN = (
    "Met feestdagen is geen rekening gehouden, alleen met weekenden: "
    "het onderdeel `uitnodiging` is niet geïnstalleerd."
)
NOTHING_SENT = (
    "Er is niets verstuurd; dat doe jij. Geef ieder het eigen exemplaar: aan de code is later te zien wie er "
    "reageerde."
)
MAILS = "Bij elk exemplaar staat een mail (.eml) zonder adres. Vul het adres in en verstuur."
TELL_BY_PHONE = "Geef het wachtwoord per telefoon door, niet in een mail. Het is nergens bewaard."
NOT_LOCKED = (
    "Let op: deze sessie is beveiligd met een wachtwoord, de exemplaren niet. Wil je dat wel, maak dan een "
    "nieuwe ronde met --wachtwoord."
)
EARLIER_ROUND = (
    "Versie {version} ging eerder rond. De termijn begint nu opnieuw. "
    "Reacties op die versie tellen nog mee."
)
REPLACED = "Een ronde die eerder niet is afgemaakt, is weggehaald: {folder}"
LEFT = (
    "In {folder} staat een ronde die eerder niet is afgemaakt, met iets van jou erbij. Die map blijft staan; "
    "stuur er niets uit rond."
)

# The mail
SUBJECT = "Conceptverslag: reageer uiterlijk {day}"
MAIL_OPENING = "Goedendag,"
MAIL_ATTACHED = (
    "In de bijlage vind je het conceptverslag van onze bijeenkomst. Dit is jouw eigen exemplaar."
)
MAIL_HOW = (
    "Schrijf je reactie in het bestand zelf: een opmerking in de kantlijn, of een wijziging in de tekst. "
    "Wat je verandert, wordt vanzelf zichtbaar bijgehouden. Bewaar het bestand onder dezelfde naam en stuur "
    "het mij terug."
)
MAIL_TERM = "Reageren kan tot en met {day}. Lukt dat niet, laat het mij dan voor die dag weten."
MAIL_LOCKED = "Het bestand heeft een wachtwoord. Dat hoor je van mij per telefoon."
MAIL_CONFIDENTIAL = "Het verslag is vertrouwelijk. Stuur het niet door."
MAIL_CLOSING = "Met groet,"

# The week of review, in status
WEEK = "{number}  {session}: versie {version}, reageren tot en met {day} ({left})"
DAYS_LEFT = "nog {days}"
LAST_DAY = "vandaag is de laatste dag"
OVERDUE = "{days} over de termijn"
DAYS = ("dag", "dagen")
RESPONDED = "Gereageerd: {seats}."
RESPONDED_EARLIER = "Alleen op een eerdere versie: {seats}."
WAITING = "Nog niet: {seats}."
EVERYBODY = "Iedereen heeft gereageerd."
NOBODY_YET = "Nog niemand heeft gereageerd."
UNDECIDED = "Nog te beslissen: {remarks}."
REMARKS = ("reactie", "reacties")

# What comes next
NEXT_SEND = "Het concept van {session} is er. Stuur het rond met: casusanalyse rondsturen {number}"
NEXT_DECIDE = (
    "Bij {session} is nog te beslissen over {remarks}. "
    "Doe dat met: casusanalyse reacties verwerken {number}"
)
NEXT_FINAL = (
    "De termijn van {session} is voorbij en over alles is beslist. Maak het verslag definitief met: "
    "casusanalyse definitief {number}"
)
NEXT_WAIT = (
    "{session} is rondgestuurd; {left}. Komt er iets terug, lees het in met: "
    "casusanalyse reacties inlezen {number} BESTAND"
)

"""What is said in a rehearsal: made up, about people named after birds in a village that is not there."""

CASE = "Casus Oefening"
CASE_ID = "oefening"

PRACTICE_FOLDER = "oefenen"
PATH_FILE = "{id}-dwaal-{seed}-{number}.yaml"
SCREENS_FILE = "schermen.txt"
DRAFT_FILE = "concept-oefening.docx"

# The screens as a text to read
SCREENS_OF = "De schermen van: {name} ({id}, versie {version})"
ALL_INVENTED = (
    "Dit is een oefening. Het programma speelde het protocol en verzon zelf alle antwoorden; niemand heeft "
    "dit gezegd. Zo ziet wie begeleidt de schermen, in een venster van 80 bij 24 tekens. Achter > staat wat "
    "er getypt werd."
)
ENTER = "(Enter)"
FIELD_TYPED = "{key}: {words}"
AGAIN_FOR = "Nog een keer, om langs {questions} te komen"
NEVER_ASKED = "Deze vragen kwamen in geen enkele oefening langs: {questions}."

# Scenarios
HELD_ON = "12 maart 2026"
ONE_EXPECTATION = (
    "Een verwachting heeft precies één van: gevraagd, niet_gevraagd, in_verslag, niet_in_verslag, "
    "regels_van, hoofdstukken, klaar."
)
BENEATH_WHAT = "onder hoort bij in_verslag of niet_in_verslag."
ABOUT_WHAT = "bij hoort bij gevraagd of niet_gevraagd."
AMOUNT_OF_WHAT = "aantal en regels_van horen bij elkaar."
OTHER_PROTOCOL = "Dit scenario is voor {given}, en het protocol heet {id}"
UNKNOWN_QUESTION = "De vraag {id} staat niet in dit protocol"
NOT_ASKED = "Verwacht: {id} wordt gevraagd. Dat gebeurde niet"
NOT_ASKED_ABOUT = "Verwacht: {id} wordt gevraagd bij {about}. Dat gebeurde niet"
ASKED_ANYWAY = "Verwacht: {id} wordt niet gevraagd. Toch gebeurde dat"
ASKED_ANYWAY_ABOUT = "Verwacht: {id} wordt niet gevraagd bij {about}. Toch gebeurde dat"
NOT_IN_REPORT = "Verwacht: deze tekst staat in het verslag. Hij staat nergens"
NOT_BENEATH = 'Verwacht: deze tekst staat onder "{heading}". Daar staat hij niet'
IT_STANDS_BENEATH = 'Wel onder "{heading}".'
IN_REPORT = "Verwacht: deze tekst staat niet in het verslag. Hij staat er wel"
THERE_IS_BENEATH = 'Onder "{heading}".'
BENEATH = 'Verwacht: deze tekst staat niet onder "{heading}". Hij staat er wel'
NO_SUCH_HEADING = 'In het verslag staat geen kop "{heading}"'
HEADINGS_ARE = "Er staat: {headings}."
OTHER_AMOUNT = "Verwacht: {id} heeft {expected}. Het werden er {amount}"
LINES_COUNTED = ("regel", "regels")
OTHER_ORDER = "Verwacht: de hoofdstukken staan in deze volgorde"
CHAPTERS_ARE = "De volgorde werd: {headings}."
NOT_FINISHED = "Verwacht: de sessie is klaar. Zij bleef halverwege staan"
FINISHED = "Verwacht: de sessie is nog niet klaar. Zij is wel klaar"
STRANDED = "Het spelen liep vast: {what}"
BROKE = "het programma gaf een fout ({kind})"

NO_REPLY_FITS = (
    "Bij de vraag {question} past geen enkel antwoord dat ik kon bedenken. "
    "Dit zei het scherm: {problem}"
)
GOES_ROUND = (
    'Het scherm "{screen}" kwam meer dan {times} keer terug. '
    "Kijk of de vragen daar ergens heen leiden."
)

# {year} counts back from this year: {year3} is three years ago. {soon} and {later} are days to come.
SHORT_TEXTS = (
    "We lopen samen een rondje en beginnen dan opnieuw.",
    "Meester Specht belt elke vrijdag even met thuis.",
    "We worden stil en kijken elkaar niet meer aan.",
    "Dat we vaker samen aan de keukentafel zitten.",
    "Iedereen praat harder en niemand luistert nog.",
    "Een vast gezicht, ook als het beter gaat.",
    "We vragen het eerst aan kind Mus zelf.",
)
LONG_TEXTS = (
    "In Oefendorp wilde iedereen helpen, en iedereen had haast. Pas toen oma Uil koffie zette, werd "
    "het rustig genoeg om te luisteren.",
    "Wij dachten dat kind Mus niet wilde. Later begrepen wij dat hij vooral wilde weten wie er zou "
    "blijven. Dat hebben wij hem te weinig verteld.",
    "Moeder Merel vertelde hoe de dagen thuis gingen: ’s ochtends vlot, ’s avonds zwaar. Wij zagen "
    "alleen de ochtenden.",
    "We stonden naast elkaar in wat we wilden, en tegenover elkaar in hoe snel het moest gaan.",
    "Er waren drie plannen en één kind. Wij leggen de plannen naast elkaar en kiezen er samen één.",
)
PADDING = (
    "Dit vertelden we elkaar in het buurthuis van Oefendorp.",
    "Kind Mus zat erbij en tekende een hut.",
    "Vader Kraai knikte en schonk nog eens in.",
    "Daarna was het even stil.",
)
OTHER = "iets wat er niet bij staat"
CONFIRMED = "ja"

PARTICIPANTS: tuple[dict[str, str], ...] = (
    {"rol": "leerkracht", "organisatie": "basisschool De Oefentuin"},
    {"rol": "ambulant begeleider", "organisatie": "Wijkteam Oefendorp"},
    {"rol": "jeugdbeschermer", "organisatie": "Instelling Voorbeeld"},
    {"rol": "moeder"},
)
PERSONS: tuple[dict[str, str], ...] = (
    {
        "naam": "kind Mus",
        "aard": "bouwt hutten, weet alles van kikkers, lacht hard om flauwe grappen",
        "tekening": "man",
        "leeftijd": "9 jaar",
        "kind_van_de_casus": "ja",
    },
    {
        "naam": "moeder Merel",
        "aard": "warm, vasthoudend, zingt bij de afwas",
        "tekening": "vrouw",
        "leeftijd": "rond de 35",
    },
    {
        "naam": "vader Kraai",
        "aard": "maakt alles wat stuk is, praat weinig en kijkt goed",
        "tekening": "man",
    },
    {
        "naam": "oma Uil",
        "aard": "bakt appeltaart, vergeet geen enkele verjaardag",
        "tekening": "vrouw",
        "plaats": "belangrijke ander",
    },
)
RELATIONS: tuple[tuple[str, str, str, str], ...] = (
    ("moeder Merel", "ouder", "kind Mus", ""),
    ("vader Kraai", "ouder", "kind Mus", "Ze zien elkaar in het weekend."),
    ("oma Uil", "heel nabij", "kind Mus", "Bij oma mag alles iets langer duren."),
    ("moeder Merel", "uit elkaar", "vader Kraai", ""),
)
SOMEBODY = ("kind Mus", "moeder Merel", "vader Kraai", "oma Uil")
EVENTS: tuple[dict[str, str], ...] = (
    {"wanneer": "voorjaar {year4}", "wat": "Het gezin verhuist naar Oefendorp"},
    {
        "wanneer": "najaar {year3}",
        "wat": "Kind Mus blijft steeds vaker thuis van school",
        "cruciaal": "ja",
        "ouders": "Zij waren moe en zeiden het niet tegen elkaar.",
        "effect": "Wij gingen vaker bellen en minder vaak langs.",
        "vervolg": "Er kwam een gesprek waar kind Mus niet bij was.",
        "kind_zegt": "Niemand vroeg waarom.",
        "kind_bron": "kind Mus vertelde het aan oma Uil",
        "wisten_we": "Dat het op school druk was.",
        "zagen_we_niet": "Dat hij thuis op zijn zusje paste.",
        "afweging": "Rust leek ons belangrijker dan regelmaat.",
        "bron": "het verhaal van moeder Merel",
        "zekerheid": "waarschijnlijk",
    },
    {
        "wanneer": "{year2}",
        "wat": "Oma Uil haalt hem elke woensdag op",
        "teken": "helpend moment",
    },
    {
        "wanneer": "zomer {year2}",
        "wat": "De vaste begeleider gaat weg en er komt een nieuwe",
        "cruciaal": "ja",
        "teken": "overdracht",
        "effect": "Wij begonnen opnieuw, en het gezin ook.",
        "kind_zegt": "Weer een nieuwe naam.",
        "kind_bron": "een tekening in zijn schrift",
        "wisten_we": "Dat afscheid voor hem moeilijk is.",
        "andere_herinnering": "Vader Kraai denkt dat het al in de lente was.",
        "zekerheid": "verschillend herinnerd",
    },
    {
        "wanneer": "begin {year1}",
        "wat": "Alle betrokkenen spreken af dat één iemand belt",
        "teken": "besluit",
    },
)
PERIODS: tuple[dict[str, str], ...] = (
    {"baan": "wonen", "periode": "{year4} tot heden", "wat": "bij moeder Merel in Oefendorp"},
    {"baan": "school", "periode": "{year4} tot zomer {year2}", "wat": "basisschool De Oefentuin"},
    {
        "baan": "regie",
        "periode": "zomer {year2} tot {year1}",
        "wat": "niemand wist wie het was",
        "niet_belegd": "ja",
    },
)
ROUND: tuple[dict[str, str], ...] = (
    {"zin": "Ik kwam met een vol hoofd en zit nu rustig.", "toestemming": "ja"},
    {"zin": "Fijn dat we de tijd nemen.", "toestemming": "nog vragen"},
)
QUOTES: tuple[dict[str, str], ...] = (
    {"woorden": "Ik had het haar gewoon kunnen vragen.", "toestemming": "ja"},
    {"woorden": "Jullie kwamen altijd als het al avond was.", "toestemming": "nog vragen"},
    {"woorden": "Iemand bleef. Dat was genoeg.", "toestemming": "ja"},
)
INSIGHTS: tuple[dict[str, str], ...] = (
    {"tekst": "Zodra het spannend werd, gingen wij plannen maken zonder kind Mus."},
    {"tekst": "Wat hielp was gewoon: dezelfde mens, op dezelfde dag."},
    {"tekst": "Wij wisten meer dan we deelden."},
)
STATEMENTS: tuple[dict[str, str], ...] = (
    {"draagt": "dit kan ik dragen", "nodig": "Een vaste dag om te bellen."},
    {"draagt": "dit kan ik dragen als", "als_voorwaarde": "wij het na zes weken samen bekijken"},
    {"draagt": "dit kan ik nu niet dragen", "nodig": "Eerst een gesprek thuis."},
)
FACTORS: tuple[dict[str, str], ...] = (
    {"tekst": "kind Mus slaapt slecht", "rol": "houdt in stand"},
    {"tekst": "de ochtenden zijn gehaast", "rol": "verergert"},
    {"tekst": "boos op school", "anders_gezien": "oma Uil noemt het verdriet", "nieuw": "ja"},
    {"tekst": "woensdag bij oma Uil", "rol": "beschermt"},
)
ARROWS = ("+", "+", "+", "-")
CAUSE, CONSEQUENCE = "van", "naar"
SOME_FACTORS = (
    "kind Mus slaapt slecht",
    "de ochtenden zijn gehaast",
    "boos op school",
    "woensdag bij oma Uil",
)
AGREEMENTS: tuple[dict[str, str], ...] = (
    {
        "wat": "Wij vertellen het gezin wat we vandaag zagen",
        "wanneer": "{soon}",
        "opbrengst": "Het gezin hoort het van ons en niet uit een brief.",
        "terug_in_team": "Wijkteam Oefendorp",
    },
    {"wat": "Eén iemand belt elke vrijdag met moeder Merel", "wanneer": "{later}"},
)
LINES = (
    "Elke week dezelfde persoon aan de deur",
    "Eerst vragen, dan pas regelen",
    "We zeggen het hardop als we haast krijgen",
    "Kind Mus weet wie er komt, en wanneer",
    "Wat goed gaat, schrijven we ook op",
)
ANOTHER = "{words} ({number})"
"""A line of which there are more than were thought of."""

# Wandering: what somebody may type anywhere, fitting or not
NOISE = (
    "",
    " ",
    "nee",
    "weet niet",
    "iets heel anders",
    "31-02-2019",
    "99999",
    "-1",
    "a | b | c | d | e",
    "| |",
    "wat: dit | wat: dat",
    "rond zijn zesde",
    "[b]vet[/b] {{ x }} <y>",
    "🙂",
    "/",
    "/onzin",
    "//",
)
BEHIND_AN_ORDER = ("", "", " 1", " 2", " 1 2", " 99", " +", " iets anders", " 1 weg")
CAPTURED = (
    "",
    " voorjaar 2019 | kind Mus leert zwemmen",
    " oma Uil zingt graag",
    " wij hadden haast",
    "oma Uil: We hadden het kunnen vragen.",
    " bellen | moeder Merel | morgen",
)
PATH_NOTE = (
    "# Een pad dat niet tot het einde kwam. Bewaar dit bestand in de map {folder} om het steeds opnieuw te\n"
    "# proberen, of speel het los: casusanalyse protocol test PROTOCOL DIT-BESTAND\n"
)

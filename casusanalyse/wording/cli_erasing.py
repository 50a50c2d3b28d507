"""Dutch sentences of the commands that erase: opruimen, verwijder."""

# What goes
GOES = "Dit gaat weg"
SESSION = "{case}, {date}, {protocol}"
COPY_GOES = "kopie: {path}"
OTHER_NAMES = (
    "Let op: in deze map staat ook wat een andere schuilnaam heeft, en dat gaat ook weg: {names}. Klopt dat "
    "niet, verplaats het dan eerst."
)

# Clearing away what is past its date
PAST = "Voorbij de bewaartermijn"
PAST_SINCE = "bewaren tot en met {day}"
IS_EXAMPLE = " (het meegeleverde voorbeeld)"
IN_REVIEW = "; het concept ging rond en het verslag is nog niet definitief"
NOTHING_PAST = "Er is geen sessie voorbij haar bewaartermijn."
NOT_JUDGED = "Niet beoordeeld"
NOT_JUDGED_WHY = (
    "Van deze sessies is niet te lezen hoe lang je ze mag bewaren. Kijk zelf, en wis een casus met: "
    "casusanalyse verwijder"
)
OPEN_NOW = "nu open; sluit de sessie en ruim opnieuw op"
LOCKED = "op slot"
UNREADABLE = "niet te lezen"
ELSEWHERE = "staat op een andere plaats; hier is alleen een koppeling"
WITHOUT_SESSION = "het sessiebestand is er niet meer"

# What nobody here can reach
OUT_OF_REACH = "Waar dit programma niet bij kan"
COPY_AWAY = "De kopie van {day} is nu niet te bereiken. Zoek haar op en wis haar zelf: {path}"
COPY_UNCLEAR = (
    "Op de plaats van de kopie van {day} staat een bestand dat niet te vergelijken is; het blijft staan. "
    "Wis het zelf als het die kopie is: {path}"
)
COPY_OTHER = (
    "Op de plaats van de kopie van {day} staat nu iets anders; dat blijft staan. Is de kopie verplaatst, "
    "wis haar dan zelf: {path}"
)
FOLDER_LEFT = "In deze map binnen de sessie is niet gekeken. Haal haar zelf leeg: {path}"
LINK_LEFT = (
    "Dit is een koppeling, en alleen die gaat weg: {path}. Wat op de andere plaats staat, blijft. Wis het "
    "daar zelf: {target}"
)
COPY_SYNCED = (
    "Deze kopie staat in {service}: hier wordt zij gewist, maar daar kan een eerdere versie bewaard zijn: "
    "{path}"
)
SYNCED = (
    "De werkmap staat in {service}. Daar kunnen eerdere versies bewaard zijn: leeg ook de prullenbak en de "
    "versiegeschiedenis van {service}."
)
ALWAYS = (
    "Verstuurde mails en berichten met een concept: vraag de ontvangers om ze te wissen, en wis je eigen "
    "verzonden berichten.",
    "Papier: de aanwezigheidslijst, uitdraaien en aantekeningen gaan in de papierversnipperaar.",
    "Back-ups van deze computer: vraag wie de computer beheert hoelang die bewaard blijven.",
    "Kopieën die je zelf maakte, buiten `casusanalyse kopie` om, en bestanden die je ergens anders opsloeg.",
    "In de vrije ruimte van de schijf kunnen resten van tijdelijke bestanden staan, en een SSD, USB-stick of "
    "geheugenkaart kan oude stukken vasthouden. Alleen versleuteling van de hele schijf helpt daartegen.",
)
UNTIL_NOW_ONLY = (
    "Schrijf nu op waar deze kopieën staan: na het wissen weet het programma dat niet meer."
)

# Asking
ASK_CLEAR = "Dit alles voorgoed wissen? Typ ja: "
ASK_ERASE = "Om dit voorgoed te wissen typ je de schuilnaam ({name}): "
YES = "ja"
NOTHING_DONE = "Er is niets gewist."
ONLY_SHOWN = "Er is niets gewist: dit was alleen kijken."
NOBODY_TO_CONFIRM = (
    "Er is niemand om het aan te vragen, dus er is niets gewist. Weet je het zeker, zet dan --ja achter de "
    "opdracht."
)

# Afterwards
ERASED = "Gewist en nagelezen: {what}."
NOTHING_ERASED = "Er is niets gewist."
NOTED = "Genoteerd in {path}, zonder schuilnaam."
NOT_NOTED = "Let op: de notitie in {path} kon niet worden geschreven. De oorzaak: {reason}"
NOT_ERASED = "Niet gewist: {path}\n{reason}"
FOLDER_STAYS = "Deze map is niet leeg en blijft staan: {path}"
NOT_ALL_ERASED_ONE = (
    "1 bestand of map kon niet worden gewist; waarom, staat hierboven. Los dat op en probeer het "
    "opnieuw."
)
NOT_ALL_ERASED = (
    "{count} bestanden of mappen konden niet worden gewist; waarom, staat hierboven. Los dat op en "
    "probeer het opnieuw."
)
CASE_IN_USE = (
    "Van deze casus is een sessie nu open. Er is niets gewist. Sluit de sessie en probeer het opnieuw. Zij "
    "staat in {path}"
)
CASE_NOT_FOUND = (
    'Er is geen casus die "{name}" heet. Typ de hele schuilnaam, zoals die in `casusanalyse status` staat.'
    "{suggestion}"
)
MEANT = ' Bedoelde je "{name}"?'

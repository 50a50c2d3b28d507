"""Dutch text of the files that ``protocol nieuw`` begins, and what is asked for them.

What stands between braces is filled in; a brace of the file itself is written twice.
"""

STARTER = """\
{first_line}
# {comment}
#
# Dit is een begin dat al werkt. Verander wat bij jullie anders is, haal weg wat je niet nodig hebt.
# Wat achter een hekje (#) staat, is uitleg; het programma slaat het over.
#
# Drie dingen om te weten:
# - Spring in met spaties, nooit met de Tab-toets, en zet wat bij elkaar hoort recht onder elkaar.
# - Staat er een dubbele punt met een spatie in een tekst, zet dan "..." om de hele tekst.
# - Een vraag verwijst alleen naar vragen die eerder komen.
#
# Kijk na wat je schreef met: casusanalyse protocol controleer {file}
# Alle soorten vragen en alle sleutels staan in docs/protocoltaal.md.

protocol: 1
id: {id}
naam: {name}
versie: "1.0"           # verhoog dit als je iets verandert
omschrijving: Schrijf hier in een paar zinnen waar deze bijeenkomst voor is.
auteur: {author}
duur: {minutes}                # alles bij elkaar, in minuten, pauzes meegeteld

# Keuzes met een naam, zodat meer vragen ze kunnen gebruiken.
keuzelijsten:
  hoe_het_gaat:
    goed: Het gaat goed
    wisselt: Het wisselt
    zwaar: Het is zwaar

stappen:

  - id: welkom
    titel: Welkom
    doel: Iedereen is er, en weet wat er met de woorden gebeurt.
    duur: {opening}
    script: >-
      Fijn dat jullie er zijn. We schrijven in korte regels mee, met rollen en zonder namen. Wie iets
      niet wil zeggen, mag dat overslaan.
    let_op:
      - zie: Iemand komt te laat binnen.
        doe: Vertel kort waar we zijn, en ga rustig verder.
    vragen:
      - id: deelnemers
        soort: deelnemers
        vraag: Wie zitten er aan tafel?
        kort: Aan tafel
        toelichting: Alleen rol en organisatie, nooit een naam.
        in_verslag: nee             # geen hoofdstuk van het verslag toont dit
      - id: hoe_het_gaat
        soort: keuze
        vraag: Hoe gaat het nu met het gezin?
        kort: Hoe het gaat
        keuzes: hoe_het_gaat        # de keuzelijst hierboven

  - id: terugkijken
    titel: Wat gebeurde er?
    doel: We zien samen de grote lijn.
    duur: {middle}
    script: We lopen de tijd door, stap voor stap. Vertel wat je zag of hoorde.
    # pauze_na: 10
    vragen:
      - id: verloop
        soort: tijdlijn
        vraag: Wat gebeurde er, stap voor stap?
        kort: De tijdlijn
        verplicht: zacht            # blijft dit leeg, dan komt het op het lijstje van wat nog open staat
      - id: zwaarste
        soort: lange_tekst
        vraag: Wat maakte het zwaar?
        kort: Wat het zwaar maakte
        als: {{vraag: hoe_het_gaat, is: zwaar}}

  - id: vooruitkijken
    titel: Wat nemen we mee?
    doel: Ieder weet wat de volgende stap is.
    duur: {closing}
    vragen:
      - id: inzichten
        soort: inzicht
        vraag: Wat zien we nu?
        kort: Wat we zien
        eerst_alleen: ja            # ieder schrijft dit eerst voor zichzelf op
      - id: afspraken
        soort: afspraak
        vraag: Wie doet wat, en wanneer?
        kort: Afspraken

# Waar een regel heen gaat die iemand tussendoor vertelt.
vangen: {{gebeurtenis: verloop, inzicht: inzichten, afspraak: afspraken}}

verslag:
  titel: {name}
  hoofdstukken:
    - kop: Hoe het gaat
      toont: [hoe_het_gaat, zwaarste]
    - kop: Wat er gebeurde
      toont: [verloop]
    - kop: Wat we zien en wat we gaan doen
      toont: [inzichten, afspraken]

# Wat er na de sessie gebeurt, in dagen.
afronding:
  reactietermijn: 7
  bewaartermijn: 180
"""

BUILDING = """\
{first_line}
# {comment}
#
# Dit protocol bouwt voort op "{base}". Wat je hier niet noemt, is zoals daar, ook als dat later verandert.
# Hoe dat er nu uitziet: casusanalyse protocol toon {base}
#
# - Spring in met spaties, nooit met de Tab-toets, en zet wat bij elkaar hoort recht onder elkaar.
# - Staat er een dubbele punt met een spatie in een tekst, zet dan "..." om de hele tekst.
#
# Kijk na wat je schreef met: casusanalyse protocol controleer {file}

protocol: 1
id: {id}
naam: {name}
versie: "1.0"           # verhoog dit als je iets verandert
gebruikt: {base}
auteur: {author}
duur: {minutes}                # alles bij elkaar, in minuten, pauzes meegeteld

# Hieronder staat wat jullie anders kunnen doen. Nu is dat nog niets, want voor elke regel staat een hekje.
# Haal bij wat je wilt gebruiken het hekje en één spatie weg, ook voor het woord "afwijkingen".

# afwijkingen:
#
#   # Een vraag anders stellen. De soort van een vraag blijft wat zij is.
#   - vraag: {question}
#     wordt:
#       vraag: Schrijf hier de vraag zoals jullie haar stellen.
#
#   # Een vraag weglaten.
#   - vraag: {other_question}
#     verbergen: ja
#
#   # Een stap langer of korter maken, met een eigen vraag erbij.
#   - stap: {step}
#     wordt: {{duur: {step_minutes}}}
#     erin:
#       - id: eigen_vraag
#         soort: tekst
#         vraag: Schrijf hier jullie eigen vraag.
#         in_verslag: nee
#
#   # Een kop van het verslag veranderen.
#   - hoofdstuk: {chapter}
#     wordt: {{kop: Schrijf hier jullie eigen kop}}
"""

OWN_AUTHOR = "Onze regio"
"""Who made it, where nobody said so."""

BAD_ID = (
    '"{id}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, zonder spaties, en begin'
    " met een letter."
)
RESERVED_ID = (
    '"{id}" kan geen id zijn: Windows houdt die naam voor zichzelf en maakt er geen bestand mee.'
)
OWN_ID = "{id}-eigen"
MAYBE = ' Bijvoorbeeld: "{id}".'
ID_TAKEN = (
    'Er is al een protocol met de id "{id}", dus er is niets gemaakt. Kies een andere id; bouw je erop'
    " voort, typ dan: casusanalyse protocol nieuw {id}-eigen --gebruikt {id}"
)
FILE_TAKEN = "{path} is er al, dus er is niets gemaakt. Kies een andere naam."
NOT_MINUTES = "Een protocol duurt van {least} tot en met {most} minuten."

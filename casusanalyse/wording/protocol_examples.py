"""The examples in docs/protocoltaal.md, as a region would write them."""

EXAMPLES: dict[str, str] = {
    "tekst": """\
- id: wens
  soort: tekst
  vraag: Wat wens je dit kind toe, in een paar woorden?
  kort: Onze wens
  controle:
    - regel: {woorden_hoogstens: 12}
      melding: Kan het nog korter? Dan blijft het beter hangen.""",
    "lange_tekst": """\
- id: grote-lijn
  soort: lange_tekst
  vraag: Als je van een afstand kijkt, welke lijn zie je dan?
  voorbeeld: Telkens als het rustig werd, gingen wij weg.""",
    "ja_nee": """\
- id: ouders-weten
  soort: ja_nee
  vraag: Weten de ouders dat we hier vandaag zitten?
  verplicht: ja""",
    "keuze": """\
- id: kleur
  soort: keuze
  vraag: Hoe zit je erbij?
  keuzes: {rustig: Rustig en erbij, gehaast: Nog onderweg, gespannen: Gespannen}
  anders: ja""",
    "meerkeuze": """\
- id: lagen
  soort: meerkeuze
  vraag: Waar zien we dit patroon terug?
  keuzes: {gezin: In het gezin, wij: Bij onszelf, organisaties: Tussen organisaties}
  minimaal: 1""",
    "getal": """\
- id: plekken
  soort: getal
  vraag: Op hoeveel plekken heeft het kind gewoond?
  minimaal: 1""",
    "datum": """\
- id: eerste-melding
  soort: datum
  vraag: Wanneer vroeg iemand voor het eerst om hulp?
  voorbeeld: voorjaar 2019""",
    "periode": """\
- id: rustige-tijd
  soort: periode
  vraag: Van wanneer tot wanneer ging het goed?
  voorbeeld: van najaar 2016 tot zomer 2018""",
    "schaal": """\
- id: vertrouwen
  soort: schaal
  vraag: Hoeveel vertrouwen heb je dat we het samen volhouden?
  minimaal: 1
  maximaal: 10
  wie_leest: begeleider""",
    "bevestiging": """\
- id: gehoord
  soort: bevestiging
  vraag: We hebben gehoord wat er wordt vastgelegd en wie dat leest.""",
    "mededeling": """\
- id: stopknop
  soort: mededeling
  vraag: Iedereen mag op elk moment om stilte vragen. Dat hoef je niet uit te leggen.""",
    "pauze": """\
- id: even-lucht
  soort: pauze
  vraag: Even naar buiten.
  duur: 10""",
    "lijst": """\
- id: voorwaarden
  soort: lijst
  vraag: Wat is er nodig om dit vol te houden?
  maximaal: 5
  velden:
    - {id: bij-wie, soort: tekst, vraag: Bij wie ligt dit?}""",
    "deelnemers": """\
- id: aanwezig
  soort: deelnemers
  vraag: Welke rollen zitten er aan tafel?
  in_verslag: nee""",
    "personen": """\
- id: gezin
  soort: personen
  vraag: Wie horen erbij, en wie is ieder los van de zorgen?""",
    "relaties": """\
- id: wie-bij-wie
  soort: relaties
  vraag: Wie zijn zij van elkaar, en wie woont bij wie?
  tekens: {steungezin: is er in het weekend voor}""",
    "tijdlijn": """\
- id: verloop
  soort: tijdlijn
  vraag: Wat gebeurde er, stap voor stap?
  voorbeeld: voorjaar 2019 | het kind verhuist naar een pleeggezin""",
    "perioden": """\
- id: banen
  soort: perioden
  vraag: Wat liep er naast de gebeurtenissen?""",
    "ronde": """\
- id: inchecken
  soort: ronde
  vraag: Hoe is het om hier te zijn?
  toelichting: Iedereen mag overslaan.""",
    "citaat": """\
- id: zinnen
  soort: citaat
  vraag: Welke woorden willen we bewaren zoals ze klonken?""",
    "inzicht": """\
- id: inzichten
  soort: inzicht
  vraag: Wat valt op, nu we de hele lijn zien?
  maximaal: 8""",
    "verklaring": """\
- id: kernteam
  soort: lijst
  vraag: Wie zitten er in het kernteam?
- id: dragen
  soort: verklaring
  vraag: Wat kun jij hiervan dragen, en wat heb je daarvoor nodig?
  kies_uit: kernteam""",
    "afspraak": """\
- id: afspraken
  soort: afspraak
  vraag: Wie doet wat, en wanneer?""",
    "factoren": """\
- id: wat-meespeelt
  soort: factoren
  vraag: Wat speelt er allemaal mee?
  voorbeeld: slecht slapen | houdt in stand | moeder, leerkracht""",
    "invloeden": """\
- id: wat-meespeelt
  soort: factoren
  vraag: Wat speelt er allemaal mee?
- id: pijlen
  soort: invloeden
  vraag: Hoe werkt het een op het ander door?
  voorbeeld: slecht slapen | + | boos op school""",
}

TAKING_OVER_EXAMPLE = """\
neemt_over:
  - {uit: overleg, soort: afspraak, vraag: afspraken, naar: vorige_afspraken}
  - uit: overleg
    soort: afspraak
    vraag: vorige_afspraken
    als:
      geen_van: [{vraag: stand, is: gedaan}, {vraag: stand, is: losgelaten}]"""

CONDITION_EXAMPLE = """\
- id: veilig
  soort: ja_nee
  vraag: Is het kind nu veilig?
- id: gebeurtenissen
  soort: tijdlijn
  vraag: Wat gebeurde er?
- id: verdieping
  soort: lange_tekst
  vraag: Welk moment willen we beter begrijpen?
  als:
    alle:
      - {vraag: gebeurtenissen, aantal_minstens: 3}
      - geen_van:
          - {vraag: veilig, is: nee}"""

TEMPLATE_EXAMPLE = """\
id: korte-terugblik-ochtend
naam: Korte terugblik, in de ochtend
protocol: korte-terugblik
begin: 9:30
plaats: Vergaderzaal van het wijkcentrum
minuten: {verloop: 25}
pauzes: {verloop: 5}
deelnemers:
  - {rol: gezinsvoogd, organisatie: jeugdbescherming}
  - {rol: intern begeleider, organisatie: school}
materialen: [een rol papier, dikke stiften]
uitnodiging:
  doel: Wij kijken een uur samen terug op wat goed ging en wat beter kan.
  bezwaar: de coördinator van de regio
  praktisch: Vanaf 9.15 uur is er koffie.
reactietermijn: 10
bewaartermijn: 90"""

BUILDING_EXAMPLE = """\
protocol: 1
id: korte-terugblik-noord
naam: Korte terugblik in Noord
versie: "1.0"
gebruikt: korte-terugblik
duur: 70
keuzelijsten:
  stemming: {rustig: Rustig en erbij, vol: Een vol hoofd}
verslag: {titel: Terugblik in Noord}
afwijkingen:
  - vraag: familie
    wordt: {vraag: "Wie horen erbij, en waar worden zij blij van?"}
    erna:
      - {id: stemming, soort: keuze, vraag: Hoe zitten jullie erbij?, keuzes: stemming, in_verslag: nee}
  - vraag: inzichten
    zonder: [als]
  - stap: gezin
    wordt: {duur: 20}
  - hoofdstuk: De familie
    wordt: {kop: De mensen om wie het gaat}"""

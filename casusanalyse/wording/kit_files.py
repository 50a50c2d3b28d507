"""Dutch texts of the files that stand in a new kit: what each folder is for, and two beginnings."""

README_NAME = "LEESMIJ.txt"
README = """\
Dit is de werkmap van jullie regio voor casusanalyse.

Wat waar staat

  protocols           Jullie eigen protocollen: wat er in een bijeenkomst wordt gevraagd.
                      onze-terugblik.yaml is een begin; verander het, of gooi het weg.
  session_templates   Jullie eigen sjablonen: hoe jullie een protocol houden, met de tijden, de
                      stoelen en de woorden van de uitnodiging. ons-dagdeel.yaml is een begin.
  huisstijl           Zet hier huisstijl.docx neer; dan lijken de verslagen op die van jullie.
  outputs             Hier komen de sessies. Een map per casus, onder een schuilnaam.

Zo begin je

  Open een bestand in protocols of session_templates met een gewone tekstverwerker, zoals
  Kladblok. Verander iets, bewaar het, en typ in deze map:

      casusanalyse kit controleer

  Je leest dan per bestand of het klopt, en zo niet, wat er op welke regel staat.

Goed om te weten

  - Wat met het programma meekwam, verander je niet. Geef je een eigen bestand dezelfde id, dan
    gaat dat van jullie voor. `casusanalyse protocol lijst` laat zien welk bestand telt.
  - Een bestand eindigt op .yaml. Maakt Kladblok er .yaml.txt van, kies dan bij het bewaren
    "Alle bestanden".
  - Begonnen sessies veranderen niet mee: elke sessie draagt haar eigen protocol bij zich.
  - Zet deze map niet in OneDrive, Dropbox of op een netwerkschijf zodra er sessies in staan.
  - Schrijf nergens namen: geen kind, geen ouder, geen collega. Rollen zijn genoeg.
"""

HOUSE_README = """\
Hier hoort een Word-bestand met de naam huisstijl.docx.

Neem een brief of rapport van jullie organisatie, met het logo en de voettekst erin. Haal de tekst
eruit, bewaar het in deze map als huisstijl.docx, en sluit Word. Vanaf dan maakt casusanalyse alle
verslagen in die letters en kleuren. Het bestand zelf blijft zoals het is.

Kijk met `casusanalyse kit controleer` wat ervan wordt overgenomen.
"""

PROTOCOL_NAME = "onze-terugblik.yaml"
PROTOCOL_TITLE = "Onze terugblik"
PROTOCOL_AUTHOR = "Onze regio"

TEMPLATE_NAME = "ons-dagdeel.yaml"
TEMPLATE = """\
# Een eigen sjabloon, als begin: hoe jullie het protocol `retrospectief` houden.
#
# Wat je weglaat, blijft zoals het protocol het zegt. Haal een # weg om een regel te laten meetellen.
# Begin een sessie hiermee met: casusanalyse start --sjabloon ons-dagdeel
id: ons-dagdeel
naam: Terugkijken in een dagdeel, bij ons
protocol: retrospectief

# Hoe laat en waar, meestal. In de uitnodiging kun je het altijd anders zeggen.
begin: "13:00"
# plaats: Vergaderzaal van het wijkcentrum

# Eigen minuten per stap, en pauzes na een stap.
minuten:
  verloop: 70
pauzes:
  gezin_in_beeld: 10
  verloop: 15

# Wie je meestal verwacht: rollen, nooit namen.
deelnemers:
  - {rol: jeugdbeschermer, organisatie: gecertificeerde instelling}
  - {rol: intern begeleider, organisatie: school}

materialen:
  - Een strook papier voor de tijdlijn, en dikke stiften

# De woorden van de uitnodiging. Wat je weglaat, krijgt gewone woorden.
uitnodiging:
  # doel: Waarom jullie bij elkaar komen.
  # over_de_tekst: Wat er met de tekst gebeurt.
  # niet_meenemen: Wat mensen thuislaten.
  bezwaar: de coördinator casusanalyse van onze regio

# Na hoeveel dagen het concept rondgaat, hoeveel dagen er is om te reageren (zeven of meer), en na
# hoeveel dagen alles wordt verwijderd.
concept_na: 14
reactietermijn: 7
bewaartermijn: 180
"""

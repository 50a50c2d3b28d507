"""A whole session in the order in which people talk: who says what when nobody keeps to the form.

The facts are those of the published case behind `voorbeeld/`, shortened to what somebody types while
listening. What that case does not tell is invented and says so nowhere: it is a rehearsal.
"""

from dataclasses import dataclass

TEMPLATE = """\
id: rondetafel
naam: Terugkijken met twaalf mensen
omschrijving: Wie er komen, is vooraf bekend.
protocol: retrospectief
deelnemers:
  - {rol: kinderarts, organisatie: kinderziekenhuis}
  - {rol: medisch maatschappelijk werker, organisatie: kinderziekenhuis}
  - {rol: ontslagcoördinator, organisatie: kinderziekenhuis}
  - {rol: manager, organisatie: gehandicaptenzorg}
  - {rol: casemanager, organisatie: gehandicaptenzorg}
  - {rol: jeugdwerker, organisatie: dienst kind en gezin}
  - {rol: teamleider, organisatie: dienst kind en gezin}
  - {rol: leidinggevende, organisatie: logeerhuis}
  - {rol: coördinator gastgezinnen, organisatie: stichting}
  - {rol: gastouder}
  - {rol: leerkracht, organisatie: school}
  - {rol: therapeut, organisatie: ziekenhuis}
"""


@dataclass(frozen=True)
class Turn:
    """What is typed, with Enter behind it, and what stands on the screen after that."""

    typed: str
    shows: str
    clear: bool = False
    """Whether what stands on the line already is emptied first."""
    look: bool = False
    """Whether the screen after it is compared with the one that is kept."""


THE_FIRST_DAY = (
    Turn("", "Zijn er vandaag ouders bij?"),
    Turn("nee", "Waarom kijken we juist naar deze casus?"),
    Turn("Wij wilden begrijpen hoe een kind tweeënhalf jaar wachtte.", "We schrijven in korte"),
    Turn("/naar gezin_weet_ervan", "Wat weten de gezinsleden"),
    Turn("Moeder weet dat wij terugkijken.", "Hoe hoort het gezin"),
    Turn("De maatschappelijk werker leest het met haar door.", "Maak je je zorgen"),
    Turn("/naar inchecken", "Aan tafel: kinderarts, medisch maatschappelijk werker", look=True),
    # Somebody begins about the case, and somebody is not there yet.
    Turn(
        "+ mei 2017 | ziekenhuis verwijst naar de gehandicaptenzorg",
        "als gebeurtenis 1.",
        look=True,
    ),
    Turn("/aanwezig leerkracht later", "leerkracht: later gekomen."),
    Turn("? wie vertelt het zusje wat er gebeurt", "Bewaard voor straks (1)."),
    Turn("", "Hoe doen we het met elkaar?"),
    Turn("/naar werkafspraken", "Wat spreken we af voor als dat gebeurt?"),
    Turn("We laten elkaar uitpraten.", "Bewaard als regel 1."),
    Turn("We zeggen het als het te snel gaat.", "Bewaard als regel 2."),
    Turn("We blijven bij het kind.", "Bewaard als regel 3."),
    Turn("", "Het gezin in beeld"),
    Turn("/naar gezin", "Wie is dit, los van de zorgen?"),
    Turn("kind A | straalt bij moeders stem en bij muziek", "Bewaard als regel 1."),
    Turn("moeder | haalt haar zoon zelf op", "Bewaard als regel 2."),
    Turn("+ 2016 | ongeluk in het buitenland", "als gebeurtenis 2."),
    Turn("zusje | jonger, vraagt naar haar broer", "Bewaard als regel 3."),
    Turn("vader", "Bewaard als regel 4."),
    Turn("* wij wisten van vader niets en vroegen het ook niet", "als inzicht 1.", look=True),
    Turn("", "Wie zijn zij voor elkaar?"),
    Turn("moeder | ouder | kind A", "Bewaard als regel 1."),
    Turn("kind A | broer of zus | zusje", "Bewaard als regel 2."),
    Turn("/stopknop", "We staan stil.", look=True),
    Turn("", "De klok loopt weer."),
    Turn("/naar tijdlijn", "Wat gebeurde er, en ongeveer wanneer?"),
    Turn("april 2017 | moeder haalt hem terug, opname in het kinderziekenhuis", "als regel 3."),
    Turn("zomer 2017 | geen antwoord op de verwijzing", "als regel 4."),
    Turn("augustus 2017 | medisch klaar, er is geen plek", "als regel 5."),
    # Nature in the middle of the timeline, of somebody nobody had named.
    Turn("@gastouders geven vaste, rustige zorg", "gastouders staat nu in het gezin.", look=True),
    Turn("@moeder zegt eerlijk wat ze niet kan", "Bewaard bij moeder."),
    Turn("januari 2018 | team klaagt bij de kinderombudsman", "als regel 6."),
    Turn('"jeugdwerker: Wij dachten dat het bij een ander hoorde.', "als citaat 1."),
    Turn("2018 | dienst kind en gezin wijst de aanmelding af", "als regel 7."),
    # Typed with the wrong mark, and put right with one order.
    Turn("* 2018 | moeder is bang dat zij het thuis niet redt", "als inzicht 2."),
    Turn("/verplaats +", 'Verplaatst naar "De tijdlijn"', look=True),
    Turn("tussen 2017 en 2020 | tweede ziekenhuis, daarna een logeerhuis", "als regel 9."),
    Turn("na het logeerhuis | ontroostbaar, huilt weken", "als regel 10."),
    # What was said about the summer an hour ago was not quite so.
    Turn("/wijzig 4", "Je verbetert regel 4.", look=True),
    Turn("zomer 2017 | drie maanden geen antwoord", "Regel 4 is verbeterd.", clear=True),
    Turn("/aanwezig manager weg", "manager: eerder weg."),
    Turn("= de casemanager belt moeder deze week", "als afspraak 1."),
    Turn("/stopknop", "We staan stil."),
    Turn("", "De klok loopt weer."),
    Turn("februari 2020 | naar een gastgezin", "als regel 11."),
    Turn("2020 | naar school, met twee klasgenoten", "als regel 12.", look=True),
    Turn("/naar perioden", "Wat liep er naast deze gebeurtenissen?"),
    Turn("wonen | april 2017 - februari 2020 | ziekenhuizen en logeerhuis", "als regel 1."),
    Turn("regie | april 2017 - februari 2020 | niet belegd", "als regel 2."),
    Turn("/naar grote_lijn", "Hoe vertel je het hele verhaal"),
    Turn("Twee diensten keken naar elkaar. Hij wachtte.", "Pauze, 10 minuten."),
    # A quote in the break.
    Turn('"moeder: Ik weet niet of ik thuis goed voor hem kan zorgen.', "als citaat 2.", look=True),
    Turn("/pauze", "Alles is bewaard."),
)

THE_SECOND_DAY = (
    Turn("/naar inzichten", "Wat valt op nu je het geheel ziet?"),
    Turn("Stilte was ons antwoord. | gebeurtenissen: 4, 5", "Bewaard als regel 2."),
    Turn("Wie hem toevallig had, moest het regelen.", "Bewaard als regel 3."),
    Turn("/naar onze_patronen", "Welke patronen zijn van ons?"),
    Turn("Wij verwezen naar elkaar. | ieder zijn eigen regels", "Bewaard als regel 1."),
    Turn("+ september 2019 | zijn arts ziet hem achteruitgaan", "als gebeurtenis 13.", look=True),
    Turn("/naar nu_anders", "met wat we nu weten?"),
    Turn("Binnen een week samen om tafel.", "Bewaard als regel 1."),
    Turn("/naar werkzaam", "Wat werkte, al was het even?"),
    Turn("Hem zelf opzoeken, en later terugkomen.", "Bewaard als regel 1."),
    Turn('"gastouder: Hij lachte de eerste avond al.', "als citaat 3."),
    Turn("/naar voorwaarden", "Welke voorwaarden zouden ons helpen?"),
    Turn("Eén iemand die de regie heeft.", "Bewaard als regel 1."),
    Turn("/naar uitchecken", "Hoe was dit voor jou?"),
    Turn("Ik ga lichter weg dan ik kwam. | ja", "Bewaard als regel 1."),
    Turn("/naar voor_jezelf", "Pak je eigen papier."),
    Turn("", "Jullie zijn er doorheen", look=True),
    Turn("", "Alles is bewaard."),
)

WORKING_OUT = (
    Turn("/naar 5", "Het patroon van het gezin en dat van ons"),
    Turn("/samen 2 3", "Regel 3 gaat op in regel 2."),
    Turn(
        "Stilte was ons antwoord, en wie hem toevallig had, moest het regelen.",
        "Samengevoegd tot regel 2.",
        clear=True,
        look=True,
    ),
    Turn("/naar 8", "Hoe het was om samen te kijken"),
    Turn("/toestemming 1 ja", "Regel 1 mag in het verslag."),
    Turn("/toestemming 2 nee", "Regel 2 komt niet in het verslag.", look=True),
    Turn("/naar 3", "De grote lijn"),
    Turn("/zin", "Je verwoordt de verbindende zin."),
    Turn("Zo zagen wij het, met wat afstand.", "De verbindende zin is bewaard.", clear=True),
    Turn("/samenvatting", "Hoogstens één bladzijde"),
    Turn("Wij keken terug op tweeënhalf jaar wachten.", "De alinea is bewaard.", look=True),
    Turn("/klaar", "Dit heeft een concept nog nodig", look=True),
    Turn("", "Uitgewerkt"),
)
"""What the facilitator does the day after."""

REPORTED = (
    "Wij keken terug op tweeënhalf jaar wachten.",
    "Zo zagen wij het, met wat afstand.",
    "Stilte was ons antwoord, en wie hem toevallig had, moest het regelen.",
    "Wij dachten dat het bij een ander hoorde.",
    "geven vaste, rustige zorg",
    "drie maanden geen antwoord",
)
NOT_REPORTED = (
    "Ik weet niet of ik thuis goed voor hem kan zorgen.",
    "Hij lachte de eerste avond al.",
    "Met wat afstand zagen wij deze lijn.",
    "later gekomen",
)
"""What nobody agreed to, what was worded anew, and who was there when."""

LANDED = {
    "tijdlijn": [
        "ziekenhuis verwijst naar de gehandicaptenzorg",
        "ongeluk in het buitenland",
        "moeder haalt hem terug, opname in het kinderziekenhuis",
        "drie maanden geen antwoord",
        "medisch klaar, er is geen plek",
        "team klaagt bij de kinderombudsman",
        "dienst kind en gezin wijst de aanmelding af",
        "moeder is bang dat zij het thuis niet redt",
        "tweede ziekenhuis, daarna een logeerhuis",
        "ontroostbaar, huilt weken",
        "naar een gastgezin",
        "naar school, met twee klasgenoten",
        "zijn arts ziet hem achteruitgaan",
    ],
    "gezin": ["kind A", "moeder", "zusje", "vader", "gastouders"],
    "relaties": ["ouder", "broer of zus"],
    "inzichten": [
        "wij wisten van vader niets en vroegen het ook niet",
        "Stilte was ons antwoord.",
        "Wie hem toevallig had, moest het regelen.",
    ],
    "citaten": [
        "Wij dachten dat het bij een ander hoorde.",
        "Ik weet niet of ik thuis goed voor hem kan zorgen.",
        "Hij lachte de eerste avond al.",
    ],
    "straks": ["wie vertelt het zusje wat er gebeurt"],
    "afspraken": ["de casemanager belt moeder deze week"],
    "werkafspraken": [
        "We laten elkaar uitpraten.",
        "We zeggen het als het te snel gaat.",
        "We blijven bij het kind.",
    ],
    "perioden": ["ziekenhuizen en logeerhuis", "niet belegd"],
    "onze_patronen": ["Wij verwezen naar elkaar."],
    "nu_anders": ["Binnen een week samen om tafel."],
    "werkzaam": ["Hem zelf opzoeken, en later terugkomen."],
    "voorwaarden": ["Eén iemand die de regie heeft."],
    "uitchecken": ["Ik ga lichter weg dan ik kwam."],
}
"""What every list must hold, by the titles of its lines, in order."""

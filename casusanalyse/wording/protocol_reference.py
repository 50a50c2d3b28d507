"""Dutch words of docs/protocoltaal.md: what every key, kind and layout of the language means."""

TABLE_HEAD = "| sleutel | vorm | betekenis |\n|---|---|---|"
FIELD_HEAD = "| veld | vraag | vorm |\n|---|---|---|"
MUST = "verplicht"
DEFAULT = "anders: {value}"
OWN_KEYS = "Eigen sleutels:"
NO_OWN_KEYS = "Geen eigen sleutels naast die van elke vraag."
ANSWER = "Antwoord: {shape}"
ENTRIES = "Elke regel heeft deze velden:"
TESTS = "Toetsen in een voorwaarde: {tests}."
EXAMPLE = "Voorbeeld:"
OR = " of "
ONE_OF = "een van: {words}"
POINTS_AT = "wijst naar: {kinds}"
FIELD_MUST = "verplicht; "

FORM_TEXT = "tekst"
FORM_ID = "id"
FORM_FLAG = "ja of nee"
FORM_WHOLE = "heel getal"
FORM_NUMBER = "getal"
FORM_TIME = "tijd, zoals `13:00`"
FORM_OPTIONS = "keuzes (`woord: tekst`)"
FORM_LIST = "lijst: {item}"
FORM_GROUP = "per id: {item}"
FORM_CONDITION = "voorwaarde"
FORM_QUESTION = "vraag"
FORM_NEW_VALUES = "sleutels met hun nieuwe waarde"
FORM_DEVIATIONS = 'lijst: zie "Afwijking"'
FORM_SECTION = 'zie "{title}"'

INTRODUCTION = """\
Dit deel is gemaakt uit het model van het programma en klopt dus altijd. Een id bestaat uit kleine
letters, cijfers, streepjes en liggende streepjes, en begint met een letter. Tekst blijft precies
wat je typt: `nee`, `12:30` en `1.10` zijn gewone woorden, behalve waar een getal of ja of nee hoort."""

TAKING_OVER = """\
Wat een vervolg meekrijgt uit een eerdere sessie van dezelfde casus. Bij elke regel van een lijst komt ook
mee wat er met `voor_elk` over gezegd is. Staat dezelfde afspraak in twee lijsten, dan komt zij één keer
mee, zoals in de eerst genoemde.

Met `als` kies je welke regels meekomen. De voorwaarde gaat over de vragen van de eerdere sessie, ook over
wat daar met `voor_elk` bij elke regel is gevraagd.

Een keuze met het woord `gedaan` of `losgelaten` sluit een afspraak af: zo telt `casusanalyse casus` wat nog
openstaat."""

BUILDING_ON = """\
Een eigen protocol hoeft niet van voren af aan. Met `gebruikt` neem je een ander protocol zoals het is, en
zeg je alleen wat er anders moet. Dat andere bestand verander je niet. Komt er een nieuwe versie van, dan
bouwt het jouwe daarop; noem je iets wat er dan niet meer is, dan hoor je dat bij `protocol controleer`.

De `id` mag een nieuwe zijn: dan staan de twee naast elkaar. Hij mag ook dezelfde zijn: dan komt jouw
bestand ervoor in de plaats. Een vervolg dat uit het oorspronkelijke protocol overneemt, doet dat ook uit
een sessie met het jouwe."""

DEVIATION = """\
Elke afwijking noemt één ding uit het andere protocol: een `vraag`, een `stap`, een `hoofdstuk` (bij de kop)
of een `keuzelijst`. De namen zijn die van het andere protocol, ook als je iets verplaatst. Eén afwijking mag
meer dan één ding doen. De soort van een vraag verandert nooit; verberg haar en zet er een nieuwe bij.

Wat verborgen is, staat ook niet meer bij `toont`, `vangen`, `waar_we_staan` en `neemt_over`. Een hoofdstuk
waar zo niets van overblijft, vervalt. Staat er ergens een voorwaarde over iets wat verborgen is, dan hoor
je dat: daar is ook een afwijking nodig."""

SECTIONS: dict[str, tuple[str, str]] = {
    "Protocol": ("Protocol", "Zo begint elk bestand."),
    "TakeOver": ("Overnemen", TAKING_OVER),
    "Captures": (
        "Vangen",
        "Waar een regel heen gaat die iemand tussendoor vertelt. Wat je weglaat, vang je niet.",
    ),
    "Step": ("Stap", "Een onderdeel van de bijeenkomst."),
    "Cue": ("Let op", "Wat je in de kamer kunt zien, en wat je dan kunt doen."),
    "QuestionBase": ("Vraag", "Deze sleutels heeft elke vraag, naast `soort`."),
    "ValuedBase": (
        "Vraag met één antwoord",
        "Deze sleutels komen erbij als een vraag één antwoord heeft.",
    ),
    "OpensAfter": (
        "Pas na",
        "De vraag blijft dicht tot een eerdere vraag is ingevuld, of één veld van al haar regels.",
    ),
    "Check": (
        "Controle",
        "Een regel waar een antwoord aan voldoet, met een zin als dat niet zo is.",
    ),
    "Rule": ("Regel", "Alles wat hier staat, geldt tegelijk."),
    "ListField": ("Velden", "Extra velden bij de regels van een `lijst`."),
    "Test": ("Voorwaarde", "Een eerdere vraag, met precies één toets."),
    "AllOf": ("Alle", "Alle voorwaarden zijn waar."),
    "AnyOf": ("Een van", "Minstens een van de voorwaarden is waar."),
    "NoneOf": ("Geen van", "Geen van de voorwaarden is waar."),
    "Report": ("Verslag", "Wat er in het verslag komt, en in welke volgorde."),
    "Chapter": ("Hoofdstuk", "Een kop, verbindende tekst en de antwoorden die eronder komen."),
    "Completion": ("Afronding", "Wat er na de sessie gebeurt."),
    "Overlay": ("Bouwen op een ander protocol", BUILDING_ON),
    "NewTitle": (
        "Verslag van een protocol dat bouwt",
        "De hoofdstukken verander je met afwijkingen.",
    ),
    "DeviationBase": ("Afwijking", DEVIATION),
    "QuestionDeviation": ("Afwijking van een vraag", "Deze sleutels komen erbij."),
    "StepDeviation": ("Afwijking van een stap", "Deze sleutels komen erbij."),
    "ChapterDeviation": ("Afwijking van een hoofdstuk", "Deze sleutels komen erbij."),
    "ChoiceListDeviation": (
        "Afwijking van een keuzelijst",
        "Een keuzelijst wordt als geheel anders.",
    ),
    "SessionTemplate": (
        "Sessiesjabloon",
        "Een eigen bestand in `session_templates/`: één manier om een protocol te houden.",
    ),
    "SeatTemplate": ("Deelnemer in een sjabloon", "Een rol en een organisatie, nooit een naam."),
    "InvitationTexts": (
        "Woorden van de uitnodiging",
        "Wat `casusanalyse uitnodiging` in de mail en de agenda zet. Wat je weglaat, krijgt gewone woorden.",
    ),
}

KEYS: dict[tuple[str, str], str] = {
    ("Protocol", "language"): "De versie van deze taal.",
    ("Protocol", "id"): "Hoe het programma dit protocol noemt; ook in mapnamen.",
    ("Protocol", "name"): "Hoe mensen het noemen.",
    ("Protocol", "version"): "Verhoog haar als je iets verandert.",
    ("Protocol", "description"): "Waar het voor is, in een paar zinnen.",
    ("Protocol", "author"): "Wie het maakte: een organisatie of een functie.",
    ("Protocol", "minutes"): "Het geheel in minuten, pauzes meegeteld.",
    ("Protocol", "takes_over"): "Wat een vervolg meekrijgt.",
    (
        "Protocol",
        "where_we_stand",
    ): "De vragen die vertellen waar de casus staat; een vervolg begint "
    "met die bladzijde, en `casusanalyse casus` leest er de datums in.",
    ("Protocol", "choice_lists"): "Keuzes met een naam, zodat meer vragen ze kunnen gebruiken.",
    ("Protocol", "steps"): "De onderdelen, in volgorde.",
    ("Protocol", "captures"): "Waar gevangen regels heen gaan.",
    ("Protocol", "report"): "Het verslag.",
    ("Protocol", "completion"): "Termijnen na de sessie.",
    ("TakeOver", "from_protocol"): "Het protocol van de eerdere sessie.",
    ("TakeOver", "kind"): "De soort van de vraag; hier en daar dezelfde.",
    ("TakeOver", "question"): "De vraag in de eerdere sessie.",
    ("TakeOver", "into"): "De vraag hier, als die een andere id heeft.",
    ("TakeOver", "condition"): "Wanneer het meekomt; van een lijst: welke regels.",
    ("Captures", "event"): "Een vraag van de soort `tijdlijn`.",
    ("Captures", "person"): "Een vraag van de soort `personen`.",
    ("Captures", "insight"): "Een vraag van de soort `inzicht`.",
    ("Captures", "quote"): "Een vraag van de soort `citaat`.",
    ("Captures", "later"): "Een vraag van de soort `lijst`: wat later terugkomt.",
    ("Captures", "agreement"): "Een vraag van de soort `afspraak`.",
    ("Step", "id"): "Uniek onder de stappen.",
    ("Step", "title"): "Wat de groep ziet.",
    ("Step", "goal"): "Waar deze stap voor is.",
    ("Step", "minutes"): "Richttijd in minuten.",
    ("Step", "materials"): "Wat er klaar moet liggen.",
    ("Step", "script"): "Om voor te lezen.",
    ("Step", "cues"): "Steun voor de begeleider.",
    ("Step", "condition"): "Wanneer de stap aan bod komt.",
    ("Step", "silence"): "Een stilte: wat je zegt voordat niemand meer typt.",
    ("Step", "questions"): "De vragen, in volgorde.",
    ("Step", "break_after"): "Pauze na deze stap, in minuten.",
    ("Cue", "see"): "Wat je kunt zien of horen.",
    ("Cue", "do"): "Wat je dan kunt doen.",
    ("QuestionBase", "id"): "Uniek onder de vragen.",
    ("QuestionBase", "prompt"): "De vraag zelf, om voor te lezen.",
    ("QuestionBase", "short"): "Korte naam op het scherm en in het verslag.",
    ("QuestionBase", "explanation"): "Wat de begeleider erbij kan vertellen.",
    ("QuestionBase", "example"): "Een antwoord zoals het kan klinken.",
    ("QuestionBase", "required"): "Ook een verplichte vraag mag later; dan staat ze op de lijst.",
    ("QuestionBase", "condition"): "Wanneer de vraag aan bod komt.",
    ("QuestionBase", "opens_after"): "Wat eerst ingevuld moet zijn.",
    (
        "QuestionBase",
        "for_each",
    ): "Stel de vraag bij elke regel van een eerdere lijst. Vragen die na elkaar bij dezelfde lijst "
    "horen, komen per regel samen.",
    ("QuestionBase", "readers"): "Wie het antwoord mag lezen; het verslag maakt dat nooit ruimer.",
    ("QuestionBase", "in_report"): "`nee` als geen hoofdstuk het antwoord toont.",
    (
        "QuestionBase",
        "stays_visible",
    ): "`ja` als het antwoord de hele sessie bij `/afspraken` te zien is.",
    (
        "QuestionBase",
        "written_alone",
    ): "`ja` als ieder dit eerst voor zichzelf opschrijft; de vraag komt dan in het werkboek.",
    ("ValuedBase", "default"): "Het antwoord dat er alvast staat; bij meer keuzes met komma's.",
    ("ValuedBase", "checks"): "Waar een antwoord aan voldoet.",
    ("OpensAfter", "question"): "Een eerdere vraag.",
    ("OpensAfter", "field"): "Een veld van haar regels, zoals `aard`.",
    ("Check", "rule"): "Wat er van het antwoord wordt gevraagd.",
    ("Check", "message"): "Wat je dan op het scherm leest.",
    ("Check", "severity"): "Bij `fout` wordt het antwoord niet aangenomen.",
    ("Rule", "at_least_words"): "Zoveel woorden of meer (`tekst`, `lange_tekst`).",
    ("Rule", "at_most_words"): "Zoveel woorden of minder (`tekst`, `lange_tekst`).",
    ("Rule", "at_least"): "Dit getal of hoger (`getal`, `schaal`).",
    ("Rule", "at_most"): "Dit getal of lager (`getal`, `schaal`).",
    ("Rule", "not_before"): "Niet eerder dan een eerdere vraag (`datum`, `periode`).",
    ("Rule", "not_after"): "Niet later dan een eerdere vraag (`datum`, `periode`).",
    ("ListField", "id"): "Uniek binnen de lijst.",
    ("ListField", "kind"): "Een soort met één antwoord.",
    ("ListField", "prompt"): "De vraag bij dit veld.",
    ("ListField", "short"): "Korte naam, ook boven een kolom.",
    ("ListField", "choices"): "Alleen bij `keuze`.",
    ("ListField", "cards"): "De naam van een keuzelijst die als kaarten op tafel kan liggen.",
    (
        "ListField",
        "theme_of",
    ): "De antwoorden van dit open veld staan bij `telling` onder het thema dat je hier geeft; het wordt "
    "bij het verdiepen gevraagd.",
    ("Test", "question"): "Een eerdere vraag.",
    ("Test", "equals"): "Het antwoord is precies dit; bij `keuze` het woord van de keuze.",
    ("Test", "contains"): "Dit is gekozen, staat in de lijst of komt in de tekst voor.",
    ("Test", "answered"): "Er is een antwoord, of juist niet.",
    ("Test", "empty"): "Er is geen antwoord, of juist wel.",
    ("Test", "count_at_least"): "Zoveel regels of keuzes, of meer.",
    ("Test", "count_at_most"): "Zoveel regels of keuzes, of minder.",
    ("Test", "at_least"): "Het getal is dit of hoger.",
    ("Test", "at_most"): "Het getal is dit of lager.",
    ("AllOf", "all_of"): "De voorwaarden.",
    ("AnyOf", "any_of"): "De voorwaarden.",
    ("NoneOf", "none_of"): "De voorwaarden.",
    ("Report", "title"): "De titel op de voorkant.",
    ("Report", "chapters"): "De hoofdstukken, in volgorde.",
    ("Chapter", "heading"): "De kop.",
    ("Chapter", "text"): "Verbindende tekst onder de kop.",
    ("Chapter", "shows"): "De vragen waarvan het antwoord hier komt.",
    ("Chapter", "layout"): "Hoe de antwoorden eruitzien; zonder dit kiest het verslag per soort.",
    ("Chapter", "picture"): (
        "Welke tekening in dit hoofdstuk komt. Zonder dit heeft de opmaak `portret` de tekening van het gezin"
        " en de opmaak `tijdlijn` die van de tijdlijn; met `geen` komt er geen."
    ),
    ("Chapter", "subheadings"): "De korte naam van elke vraag als kopje.",
    ("Chapter", "annex"): "Achterin, als bijlage.",
    ("Completion", "response_days"): "Dagen om te reageren op het concept; een week of meer.",
    ("Completion", "retention_days"): "Dagen tot alles wordt verwijderd.",
    ("Overlay", "language"): "De versie van deze taal.",
    ("Overlay", "id"): "Een eigen id, of die van het protocol waarop dit bouwt.",
    ("Overlay", "name"): "Hoe mensen het noemen.",
    ("Overlay", "version"): "Verhoog haar als je iets verandert.",
    ("Overlay", "uses"): "De id van het protocol waarop dit bouwt.",
    ("Overlay", "description"): "In plaats van die van het andere protocol.",
    ("Overlay", "author"): "In plaats van die van het andere protocol.",
    ("Overlay", "minutes"): "Het geheel in minuten, in plaats van dat van het andere protocol.",
    ("Overlay", "takes_over"): "In plaats van wat het andere protocol overneemt.",
    ("Overlay", "where_we_stand"): "In plaats van wat daar staat.",
    ("Overlay", "choice_lists"): "Keuzelijsten die erbij komen.",
    ("Overlay", "deviations"): "Wat er anders is.",
    ("Overlay", "captures"): "Alleen de regels die ergens anders heen gaan.",
    ("Overlay", "report"): "Alleen een andere titel.",
    ("Overlay", "completion"): "In plaats van de termijnen van het andere protocol.",
    ("NewTitle", "title"): "De titel op de voorkant.",
    ("DeviationBase", "becomes"): "Wat er anders wordt, per sleutel.",
    ("DeviationBase", "without"): "Sleutels die vervallen.",
    ("DeviationBase", "hides"): "`ja` als het hier niet voorkomt.",
    ("QuestionDeviation", "question"): "De id van de vraag.",
    ("QuestionDeviation", "goes_before"): "Verplaatst: vóór deze vraag, ook in een andere stap.",
    ("QuestionDeviation", "goes_after"): "Verplaatst: na deze vraag, ook in een andere stap.",
    ("QuestionDeviation", "goes_into"): "Verplaatst: naar het eind van deze stap.",
    ("QuestionDeviation", "adds_before"): "Nieuwe vragen die ervoor komen.",
    ("QuestionDeviation", "adds_after"): "Nieuwe vragen die erna komen.",
    ("StepDeviation", "step"): "De id van de stap.",
    ("StepDeviation", "goes_before"): "Verplaatst: vóór deze stap.",
    ("StepDeviation", "goes_after"): "Verplaatst: na deze stap.",
    ("StepDeviation", "adds_before"): "Nieuwe stappen die ervoor komen.",
    ("StepDeviation", "adds_after"): "Nieuwe stappen die erna komen.",
    ("StepDeviation", "adds_inside"): "Nieuwe vragen aan het eind van de stap.",
    ("ChapterDeviation", "chapter"): "De kop van het hoofdstuk.",
    ("ChapterDeviation", "goes_before"): "Verplaatst: vóór het hoofdstuk met deze kop.",
    ("ChapterDeviation", "goes_after"): "Verplaatst: na het hoofdstuk met deze kop.",
    ("ChapterDeviation", "adds_before"): "Nieuwe hoofdstukken die ervoor komen.",
    ("ChapterDeviation", "adds_after"): "Nieuwe hoofdstukken die erna komen.",
    ("ChapterDeviation", "adds_inside"): "Vragen die dit hoofdstuk ook toont.",
    ("ChoiceListDeviation", "choice_list"): "De naam van de keuzelijst.",
    ("ChoiceListDeviation", "becomes"): "Alle keuzes zoals ze worden.",
    ("ChoiceListDeviation", "hides"): "`ja` als geen vraag haar nog gebruikt.",
    ("SessionTemplate", "id"): "Hoe het programma dit sjabloon noemt.",
    ("SessionTemplate", "name"): "Hoe mensen het noemen.",
    ("SessionTemplate", "description"): "Wanneer je het gebruikt.",
    ("SessionTemplate", "protocol_id"): "De id van het protocol.",
    (
        "SessionTemplate",
        "minutes",
    ): "Het geheel in minuten, pauzes meegeteld; zonder dit telt het programma op.",
    ("SessionTemplate", "begins_at"): "Hoe laat jullie meestal beginnen.",
    ("SessionTemplate", "venue"): "Waar jullie meestal zitten.",
    ("SessionTemplate", "step_minutes"): "Eigen richttijd van stappen, in minuten.",
    ("SessionTemplate", "breaks"): "Eigen pauze na stappen, in minuten.",
    ("SessionTemplate", "seats"): "Wie je verwacht.",
    ("SessionTemplate", "materials"): "Wat er klaar moet liggen.",
    ("SessionTemplate", "invitation"): "Eigen woorden voor de uitnodiging.",
    (
        "SessionTemplate",
        "draft_after",
    ): "Na hoeveel dagen het concept naar verwachting rondgaat; de agenda rekent ermee.",
    (
        "SessionTemplate",
        "response_days",
    ): "Dagen om te reageren op het concept, in plaats van die van het protocol; een week of meer.",
    (
        "SessionTemplate",
        "retention_days",
    ): "Dagen tot alles wordt verwijderd, in plaats van die van het protocol.",
    ("SeatTemplate", "role"): "De rol.",
    ("SeatTemplate", "organisation"): "De organisatie.",
    ("InvitationTexts", "purpose"): "Waarom jullie bij elkaar komen.",
    (
        "InvitationTexts",
        "about_text",
    ): "Wat er met de tekst gebeurt: wie hem leest, en hoe lang hij blijft.",
    ("InvitationTexts", "not_to_bring"): "Wat mensen thuislaten.",
    (
        "InvitationTexts",
        "objection",
    ): "Bij wie iemand terechtkan met een bezwaar: een rol, nooit een naam.",
    ("InvitationTexts", "practical"): "Wat er verder te weten is, zoals de deur of de koffie.",
    ("ChoiceQuestion", "choices"): "De keuzes, of de naam van een keuzelijst.",
    ("ChoiceQuestion", "choose_from"): "Een eerdere lijst, in plaats van `keuzes`.",
    ("ChoiceQuestion", "other"): "Eigen woorden mogen ook.",
    ("MultiChoiceQuestion", "choices"): "De keuzes, of de naam van een keuzelijst.",
    ("MultiChoiceQuestion", "choose_from"): "Een eerdere lijst, in plaats van `keuzes`.",
    ("MultiChoiceQuestion", "other"): "Eigen woorden mogen ook.",
    ("MultiChoiceQuestion", "minimum"): "Zoveel keuzes of meer.",
    ("MultiChoiceQuestion", "maximum"): "Zoveel keuzes of minder.",
    ("NumberQuestion", "minimum"): "Het kleinste getal.",
    ("NumberQuestion", "maximum"): "Het grootste getal.",
    ("ScaleQuestion", "minimum"): "Het begin van de schaal.",
    ("ScaleQuestion", "maximum"): "Het eind van de schaal.",
    ("BreakQuestion", "minutes"): "De pauze in minuten.",
    ("GatheredBase", "minimum"): "Zoveel regels of meer.",
    ("GatheredBase", "maximum"): "Zoveel regels of minder.",
    ("ListQuestion", "fields"): "Extra velden bij elke regel.",
    ("ListQuestion", "cards"): "De naam van een keuzelijst die als kaarten op tafel kan liggen.",
    (
        "RelationsQuestion",
        "signs",
    ): "Eigen soorten relaties, elk met de woorden die het verslag ervoor gebruikt.",
    ("StatementsQuestion", "choose_from"): "De eerdere lijst met de leden van het kernteam.",
}

KINDS: dict[str, str] = {
    "tekst": "Een paar woorden.",
    "lange_tekst": "Een of meer alinea's.",
    "ja_nee": "Ja of nee. Niet weten is ook een antwoord.",
    "keuze": "Eén keuze uit een rij, of één regel uit een eerdere lijst.",
    "meerkeuze": "Een of meer keuzes uit een rij, of regels uit een eerdere lijst.",
    "getal": "Een getal.",
    "datum": "Een moment, zo vaag als het verteld wordt.",
    "periode": "Een tijd van begin tot eind, zo vaag als hij verteld wordt.",
    "schaal": "Een punt tussen twee uiteinden.",
    "bevestiging": "De groep zegt dat zij iets gehoord heeft, desgewenst met één zin erbij.",
    "mededeling": "Iets om voor te lezen. Er komt geen antwoord.",
    "pauze": "Een pauze midden in een stap. Er komt geen antwoord.",
    "lijst": "Regels tekst, elk met de velden die je zelf toevoegt.",
    "deelnemers": "Wie er zijn: rol en organisatie, nooit een naam.",
    "personen": "Het gezin en de mensen eromheen, elk naar hun aard.",
    "relaties": "Wie mensen van elkaar zijn, en wie bij wie woont.",
    "tijdlijn": "Wat er gebeurde, één regel per gebeurtenis; een cruciaal moment krijgt meer velden.",
    "perioden": "Wat er naast de gebeurtenissen liep, in banen.",
    "ronde": "Een rondje langs iedereen. Je bewaart alleen een zin als dat de bedoeling is.",
    "citaat": "Woorden die blijven zoals ze gezegd zijn.",
    "inzicht": "Wat de groep nu ziet, en waar dat op rust.",
    "verklaring": "Wat ieder lid van het kernteam kan dragen, en wat daarvoor nodig is.",
    "afspraak": "Wie doet wat, en wanneer.",
    "factoren": "Wat meespeelt: wat het zwaar maakt en wat helpt, en wie dat zo ziet.",
    "invloeden": "Hoe het ene op het andere doorwerkt: sterker (`+`) of zwakker (`-`). Wat rond "
    "loopt, noemt het verslag een kring.",
}

ANSWERS: dict[str, str] = {
    "tekst": "tekst.",
    "lange_tekst": "tekst.",
    "ja_nee": "`ja`, `nee` of `weet niet`.",
    "keuze": "één keuze, één regel uit de lijst, of eigen woorden bij `anders: ja`.",
    "meerkeuze": "keuzes, in de volgorde waarin ze gemaakt zijn.",
    "getal": "een getal, bewaard zoals het getypt is.",
    "datum": "een dag, maand, seizoen, jaar, leeftijd, 'rond ...' of onbekend.",
    "periode": "een begin, een eind, allebei, of 'tot nu'.",
    "schaal": "een heel getal op de schaal.",
    "bevestiging": "gezien, met of zonder een zin.",
}

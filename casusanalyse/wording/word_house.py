"""Dutch sentences about a house style: why a file cannot be one, and what was changed or left behind."""

REFUSED = "De huisstijl kan niet uit {name} komen: {what}"
MISSING = "dat bestand is er niet. Kijk naar de naam en de map."
A_FOLDER = "dat is een map. Noem het bestand dat erin staat, een .docx of een .dotx."
UNREADABLE = "het kan niet worden gelezen. Sluit het in Word en probeer het opnieuw."
LOCKED_OR_OLD = (
    "het heeft een wachtwoord of is een oud .doc-bestand. Open het in Word en bewaar het zonder "
    "wachtwoord als .docx."
)
MACROS = "er zit een macro in. Bewaar het in Word als .docx of .dotx, zonder macro's."
TOO_MUCH = (
    "het is te groot. Een leeg blad met de stijlen, de koptekst en de voettekst is genoeg; bewaar "
    "zo'n blad als .docx."
)
NOT_WHOLE = "het is beschadigd. Open het in Word en bewaar het opnieuw als .docx."
NOT_TRUSTED = (
    "het zit anders in elkaar dan Word een bestand maakt. Open het in Word en bewaar het opnieuw als "
    ".docx."
)
NOT_WORD = "dit is geen Word-bestand. Kies een .docx of een .dotx."
STRICT = "het is bewaard als Strict Open XML. Bewaar het in Word als gewoon Word-document (.docx)."
A_REPORT = (
    "dit is zelf een verslag van casusanalyse, en in de kop- en voettekst staat over welke casus het gaat. "
    "Neem een leeg document van je organisatie."
)
NO_STYLES = "er staan geen stijlen in. Open het in Word en bewaar het opnieuw als .docx."

USED = "Huisstijl uit {path}"
DARKENED = (
    "Te licht om goed te lezen, en in dit verslag daarom donkerder (of op een donker vlak juist "
    "lichter): {styles}."
)
UNSHADED = (
    "Het donkere vlak achter deze tekst is weggelaten, anders zijn de kleine nummers niet te lezen: "
    "{styles}."
)
EDGES_DARKENED = (
    "Letters in de kop- of voettekst waren te licht om goed te lezen; die zijn nu donkerder."
)
NO_ROOM = (
    "De bladzijde van de huisstijl laat te weinig plaats voor tekst. Papier en marges zijn die van "
    "het gewone verslag."
)
PICTURE_TOO_LARGE = (
    "Een beeld in de kop- of voettekst is te groot of niet te lezen en is weggelaten. Maak het "
    "kleiner dan 2 MB."
)
PICTURE_UNKNOWN = (
    "Een beeld in de kop- of voettekst is weggelaten: Word kan het zo niet laten zien. Gebruik PNG of "
    "JPEG."
)
EDGE_TOO_LARGE = (
    "Een kop- of voettekst is te groot en is weggelaten. Een logo en een paar regels is genoeg."
)
OUTSIDE = (
    "Iets in de huisstijl moest van buiten het bestand komen, zoals een beeld of een sjabloon. Dat is "
    "weggelaten. Zet het logo in het bestand zelf."
)
PICTURE = "Beeld uit de huisstijl"

OTHER_STYLE = "een stijl in de kop- of voettekst"
STYLES = {
    "Normal": "Standaard",
    "BodyText": "Platte tekst",
    "Title": "Titel",
    "Subtitle": "Ondertitel",
    "Heading1": "Kop 1",
    "Heading2": "Kop 2",
    "Heading3": "Kop 3",
    "TOCHeading": "Kop van inhoudsopgave",
    "TOC1": "Inhopg 1",
    "TOC2": "Inhopg 2",
    "Quote": "Citaat",
    "ListBullet": "Lijst opsom.teken",
    "ListBullet2": "Lijst opsom.teken 2",
    "ListNumber": "Lijstnummering",
    "ListNumber2": "Lijstnummering 2",
    "Caption": "Bijschrift",
    "Header": "Koptekst",
    "Footer": "Voettekst",
    "Strong": "Zwaar",
    "CasusTabelkop": "Casus tabelkop",
}
"""The names that Word shows in Dutch, by our ids."""

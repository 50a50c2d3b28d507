"""Making a report final, and opening it again."""

REMARKS = ("reactie", "reacties")
UNDECIDED = (
    "Over {remarks} is nog niets besloten. Doe dat eerst met casusanalyse reacties verwerken; dan weet "
    "iedereen wat er met zijn woorden is gedaan."
)
TERM_RUNS = (
    "De deelnemers mogen nog reageren tot en met {day}. Wacht tot die dag voorbij is, of zeg met "
    "--voor-de-termijn waarom het eerder moet."
)
NEVER_SENT = (
    "Dit verslag is nog niet rondgestuurd, dus niemand kon reageren. Doe dat met casusanalyse rondsturen, of "
    "zeg met --voor-de-termijn waarom het zonder moet."
)
NOT_FINAL = "Deze sessie is niet definitief. Je kunt er gewoon in verder."
ALREADY_FINAL = (
    "Dit verslag is al definitief. Moet er toch iets anders, open de sessie dan met casusanalyse heropen; "
    "daarna maak je een nieuwe versie."
)
REASON_MISSING = "Zeg er in een paar woorden bij waarom. Dat blijft bewaard."
FILE = "definitief-v{version}.docx"
WRITTEN = "Het definitieve verslag staat hier: {path}"
ACCOUNTED = "Versie {version}. De sessie is nu op slot; wie haar verandert, moet zeggen waarom."
PDF_WRITTEN = "Als PDF: {path}"
TO_DISCUSS = "Nog samen te bespreken: {remarks}. In de verantwoording staat dat ook zo."
OPENED = (
    "De sessie is weer open. Maak het verslag opnieuw definitief als je klaar bent; dat wordt "
    "versie {version}."
)
SEAL_BROKEN = (
    "Let op bij sessie {number}, {session}: het verslag is definitief, maar wat is vastgelegd, is niet meer "
    "wat het toen was. Ga terug naar een kopie, of open de sessie met casusanalyse heropen {number} en maak "
    "het verslag opnieuw definitief."
)
NOT_LOCKED = "Let op: dit verslag heeft geen wachtwoord, de sessie wel."

HELP_FINAL = "Maak het verslag definitief, met wat er met de reacties is gedaan."
HELP_EARLY = "Niet wachten tot de reactietermijn voorbij is; zeg hier waarom niet."
HELP_PDF = "Ook als PDF, gemaakt met LibreOffice."
HELP_REOPEN = "Open een definitieve sessie weer, om er toch iets in te veranderen."
HELP_REASON = "Waarom er toch iets moet veranderen; dat blijft bewaard."
REASON = "REDEN"

"""Dutch sentences of the workbook package."""

# the card of orders
CARD_TITLE = "Opdrachtenkaart"
CARD_SUBTITLE = "Tekens en opdrachten tijdens een sessie"
CARD_FOOTER = "Wat je typt, is bewaard zodra je op Enter drukt."
CARD_INTRO = (
    "Een gewone regel is een antwoord op de vraag die er staat. Een lege regel gaat verder. Met een "
    "teken aan het begin gaat een regel ergens anders heen; een teken alleen laat zien wat er al staat."
)
CARD_MARKS = ("teken", "wat je vangt")
CARD_ORDERS = ("opdracht", "toets", "wat die doet")

# the labels in cells to write in, such as [W3.2.1] and [K1]
LABEL = "W"
CARDS_LABEL = "K"

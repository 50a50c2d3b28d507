"""What participants do to the small draft, one scenario for each way; read against what was really done."""

from tests.libreoffice.edits import (
    BAS,
    Edit,
    accept_all,
    answer,
    bold,
    change,
    comment,
    delete_between,
    delete_paragraph,
    delete_row,
    empty,
    insert,
    insert_paragraph,
    insert_row,
    merge,
    move,
    move_down,
    paste_plain,
    reply,
    rewrite,
    split,
    strip_labels,
)

SCENARIOS: dict[str, tuple[Edit, ...]] = {
    "nothing at all": (),
    "a comment on some words": (comment("hond", "Welke hond bedoelen jullie?"),),
    "a comment that was answered": (
        comment("hond", "Welke hond?"),
        reply("Welke hond?", "De bruine.").by(BAS),
    ),
    "a comment that was resolved": (comment("crisisgroep", "Klopt dit?", resolved=True),),
    "comments of two on the same words": (
        comment("elke dag", "Bijna elke dag."),
        comment("belde elke dag", "Dat herinner ik mij anders.").by(BAS),
    ),
    "a comment in a cell": (comment("groep 3", "Het was groep 4."),),
    "a comment on a whole heading": (comment("Onze afspraken", "Mooi gezegd."),),
    "words put in": (insert("begon in juli", " of augustus"),),
    "words taken out": (change(" met spoed", ""),),
    "words replaced": (change("vakantie", "zomer"),),
    "several changes in one paragraph": (
        change("vakantie", "zomer"),
        insert("elke dag", ", soms twee keer"),
        change("hoorde niets", "hoorde er niets van", on="Moeder belde").by(BAS),
    ),
    "words of two people side by side": (
        insert("Zij lacht", " zo vaak"),
        change("hele gezicht", "ogen", on="Zij lacht").by(BAS),
    ),
    "a word of one taken out of an insertion of another": (
        insert("begon in juli", " en eindigde laat in augustus"),
        change(" laat", "", on="eindigde laat").by(BAS),
    ),
    "a label taken out": (change("\u00a0[1.2]", ""),),
    "words replaced in a cell": (change("jongste kind", "tweede kind"),),
    "words replaced in a list": (change("hand op tafel", "vinger op tafel"),),
    "words replaced in a heading": (change("afspraken", "beloften", on="Onze afspraken"),),
    "a paragraph split": (split("Moeder belde"),),
    "two paragraphs merged": (merge("Wij spreken over"),),
    "a paragraph put between": (insert_paragraph("hond haar ziet", "Zij zingt ook graag."),),
    "a paragraph taken out": (delete_paragraph("Wie merkt"),),
    "a paragraph cut and pasted higher up": (move("blijft hier", before="Wij spreken over"),),
    "a paragraph moved down": (move_down("Wij spreken over"),),
    "a row put between": (insert_row("september", "mei 2019", "Zij gaat logeren.", "oma"),),
    "a row taken out": (delete_row("september"),),
    "an answer written anew": (rewrite("ruzie thuis", "Het was een rustige avond."),),
    "words made bold": (bold("spoed"),),
    "an answer in an empty cell": (answer("Waarin herken", "In de zomer."),),
    "pasted back without looks": (paste_plain("ruzie thuis"),),
    "changes accepted and then more": (
        change("vakantie", "zomer"),
        accept_all().by(BAS),
        change("juli", "augustus").by(BAS),
    ),
    "a comment on words that were put in": (
        insert("begon in juli", " of augustus"),
        comment("augustus", "Zeker weten?", on="of augustus").by(BAS),
    ),
    "everything at once": (
        comment("hond", "Welke hond?"),
        change("vakantie", "zomer"),
        split("ging het meisje").by(BAS),
        merge("Wij spreken over"),
        delete_row("september").by(BAS),
        answer("Waarin herken", "In de zomer."),
    ),
    "words replaced untracked": (change("vakantie", "zomer").untracked(),),
    "a paragraph split untracked": (split("Moeder belde").untracked(),),
    "two paragraphs merged untracked": (merge("Wij spreken over").untracked(),),
    "a paragraph put between untracked": (
        insert_paragraph("hond haar ziet", "Zij zingt ook graag.").untracked(),
    ),
    "a paragraph taken out untracked": (delete_paragraph("Wie merkt").untracked(),),
    "a paragraph moved untracked": (move("blijft hier", before="Wij spreken over").untracked(),),
    "a row put between untracked": (
        insert_row("september", "mei 2019", "Zij gaat logeren.", "oma").untracked(),
    ),
    "a row taken out untracked": (delete_row("september").untracked(),),
    "an answer written anew untracked": (rewrite("ruzie thuis", "Het was rustig.").untracked(),),
    "pasted back without looks untracked": (paste_plain("ruzie thuis").untracked(),),
    "labels taken out": (strip_labels(),),
    "tracked beside untracked": (
        change("vakantie", "zomer"),
        change("spoed", "haast").untracked(),
        comment("hond", "Welke hond?"),
    ),
}

# Edits that may be told in more than one way; what the text became is certain.
ROUGH: dict[str, tuple[Edit, ...]] = {
    "from halfway one paragraph to halfway the next": (
        delete_between("De school hoorde", "Na een ruzie"),
    ),
    "from halfway one paragraph to halfway the third": (
        delete_between("elke dag.", "met haar hele"),
    ),
    "a heading and what stands under it": (delete_between("Onze afspraken", "Wij spreken over"),),
    "all words of a paragraph": (empty("Wij liepen sneller"),),
    "all words in a cell": (empty("Het meisje begint"),),
    "three paragraphs merged": (merge("Wij spreken over"), merge("hand op tafel")),
    "a heading merged with what stands under it": (merge("Onze afspraken"),),
    "two splits in one paragraph": (split("Moeder belde"), split("De school hoorde")),
    "a split and words at the beginning": (
        split("Moeder belde"),
        insert("Moeder", " zelf", on="Moeder belde"),
    ),
    "Enter at the end": (insert_paragraph("hond haar ziet", ""),),
    "an insertion taken back": (
        insert("begon in juli", " of augustus"),
        change(" of augustus", ""),
    ),
    "an insertion that another took out whole": (
        insert("begon in juli", " of augustus"),
        change(" of augustus", "").by(BAS),
    ),
    "a word put in what another put in": (
        insert("begon in juli", " of in augustus"),
        insert("of in", " eind", on="of in augustus").by(BAS),
    ),
    "a word replaced in what another put in": (
        insert("begon in juli", " of in augustus"),
        change("of in", "en in", on="of in augustus").by(BAS),
    ),
    "a paragraph of one split by another": (
        insert_paragraph("hond haar ziet", "Zij zingt ook graag. Vooral buiten."),
        split("Vooral buiten").by(BAS),
    ),
    "words replaced in a paragraph that was moved": (
        change("blijft hier", "gaat niet mee"),
        move("Wat hier gezegd", before="Wij spreken over").by(BAS),
    ),
    "a paragraph taken out in which another replaced words": (
        change("blijft hier", "gaat niet mee"),
        delete_paragraph("Wat hier gezegd").by(BAS),
    ),
    "a paragraph pasted where it was cut": (move("Wat hier gezegd", before="Wij liepen sneller"),),
    "comments of two on exactly the same words": (
        comment("hond", "Welke hond?"),
        comment("hond", "Het was een kat.").by(BAS),
    ),
    "a paragraph moved far": (move("Zij lacht", before="Wij zien elkaar"),),
    "a paragraph pasted in a cell": (move("Zij lacht", before="Het meisje begint"),),
    "two rows put between": (
        insert_row("september", "mei 2019", "Zij gaat logeren.", "oma"),
        insert_row("mei 2019", "juni 2019", "Zij komt terug.", "oma"),
    ),
    "an empty row put between": (insert_row("september"),),
    "every row but the first taken out": (
        delete_row("voorjaar 2017"),
        delete_row("september"),
        delete_row("januari 2020"),
    ),
    "words replaced in a row that is then taken out": (
        change("groep 3", "groep 4"),
        delete_row("september"),
    ),
    "a line end": (insert("begon in juli.", "\nEn toen:"),),
    "signs that mean something elsewhere": (insert("begon in juli", " <b>& [rood]{{x}}\t"),),
    "a comment on no words": (comment("", "Hier mist iets.", on="Wij liepen"),),
    "a comment on words that are then taken out": (
        comment("elke dag", "Klopt dit?"),
        change(" elke dag", ""),
    ),
}

# Of some of those it is certain how they should be told all the same.
TOLD_ALL_THE_SAME: dict[str, list[str]] = {
    "from halfway one paragraph to halfway the next": [
        "w1 verwijdering Anna de Vries 2:50 -De school hoorde niets. [1.1]-",
        "w2 samenvoeging Anna de Vries 2:79 "
        "-De vakantie begon in juli. Moeder belde elke dag. "
        "¶ thuis ging het meisje met spoed naar een crisisgroep. [1.2]- "
        "+De vakantie begon in juli. Moeder belde elke dag. "
        " thuis ging het meisje met spoed naar een crisisgroep. [1.2]+",
        "w3 verwijdering Anna de Vries 3:0 -Na een ruzie-",
    ],
    "a word put in what another put in": [
        "w1 invoeging Anna de Vries 2:25 + of in augustus+",
        "w2 invoeging Bas Jansen 2:25 + eind+ within w1",
    ],
    "a word replaced in what another put in": [
        "w1 invoeging Anna de Vries 2:25 + of in augustus+",
        "w2 vervanging Bas Jansen 2:25 -of in- +en in+ within w1",
    ],
    "a paragraph of one split by another": [
        "w1 invoeging Anna de Vries 4:0 apart +Zij zingt ook graag. Vooral buiten.+",
        "w2 invoeging Bas Jansen 4:0 in «Zij zingt ook graag. » +¶+ within w1",
    ],
    "words replaced in a paragraph that was moved": [
        "w1 verplaatsing Bas Jansen 8:0 apart -Wat hier gezegd wordt, blijft hier. [2.3]- "
        "+Wat hier gezegd wordt, gaat niet mee. [2.3]+ after 5",
        "w2 vervanging Anna de Vries 8:23 -blijft hier- +gaat niet mee+",
    ],
    "a paragraph taken out in which another replaced words": [
        "w1 verwijdering Bas Jansen 8:0 apart -Wat hier gezegd wordt, blijft hier. [2.3]-",
        "w2 vervanging Anna de Vries 8:23 -blijft hier- +gaat niet mee+",
    ],
    "a paragraph pasted where it was cut": [],
    "comments of two on exactly the same words": [
        "o1 opmerking Bas Jansen 4:41 «hond» “Het was een kat.”",
        "o2 opmerking Anna de Vries 4:41 «hond» “Welke hond?”",
    ],
}

# Pandoc leaves a heading a heading, whatever is merged with it.
OTHERWISE_IN_PANDOC = ("a heading merged with what stands under it",)

# Once more through LibreOffice's own format, as somebody does who never saves as .docx.
BY_WAY_OF_ODT = (
    "a comment on some words",
    "a comment that was resolved",
    "words replaced",
    "a word of one taken out of an insertion of another",
    "a paragraph split",
    "two paragraphs merged",
    "a paragraph cut and pasted higher up",
    "an answer in an empty cell",
    "words replaced untracked",
)

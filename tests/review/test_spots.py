"""Where the words of a field stand in a paragraph."""

from casusanalyse.review.fields import Field
from casusanalyse.review.spots import read_back, spots_of
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.text.clean import clean_text as c


def field(name: str, text: str) -> Field:
    return Field(AnswerRef(Place("v"), field=name), c(text))


def back(paragraph: str, becomes: str, *fields: Field) -> dict[str, tuple[str, str]] | None:
    found = read_back(spots_of(fields, paragraph), paragraph, becomes)
    return None if found is None else {str(ref.field): pair for ref, pair in found.items()}


def test_two_fields_in_one_paragraph_are_told_apart() -> None:
    fields = (field("wie", "moeder"), field("wat", "zij bleef"))
    line = "Voor moeder geldt: zij bleef."
    assert back(line, "Voor vader geldt: hij bleef.", *fields) == {
        "wie": ("moeder", "vader"),
        "wat": ("zij bleef", "hij bleef"),
    }


def test_words_that_stand_there_twice_are_not_found() -> None:
    assert spots_of((field("wie", "kind"),), "Om dit kind gaat het. Leeftijd: kind.") == ()


def test_a_word_within_another_word_is_not_found() -> None:
    assert spots_of((field("wie", "zes"),), "Leeftijd: zestien.") == ()


def test_the_longer_of_two_that_overlap_counts() -> None:
    fields = (field("bron", "school"), field("wat", "naar een school"))
    assert back("Hij ging naar een school.", "Hij ging naar een nieuwe school.", *fields) == {
        "wat": ("naar een school", "naar een nieuwe school")
    }


def test_changes_between_the_fields_belong_to_nobody() -> None:
    assert back("Bron: het dossier.", "Bron is het dossier.", field("bron", "het dossier")) is None


def test_a_paragraph_that_is_written_anew_without_our_lead_is_the_field() -> None:
    line, said = "Wat dat vraagt: dat ik wacht.", field("vraagt", "dat ik wacht.")
    assert back(line, "Dat ik eerder bel.", said) == {
        "vraagt": ("dat ik wacht.", "Dat ik eerder bel.")
    }
    assert back(line, "Wat het van ons vraagt: bellen.", said) is None
    two = "Betrokken: moeder. Bron: het dossier."
    assert back(two, "Vader was er ook bij.", field("bron", "het dossier.")) is None


def test_one_paragraph_of_a_long_text_is_changed_in_its_place() -> None:
    text = field("lang", "Eerst dit.\n\nDan dat.\n\nToen niets.")
    assert back("Dan dat.", "Dan iets.", text) == {
        "lang": (text.text, "Eerst dit.\n\nDan iets.\n\nToen niets.")
    }


def test_a_paragraph_that_is_emptied_takes_its_air_along() -> None:
    (spot,) = spots_of((field("lang", "Eerst dit.\n\nDan dat.\n\nToen niets."),), "Dan dat.")
    assert spot.with_words("") == "Eerst dit.\n\nToen niets."


def test_words_that_could_belong_to_either_of_two_fields_belong_to_none() -> None:
    fields = (field("een", "a b"), field("twee", "c d"))
    assert back("a b en c d", "a en b en c d", *fields) is None

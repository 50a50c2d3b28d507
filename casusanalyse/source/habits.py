"""Which key or word somebody meant who wrote an English one, out of habit, or a misspelt one."""

from collections.abc import Collection

from pydantic import BaseModel

from casusanalyse.source.shape import keys_by_attribute
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import source as wording


def meant_key(word: str, model: type[BaseModel], taken: Collection[str] = ()) -> str | None:
    """Return the key of a model that is meant by another word; of those ``taken`` none."""
    by_attribute = {name: key for name, key in keys_by_attribute(model).items() if key not in taken}
    return by_attribute.get(word.casefold()) or meant_word(word, by_attribute.values())


def meant_word(word: str, candidates: Collection[str]) -> str | None:
    """Return which of the candidates is meant by another word."""
    habit = wording.ENGLISH.get(word.casefold(), ())
    return next((each for each in habit if each in candidates), None) or nearest(word, candidates)

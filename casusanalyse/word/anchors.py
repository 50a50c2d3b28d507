"""Anchors: the invisible names by which a paragraph is found again in a returned file."""

import hashlib
import json
import re
from dataclasses import dataclass

_SLUG_LENGTH = 20
_HASH_LENGTH = 16
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Anchor:
    """The name of the bookmark inside one paragraph: a letter first, at most 40 characters."""

    bookmark: str


def anchor_for(draft: str, *parts: str) -> Anchor:
    """Give the anchor of one paragraph: the same for the same arguments, another for any others.

    ``draft`` is the id of the draft; ``parts`` are ids that lead to the paragraph (chapter, answer,
    column), never case text, since a readable rest of them stands in the name. The name holds
    lower-case letters, digits and underscores only, because Word compares names without case.
    """
    readable = _NOT_IN_A_NAME.sub("_", "_".join(parts).lower())[:_SLUG_LENGTH].strip("_")
    unique = hashlib.sha256(json.dumps([draft, *parts]).encode()).hexdigest()[:_HASH_LENGTH]
    return Anchor("_".join(filter(None, ("ca", readable, unique))))

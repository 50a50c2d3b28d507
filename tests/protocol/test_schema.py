"""JSON Schema of protocols and templates: every key of the model, told in Dutch."""

import json
from typing import Any

from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GATHERING, SHOWN, VALUED, ListQuestion
from casusanalyse.protocol.schema import schema
from casusanalyse.protocol.templates import SessionTemplate

KINDS = (*VALUED, *GATHERING, *SHOWN)


def made(sort: FileSort) -> dict[str, Any]:
    document = json.loads(schema(sort))
    assert isinstance(document, dict)
    return document


def definition(name: str) -> Any:
    return made(FileSort.PROTOCOL)["definitions"][name]


def test_a_template_is_described_whole() -> None:
    properties = made(FileSort.TEMPLATE)["definitions"]["SeatTemplate"]
    assert properties == {
        "title": "Deelnemer in een sjabloon",
        "description": "Een rol en een organisatie, nooit een naam.",
        "type": "object",
        "properties": {
            "rol": {
                "description": "De rol.\n\ntekst; verplicht",
                "type": ["string", "number", "boolean"],
                "errorMessage": "Hier hoort tekst.",
            },
            "organisatie": {
                "description": "De organisatie.\n\ntekst",
                "type": ["string", "number", "boolean"],
                "errorMessage": "Hier hoort tekst.",
            },
        },
        "additionalProperties": False,
        "allOf": [{"required": ["rol"]}],
    }


def test_every_key_of_the_models_is_there() -> None:
    for name, model in (("Protocol", Protocol), ("ListQuestion", ListQuestion)):
        assert list(definition(name)["properties"]) == [
            dutch_key(each) for each in model.model_fields if each != "lineage"
        ]
    template = made(FileSort.TEMPLATE)["definitions"]["SessionTemplate"]["properties"]
    assert list(template) == [dutch_key(each) for each in SessionTemplate.model_fields]


def test_every_kind_has_keys_of_its_own() -> None:
    told, unknown_yet, *kinds = definition("Question")["allOf"]
    assert told == {"required": ["soort"]}
    assert unknown_yet["if"] == {"not": {"required": ["soort"]}}
    assert [each["then"] for each in kinds] == [
        {"$ref": f"#/definitions/{each.__name__}"} for each in KINDS
    ]


def test_minutes_have_their_limits() -> None:
    minutes = made(FileSort.TEMPLATE)["definitions"]["SessionTemplate"]["properties"]["minuten"]
    limits = minutes["additionalProperties"]
    assert (limits["minimum"], limits["maximum"]) == (0, 1440)


def test_every_key_says_what_it_means_and_how_it_is_written() -> None:
    told = [
        (name, key, each["description"].split("\n\n"))
        for sort in FileSort
        for name, model in made(sort)["definitions"].items()
        for key, each in model["properties"].items()
    ]
    assert [place for *place, parts in told if len(parts) != 2 and place[1] != "soort"] == []

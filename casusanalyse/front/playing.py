"""Bringing a conversation and whoever answers together, and how that ends."""

from collections.abc import Generator
from enum import Enum, auto
from typing import TypeVar

from casusanalyse.front.screen import Ask, Front, Reply

Result = TypeVar("Result")


class Ending(Enum):
    """How a conversation ended."""

    PAUSED = auto()
    PAUSED_UNKEPT = auto()
    """A pause in which what was half typed could not be kept."""
    FINISHED = auto()


def play(conversation: Generator[Ask, Reply, Result], front: Front) -> Result:
    """Let a front answer everything that a conversation asks, and return how the conversation ended."""
    try:
        ask = next(conversation)
        while True:
            ask = conversation.send(front.reply_to(ask))
    except StopIteration as ended:
        result: Result = ended.value
        return result

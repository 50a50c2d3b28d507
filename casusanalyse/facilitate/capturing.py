"""Capturing in the room: one marked line, kept where it belongs, without leaving the place."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.catching import catch
from casusanalyse.facilitate.room import Room, Where
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Tone
from casusanalyse.privacy.unsafety import unsafety_notice
from casusanalyse.session.places import Place
from casusanalyse.session.telling import date_notice


def capture(room: Room, where: Where, mark: Mark, typed: str) -> None:
    """Keep a marked line where it belongs, or give it back with what is wrong with it."""
    try:
        words = room.clean(typed[1:].strip())
        caught = catch(mark, words, room.protocol, room.record)
        room.do(caught.event, typed_at=where if isinstance(where, Place) else None)
    except CasusError as error:
        room.keep_draft(where, typed)
        room.object(error)
        return
    room.say(caught.said)
    entry = caught.event.entry
    for notice in (date_notice(entry), unsafety_notice(entry)):
        if notice is not None:
            room.say(notice, Tone.NOTICE)

"""What tells one thing of a session from another."""

from typing import NewType

EntryId = NewType("EntryId", str)
"""Identifies one entry of a list within a session, for as long as the session lives."""

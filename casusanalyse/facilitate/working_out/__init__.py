"""The work between session and draft, chapter by chapter: a conversation without input or output."""

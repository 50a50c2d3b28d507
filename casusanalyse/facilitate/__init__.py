"""The room: the dialogue of a session, without any input or output of its own."""

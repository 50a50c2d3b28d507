"""What may leave the room, and what must go: who reads what, how long it is kept, how it is erased."""

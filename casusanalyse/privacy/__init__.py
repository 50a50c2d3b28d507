"""What may leave the room: who reads what."""

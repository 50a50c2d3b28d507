"""The projected page: what everybody in the room may see, in a browser on the same computer."""

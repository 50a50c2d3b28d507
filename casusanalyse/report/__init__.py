"""What is written down: blocks composed from a record, and laid out as a Word file."""

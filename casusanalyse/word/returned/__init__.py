"""Word files that come back: behind a gate, then read with their comments and changes."""

"""The door: commands, one place where errors become sentences, one place that picks the real parts."""

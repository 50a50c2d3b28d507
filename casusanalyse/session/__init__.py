"""What was said: events, the record that they add up to, what comes next, and one file per session."""

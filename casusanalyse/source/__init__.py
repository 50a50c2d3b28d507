"""YAML with positions: strict loading, and a line and column for every mistake."""

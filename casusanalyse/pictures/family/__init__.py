"""The family portrait as a genogram."""

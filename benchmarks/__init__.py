"""How fast casusanalyse is, always as a ratio to something that can be measured in the same run."""

"""What is taken from a Word file of the region, so that a report looks like theirs."""

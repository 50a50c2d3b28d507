"""The fixed Dutch sentences of the tool, a module per package, so that they can be proofread together."""

"""A front for a person at a terminal; the only importer of questionary and prompt_toolkit."""

"""Where the files that a region writes stand, from its folder, and how their names end."""

from pathlib import Path

PROTOCOLS = "protocols"
TEMPLATES = "session_templates"
SUFFIXES = (".yaml", ".yml")
SCENARIOS = ".scenarios"


def folder_of_scenarios(protocol: Path) -> Path:
    """Return the folder where the scenarios of the protocol in this file belong."""
    return protocol.with_name(f"{protocol.stem}{SCENARIOS}")

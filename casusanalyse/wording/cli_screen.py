"""Dutch sentences of the command scherm."""

HELP_SCREEN = """Toon een sessie op de beamer, vanuit een tweede venster.

De sessie zelf blijft open waar je haar leidt; hier verandert niets aan haar. Deze opdracht opent een
pagina in de browser van deze computer. Wat jullie zeiden staat er pas op als jij het hier toont: typ
toon, toon stap, toon alles of toon niets, en verder uitzoom, stap, zwart en klaar.

In de sessie zelf kan het ook, met /scherm."""

"""Dutch sentences of the word package: fixed words of the files, and what can go wrong with one."""

PAGE = "pagina"
OF = "van"

EXISTS = "{path} bestaat al en blijft zoals het is. Kies een andere naam voor het nieuwe verslag."

"""Fixed sentences of the Word files themselves."""

PAGE = "pagina"
OF = "van"

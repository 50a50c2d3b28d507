"""Word files: the only room that knows docx and lxml."""

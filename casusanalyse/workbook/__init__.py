"""Paper: what is printed and kept beside the laptop."""

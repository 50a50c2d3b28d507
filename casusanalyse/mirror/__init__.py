"""The language mirror: points at words that hurt or hide somebody, says why, and changes nothing."""

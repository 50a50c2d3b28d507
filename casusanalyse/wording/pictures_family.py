"""Fixed Dutch sentences of the family portrait."""

TITLES = {"natuur": "Het gezin: wie iedereen is", "dynamiek": "Het gezin: wat er tussen mensen is"}

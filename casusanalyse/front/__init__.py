"""How we talk: prompts and screens as values, orders, and those who can answer: a terminal, a file."""

"""Building a protocol on another one: what deviates, and what comes out."""

"""A facilitation kit for looking back together on one case in youth care."""

__version__ = "0.1.0"

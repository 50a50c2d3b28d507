"""Trying out: protocols are played, tested and wandered through without a room."""

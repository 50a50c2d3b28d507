"""Deciding on remarks, one after another: a conversation without input or output."""

"""The course of events in lanes."""

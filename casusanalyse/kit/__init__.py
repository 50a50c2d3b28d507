"""What belongs to a region's own folder: making and checking it, and inviting people to a meeting."""

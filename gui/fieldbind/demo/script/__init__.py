"""A scenario as it is written down: what may stand in it, reading it, and playing it."""

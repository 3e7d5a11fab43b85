"""The parts of the Place page."""

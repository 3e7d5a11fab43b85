"""The parts of the Done page."""

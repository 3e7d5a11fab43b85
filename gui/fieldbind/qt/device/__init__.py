"""The parts of the Device page."""

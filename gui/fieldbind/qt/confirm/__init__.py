"""The parts of the Confirm page."""

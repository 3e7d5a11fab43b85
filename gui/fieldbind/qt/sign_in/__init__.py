"""The parts of the Sign in page."""

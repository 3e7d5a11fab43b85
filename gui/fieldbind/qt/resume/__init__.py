"""The card of a job that was interrupted: shown at the start, before any sign-in."""

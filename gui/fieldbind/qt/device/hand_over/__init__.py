"""Bringing a new token to a device: over its hotspot, or by a code on the screen."""

"""How things may look; apart from the other settings, for the first picture is painted in it."""

from enum import Enum


class Scheme(Enum):
    """Which of the looks a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = (100, 125, 150, 200)
"""In percent of the usual one."""

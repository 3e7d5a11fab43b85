"""What may be wrong with the picture of a label."""

from enum import Enum


class Category(Enum):
    """One thing that is wrong with a picture; the value is what tables and seeds call it."""

    CLEAN = "clean"
    DEFOCUS = "defocus"
    MOTION = "motion"
    ROTATION = "rotation"
    PERSPECTIVE = "perspective"
    LOW_CONTRAST = "low contrast"
    NOISE = "noise"
    GLARE = "glare"
    JPEG = "jpeg"
    SMALL = "small"
    SHADOW = "shadow"
    INVERTED = "inverted"
    COMBINED = "combined"

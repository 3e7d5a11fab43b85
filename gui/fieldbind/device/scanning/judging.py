"""Why nothing is read: the one thing that a person can do better."""

from collections.abc import Sequence
from enum import Enum, auto

from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.grey import Grey


class Advice(Enum):
    """What stands in the way."""

    TOO_DARK = auto()
    TOO_BRIGHT = auto()
    BLURRED = auto()
    TOO_FAR = auto()


_DARK, _BRIGHT = 40, 225
_FLAT = 6.0


def judge(grey: Grey, codes: Sequence[Code]) -> Advice | None:
    """What to say about a picture, None if it is good enough or something was read.

    Args:
        grey: the picture.
        codes: what was read in it.
    """
    from PIL import ImageFilter, ImageStat

    from fieldbind.device.scanning.views import whole

    if codes:
        return None
    small = whole(grey).picture.reduce(4)
    mean = ImageStat.Stat(small).mean[0]
    if mean < _DARK:
        return Advice.TOO_DARK
    if mean > _BRIGHT:
        return Advice.TOO_BRIGHT
    edges = ImageStat.Stat(small.filter(ImageFilter.FIND_EDGES)).mean[0]
    return Advice.BLURRED if edges < _FLAT else None

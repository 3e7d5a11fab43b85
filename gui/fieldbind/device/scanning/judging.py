"""Why nothing is read: the one thing that a person can do better."""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum, auto
from itertools import accumulate
from typing import TYPE_CHECKING

from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.grey import Grey

if TYPE_CHECKING:
    from PIL.Image import Image


class Advice(Enum):
    """What stands in the way."""

    TOO_DARK = auto()
    TOO_BRIGHT = auto()
    BLURRED = auto()
    TOO_FAR = auto()


_DARK, _BRIGHT = 45, 250
_LIT_PART, _GLARING_PART = 0.9, 0.6
_COARSE, _CELL = 4, 4
_LITTLE_TO_SEE = 8
_WHERE_IT_IS = 0.6
_NEAR = 48
_SOFT = 0.24
_FAR = 0.18


def judge(grey: Grey, codes: Sequence[Code]) -> Advice | None:
    """What to say about a picture, None if it is good enough or something was read.

    Args:
        grey: the picture.
        codes: what was read in it.
    """
    from fieldbind.device.scanning.views import whole

    if codes:
        return None
    picture = whole(grey).picture
    coarse = picture.reduce(_COARSE)
    levels = coarse.histogram()
    if _level(levels, _LIT_PART) < _DARK:
        return Advice.TOO_DARK
    if _level(levels, 1 - _GLARING_PART) >= _BRIGHT:
        return Advice.TOO_BRIGHT
    place = _busiest(coarse)
    if place is None:
        return None
    if _sharpness(picture, place) < _SOFT:
        return Advice.BLURRED
    return Advice.TOO_FAR if _is_small(place, picture) else None


def _busiest(coarse: "Image") -> tuple[int, int, int, int] | None:
    """The part of the picture with the most black beside white, None if there is hardly any."""
    from PIL import ImageChops, ImageFilter

    detail = ImageChops.difference(coarse, coarse.filter(ImageFilter.BoxBlur(2)))
    cells = detail.reduce(_CELL).filter(ImageFilter.BoxBlur(1))
    _, most = cells.getextrema()
    if not isinstance(most, int | float) or most < _LITTLE_TO_SEE:
        return None
    least = most * _WHERE_IT_IS
    box = cells.point([255 * (level >= least) for level in range(256)]).getbbox()
    size = _COARSE * _CELL
    return (box[0] * size, box[1] * size, box[2] * size, box[3] * size) if box else None


def _sharpness(picture: "Image", place: tuple[int, int, int, int]) -> float:
    """The steepest step from one pixel to the next, as a part of all contrast in the middle."""
    from PIL import ImageChops

    x, y = (place[0] + place[2]) // 2, (place[1] + place[3]) // 2
    part = picture.crop(
        (
            max(0, x - _NEAR),
            max(0, y - _NEAR),
            min(picture.width, x + _NEAR),
            min(picture.height, y + _NEAR),
        )
    )
    levels = part.histogram()
    contrast = _level(levels, 0.98) - _level(levels, 0.02)
    inner = (0, 0, part.width - 1, part.height - 1)
    steps = [
        ImageChops.difference(part.crop(inner), part.crop(moved)).histogram()
        for moved in ((1, 0, part.width, part.height - 1), (0, 1, part.width - 1, part.height))
    ]
    return max(_level(step, 0.97) for step in steps) / max(1, contrast)


def _level(levels: Sequence[int], part: float) -> int:
    """The level of grey that so much of a picture is not above."""
    return bisect_left(list(accumulate(levels)), sum(levels) * part)


def _is_small(place: tuple[int, int, int, int], picture: "Image") -> bool:
    across, down = place[2] - place[0], place[3] - place[1]
    return max(across, down) < _FAR * picture.height

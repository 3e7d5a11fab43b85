"""What a lens out of focus and a moving hand do to a picture."""

import math

from PIL import Image, ImageChops

_GOLDEN = math.pi * (3 - math.sqrt(5))
_SAMPLES = 32


def out_of_focus(picture: Image.Image, radius: float) -> Image.Image:
    """Every point smeared evenly over a disc, as a lens does it."""
    steps = range(_SAMPLES)
    return _mean(
        [
            _moved(
                picture,
                radius * math.sqrt((step + 0.5) / _SAMPLES) * math.cos(step * _GOLDEN),
                radius * math.sqrt((step + 0.5) / _SAMPLES) * math.sin(step * _GOLDEN),
            )
            for step in steps
        ]
    )


def moving(picture: Image.Image, length: float, degrees: float) -> Image.Image:
    """Every point smeared evenly along a line."""
    across, down = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    places = [length * ((step + 0.5) / _SAMPLES - 0.5) for step in range(_SAMPLES)]
    return _mean([_moved(picture, place * across, place * down) for place in places])


def _moved(picture: Image.Image, across: float, down: float) -> Image.Image:
    return ImageChops.offset(picture, round(across), round(down))


def _mean(pictures: list[Image.Image]) -> Image.Image:
    """In pairs, so that rounding adds up to a few levels only."""
    while len(pictures) > 1:
        pictures = [
            Image.blend(one, other, 0.5)
            for one, other in zip(pictures[::2], pictures[1::2], strict=True)
        ]
    return pictures[0]

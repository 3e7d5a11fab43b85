"""Randomness in pixels, from a seed and without anything but Pillow."""

from random import Random

from PIL import Image, ImageChops

_SPREAD = 36.8
"""Standard deviation of the mean of four even bytes."""


def grain(chance: Random, size: tuple[int, int], spread: float, coarse: int = 1) -> Image.Image:
    """Normal noise around 128.

    Args:
        spread: the standard deviation, in levels of grey.
        coarse: the size of a grain in pixels.
    """
    width, height = -(-size[0] // coarse), -(-size[1] // coarse)
    four = [Image.frombytes("L", (width, height), chance.randbytes(width * height)) for _ in "1234"]
    halves = Image.blend(four[0], four[1], 0.5), Image.blend(four[2], four[3], 0.5)
    mean = Image.blend(*halves, 0.5)
    fine = mean.point([round(128 + (level - 126.75) * spread / _SPREAD) for level in range(256)])
    if coarse == 1:
        return fine
    return fine.resize((width * coarse, height * coarse), Image.Resampling.BILINEAR).crop(
        (0, 0, *size)
    )


def with_grain(picture: Image.Image, noise: Image.Image) -> Image.Image:
    """The picture with noise around 128 on it."""
    return ImageChops.add(picture, noise, 1, -128)

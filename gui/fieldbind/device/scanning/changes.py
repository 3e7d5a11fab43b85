"""What can be done to the pixels of a picture so that its code becomes legible.

All of it is Pillow's own C code that lets go of Python's lock. Its rank filters do not: a median of
a large picture would hold up the window for as long as it takes.
"""

from collections.abc import Callable

from PIL import Image, ImageChops, ImageFilter, ImageOps

Change = Callable[[Image.Image], Image.Image]


def stretched(picture: Image.Image) -> Image.Image:
    """All levels of grey are used."""
    return ImageOps.autocontrast(picture)


def inverted(picture: Image.Image) -> Image.Image:
    """Black for white."""
    return ImageChops.invert(picture)


def sharpened(radius: float, percent: int) -> Change:
    """Edges raised; the radius should be about that of the blur."""
    mask = ImageFilter.UnsharpMask(radius, percent, 0)
    return lambda picture: picture.filter(mask)


def smoothed(radius: float) -> Change:
    """Grain evened out."""
    blur = ImageFilter.GaussianBlur(radius)
    return lambda picture: picture.filter(blur)


def flattened(radius: float, gain: float) -> Change:
    """Every pixel compared with its neighbourhood, so that shadow and glare go.

    Args:
        radius: of the neighbourhood; more than a few modules.
        gain: how many times the difference is enlarged; many make the picture black and white.
    """
    around = ImageFilter.BoxBlur(radius)
    return lambda picture: ImageChops.subtract(picture, picture.filter(around), 1 / gain, 128)


def deblurred(radius: float, rounds: int) -> Change:
    """Undone what a lens out of focus did, by asking what would have to be blurred to give this.

    Van Cittert's iteration: what the blurred guess lacks is added to the guess.
    """
    blur = ImageFilter.BoxBlur(radius)

    def change(picture: Image.Image) -> Image.Image:
        guess = picture
        for _ in range(rounds):
            lacking = ImageChops.subtract(picture, guess.filter(blur), 1, 128)
            guess = ImageChops.add(guess, lacking, 1, -128)
        return guess

    return change


def one_after_other(*changes: Change) -> Change:
    """Several changes."""

    def change(picture: Image.Image) -> Image.Image:
        for each in changes:
            picture = each(picture)
        return picture

    return change

"""What light does to a picture: shadow, glare, and too little of it."""

import math
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from label_pictures.poses import Point


def shadowed(
    picture: Image.Image, chance: Random, at: Point, depth: float, softness: float
) -> Image.Image:
    """A shadow whose edge runs through ``at``.

    Args:
        depth: the part of the light that is taken away.
        softness: the width of the edge in pixels.
    """
    light = Image.new("L", picture.size, 255)
    angle = chance.uniform(0, 2 * math.pi)
    far = sum(picture.size)
    across, down = far * math.cos(angle), far * math.sin(angle)
    ImageDraw.Draw(light).polygon(
        [
            (at[0] - across, at[1] - down),
            (at[0] + across, at[1] + down),
            (at[0] + across - down, at[1] + down + across),
            (at[0] - across - down, at[1] - down + across),
        ],
        fill=round(255 * (1 - depth)),
    )
    return ImageChops.multiply(picture, light.filter(ImageFilter.GaussianBlur(softness)))


def glaring(
    picture: Image.Image, chance: Random, at: Point, strength: float, radius: float
) -> Image.Image:
    """A lamp mirrored in the label, near ``at``.

    Args:
        strength: levels of grey added where it is brightest; more than 255 leaves a blind spot.
        radius: of the spot, in pixels.
    """
    glow = Image.new("L", picture.size, 0)
    x, y = at[0] + chance.uniform(-radius, radius), at[1] + chance.uniform(-radius, radius)
    wide, high = radius * chance.uniform(0.6, 1.4), radius * chance.uniform(0.5, 1.0)
    ImageDraw.Draw(glow).ellipse((x - wide, y - high, x + wide, y + high), fill=255)
    soft = glow.filter(ImageFilter.GaussianBlur(radius * 0.45))
    added = soft.point([min(255, round(level / 255 * strength)) for level in range(256)])
    return ImageChops.add(picture, added)


def flat(picture: Image.Image, contrast: float, middle: int) -> Image.Image:
    """All levels drawn together around ``middle``; ``contrast`` 1 leaves them as they are."""
    return picture.point([round(middle + (level - 128) * contrast) for level in range(256)])

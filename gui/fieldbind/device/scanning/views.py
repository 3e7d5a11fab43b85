"""Other views of the same picture, each knowing the way back to the pixels it came from."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PIL import Image, ImageOps

from fieldbind.device.scanning.codes import Code, Corners, Point
from fieldbind.device.scanning.grey import Grey

Affine = tuple[float, float, float, float, float, float]
"""x = a*u + b*v + c, y = d*u + e*v + f: from a view's point to the picture's."""

AS_IT_IS: Affine = (1, 0, 0, 0, 1, 0)


@dataclass(frozen=True, slots=True)
class View:
    """A changed picture, and how its points lie in the original."""

    picture: Image.Image
    back: Affine = AS_IT_IS

    def changed(self, picture: Image.Image) -> "View":
        """The same place, other pixels."""
        return View(picture, self.back)

    def cut(self, left: int, top: int, right: int, bottom: int) -> "View":
        """A part of it."""
        return View(
            self.picture.crop((left, top, right, bottom)),
            after(self.back, (1, 0, left, 0, 1, top)),
        )

    def scaled(self, factor: float) -> "View":
        """The same larger or smaller, unless nothing would be left of it."""
        if min(self.picture.size) * factor < 1:
            return self
        picture = ImageOps.scale(self.picture, factor, Image.Resampling.BICUBIC)
        across, down = self.picture.width / picture.width, self.picture.height / picture.height
        return View(picture, after(self.back, (across, 0, 0, 0, down, 0)))

    def reduced(self, factor: int) -> "View":
        """The same smaller, each pixel the mean of its square."""
        return View(self.picture.reduce(factor), after(self.back, (factor, 0, 0, 0, factor, 0)))

    def turned(self, degrees: float) -> "View":
        """The same turned anticlockwise about its middle; what leaves the frame is lost."""
        width, height = self.picture.size
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        x, y = width / 2, height / 2
        back = (cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y)
        picture = self.picture.transform(
            self.picture.size, Image.Transform.AFFINE, back, Image.Resampling.BILINEAR
        )
        return View(picture, after(self.back, back))

    def heightened(self, factor: float) -> "View":
        """The same, but only higher: what is seen at a slant becomes square again."""
        width, height = self.picture.size
        back = (1, 0, 0, 0, 1 / factor, 0)
        picture = self.picture.transform(
            (width, round(height * factor)), Image.Transform.AFFINE, back, Image.Resampling.BICUBIC
        )
        return View(picture, after(self.back, back))

    def grey(self) -> Grey:
        """What the decoder takes."""
        width, height = self.picture.size
        return Grey(width, height, width, self.picture.tobytes())

    def returned(self, codes: Iterable[Code]) -> list[Code]:
        """Codes found in this view, with their corners in the original picture."""
        return [Code(code.text, code.symbology, _moved(code.corners, self.back)) for code in codes]


def whole(grey: Grey) -> View:
    """The picture itself, without a copy if its pixels are ``bytes``."""
    size = (grey.width, grey.height)
    return View(Image.frombuffer("L", size, bytes(grey.pixels), "raw", "L", grey.stride, 1))


def after(first: Affine, second: Affine) -> Affine:
    """One mapping for two: ``second`` is applied to a point before ``first``."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return (
        a * p + b * s,
        a * q + b * t,
        a * r + b * u + c,
        d * p + e * s,
        d * q + e * t,
        d * r + e * u + f,
    )


def _moved(corners: Corners, back: Affine) -> Corners:
    a, b, c, d, e, f = back

    def moved(point: Point) -> Point:
        x, y = point
        return a * x + b * y + c, d * x + e * y + f

    return moved(corners[0]), moved(corners[1]), moved(corners[2]), moved(corners[3])

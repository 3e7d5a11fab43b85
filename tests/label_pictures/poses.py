"""How a flat label lies before the camera, and where its corners are seen."""

import math
from dataclasses import dataclass

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
Coefficients = tuple[float, float, float, float, float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """A label before a pinhole.

    Args:
        turn: degrees within its own plane.
        tilt: degrees out of the picture's plane.
        hinge: the direction of the axis about which it is tilted, in degrees.
        middle: where its middle is seen.
        distance: of the camera, in the pixels of the picture.
    """

    turn: float
    tilt: float
    hinge: float
    middle: Point
    distance: float

    def corners(self, width: float, height: float) -> Quad:
        """Where a label of that size is seen: top left, top right, bottom right, bottom left."""
        x, y = width / 2, height / 2
        return self._seen(-x, -y), self._seen(x, -y), self._seen(x, y), self._seen(-x, y)

    def _seen(self, x: float, y: float) -> Point:
        x, y = _turned(x, y, self.turn - self.hinge)
        tilt = math.radians(self.tilt)
        nearness = self.distance / (self.distance + y * math.sin(tilt))
        x, y = _turned(x, y * math.cos(tilt), self.hinge)
        return self.middle[0] + x * nearness, self.middle[1] + y * nearness


def unproject(width: float, height: float, quad: Quad) -> Coefficients:
    """What Pillow needs to draw a ``width`` x ``height`` picture into ``quad``.

    The map of the unit square onto a quadrangle after Heckbert, "Fundamentals of Texture Mapping
    and Image Warping" (1989), turned round: from where it is seen to where it was printed.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    whole = dx1 * dy2 - dx2 * dy1
    g, h = (sx * dy2 - dx2 * sy) / whole, (dx1 * sy - sx * dy1) / whole
    a, b, c = x1 - x0 + g * x1, x3 - x0 + h * x3, x0
    d, e, f = y1 - y0 + g * y1, y3 - y0 + h * y3, y0
    scale = a * e - b * d
    across = [width * part / scale for part in (e - f * h, c * h - b, b * f - c * e)]
    down = [height * part / scale for part in (f * g - d, a - c * g, c * d - a * f)]
    beyond = [part / scale for part in (d * h - e * g, b * g - a * h)]
    return (
        across[0], across[1], across[2], down[0], down[1], down[2], beyond[0], beyond[1],
    )  # fmt: skip


def _turned(x: float, y: float, degrees: float) -> Point:
    angle = math.radians(degrees)
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)

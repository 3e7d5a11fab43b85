"""A sticker on a surface, seen by a camera."""

import math
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageFilter

from label_pictures.lenses import moving, out_of_focus
from label_pictures.poses import Point, Pose, Quad, unproject
from label_pictures.shots import Shot
from label_pictures.stickers import Sticker, print_sticker
from label_pictures.surfaces import some_surface
from label_pictures.symbols import Symbol

_FINER = 2
"""The label is drawn so many times larger than it is seen: a sensor gathers light by area."""
_MOST = 0.94
"""A label takes up at most so much of the picture's width and height."""
_LENS = 0.45
"""Even a sharp lens is as soft as this, in pixels."""

_ABOUT = 8
"""So many pixels of the surface around a label are drawn with it."""

_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Scene:
    """What falls on the sensor.

    Args:
        middle: where the middle of the code is seen.
        reach: half the size of the code, in pixels.
    """

    picture: Image.Image
    middle: Point
    reach: float


@dataclass(frozen=True, slots=True)
class Blur:
    """All in pixels of the picture.

    Args:
        radius: of the disc that the lens makes of a point.
        way: of the hand during the exposure.
        direction: of that way, in degrees.
    """

    radius: float
    way: float
    direction: float


def set_up(symbol: Symbol, shot: Shot, chance: Random) -> Scene:
    """Stick the label on something and look at it."""
    sticker = print_sticker(symbol, chance, scale_for(shot.module), inverted=shot.inverted)
    pose, module = _fitting(sticker, shot, chance)
    surface = some_surface(chance, shot.size)
    way = chance.uniform(0, 180) if shot.motion else 0.0
    quad = pose.corners(*_seen_size(sticker, module))
    blur = Blur(shot.defocus * module, shot.motion * module, way)
    return Scene(lay(sticker, quad, surface, blur), *_code_in(sticker, quad, module))


def scale_for(module: float) -> int:
    """Pixels a module to print a label with that is seen with ``module`` pixels a module."""
    return math.ceil(module * _FINER)


def lay(sticker: Sticker, quad: Quad, surface: Image.Image, blur: Blur) -> Image.Image:
    """What falls on the sensor when a sticker lies there.

    Args:
        sticker: as it was printed.
        quad: where its corners are seen.
        surface: in focus; stays as it is.
        blur: of lens and hand; the surface, which has no detail, only shows that of the lens.
    """
    ground = surface.copy()
    if blur.radius:
        ground = ground.filter(ImageFilter.GaussianBlur(blur.radius * 0.6))
    # Smearing goes round at the edges of what is smeared, so there is more of it than is kept.
    reach = blur.radius + blur.way / 2
    box = _around(quad, 2 * reach + _ABOUT, surface.size)
    label = _label(sticker, quad, surface.crop(box), box)
    if blur.radius:
        label = out_of_focus(label, blur.radius * _FINER)
    if blur.way:
        label = moving(label, blur.way * _FINER, blur.direction)
    seen = label.reduce(_FINER).filter(ImageFilter.GaussianBlur(_LENS))
    left, top, right, bottom = _around(quad, reach + _ABOUT, surface.size)
    kept = seen.crop((left - box[0], top - box[1], right - box[0], bottom - box[1]))
    ground.paste(kept, (left, top))
    return ground


def _seen_size(sticker: Sticker, module: float) -> tuple[float, float]:
    width, height = sticker.picture.size
    return width * module / sticker.scale, height * module / sticker.scale


def _fitting(sticker: Sticker, shot: Shot, chance: Random) -> tuple[Pose, float]:
    """A pose in which all of the label is seen, with pixels a module made fewer as need be."""
    hinge = chance.uniform(0, 180)
    at = chance.random(), chance.random()

    def pose(middle: Point) -> Pose:
        return Pose(
            turn=shot.turn, tilt=shot.tilt, hinge=hinge, middle=middle, distance=shot.size[0] * 1.1
        )

    module = shot.module
    left, top, right, bottom = _bounds(pose((0, 0)).corners(*_seen_size(sticker, module)))
    while right - left > shot.size[0] * _MOST or bottom - top > shot.size[1] * _MOST:
        module *= 0.96
        left, top, right, bottom = _bounds(pose((0, 0)).corners(*_seen_size(sticker, module)))
    free = shot.size[0] - (right - left), shot.size[1] - (bottom - top)
    return pose((at[0] * free[0] - left, at[1] * free[1] - top)), module


def _bounds(quad: Quad) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in quad], [y for _, y in quad]
    return min(across), min(down), max(across), max(down)


def _around(quad: Quad, margin: float, size: tuple[int, int]) -> _Box:
    left, top, right, bottom = _bounds(quad)
    return (
        max(0, math.floor(left - margin)),
        max(0, math.floor(top - margin)),
        min(size[0], math.ceil(right + margin)),
        min(size[1], math.ceil(bottom + margin)),
    )


def _label(sticker: Sticker, quad: Quad, ground: Image.Image, box: _Box) -> Image.Image:
    size = ground.width * _FINER, ground.height * _FINER
    there = [((x - box[0]) * _FINER, (y - box[1]) * _FINER) for x, y in quad]
    how = unproject(*sticker.picture.size, (there[0], there[1], there[2], there[3]))
    drawn = sticker.picture.transform(
        size, Image.Transform.PERSPECTIVE, how, Image.Resampling.BICUBIC
    )
    whole = Image.new("L", sticker.picture.size, 255)
    mask = whole.transform(size, Image.Transform.PERSPECTIVE, how, Image.Resampling.BILINEAR)
    return Image.composite(drawn, ground.resize(size, Image.Resampling.BILINEAR), mask)


def _code_in(sticker: Sticker, quad: Quad, module: float) -> tuple[Point, float]:
    left, top, right, bottom = sticker.code
    across = (left + right) / 2 / sticker.picture.width
    down = (top + bottom) / 2 / sticker.picture.height
    upper, lower = _between(quad[0], quad[1], across), _between(quad[3], quad[2], across)
    reach = min(right - left, bottom - top) / 2 * module / sticker.scale
    return _between(upper, lower, down), reach


def _between(one: Point, other: Point, part: float) -> Point:
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part

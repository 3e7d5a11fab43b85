"""A label that is brought before a camera: it swings, and the lens hunts for it. From a seed."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from PIL import Image

from label_pictures.grain import grain, with_grain
from label_pictures.poses import Pose
from label_pictures.scenes import Blur, lay, scale_for
from label_pictures.stickers import print_sticker
from label_pictures.surfaces import some_surface
from label_pictures.symbols import qr_symbol

RATE = 30
"""Frames a second."""

_SIZE = (1280, 720)
_SETTLED_AFTER = 0.9
"""Seconds in which swing and blur become a third of what they were."""
_SHUTTER = 0.5
"""The part of a frame's time in which light falls in."""
_LEGIBLE_DEFOCUS, _LEGIBLE_MOTION = 0.45, 0.9
_NOISE = 4.0


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the film.

    Args:
        is_legible: whether the blur of lens and hand leaves the modules apart.
    """

    image: Image.Image
    is_legible: bool


@dataclass(frozen=True, slots=True)
class _Hand:
    """How somebody holds a label: in ever smaller swings around a place.

    Args:
        middle: of the swings.
        swing: how wide the first one is, in pixels.
        pace: swings a second.
        hunt: how often a second the lens passes through focus and back.
        turn: as in ``Pose``.
        tilt: as in ``Pose``.
        hinge: as in ``Pose``.
    """

    middle: tuple[float, float]
    swing: float
    pace: float
    hunt: float
    turn: float
    tilt: float
    hinge: float

    def pose(self, time: float) -> Pose:
        """How the label lies then."""
        return Pose(
            turn=self.turn + 10 * self.unrest(time) * math.sin(5 * time),
            tilt=self.tilt,
            hinge=self.hinge,
            middle=self.place(time),
            distance=_SIZE[0] * 1.1,
        )

    def place(self, time: float) -> tuple[float, float]:
        """Where the middle of the label is seen."""
        angle, reach = 2 * math.pi * self.pace * time, self.swing * self.unrest(time)
        return (
            self.middle[0] + reach * math.sin(angle),
            self.middle[1] + reach * 0.4 * math.cos(1.3 * angle),
        )

    def unrest(self, time: float) -> float:
        """What is left of swing and blur."""
        return 3 ** (-time / _SETTLED_AFTER)

    def defocus(self, time: float) -> float:
        """Radius of a point, in modules."""
        return 2.2 * self.unrest(time) * abs(math.cos(2 * math.pi * self.hunt * time))


def film(seed: int, text: str, frames: int) -> Iterator[Frame]:
    """The frames, one after the other.

    Args:
        seed: of all that is left to chance.
        text: what stands on the label.
        frames: how many, at ``RATE``.
    """
    chance = Random(seed)
    module = chance.uniform(3.2, 4.5)
    sticker = print_sticker(qr_symbol(text, chance), chance, scale_for(module), inverted=False)
    surface, hand = some_surface(chance, _SIZE), _some_hand(chance)
    width, height = (side * module / sticker.scale for side in sticker.picture.size)
    for number in range(frames):
        quad = hand.pose(number / RATE).corners(width, height)
        blur = _blur(hand, number / RATE, module)
        seen = lay(sticker, quad, surface, blur)
        yield Frame(
            with_grain(seen, grain(chance, _SIZE, _NOISE)),
            blur.radius <= _LEGIBLE_DEFOCUS * module and blur.way <= _LEGIBLE_MOTION * module,
        )


def _some_hand(chance: Random) -> _Hand:
    return _Hand(
        middle=(_SIZE[0] / 2 + chance.uniform(-60, 60), _SIZE[1] / 2 + chance.uniform(-40, 40)),
        swing=chance.uniform(90, 160),
        pace=chance.uniform(0.9, 1.6),
        hunt=chance.uniform(0.5, 0.9),
        turn=chance.uniform(-15, 15),
        tilt=chance.uniform(5, 25),
        hinge=chance.uniform(0, 180),
    )


def _blur(hand: _Hand, time: float, module: float) -> Blur:
    before, after = hand.place(time), hand.place(time + _SHUTTER / RATE)
    across, down = after[0] - before[0], after[1] - before[1]
    way = math.hypot(across, down)
    return Blur(hand.defocus(time) * module, way, math.degrees(math.atan2(down, across)))

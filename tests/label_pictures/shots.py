"""What is wrong with one picture, in figures: hardly anything, or more than anybody can read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from label_pictures.categories import Category

Size = tuple[int, int]
_SIZES: Mapping[Size, int] = {(1280, 720): 60, (640, 480): 20, (1920, 1080): 20}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How a picture is taken. Blur is in modules, so that it is as bad at every distance.

    Args:
        module: pixels a module, unless the label is too large for that.
        defocus: radius of the disc of a point, in modules.
        motion: way during the exposure, in modules.
        contrast: 1 is all there is.
        noise: standard deviation in levels of grey.
        coarse: size of a grain in pixels.
        glare: 0 none, 1 a blind spot over most of the code.
        shadow: the part of the light that is taken away.
        jpeg: quality, 0 for none.
    """

    size: Size
    module: float
    turn: float
    tilt: float
    noise: float
    coarse: int = 1
    defocus: float = 0
    motion: float = 0
    contrast: float = 1
    glare: float = 0
    shadow: float = 0
    jpeg: int = 0
    inverted: bool = False


def some_shot(category: Category, chance: Random) -> Shot:
    """A shot with what ``category`` says wrong with it, and nothing else but a webcam's own."""
    size = chance.choices(list(_SIZES), list(_SIZES.values()))[0]
    good = Shot(
        size=size,
        module=chance.uniform(2.8, 5.5),
        turn=chance.uniform(-6, 6),
        tilt=chance.uniform(0, 12),
        noise=chance.uniform(1, 3),
    )
    if category is not Category.COMBINED:
        return _WORSE[category](good, chance, chance.random())
    for wrong in chance.sample(list(_WORSE), chance.choice((2, 2, 3))):
        good = _WORSE[wrong](good, chance, chance.uniform(0, 0.55))
    return good


def _clean(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, module=shot.module + 1 - severity)


def _defocus(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, defocus=0.25 + severity * 1.15)


def _motion(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, motion=0.5 + severity * 2.7)


def _rotation(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, turn=chance.uniform(-180, 180), module=4 - severity * 2.2)


def _perspective(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, tilt=25 + severity * 52, turn=chance.uniform(-25, 25))


def _low_contrast(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, contrast=0.02 + 0.4 * (1 - severity) ** 2)


def _noise(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, noise=10 + severity * 90, coarse=chance.choice((1, 1, 2)))


def _glare(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, glare=0.15 + severity * 0.85)


def _jpeg(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, jpeg=round(16 - severity * 15), module=shot.module * 0.6)


def _small(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, module=2.4 - severity * 1.5)


def _shadow(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, shadow=0.55 + severity * 0.43)


def _inverted(shot: Shot, chance: Random, severity: float) -> Shot:
    return replace(shot, inverted=True, module=4.5 - severity * 3)


_WORSE: Mapping[Category, Callable[[Shot, Random, float], Shot]] = {
    Category.CLEAN: _clean,
    Category.DEFOCUS: _defocus,
    Category.MOTION: _motion,
    Category.ROTATION: _rotation,
    Category.PERSPECTIVE: _perspective,
    Category.LOW_CONTRAST: _low_contrast,
    Category.NOISE: _noise,
    Category.GLARE: _glare,
    Category.JPEG: _jpeg,
    Category.SMALL: _small,
    Category.SHADOW: _shadow,
    Category.INVERTED: _inverted,
}

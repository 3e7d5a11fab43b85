"""What is tried when a quick look finds nothing: one step after the other, while there is time."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageOps

from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.decoding import LINEAR, MATRIX, QR, Formats, decode
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.views import View, after, whole

_ALL: Formats = QR | MATRIX | LINEAR
_MEGAPIXEL = 1_000_000


@dataclass(frozen=True, slots=True)
class Step:
    """One way to look.

    ``cost`` is what it takes, in seconds for each megapixel of the picture, on the machine it was
    measured on; how much faster or slower this one is shows in the steps before.
    """

    name: str
    cost: float
    look: Callable[[View], list[Code]]


def _as_it_is(view: View) -> list[Code]:
    return _decoded(view, smaller_too=True, inverted_too=True)


def _stretched(view: View) -> list[Code]:
    mean = view.picture.filter(ImageFilter.BoxBlur(24))
    flat = ImageChops.subtract(view.picture, mean, scale=0.25, offset=128)
    return _decoded(view.changed(flat))


def _sharpened(view: View) -> list[Code]:
    return _decoded(view.changed(view.picture.filter(ImageFilter.UnsharpMask(4, 300, 0))))


def _smoothed(view: View) -> list[Code]:
    return _decoded(view.changed(view.picture.filter(ImageFilter.GaussianBlur(1.5))))


def _smaller(view: View) -> list[Code]:
    return _decoded(view.reduced(3))


def _larger(view: View) -> list[Code]:
    return [code for tile in _tiles(view) for code in _decoded(tile)]


def _tiles(view: View) -> Iterator[View]:
    width, height = view.picture.size
    for x in (0, width // 4, width // 2):
        for y in (0, height // 2):
            tile = view.cut(x, y, x + width // 2, y + (height + 1) // 2)
            yield tile.scaled(2)


def _turned(degrees: float) -> Callable[[View], list[Code]]:
    def look(view: View) -> list[Code]:
        width, height = view.picture.size
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        x, y = width / 2, height / 2
        back = (cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y)
        picture = view.picture.transform(
            view.picture.size, Image.Transform.AFFINE, back, Image.Resampling.BILINEAR
        )
        return _decoded(View(picture, after(view.back, back)), LINEAR)

    return look


STEPS = (
    Step("as it is", 0.040, _as_it_is),
    Step("sharpened", 0.040, _sharpened),
    Step("stretched", 0.040, _stretched),
    Step("turned 20 degrees", 0.015, _turned(20)),
    Step("turned back 20 degrees", 0.015, _turned(-20)),
    Step("smaller", 0.010, _smaller),
    Step("smoothed", 0.040, _smoothed),
    Step("larger", 0.200, _larger),
)


def look_patiently(grey: Grey, budget: float, clock: Callable[[], float]) -> list[Code]:
    """What the first successful step finds.

    Args:
        grey: the picture.
        budget: seconds; a step that is expected to take longer than what is left is passed over.
        clock: seconds.
    """
    start = clock()
    view = View(ImageOps.autocontrast(whole(grey).picture))
    area = grey.width * grey.height / _MEGAPIXEL
    slowness = 1.0
    for step in STEPS:
        begun = clock()
        expected = step.cost * area
        if begun - start + expected * slowness > budget:
            continue
        codes = step.look(view)
        if codes:
            return codes
        slowness = max(0.5, (clock() - begun) / expected)
    return []


def _decoded(
    view: View,
    formats: Formats = _ALL,
    *,
    smaller_too: bool = False,
    inverted_too: bool = False,
) -> list[Code]:
    found = decode(view.grey(), formats, smaller_too=smaller_too, inverted_too=inverted_too)
    return view.returned(found)

"""Where a code may be: the few places with much black beside white.

A treatment costs by the pixel, so that a label that fills a tenth of a picture can be looked at in
ten ways in the time of one.
"""

import math
from collections.abc import Iterator

from PIL import Image, ImageChops, ImageFilter

from fieldbind.device.scanning.views import View

_MOST = 3
_FINE, _CELL = 2, 8
_NEIGHBOURHOOD = 3
_EDGE = 0.45
"""A cell belongs to a place if it has so much of the strongest cell's contrast."""
_MARGIN, _LEAST_MARGIN = 0.15, 24
# In shadow the same print has a fraction of the contrast: with logarithms, the same.
_LOGARITHM = [round(255 * math.log1p(level / 12) / math.log1p(255 / 12)) for level in range(256)]

_Box = tuple[int, int, int, int]


def regions(view: View) -> list[View]:
    """The likeliest places first, each with some room around it."""
    size = _FINE * _CELL
    grid = _contrast(view.picture)
    return [
        view.cut(*_with_margin((left * size, top * size, right * size, bottom * size), view))
        for left, top, right, bottom in _places(grid)
    ]


def _contrast(picture: Image.Image) -> Image.Image:
    fine = picture.reduce(_FINE).point(_LOGARITHM)
    around = fine.filter(ImageFilter.BoxBlur(_NEIGHBOURHOOD))
    return ImageChops.difference(fine, around).reduce(_CELL)


def _places(grid: Image.Image) -> Iterator[_Box]:
    width = grid.width
    wide = bytearray(grid.filter(ImageFilter.BoxBlur(2)).tobytes())
    near = grid.filter(ImageFilter.BoxBlur(1)).tobytes()
    floor = sorted(wide)[len(wide) // 2]
    for _ in range(_MOST):
        best = max(wide)
        if best <= floor:
            return
        place = _grown(near, width, wide.index(best), floor + (best - floor) * _EDGE)
        across, down = [cell % width for cell in place], [cell // width for cell in place]
        box = min(across), min(down), max(across) + 1, max(down) + 1
        for row in range(box[1], box[3]):
            wide[row * width + box[0] : row * width + box[2]] = bytes(box[2] - box[0])
        yield box


def _grown(cells: bytes, width: int, seed: int, least: float) -> set[int]:
    """The cells that hang together with the first and are not below ``least``."""
    place, edge = {seed}, [seed]
    while edge:
        cell = edge.pop()
        row = cell - cell % width
        sides = [each for each in (cell - 1, cell + 1) if row <= each < row + width]
        above_and_below = [each for each in (cell - width, cell + width) if 0 <= each < len(cells)]
        for each in sides + above_and_below:
            if each not in place and cells[each] >= least:
                place.add(each)
                edge.append(each)
    return place


def _with_margin(box: _Box, view: View) -> _Box:
    left, top, right, bottom = box
    width, height = view.picture.size
    margin = max(_LEAST_MARGIN, round(_MARGIN * max(right - left, bottom - top)))
    return (
        max(0, left - margin),
        max(0, top - margin),
        min(width, right + margin),
        min(height, bottom + margin),
    )

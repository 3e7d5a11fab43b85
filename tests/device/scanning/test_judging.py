"""One piece of advice, and only if there is something in the way."""

from collections.abc import Callable

import pytest
from PIL import Image, ImageFilter

from fieldbind.device.scanning.engine import read_fast
from fieldbind.device.scanning.judging import Advice, judge
from printed import OURS, blank, grey_of, pasted, printed

Change = Callable[[Image.Image], Image.Image]


def label(scale: int = 4) -> Image.Image:
    return pasted(printed(OURS, scale=scale))


def blurred(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(6))


def dark(picture: Image.Image) -> Image.Image:
    return picture.point([level // 10 for level in range(256)])


def glaring(picture: Image.Image) -> Image.Image:
    return picture.point([min(255, level * 2) for level in range(256)])


@pytest.mark.parametrize(
    ("picture", "advice"),
    [
        (label(), None),
        (blank(128), None),
        (blank(0), Advice.TOO_DARK),
        (dark(label()), Advice.TOO_DARK),
        (blank(255), Advice.TOO_BRIGHT),
        (glaring(label()), Advice.TOO_BRIGHT),
        (blurred(label()), Advice.BLURRED),
        (label(scale=1), Advice.TOO_FAR),
    ],
)
def test_advice(picture: Image.Image, advice: Advice | None) -> None:
    assert judge(grey_of(picture), ()) is advice


def test_nobody_who_has_read_a_code_is_told_to_hold_it_better() -> None:
    grey = grey_of(label(scale=2))

    assert judge(grey, read_fast(grey)) is None


@pytest.mark.parametrize("size", [(1, 1), (1, 200), (200, 1), (5, 5)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_the_smallest_pictures_are_judged_too(size: tuple[int, int], level: int) -> None:
    picture = blank(level, size)
    picture.putpixel((0, 0), 255 - level)

    judge(grey_of(picture), ())

"""Which of a camera's formats is taken."""

from dataclasses import dataclass

import pytest

from fieldbind.qt.camera.formats import best_format


@dataclass(frozen=True)
class Format:
    """As a driver lists it."""

    width: int
    height: int
    rate: float
    is_packed: bool = False


FULL = Format(1920, 1080, 30, is_packed=True)
HD = Format(1280, 720, 30, is_packed=True)
SLOW_HD = Format(1280, 720, 10)
VGA = Format(640, 480, 30)
FOUR_K = Format(3840, 2160, 30, is_packed=True)
SLIDES = Format(2592, 1944, 5)


@pytest.mark.parametrize(
    ("formats", "best"),
    [
        ([VGA, SLOW_HD, FULL, HD, FOUR_K], HD),
        ([VGA, FULL, FOUR_K], FULL),
        ([VGA, FOUR_K], VGA),
        ([SLIDES, SLOW_HD], SLOW_HD),
        ([SLOW_HD, Format(1280, 720, 15)], Format(1280, 720, 15)),
        ([HD, Format(1280, 720, 30)], Format(1280, 720, 30)),
        ([Format(1280, 720, 30), Format(1280, 720, 60)], Format(1280, 720, 60)),
        ([Format(0, 0, 30), VGA], VGA),
        ([], None),
    ],
)
def test_near_720_rows_and_live(formats: list[Format], best: Format | None) -> None:
    assert best_format(formats) == best

"""A picture is measured before C code is let loose on it."""

import pytest

from fieldbind.device.scanning.grey import Grey


def test_the_last_row_needs_no_filling() -> None:
    assert Grey(3, 2, 8, bytes(11)).stride == 8


def test_memory_of_another_shape_will_do() -> None:
    assert Grey(4, 2, 4, memoryview(bytes(8)).cast("I")).height == 2


@pytest.mark.parametrize(
    ("width", "height", "stride", "length"),
    [(0, 1, 1, 9), (1, 0, 1, 9), (-1, 1, 1, 9), (1, -1, 1, 9), (4, 1, 3, 9), (3, 2, 8, 10)],
)
def test_no_picture(width: int, height: int, stride: int, length: int) -> None:
    with pytest.raises(ValueError, match=r"no picture|fewer"):
        Grey(width, height, stride, bytes(length))


def test_pixels_are_not_in_the_log() -> None:
    assert "pixels" not in repr(Grey(1, 1, 1, b"x"))

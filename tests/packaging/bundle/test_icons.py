"""The icon in every form that a system asks for."""

import pytest
from PIL import Image

from bundle import icons


@pytest.mark.parametrize("size", icons.SIZES)
def test_draws_every_size(size: int) -> None:
    icons.draw()
    with Image.open(icons.png(size)) as drawn:
        assert drawn.size == (size, size)
        assert drawn.getpixel((0, 0)) == (0, 0, 0, 0)
        face = drawn.getpixel((size // 2, size * 7 // 8))
    assert isinstance(face, tuple)
    red, green, blue, opaque = face
    assert red < green < blue
    assert opaque == 255


def test_gathers_the_sizes_that_windows_asks_for() -> None:
    with Image.open(icons.draw() / "fieldbind.ico") as gathered:
        assert gathered.info["sizes"] == {(size, size) for size in icons.WINDOWS}


def test_gathers_the_sizes_that_macos_asks_for() -> None:
    with Image.open(icons.draw() / "fieldbind.icns") as gathered:
        assert {size for size, _, _ in gathered.info["sizes"]} >= {32, 128, 256, 512}

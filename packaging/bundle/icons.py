"""The program's icon in the forms that systems ask for, drawn from one SVG."""

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from places import BUILD, ROOT

SOURCE = ROOT / "resources" / "app" / "fieldbind.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = (32, 64, 128, 256, 512)
"""Each picture is drawn at its size, not scaled, so that none is blurred."""
FOLDER = BUILD / "icons"


def draw() -> Path:
    """Draw every form anew.

    Returns:
        The folder, with ``SIZE.png`` for each size, ``fieldbind.ico`` and ``fieldbind.icns``.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        _draw_png(size)
    _gather(WINDOWS, FOLDER / "fieldbind.ico")
    _gather(MACOS, FOLDER / "fieldbind.icns")
    return FOLDER


def png(size: int) -> Path:
    """Where the picture of so many pixels is."""
    return FOLDER / f"{size}.png"


def _draw_png(size: int) -> None:
    # Drawn by Qt, which draws it in the window too.
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(SOURCE)).render(painter)
    if not image.save(str(png(size))):
        raise OSError(f"{png(size)}: Qt did not write it")


def _gather(sizes: Sequence[int], target: Path) -> None:
    from PIL import Image

    with ExitStack() as stack:
        pictures = [stack.enter_context(Image.open(png(size))) for size in sizes]
        kinds = [(size, size) for size in sizes]
        pictures[-1].save(target, sizes=kinds, append_images=pictures[:-1])


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    draw()
    sys.stdout.write(f"{FOLDER}\n")

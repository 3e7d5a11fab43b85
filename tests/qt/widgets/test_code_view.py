"""A code on the screen: black on white, whole pixels per module, on any screen."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fieldbind.cloud.models import BindToken, Secret
from fieldbind.device.shown_code import QUIET_ZONE, shown_code
from fieldbind.qt.widgets.code_view import CodeView

CODE = shown_code("Lin-Home", Secret("Harbour-24"), BindToken("0cc175b9c0f1b6a831c399e269772661"))
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def picture(view: CodeView, ratio: float) -> QImage:
    """The view as a screen of so many pixels per logical pixel shows it."""
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0x00FF00)
    view.render(image, QPoint(0, 0))
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
@pytest.mark.parametrize("side", [(200, 200), (624, 640), (465, 560)])
def test_every_module_is_whole_pixels_wide(
    qtbot: QtBot, ratio: float, side: tuple[int, int]
) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(*side)
    view.show_code(CODE)
    image = picture(view, ratio)
    width, height = image.width(), image.height()
    size = min(width, height) // (CODE.side + 2 * QUIET_ZONE)
    left, top = (width - size * CODE.side) // 2, (height - size * CODE.side) // 2
    for row, line in enumerate(CODE.dark):
        for column, is_dark in enumerate(line):
            x, y = left + column * size, top + row * size
            seen = {image.pixel(x + dx, y + dy) for dx in (0, size - 1) for dy in (0, size - 1)}
            assert seen == {BLACK if is_dark else WHITE}
    assert left >= QUIET_ZONE * size
    assert image.pixel(left - 1, top) == image.pixel(0, 0) == WHITE


def test_without_a_code_it_is_white(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(20, 20)
    image = picture(view, 1.0)
    assert {image.pixel(x, x) for x in range(20)} == {WHITE}

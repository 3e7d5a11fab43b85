"""Corners around codes of any shape."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from fieldbind.qt.device.viewfinder.marks import around, guide, paint_marks

SQUARE = [QPointF(100, 60), QPointF(180, 60), QPointF(180, 140), QPointF(100, 140)]
BARS = [QPointF(40, 80), QPointF(240, 110), QPointF(240, 112), QPointF(40, 82)]
POINT = [QPointF(120, 90)] * 4


def painted(corners: list[QPointF]) -> QImage:
    """The marks, green and red, on white."""
    image = QImage(280, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_marks(painter, corners, QColor("lime"), QColor("red"))
    painter.end()
    return image


def touched(image: QImage) -> QRectF:
    """What is not white any more."""
    white = QColor("white")
    places = [
        QPointF(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != white
    ]
    across, down = [place.x() for place in places], [place.y() for place in places]
    return QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))


def test_they_stand_off_the_code_and_leave_its_sides_open() -> None:
    image = painted(SQUARE)
    white = QColor("white")
    assert image.pixelColor(140, 45) == image.pixelColor(140, 100) == white
    assert image.pixelColor(110, 45) == QColor("lime")
    assert image.pixelColor(110, 42) == QColor("red")
    reach = touched(image)
    assert around(SQUARE).adjusted(-4, -4, 4, 4).contains(reach)


def test_a_bar_code_is_marked_too() -> None:
    assert around(BARS).adjusted(-4, -4, 4, 4).contains(touched(painted(BARS)))


def test_a_code_without_a_size_is_no_trouble() -> None:
    assert painted(POINT).size() == painted(SQUARE).size()


def test_the_guide_is_a_square_in_the_middle() -> None:
    left, right, low, _ = guide(QRectF(0, 0, 640, 300))
    assert right.x() - left.x() == low.y() - right.y() == 150
    assert (left.x() + right.x()) / 2 == 320

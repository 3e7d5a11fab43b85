"""Where the points of a picture are seen."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from fieldbind.qt.device.viewfinder.fitting import fit

AREA = QRectF(0, 0, 640, 340)


def test_a_wide_picture_fills_the_view() -> None:
    fitting = fit(QSizeF(1280, 720), AREA, mirrored=False)
    assert fitting.target == QRectF(0, -10, 640, 360)
    assert fitting.points([(640, 360), (0, 20)]) == [QPointF(320, 170), QPointF(0, 0)]


def test_of_a_narrow_one_nothing_is_cut_off() -> None:
    fitting = fit(QSizeF(640, 480), AREA, mirrored=False)
    assert fitting.target.height() == 340
    assert fitting.points([(320, 240)]) == [AREA.center()]
    assert fitting.target.left() > 90


@pytest.mark.parametrize("size", [QSizeF(1280, 720), QSizeF(640, 480), QSizeF(480, 640)])
def test_mirrored_left_is_right(size: QSizeF) -> None:
    plain, mirrored = (fit(size, AREA, mirrored=is_mirrored) for is_mirrored in (False, True))
    assert plain.target == mirrored.target
    (left,), (right,) = plain.points([(100, 50)]), mirrored.points([(100, 50)])
    assert left.y() == pytest.approx(right.y())
    assert left.x() + right.x() == pytest.approx(AREA.width())

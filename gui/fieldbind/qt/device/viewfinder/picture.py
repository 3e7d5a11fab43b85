"""The camera's picture with its marks, painted in one pass."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QLabel, QSizePolicy

from fieldbind.device.scanning.codes import Corners
from fieldbind.qt.colours.tokens import DARK, LIGHT
from fieldbind.qt.device.viewfinder.fitting import Fitting, fit
from fieldbind.qt.device.viewfinder.marks import around, guide, paint_marks
from fieldbind.qt.theme import Colour, Type, current_theme, font, px
from fieldbind.qt.widgets.painting import begin, box, disc, square, words

_CORNER = 12
_BADGE = 26
_LEAST_HEIGHT = 160


class Manner(Enum):
    """What a mark says of its code; the colours stand on a picture, whatever the theme."""

    PLAIN = LIGHT[Colour.SHEET]
    READ = DARK[Colour.OK]
    STRANGE = DARK[Colour.WARN]


@dataclass(frozen=True, slots=True)
class Mark:
    """Around one code.

    Args:
        corners: in the picture's pixels.
        manner: what it says.
        number: stands at the code while there is a choice; 0 for none.
    """

    corners: Corners
    manner: Manner
    number: int = 0


class Picture(QLabel):
    """Shows frames as they are, with round corners; at most left and right are exchanged."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("camera.picture")
        # Makes it a graphic to assistive tools; nobody sees this one.
        self.setPixmap(QPixmap(1, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mirrored = False
        self._image = QImage()
        self._marks: Sequence[Mark] = ()
        self._has_guide = False

    @property
    def image(self) -> QImage:
        """What is shown, never mirrored; empty before the first frame."""
        return self._image

    @property
    def marks(self) -> Sequence[Mark]:
        """The codes that are marked."""
        return self._marks

    def show_image(self, image: QImage) -> None:
        """Show the next frame."""
        self._image = image
        self.update()

    def show_marks(self, marks: Sequence[Mark], *, has_guide: bool = False) -> None:
        """Mark these codes.

        Args:
            marks: in the shown picture's pixels.
            has_guide: show where to hold a code, while there is none.
        """
        self._marks, self._has_guide = marks, has_guide
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image, self._marks = QImage(), ()
        self.update()

    def from_left(self, corners: Corners) -> float:
        """How far to the right a code is seen."""
        return around(self._fitting().points(corners)).center().x()

    def area_of(self, mark: Mark) -> QRectF:
        """Where a mark is seen, in logical pixels."""
        return around(self._fitting().points(mark.corners))

    def minimumSizeHint(self) -> QSize:
        """Nothing over its lower edge is cut; words that have grown leave as much to be seen."""
        over = self.layout()
        covered = over.totalMinimumHeightForWidth(self.width()) if over else 0
        seen = px(_LEAST_HEIGHT) - _LEAST_HEIGHT
        return QSize(super().minimumSizeHint().width(), max(_LEAST_HEIGHT, covered + seen))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, area = current_theme(), begin(self), QRectF(self.rect())
        box(painter, area, _CORNER, theme[Colour.INSET], theme[Colour.HAIRLINE], theme.edge)
        if not self._image.isNull():
            painter.save()
            self._paint_seen(painter, area)
            painter.restore()
        if self.hasFocus():
            box(painter, area, _CORNER, None, theme[Colour.FOCUS], 2)
            box(painter, area.adjusted(2, 2, -2, -2), _CORNER - 2, None, theme[Colour.SHEET], 2)

    def _paint_seen(self, painter: QPainter, area: QRectF) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(area, _CORNER, _CORNER)
        painter.setClipPath(rounded)
        self._paint_image(painter)
        outline = LIGHT[Colour.TEXT]
        if self._has_guide and not self._marks:
            paint_marks(painter, guide(self._free_area()), Manner.PLAIN.value, outline)
        for mark in self._marks:
            points = self._fitting().points(mark.corners)
            paint_marks(painter, points, mark.manner.value, outline)
            if mark.number:
                _paint_number(painter, points, mark.number)

    def _paint_image(self, painter: QPainter) -> None:
        fitting = self._fitting()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if fitting.mirrored:
            middle = 2 * fitting.target.center().x()
            painter.setTransform(QTransform(-1, 0, 0, 1, middle, 0), combine=True)
        painter.drawImage(fitting.target, self._image)
        painter.restore()

    def _free_area(self) -> QRectF:
        """What the bar below does not cover."""
        return QRectF(self.rect()).adjusted(0, 0, 0, -px(76))

    def _fitting(self) -> Fitting:
        size = QSizeF(self._image.size())
        return fit(size, QRectF(self.rect()), mirrored=self.mirrored)


def _paint_number(painter: QPainter, points: Sequence[QPointF], number: int) -> None:
    centre = sum(points, QPointF()) / len(points)
    side = px(_BADGE)
    disc(painter, centre, side, LIGHT[Colour.TEXT], LIGHT[Colour.SHEET], 2)
    place = square(centre, side)
    middle = Qt.AlignmentFlag.AlignHCenter
    words(painter, place, str(number), font(Type.STRONG), LIGHT[Colour.SHEET], middle)

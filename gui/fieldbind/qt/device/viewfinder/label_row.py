"""One of several labels in view: its number, its names, and what there is to say of its token."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from fieldbind.device.labels import Label
from fieldbind.qt.device.viewfinder.words import words_of
from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import Colour, Type, current_theme, font, px
from fieldbind.qt.widgets.painting import begin, disc, shortened, text_width, words
from fieldbind.qt.widgets.touch import paint_touch

_HEIGHT, _HIGH = 40, 52
_LINE = 20
_NUMBER = 24


class LabelRow(QPushButton):
    """Names and words in one line, or in two where they find no room.

    Args:
        number: as it stands at the code in the picture.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"camera.label.{number}")
        self._number = str(number)
        self._label: Label | None = None
        self._names, self._token = "", ""
        self._is_high = False
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_label(self, label: Label) -> None:
        """Stand for another label."""
        self._label = label
        self.reword()

    def reword(self) -> None:
        """The same label."""
        if self._label is None:
            return
        shown = words_of(self._label)
        self._names, self._token = shown.names, shown.token
        self.setAccessibleName(listed((self._number, shown.names, shown.token)))
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, px(_HIGH if self._is_high else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NUMBER) + 40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, area = current_theme(), begin(self), QRectF(self.rect())
        if self.isDown() or self.underMouse():
            paint_touch(painter, area, 8, theme, pressed=self.isDown())
        middle, side = area.center().y(), px(_NUMBER)
        disc(painter, QPointF(8 + side / 2, middle), side, None, theme[Colour.BORDER])
        number = QRectF(8, 0, side, area.height())
        ink, centred = theme[Colour.TEXT], Qt.AlignmentFlag.AlignHCenter
        words(painter, number, self._number, font(Type.LABEL_STRONG), ink, centred)
        self._paint_words(painter, self._rest)

    def _paint_words(self, painter: QPainter, rest: QRectF) -> None:
        theme, face = current_theme(), font(Type.IDENTIFIER)
        names, quiet = theme[Colour.TEXT], theme[Colour.TEXT_2]
        if self._is_high:
            line, middle = px(_LINE), rest.center().y()
            above = QRectF(rest.left(), middle - line, rest.width(), line)
            words(painter, above, self._names, face, names)
            below = above.translated(0, line)
            words(painter, below, self._token, font(Type.SMALL), quiet)
            return
        if self._names:
            shown = shortened(face, self._names, rest.width() * 0.62)
            words(painter, rest, shown, face, names)
            rest.setLeft(rest.left() + text_width(face, shown))
        words(painter, rest, self._after, font(Type.SMALL), quiet)

    @property
    def _rest(self) -> QRectF:
        return QRectF(self.rect()).adjusted(8 + px(_NUMBER) + 12, 0, -8, 0)

    @property
    def _after(self) -> str:
        return f" · {self._token}" if self._names else self._token

    def _arrange(self) -> None:
        names = text_width(font(Type.IDENTIFIER), self._names)
        wanted = names + text_width(font(Type.SMALL), self._after)
        is_high = bool(self._names) and wanted > self._rest.width()
        if is_high is not self._is_high:
            self._is_high = is_high
            self.updateGeometry()

"""Something that lies over the page: the page stays readable as a memory, and is inert."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.painting import begin

_VEIL = 0.62
_RADIUS = 12
_RISE = 160
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Over(QWidget):
    """The veil, and a sheet that rises from the bottom edge.

    Args:
        below: what it covers; it owns this.
        inert: the part of it that can be worked with, which is switched off meanwhile.
    """

    def __init__(self, below: QWidget, inert: QWidget) -> None:
        super().__init__(below)
        self._inert = inert
        self._sheet: QWidget | None = None
        self._enter: Callable[[], None] | None = None
        self._escape: Callable[[], None] | None = None
        self._rise: QPropertyAnimation | None = None
        self._below = below
        below.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a sheet lies over the page."""
        return self._sheet is not None

    def open(
        self, sheet: QWidget, *, enter: Callable[[], None], escape: Callable[[], None]
    ) -> None:
        """Lay a sheet over everything.

        Args:
            sheet: becomes a child of this.
            enter: what Enter does.
            escape: what Esc does.
        """
        self._enter, self._escape = enter, escape
        self._sheet = sheet
        sheet.setParent(self)
        self._inert.setEnabled(False)
        self._fit()
        self.raise_()
        self.show()
        sheet.show()
        self._let_rise(sheet)

    def close_sheet(self) -> None:
        """Take it away with all that was entered; what lies below can be worked with again."""
        if self._rise:
            self._rise.stop()
        self.hide()
        self._inert.setEnabled(True)
        if self._sheet:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def event(self, event: QEvent) -> bool:
        """The sheet may need more room for what it has to say."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the window are its own, so that none of them reaches the page."""
        if event.key() in _ENTER and self._enter:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self._escape:
            self._escape()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        veil = QColor(current_theme()[Colour.CANVAS])
        veil.setAlphaF(_VEIL)
        painter.fillPath(outline, veil)

    def _fit(self) -> None:
        if self._sheet is None:
            return
        self.setGeometry(self._below.rect())
        height = min(self._sheet.sizeHint().height(), self.height())
        self._sheet.resize(self.width(), height)
        top = QPoint(0, self.height() - height)
        if self._is_rising and self._rise:
            self._rise.setEndValue(top)
        else:
            self._sheet.move(top)

    @property
    def _is_rising(self) -> bool:
        return self._rise is not None and self._rise.state() is QPropertyAnimation.State.Running

    def _let_rise(self, sheet: QWidget) -> None:
        """At once where the system wants no movement."""
        if not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration):
            return
        self._rise = QPropertyAnimation(sheet, b"pos", self)
        self._rise.setDuration(_RISE)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.setStartValue(QPoint(0, self.height()))
        self._rise.setEndValue(sheet.pos())
        self._rise.start(QPropertyAnimation.DeletionPolicy.KeepWhenStopped)

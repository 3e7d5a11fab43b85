"""Something that lies over the page: the page stays readable as a memory, and is inert."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Colour, Motion, current_theme
from fieldbind.qt.widgets.painting import begin

_VEIL = 0.62
_RADIUS = 12
_RISE_MS = 160
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sheet, and what Enter and Esc do on it."""

    sheet: QWidget
    enter: Callable[[], None]
    escape: Callable[[], None]


class Over(QWidget):
    """The veil, and a sheet that rises from the bottom edge.

    A sheet that is laid over another one hides it, and gives it back as it was.

    Args:
        below: what it covers; it owns this.
        inert: the part of it that can be worked with, which is switched off meanwhile.
    """

    def __init__(self, below: QWidget, inert: QWidget) -> None:
        super().__init__(below)
        self._inert = inert
        self._laid: list[_Laid] = []
        self._rise = Motion(self, _RISE_MS, self._place)
        self._below = below
        below.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a sheet lies over the page."""
        return bool(self._laid)

    def open(
        self, sheet: QWidget, *, enter: Callable[[], None], escape: Callable[[], None]
    ) -> None:
        """Lay a sheet over everything.

        Args:
            sheet: becomes a child of this.
            enter: what Enter does.
            escape: what Esc does.
        """
        if self._laid:
            self._laid[-1].sheet.hide()
        self._laid.append(_Laid(sheet, enter, escape))
        sheet.setParent(self)
        self._inert.setEnabled(False)
        self._fit()
        self.raise_()
        self.show()
        sheet.show()
        self._rise.begin()

    def close_sheet(self, sheet: QWidget) -> None:
        """Take it away with all that was entered; what lies below can be worked with again."""
        self._rise.stop()
        self._laid = [laid for laid in self._laid if laid.sheet is not sheet]
        if self._laid:
            self._fit()
            self._laid[-1].sheet.show()
        else:
            self.hide()
            self._inert.setEnabled(True)
        sheet.hide()
        sheet.deleteLater()

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
        if event.key() in _ENTER:
            self._laid[-1].enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._laid[-1].escape()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        veil = QColor(current_theme()[Colour.CANVAS])
        veil.setAlphaF(_VEIL)
        painter.fillPath(outline, veil)

    def _fit(self) -> None:
        if not self._laid:
            return
        sheet = self._laid[-1].sheet
        self.setGeometry(self._below.rect())
        sheet.resize(self.width(), min(sheet.sizeHint().height(), self.height()))
        self._place()

    def _place(self) -> None:
        """As far above the bottom edge as the sheet on top has risen."""
        if self._laid:
            sheet = self._laid[-1].sheet
            sheet.move(0, self.height() - round(sheet.height() * self._rise.share))

"""Dragging a picture, or a text, anywhere onto a page."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.qt.device.given import carries_picture
from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, square, words

_INSET = 12
_RADIUS = 12
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Dropping(QObject):
    """Takes what is dropped on a page; a text that is dropped into a field is the field's own.

    Args:
        page: what is dropped on.
        fields: of the page, which take texts themselves.
        takes: whether this may be dropped now.

    Signals:
        dropped(QMimeData): it was let go.
    """

    dropped = Signal(object)

    def __init__(
        self, page: QWidget, fields: Iterable[QWidget], takes: Callable[[QMimeData], bool]
    ) -> None:
        super().__init__(page)
        self._veil = _Veil(page)
        self._takes = takes
        page.setAcceptDrops(True)
        for widget in (page, *fields):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        elif event.type() == QEvent.Type.Resize:
            self._veil.cover()
        elif isinstance(event, QDropEvent) and self._is_ours(watched, event.mimeData()):
            # A file stays where it is, whatever the other side proposes.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._veil.setVisible(event.type() in _OVER)
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(event.mimeData())
            return True
        return False

    def _is_ours(self, watched: QObject, data: QMimeData) -> bool:
        is_field = isinstance(watched, QLineEdit)
        return self._takes(data) and (carries_picture(data) or not is_field)


class _Veil(QWidget):
    """Lies over the page while something is held over it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("device.drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.reword()

    def reword(self) -> None:
        """The invitation."""
        self.setAccessibleName(QCoreApplication.translate("Dropping", "Drop it here"))

    def setVisible(self, visible: bool) -> None:
        """Cover the page as it is now."""
        if visible:
            self.cover()
            self.raise_()
        super().setVisible(visible)

    def cover(self) -> None:
        """Take the size of the page."""
        if page := self.parentWidget():
            self.setGeometry(page.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        box(painter, area, _RADIUS, theme[Colour.ACCENT_SOFT])
        self._paint_edge(painter, area, theme[Colour.ACCENT_LINE])
        middle, ink = area.center(), theme.on_selection(Colour.ACCENT_TEXT)
        paint_icon(painter, "image", square(middle - QPointF(0, px(24)), px(26)), ink)
        line = QRectF(area.left(), middle.y(), area.width(), px(28))
        centred = Qt.AlignmentFlag.AlignHCenter
        words(painter, line, self.accessibleName(), font(Type.STRONG), ink, centred)

    def _paint_edge(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

"""A QR code on the screen: always black on white, each module a whole number of pixels."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldbind.device.shown_code import QUIET_ZONE, Modules


class CodeView(QWidget):
    """As large a code as fits, in the middle of a white surface.

    Cameras want it so in any theme: black on white, with its quiet zone, and no module broader
    than its neighbours.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = Modules()

    def show_code(self, modules: Modules) -> None:
        """Show this one; one without modules is nothing but white."""
        self._modules = modules
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._modules.side:
            return
        # From here on in the screen's own pixels, wherever and at whatever scale this is painted.
        to_screen = painter.deviceTransform()
        area = to_screen.mapRect(QRectF(self.rect())).toRect()
        from_screen, _ = to_screen.inverted()
        painter.setWorldTransform(from_screen, True)
        self._paint_modules(painter, area)

    def _paint_modules(self, painter: QPainter, area: QRect) -> None:
        side = self._modules.side
        size = max(1, min(area.width(), area.height()) // (side + 2 * QUIET_ZONE))
        left = area.left() + (area.width() - size * side) // 2
        top = area.top() + (area.height() - size * side) // 2
        for row, line in enumerate(self._modules.dark):
            for column, is_dark in enumerate(line):
                if is_dark:
                    place = QRect(left + column * size, top + row * size, size, size)
                    painter.fillRect(place, Qt.GlobalColor.black)

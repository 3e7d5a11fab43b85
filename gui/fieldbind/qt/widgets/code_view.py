"""A QR code on the screen: always black on white, each module a whole number of pixels."""

from PySide6.QtCore import QRect, Qt
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
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        self._paint_modules(painter, width, height)

    def _paint_modules(self, painter: QPainter, width: int, height: int) -> None:
        side = self._modules.side
        size = max(1, min(width, height) // (side + 2 * QUIET_ZONE))
        left, top = (width - size * side) // 2, (height - size * side) // 2
        for row, line in enumerate(self._modules.dark):
            for column, is_dark in enumerate(line):
                if is_dark:
                    place = QRect(left + column * size, top + row * size, size, size)
                    painter.fillRect(place, Qt.GlobalColor.black)

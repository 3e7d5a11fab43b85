"""A primary button that shows which key presses it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from fieldbind.qt.theme import Type, font, px
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.painting import box, text_width, words

_KEY = "Esc"
_CAP_HEIGHT, _CAP_SIDE, _GAP = 22, 8, 12


class CloseButton(Button):
    """Its words, then a key cap.

    Args:
        name: objectName.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__("", kind=ButtonKind.PRIMARY, icon="minimize", name=name)

    def _content_width(self, text: str) -> float:
        return super()._content_width(text) + px(_GAP) + self._cap_width

    @property
    def _cap_width(self) -> float:
        return text_width(font(Type.CAPTION_EMPHASIS), _KEY) + 2 * px(_CAP_SIDE)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        super()._paint_content(painter, ink)
        right = (self.width() + self._content_width(self.text())) / 2
        height = px(_CAP_HEIGHT)
        top = (self.height() - height) / 2
        cap = QRectF(right - self._cap_width, top, self._cap_width, height)
        box(painter, cap, 5, None, ink)
        middle = Qt.AlignmentFlag.AlignHCenter
        words(painter, cap, _KEY, font(Type.CAPTION_EMPHASIS), ink, middle)

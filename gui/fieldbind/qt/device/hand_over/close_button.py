"""A primary button that shows which key presses it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from fieldbind.qt.theme import Type, font
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.painting import box, text_width, words

_KEY = "Esc"
_CAP_HEIGHT, _CAP_SIDE, _GAP = 22.0, 8.0, 12.0


class CloseButton(Button):
    """Its words, then a key cap.

    Args:
        text: the act.
        name: objectName.
    """

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text, kind=ButtonKind.PRIMARY, icon="minimize", name=name)

    def _content_width(self, text: str) -> float:
        return super()._content_width(text) + _GAP + self._cap_width

    @property
    def _cap_width(self) -> float:
        return text_width(font(Type.CAPTION_EMPHASIS), _KEY) + 2 * _CAP_SIDE

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        super()._paint_content(painter, ink)
        right = (self.width() + self._content_width(self.text())) / 2
        top = (self.height() - _CAP_HEIGHT) / 2
        cap = QRectF(right - self._cap_width, top, self._cap_width, _CAP_HEIGHT)
        box(painter, cap, 5, None, ink)
        middle = Qt.AlignmentFlag.AlignHCenter
        words(painter, cap, _KEY, font(Type.CAPTION_EMPHASIS), ink, middle)

"""The search field of History."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from fieldbind.qt.theme import Colour, px
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.line_edit import LineEdit
from fieldbind.qt.widgets.painting import text_width
from fieldbind.qt.widgets.worn import hold

translate = QCoreApplication.translate

_ICON = 18
_CLEAR = 32
_GAP = 8
_SIDES = 30  # what edge and padding take of a field


class SearchField(LineEdit):
    """``history.search``: Down leads into the list, Esc clears what was typed.

    Signals:
        left_downwards(): the Down key was pressed.
    """

    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history.search")
        hold(self, height=44)
        self._icon = IconLabel("search", Colour.TEXT_2, _ICON, self)
        self._clear = IconButton("x", "", name="history.search.clear", parent=self)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._offer_clear)
        self.reword()

    def reword(self) -> None:
        """Say what it is for in the language of now; what was typed stays."""
        super().reword()
        self.setAccessibleName(_searched())
        self._clear.set_spoken(translate("History", "Clear the search"))
        self.setTextMargins(px(_ICON) + _GAP, 0, px(_CLEAR) - 2, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._say_what_fits()
        self._icon.move(13, (self.height() - self._icon.height()) // 2)
        size = self._clear.sizeHint()
        top = (self.height() - size.height()) // 2
        self._clear.setGeometry(self.width() - size.width() - 5, top, size.width(), size.height())

    def _say_what_fits(self) -> None:
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - _SIDES
        words = _searched()
        fits = text_width(self.font(), words) <= room
        self.setPlaceholderText(words if fits else translate("History", "Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _offer_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))


def _searched() -> str:
    return translate("History", "Device, family or RequestId")

"""The search field of History."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.line_edit import LineEdit

translate = QCoreApplication.translate

_ICON = 18
_LEFT, _RIGHT = 26, 30


class SearchField(LineEdit):
    """``history.search``: Down leads into the list, Esc clears what was typed.

    Signals:
        left_downwards(): the Down key was pressed.
    """

    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = translate("History", "Device, family or RequestId")
        self.setObjectName("history.search")
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setProperty("field", True)
        self.setFixedHeight(44)
        self._icon = IconLabel("search", Colour.TEXT_2, _ICON, self)
        self._clear = IconButton(
            "x", translate("History", "Clear the search"), name="history.search.clear", parent=self
        )
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._offer_clear)
        self.setTextMargins(_LEFT, 0, _RIGHT, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.move(13, (self.height() - _ICON) // 2)
        size = self._clear.sizeHint()
        top = (self.height() - size.height()) // 2
        self._clear.setGeometry(self.width() - size.width() - 5, top, size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _offer_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

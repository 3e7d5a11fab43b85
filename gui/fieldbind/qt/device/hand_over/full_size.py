"""The code over the whole window, for a camera that looks at the screen."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.device.hand_over.close_button import CloseButton
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.device.hand_over.shown_words import ShownWords
from fieldbind.qt.theme import Colour, current_theme, px
from fieldbind.qt.widgets.code_view import CodeView
from fieldbind.qt.widgets.scrolled import Scrolled

_COLUMN = 336
_MOST_OF_WINDOW = 0.55
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class FullSize(QWidget):
    """Covers its window, follows its size and takes its keys; the focus stays on its one button.

    Args:
        window: what it covers.

    Signals:
        closed(): somebody wants to see the page again.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("device.shown")
        self._code = CodeView()
        self._words = ShownWords()
        self._scrolled = Scrolled(self._words)
        self.button = CloseButton(name="device.full_size.close")
        self.button.clicked.connect(self.closed)
        self._side = QWidget()
        self._lay_out()
        self.reword()
        window.installEventFilter(self)
        self._fit()

    def reword(self) -> None:
        """What it is for, and the way back."""
        self.setAccessibleName(self.tr("Show this code to the device’s camera"))
        self._code.setAccessibleName(self.tr("Code for the device’s camera"))
        self.button.setText(self.tr("Close full size"))

    def show_sight(self, shown: Shown) -> None:
        """Show the code and how it stands."""
        self._code.show_code(shown.code)
        self._words.show_sight(shown)

    def open(self) -> None:
        """Cover the window."""
        self.show()
        self.raise_()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window; the text size may be another one now."""
        self._column.setContentsMargins(0, 20 if compact else 32, 0, 24)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the window are its own, so that none of them stops what goes on below."""
        if event.key() in _ENDS:
            self.closed.emit()
        else:
            self._scrolled.keyPressEvent(event)
            event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """There is one control."""
        self.button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme[Colour.CANVAS])
        edge = QRectF(self._side.x(), 0, 1, self.height())
        painter.fillRect(edge, theme[Colour.HAIRLINE])

    def _fit(self) -> None:
        """The code keeps enough of the window to be read, however large the words are."""
        room = self._window.rect()
        self._side.setFixedWidth(min(px(_COLUMN), round(room.width() * _MOST_OF_WINDOW)))
        self.setGeometry(room)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._code, 1)
        row.addWidget(self._side)
        self._column = QVBoxLayout(self._side)
        self._column.setSpacing(0)
        self._column.addWidget(self._scrolled, 1)
        self._column.addSpacing(17)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 0, 28, 0)
        foot.addWidget(self.button)
        self._column.addLayout(foot)
        self.set_compact(False)

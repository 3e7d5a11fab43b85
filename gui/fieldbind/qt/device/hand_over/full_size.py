"""The code over the whole window, for a camera that looks at the screen."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.device.hand_over.close_button import CloseButton
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.code_view import CodeView
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.numbered_steps import NumberedSteps
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.time_ruler import clock

_COLUMN = 336
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
        self._code.setAccessibleName(self.tr("Code for the device's camera"))
        self._title = Text(self.tr("Show this code to the device's camera"), wrap=True)
        self._title.set_role(Type.CARD_TITLE)
        self._device = Text("", Type.BODY, Colour.TEXT_2, elide=True)
        self._steps = NumberedSteps(gap=14)
        self._steps.show_steps(
            (
                self.tr("Hold it a forearm's length away."),
                self.tr("Keep it still until its light or a sound answers."),
                self.tr("Too dim? Raise the brightness."),
            )
        )
        self._elapsed = Text("0:00", Type.ELAPSED, name="device.shown.waited")
        self._life_sign = Text("", Type.CAPTION, Colour.TEXT_3, elide=True)
        self._warning = Text("", Type.SMALL, wrap=True)
        self.button = CloseButton(self.tr("Close full size"), name="device.full_size.close")
        self.button.clicked.connect(self.closed)
        self.setAccessibleName(self._title.text())
        self._lay_out()
        window.installEventFilter(self)
        self._fit()

    def show_sight(self, shown: Shown) -> None:
        """Show the code and how it stands."""
        self._code.show_code(shown.code)
        self._device.setText(shown.title)
        self._elapsed.setText(clock(shown.elapsed))
        self._life_sign.setText(shown.life_sign)
        self._warning.setText(shown.warning)

    def open(self) -> None:
        """Cover the window."""
        self.show()
        self.raise_()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        self._column.setContentsMargins(28, 20 if compact else 32, 28, 24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the window are its own, so that none of them stops what goes on below."""
        if event.key() in _ENDS:
            self.closed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """There is one control."""
        self.button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme[Colour.CANVAS])
        edge = QRectF(self.width() - _COLUMN, 0, 1, self.height())
        painter.fillRect(edge, theme[Colour.HAIRLINE])

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._code, 1)
        side = QWidget()
        side.setFixedWidth(_COLUMN)
        row.addWidget(side)
        self._column = column = QVBoxLayout(side)
        column.setSpacing(0)
        self.set_compact(False)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._device)
        column.addSpacing(24)
        column.addWidget(self._steps)
        column.addSpacing(24)
        column.addWidget(_Hairline())
        column.addSpacing(19)
        column.addLayout(self._lay_out_wait())
        column.addStretch(1)
        column.addLayout(self._lay_out_warning())
        column.addSpacing(17)
        column.addWidget(self.button)

    def _lay_out_wait(self) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(self.tr("Waiting for the device"), Type.LABEL))
        lines.addWidget(self._life_sign)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._elapsed)
        row.addLayout(lines, 1)
        return row

    def _lay_out_warning(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel("triangle-alert", Colour.WARN, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._warning, 1)
        return row


class _Hairline(QWidget):
    """A line across the column."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def sizeHint(self) -> QSize:
        return QSize(24, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme()[Colour.HAIRLINE])

"""What stands beside the code at full size: for which device, how to hold it, how long it waits."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.numbered_steps import NumberedSteps
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.time_ruler import clock

translate = QCoreApplication.translate


class ShownWords(QWidget):
    """The column at the right of the code, without its button."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = Shown()
        self._title = Text("", Type.CARD_TITLE, wrap=True)
        self._device = Text("", Type.BODY, Colour.TEXT_2, elide=True)
        self._steps = NumberedSteps(gap=14)
        self._elapsed = Text("0:00", Type.ELAPSED, name="device.shown.waited")
        self._waiting = Text("", Type.LABEL, wrap=True)
        self._life_sign = Text("", Type.CAPTION, Colour.TEXT_3, wrap=True)
        self._warning = Text("", Type.SMALL, wrap=True)
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """The same code; how long it has been waited for goes on."""
        self._title.setText(translate("FullSize", "Show this code to the device’s camera"))
        self._steps.show_steps(
            (
                translate("FullSize", "Hold it a forearm’s length away."),
                translate("FullSize", "Keep it still until its light or a sound answers."),
                translate("FullSize", "Too dim? Raise the brightness."),
            )
        )
        self._waiting.setText(translate("FullSize", "Waiting for the device"))
        self.show_sight(self._seen)

    def show_sight(self, shown: Shown) -> None:
        """Show how it stands."""
        self._seen = shown
        self._device.setText(shown.title)
        self._elapsed.setText(clock(shown.elapsed))
        self._life_sign.setText(shown.life_sign)
        self._warning.setText(shown.warning)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 28, 0)
        column.setSpacing(0)
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

    def _lay_out_wait(self) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._waiting)
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

"""The code beside the fields: 200 px, with the way to see it large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.code_view import CodeView
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.time_ruler import clock

_SIDE, _LEAST_SIDE = 200, 168


class CodePanel(QWidget):
    """The code, how long it has been waited for, and ``device.full_size``.

    Signals:
        enlarged(): show it over the whole window.
    """

    enlarged = Signal()

    def __init__(self) -> None:
        super().__init__()
        let_grow(self)
        self._code = CodeView()
        self._elapsed = Text("0:00", Type.ELAPSED, name="device.waited")
        self._waiting = Text("", Type.CAPTION_EMPHASIS, wrap=True)
        self._life_sign = Text("", Type.CAPTION, Colour.TEXT_3, wrap=True)
        self._warning = Text("", Type.CAPTION, Colour.TEXT_2, wrap=True)
        self.button = act_button("device.full_size")
        self._seen = Shown()
        self.button.clicked.connect(self.enlarged)
        self._lay_out()
        self.set_room(compact=False, tight=False)
        self.reword()

    def reword(self) -> None:
        """The same code; how long it has been waited for goes on."""
        self._code.setAccessibleName(self.tr("Code for the device’s camera"))
        self._waiting.setText(self.tr("Waiting for the device"))
        self.button.setText(self.tr("Full size"))
        self.show_sight(self._seen)

    def show_sight(self, shown: Shown) -> None:
        """Show the code and how it stands."""
        self._seen = shown
        self._code.show_code(shown.code)
        self._elapsed.setText(clock(shown.elapsed))
        self._life_sign.setText(shown.life_sign)
        self._warning.setText(shown.warning)

    def set_room(self, *, compact: bool, tight: bool) -> None:
        """In a small window the warning is said at full size only; a banner takes some more."""
        side = _LEAST_SIDE if compact and tight else _SIDE
        self._frame.setFixedSize(side + 2, side + 2)
        self._warning.setVisible(not (compact or tight))

    def _lay_out(self) -> None:
        self._frame = frame = Surface(radius=0)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._code)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._elapsed)
        words.addWidget(self._waiting)
        words.addWidget(self._life_sign)
        words.addStretch(1)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(frame, 0, 0)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self._warning, 1, 0, 1, 2)

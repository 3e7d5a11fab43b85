"""The verification code, and the button that has one sent."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.field import Field

_GAP = 6


class CodeField(QWidget):
    """Field and button side by side; after each code the button counts down to the next.

    Signals:
        wanted: the person asked for a code.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = Field("", name="signin.code")
        self.field.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._send = Button("", name="signin.send_code")
        self._send.clicked.connect(self.wanted)
        self._is_sent = False
        self._resend_in = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count_down)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        self._beside_the_box = QVBoxLayout()
        self._beside_the_box.addWidget(self._send)
        self._beside_the_box.addStretch(1)
        row.addLayout(self._beside_the_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(row)
        # What it has to say may take the room below the button too.
        column.addWidget(self.field.caption)
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """What the button counts down to goes on."""
        self.field.set_label(self.tr("Verification code"))
        if self._is_sent:
            self.field.set_caption(self.tr("Sent. It can take a minute to arrive."), "check")
        self._send.setText(self._what_it_does())

    def set_compact(self, compact: bool) -> None:
        """The button stands beside the box, below the line of its label."""
        del compact
        self._beside_the_box.setContentsMargins(0, Type.LABEL.line_height + _GAP, 0, 0)

    def code_sent(self, seconds: float) -> None:
        """Say that a code is on its way, and count down to when another may be asked for."""
        self._is_sent = True
        self._resend_in = max(1, round(seconds))
        self.field.set_text("")
        self._send.setEnabled(False)
        self.reword()
        self._second.start()
        self.field.edit.setFocus()

    def _count_down(self) -> None:
        self._resend_in -= 1
        if self._resend_in <= 0:
            self._second.stop()
            self._send.setEnabled(True)
        self._send.setText(self._what_it_does())

    def _what_it_does(self) -> str:
        if not self._is_sent:
            return self.tr("Send code")
        if self._resend_in > 0:
            return self.tr("Again in {0} s").format(self._resend_in)
        return self.tr("Send again")

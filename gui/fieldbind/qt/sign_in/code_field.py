"""The verification code, and the button that has one sent."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.field import Field

_LABEL_HEIGHT = 26
_CAPTION_GAP = 6


class CodeField(QWidget):
    """Field and button side by side; after each code the button counts down to the next.

    Signals:
        wanted: the person asked for a code.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = Field(self.tr("Verification code"), name="signin.code")
        self.field.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._send = Button(self.tr("Send code"), name="signin.send_code")
        self._send.clicked.connect(self.wanted)
        self._resend_in = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count_down)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        beside_the_box = QVBoxLayout()
        beside_the_box.setContentsMargins(0, _LABEL_HEIGHT, 0, 0)
        beside_the_box.addWidget(self._send)
        beside_the_box.addStretch(1)
        row.addLayout(beside_the_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_CAPTION_GAP)
        column.addLayout(row)
        # What it has to say may take the room below the button too.
        column.addWidget(self.field.caption)

    def code_sent(self, seconds: float) -> None:
        """Say that a code is on its way, and count down to when another may be asked for."""
        self._resend_in = max(1, round(seconds))
        self.field.set_text("")
        self.field.set_caption(self.tr("Sent. It can take a minute to arrive."), "check")
        self._send.setEnabled(False)
        self._say_countdown()
        self._second.start()
        self.field.edit.setFocus()

    def _count_down(self) -> None:
        self._resend_in -= 1
        if self._resend_in <= 0:
            self._second.stop()
            self._send.setEnabled(True)
            self._send.setText(self.tr("Send again"))
        else:
            self._say_countdown()

    def _say_countdown(self) -> None:
        self._send.setText(self.tr("Again in {0} s").format(self._resend_in))

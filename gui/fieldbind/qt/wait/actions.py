"""What a person can do about a wait, below its timeline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.button import Button, ButtonKind

EXTEND = "wait.extend"


class WaitActions(QWidget):
    """Keep waiting and Stop waiting, as words.

    Signals:
        extended: keep waiting.
        stopped: stop waiting.
    """

    extended = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._extend = Button(self.tr("Keep waiting"), kind=ButtonKind.TEXT, small=True)
        self._extend.clicked.connect(self.extended)
        self._stop = Button(
            self.tr("Stop waiting"), kind=ButtonKind.QUIET, name="wait.stop", small=True
        )
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._extend)
        row.addWidget(self._stop)
        row.addStretch(1)

    def show_sight(self, sight: Sight) -> bool:
        """Offer what makes sense now.

        Returns:
            Whether the focus has lost its place, because Keep waiting is in the footer now.
        """
        away = sight.needs_primary or sight.is_paused
        # The same id is in the footer then, and only one control carries it.
        self._extend.setObjectName("" if away else EXTEND)
        had_focus = away and self._extend.hasFocus()
        self._extend.setVisible(not away)
        self._stop.setVisible(not sight.is_paused)
        return had_focus

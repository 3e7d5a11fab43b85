"""What a person can do about a wait, below its timeline."""

from PySide6.QtCore import Signal

from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.wrapped_row import WrappedRow

EXTEND = "wait.extend"


class WaitActions(WrappedRow):
    """Keep waiting and Stop waiting, as words.

    Signals:
        extended: keep waiting.
        stopped: stop waiting.
    """

    extended = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__(gap=20, line_gap=0)
        self._extend = Button("", kind=ButtonKind.TEXT, small=True)
        self._extend.clicked.connect(self.extended)
        self._stop = Button("", kind=ButtonKind.QUIET, name="wait.stop", small=True)
        self._stop.clicked.connect(self.stopped)
        self.add(self._extend)
        self.add(self._stop)
        self.reword()

    def reword(self) -> None:
        """Say both acts in the language of now."""
        self._extend.setText(self.tr("Keep waiting"))
        self._stop.setText(self.tr("Stop waiting"))

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

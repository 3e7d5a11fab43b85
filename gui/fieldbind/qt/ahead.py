"""Pages that are made before anybody asks for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_PAUSE_MS = 100


class Ahead(QObject):
    """Makes the pages that are still to come, one at a time, once somebody has signed in.

    To make a page takes about as long as to show it, and both at once would be seen as a jerk. A
    start makes none of them: it shows one page only, and many a start ends there.

    Args:
        wizard: whose pages; lasts as long as its window.
    """

    def __init__(self, wizard: "Wizard") -> None:
        super().__init__(wizard.window)
        self._wizard = wizard
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._make_next)
        wizard.window.stack.leaving.connect(self._timer.start)

    def _make_next(self) -> None:
        wizard = self._wizard
        if wizard.step is Step.SIGN_IN:
            return
        if wizard.window.stack.make_next() or wizard.asides.make_next():
            self._timer.start()

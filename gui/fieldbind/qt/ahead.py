"""Pages that are made before anybody asks for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldbind.qt.garbage import let_be
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_PAUSE_MS = 100


class Ahead(QObject):
    """Makes the pages that are still to come, one at a time, once somebody has signed in.

    To make a page takes about as long as to show it, and both at once would be seen as a jerk. A
    start makes none of them: it shows one page only, and many a start ends there. Once all are
    there, the cycle collector looks through none of them again.

    Args:
        wizard: whose pages; lasts as long as its window.
    """

    def __init__(self, wizard: "Wizard") -> None:
        super().__init__(wizard.window)
        self._wizard = wizard
        self._has_all = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._make_next)
        wizard.window.stack.leaving.connect(self._timer.start)

    def _make_next(self) -> None:
        wizard = self._wizard
        if wizard.step is Step.SIGN_IN or wizard.closed.is_set():
            return
        if wizard.window.stack.make_next() or wizard.asides.make_next():
            self._timer.start()
        elif not self._has_all:
            # Once only: the pages of a demo that begins anew go again.
            self._has_all = True
            let_be()

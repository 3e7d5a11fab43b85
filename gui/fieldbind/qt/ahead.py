"""Pages that are made before anybody asks for them."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldbind.qt.garbage import let_be
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_PAUSE_MS = 60
_LATE = 0.005
_PATIENCE = 10


class Ahead(QObject):
    """Makes the pages that are still to come, part by part, from when somebody signs in.

    To make a page takes about as long as to show it, and both at once would be seen as a jerk. A
    start makes none of them: it shows one page only, and many a start ends there. The first is
    made while the cloud is asked who signs in, and none while a live picture is shown. Once all are
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
        self._due = 0.0
        self._put_off = 0
        wizard.window.stack.leaving.connect(self._wait)
        wizard.committing.begun.connect(self._begin)

    def _begin(self) -> None:
        if self._wizard.step is Step.SIGN_IN:
            # The answer may be there sooner than the pause is over.
            self._wait(0)

    def _wait(self, pause: int = _PAUSE_MS) -> None:
        self._due = time.monotonic() + _PAUSE_MS / 1000
        self._timer.start(pause)

    def _make_next(self) -> None:
        wizard = self._wizard
        is_asked = wizard.step is not Step.SIGN_IN or wizard.is_busy
        if not is_asked or wizard.closed.is_set():
            return
        stack, asides = wizard.window.stack, wizard.asides
        is_seen = wizard.page.is_live() and not asides.current
        if is_seen or self._is_busy() or stack.make_next() or asides.make_next():
            self._wait()
        elif not self._has_all:
            # Once only: the pages of a demo that begins anew go again.
            self._has_all = True
            let_be()

    def _is_busy(self) -> bool:
        """Whether something else has kept the window until now: a page would keep it longer.

        Not for ever, because a slow laptop is always late.
        """
        is_late = time.monotonic() - self._due > _LATE
        self._put_off = self._put_off + 1 if is_late and self._put_off < _PATIENCE else 0
        return self._put_off > 0

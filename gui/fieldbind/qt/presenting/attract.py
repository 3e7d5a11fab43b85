"""The attract loop: a visitor who has gone is asked for, then everything is wiped for the next."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from fieldbind.qt.presenting.attract_screen import AttractScreen
from fieldbind.qt.presenting.countdown import Countdown
from fieldbind.qt.presenting.deeds import Deeds
from fieldbind.qt.presenting.stirrings import Stirrings

COUNTDOWN = 20
"""Seconds of warning: what WCAG 2.2.1 wants at least."""
_TOLD_AT = 10
_SECOND = 1000


class Stage(Enum):
    """How far the loop is."""

    WATCHING = auto()
    WARNING = auto()
    INVITING = auto()


class Say(Protocol):
    """Has a screen reader say something."""

    def __call__(self, text: str, *, assertive: bool = False) -> None: ...


class Attract(QObject):
    """Watches keys, mouse and touch, and what is done through assistive tools without them.

    Args:
        window: whose visitors.
        after: seconds without any of them before the warning.
        wipe: begins anew, with nothing of the former visitor.
        say: what a warning and an invitation are said by.

    Signals:
        uncovered(): the window can be seen again; somebody is there.
    """

    uncovered = Signal()

    def __init__(self, window: QWidget, after: float, wipe: Callable[[], None], say: Say) -> None:
        super().__init__(window)
        self._window = window
        self._wipe = wipe
        self._say = say
        self.stage = Stage.WATCHING
        self.second = _SECOND
        """How long one second of the countdown lasts, in milliseconds."""
        self._left = COUNTDOWN
        self._countdown = Countdown(window)
        self._screen = AttractScreen(window)
        self.stirrings = Stirrings(self)
        self.stirrings.stirred.connect(self.stirred)
        self.stirrings.pressed.connect(self.pressed)
        self._deeds = Deeds(window)
        self._deeds.done.connect(self._done)
        for cover in (self._countdown, self._screen):
            cover.clicked.connect(self.pressed)
        self._idle = QTimer(self, singleShot=True, interval=round(after * _SECOND))
        self._idle.timeout.connect(self.warn)
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._count)
        self._idle.start()
        looking = QTimer(self, interval=_SECOND)
        looking.timeout.connect(self.look_around)
        looking.start()

    @property
    def is_watching(self) -> bool:
        """Whether somebody is there, as far as is known."""
        return self.stage is Stage.WATCHING

    def look_around(self) -> None:
        """Hear of all windows and controls too that have come since."""
        self.stirrings.follow_all()
        self._deeds.follow()

    def stirred(self) -> None:
        """Somebody is there."""
        if self.stage is Stage.WATCHING:
            self._idle.start()
        elif self.stage is Stage.WARNING:
            self._go_on()

    def pressed(self) -> None:
        """Somebody has pressed a key or touched the screen, which does nothing else then."""
        if self.stage is Stage.WARNING:
            self._go_on()
        if self.stage is Stage.INVITING:
            self._screen.lift(refocus=True)
            self._watch()

    def warn(self) -> None:
        """Nobody has stirred for long enough: ask for the visitor."""
        while menu := QApplication.activePopupWidget():
            menu.close()
        self._idle.stop()
        self.stage = Stage.WARNING
        self.stirrings.keeps_back = True
        self._left = COUNTDOWN
        self._countdown.show_left(self._left)
        self._countdown.lay()
        self._ticking.start(self.second)
        self._say(self._countdown.spoken, assertive=True)

    def _done(self) -> None:
        """Something was done, which is not always by somebody."""
        if not self.stirrings.is_held:
            self.stirred()

    def _count(self) -> None:
        self._left -= 1
        self._countdown.show_left(self._left)
        if self._left == _TOLD_AT:
            self._say(self._countdown.spoken, assertive=True)
        if self._left <= 0:
            self._invite()

    def _go_on(self) -> None:
        self._ticking.stop()
        self._countdown.lift(refocus=True)
        self._watch()

    def _invite(self) -> None:
        self._ticking.stop()
        self.stage = Stage.INVITING
        self._countdown.lift(refocus=False)
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        self._screen.lay()
        self._say(self._screen.accessibleName())
        self._wipe()

    def _watch(self) -> None:
        self.stage = Stage.WATCHING
        self.stirrings.keeps_back = False
        self._idle.start()
        self.uncovered.emit()

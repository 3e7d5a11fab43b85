"""What moves, and whether anything may: each movement runs once, and none by itself."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

# The application carries it, as its palette says which theme is worn.
_PROPERTY = "less_motion"
_SPI_GETCLIENTAREAANIMATION = 0x1042


class _Named(Protocol):
    """A member of an enum of Qt."""

    name: str


class Motion(QVariantAnimation):
    """A way that something goes once; at its end at once where nothing shall move.

    Args:
        owner: what moves.
        milliseconds: how long it takes.
        draw: called for every part of the way, which ``share`` tells, and at its end.
    """

    def __init__(self, owner: QObject, milliseconds: int, draw: Callable[[], None]) -> None:
        super().__init__(owner)
        self.setDuration(milliseconds)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self._draw = draw
        self.valueChanged.connect(self._tell)
        self.finished.connect(self._tell)

    @property
    def share(self) -> float:
        """How much of the way is done, from 0 to 1; 1 while nothing moves."""
        is_at_rest = self.state() is QVariantAnimation.State.Stopped
        return 1.0 if is_at_rest else float(self.currentValue())

    def begin(self) -> None:
        """Go the way from its start."""
        self.stop()
        if not is_still():
            self.start()
        self._draw()

    def _tell(self) -> None:
        self._draw()


def set_still(app: QCoreApplication, still: bool) -> None:
    """Take a person's own wish: whether nothing shall move, also where the system allows it."""
    app.setProperty(_PROPERTY, still)


def is_still() -> bool:
    """Whether every change of state is shown at once, by a person's wish or the system's."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_PROPERTY):
        return True
    return _is_asked_by(app)


def _is_asked_by(app: QApplication) -> bool:
    hints = QGuiApplication.styleHints()
    # From Qt 6.12 on; before that there is no such property, and the style knows of some systems.
    wish: _Named | None = hints.accessibility().property("motionPreference")
    if wish is not None:
        return wish.name == "ReducedMotion"
    # Its many lists of names take longer to make than all else here, and a start needs none.
    from PySide6.QtWidgets import QStyle

    duration = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return not duration or not _does_windows_move()


def _does_windows_move() -> bool:
    """What "Show animations in Windows" says, which the style does not ask for; else true."""
    if sys.platform != "win32":
        return True
    import ctypes

    shown = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0
    )
    return bool(shown.value)

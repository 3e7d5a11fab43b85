"""A demo that visitors cannot leave: full screen, closed by a chord only."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from fieldbind.qt.closing import Closing

# The application carries it, as it carries the text size.
_PROPERTY = "kiosk"


def is_kiosk() -> bool:
    """Whether this laptop stands in a showroom: no dialogs of the system, no way to its files."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def set_kiosk(app: QCoreApplication, is_on: bool) -> None:
    """Keep visitors in the window from now on, or let them go."""
    app.setProperty(_PROPERTY, is_on)


def keep_open(window: QWidget, closing: "Closing", chord: str, instead: Callable[[], None]) -> None:
    """Fill the screen, and stay until somebody presses the chord.

    Args:
        window: what stays.
        closing: who says whether it may close.
        chord: the keys, as ``QKeySequence`` reads them.
        instead: what Cancel does.
    """
    closing.instead = instead

    def end() -> None:
        closing.instead = None
        window.close()

    ending = QShortcut(QKeySequence(chord), window)
    ending.setContext(Qt.ShortcutContext.ApplicationShortcut)
    ending.activated.connect(end)
    _Filling(window)
    _InDialogs(window, chord, end)
    window.showFullScreen()


class _Filling(QObject):
    """Keeps a window as large as the screen that it is on, and on one that is there.

    Where no window manager runs, as in many a kiosk session, nobody else does.

    Args:
        window: what fills the screen; it is on one already.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.windowHandle().screenChanged.connect(self._follow)
        self._follow(window.screen())

    def _follow(self, screen: QScreen | None) -> None:
        if screen is not None:
            screen.geometryChanged.connect(self._fill, Qt.ConnectionType.UniqueConnection)
        # A screen that is unplugged is still that of the window at this moment.
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        self._window.setGeometry(self._window.screen().geometry())


class _InDialogs(QObject):
    """Hears the chord in dialogs too: while one is open, no shortcut of the window is heard.

    Args:
        parent: the window.
        chord: the keys.
        end: what they do.
    """

    def __init__(self, parent: QWidget, chord: str, end: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chord = chord
        self._end = end
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)

    def _follow(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QShortcut, self._chord) is None:
            ending = QShortcut(QKeySequence(self._chord), dialog)
            ending.setObjectName(self._chord)
            ending.activated.connect(self._end)

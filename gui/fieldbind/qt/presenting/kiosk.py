"""A demo that visitors cannot leave: full screen, closed by a chord only."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

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
    ending = QShortcut(QKeySequence(chord), window)
    ending.setContext(Qt.ShortcutContext.ApplicationShortcut)

    def end() -> None:
        closing.instead = None
        window.close()

    ending.activated.connect(end)
    # Where no window manager runs, as in many a kiosk session, nobody else makes it that large.
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()

"""A key that is held down acts once: no page is committed that nobody has looked at."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_HEARD = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Repeats:
    """Tells a key that comes down from one that is down and repeats itself.

    On X11 each repeat goes up and down at one moment. Qt calls it one only where it has read both
    halves at once, which a busy laptop does not always let it do.
    """

    def __init__(self) -> None:
        self._up = (0, 0)

    def has(self, event: QKeyEvent) -> bool:
        """Whether it is a repeat; to be asked of each key, in their order."""
        this = (event.key(), event.timestamp())
        is_down = event.type() == QEvent.Type.KeyPress
        is_at_once = is_down and event.timestamp() > 0 and this == self._up
        self._up = (0, 0) if is_down else this
        return event.isAutoRepeat() or is_at_once


class HeldKeys(QObject):
    """Lets no repeated Enter or Esc through to whatever has the focus in this program's windows.

    Such a key answers what was on the screen when it came down; what came up since deserves a key
    of its own. Qt's buttons press themselves at each repeat.

    Args:
        parent: whose life it shares.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._repeats = Repeats()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _HEARD or not isinstance(event, QKeyEvent):
            return False
        is_down = event.type() == QEvent.Type.KeyPress
        is_held = self._repeats.has(event) and is_down and event.key() in _KEYS
        if is_held:
            event.accept()
        return is_held

    def _follow(self, window: QWindow | None) -> None:
        # Once more does not make it hear twice.
        if window is not None:
            window.installEventFilter(self)

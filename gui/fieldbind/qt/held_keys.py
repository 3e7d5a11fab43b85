"""A key that is held down acts once: no page is committed that nobody has looked at."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class HeldKeys(QObject):
    """Lets no repeated Enter or Esc through to whatever has the focus in this program's windows.

    Such a key answers what was on the screen when it came down; what came up since deserves a key
    of its own. Qt's buttons press themselves at each repeat.

    Args:
        parent: whose life it shares.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_held = event.isAutoRepeat() and event.key() in _KEYS
        if is_held:
            event.accept()
        return is_held

    def _follow(self, window: QWindow | None) -> None:
        # Once more does not make it hear twice.
        if window is not None:
            window.installEventFilter(self)

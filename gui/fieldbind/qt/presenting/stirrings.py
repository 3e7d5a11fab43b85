"""Keys, mouse and touch in the windows of this program, whatever they were meant for."""

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

from fieldbind.qt.held_keys import Repeats

_PRESSES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)
_RELEASES = (
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.TabletRelease,
)
_MOVES = (
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
)
_HEARD = frozenset((*_PRESSES, *_RELEASES, *_MOVES))
_TREMBLE = 4.0


class Stirrings(QObject):
    """Listens to the system's windows, not to widgets: few events, before anybody acts on them.

    Args:
        parent: whose life it shares.

    Signals:
        stirred(): a key, a button, a finger, or a mouse that moves.
        pressed(): a key, a button or a finger came down.
    """

    stirred = Signal()
    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keeps_back = False
        """Whether nobody else hears of keys, mouse and touch for now."""
        self.is_held = False
        """Whether a key is down that has begun to repeat itself; a bag may lie on it."""
        self._is_down = self._was_down = False
        self._repeats = Repeats()
        self._at = QPointF()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD:
            return False
        is_repeat = isinstance(event, QKeyEvent) and self._is_repeat(event)
        is_kept_back = self.keeps_back or self._is_down
        if not is_repeat:
            self._hear(event)
        if is_kept_back:
            event.accept()
        return is_kept_back

    def follow_all(self) -> None:
        """Hear of menus too: one that is open takes the mouse, and never the system's focus."""
        for window in QGuiApplication.topLevelWindows():
            self._follow(window)

    def _is_repeat(self, event: QKeyEvent) -> bool:
        self.is_held = self._repeats.has(event)
        if self.is_held and not event.isAutoRepeat():
            # It has not been up, after all.
            self._is_down = self._was_down
        return self.is_held

    def _hear(self, event: QEvent) -> None:
        kind = event.type()
        if kind in _RELEASES:
            # What came down while it was kept back for others goes up for nobody.
            self._was_down, self._is_down = self._is_down, False
        elif kind in _PRESSES:
            self._is_down = self._is_down or self.keeps_back
            self.stirred.emit()
            self.pressed.emit()
        elif not isinstance(event, QMouseEvent) or self._has_moved(event):
            self.stirred.emit()

    def _has_moved(self, event: QMouseEvent) -> bool:
        """A mouse that lies on a table trembles; a window that appears below it moves nothing."""
        way = event.globalPosition() - self._at
        if way.manhattanLength() < _TREMBLE:
            return False
        self._at = event.globalPosition()
        return True

    def _follow(self, window: QWindow | None) -> None:
        # Once more does not make it hear twice.
        if window is not None:
            window.installEventFilter(self)

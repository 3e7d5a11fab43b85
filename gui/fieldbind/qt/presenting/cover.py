"""What lies over the whole window, rail and panel too."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class Cover(QPushButton):
    """Keeps the focus while it is there, and gives it back.

    A button, because an assistive tool can press one without a key or a mouse.

    Args:
        window: what it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._former: QWidget | None = None
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        self.hide()

    def ring_area(self) -> QRect:
        """Nothing in it can be pressed: all of it is one answer to any key."""
        return QRect()

    def lay(self) -> None:
        """Cover everything."""
        self._former = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self, *, refocus: bool) -> None:
        """Show what is below again.

        Args:
            refocus: put the focus where it was; else it stays with whoever asked for it since.
        """
        former, self._former = self._former, None
        self.hide()
        if refocus and former is not None:
            former.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def _keep_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible() or now is None or now is self:
            return
        if self._window.isAncestorOf(now):
            self._former = now
            self.raise_()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

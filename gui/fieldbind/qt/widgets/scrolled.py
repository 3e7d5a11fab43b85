"""A page that scrolls up and down where it needs more room than there is, and only there."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from fieldbind.qt.theme import px
from fieldbind.qt.widgets.see_through import let_through

# Around the control that has the focus: its ring, its label above, its caption below.
_AROUND = 28
_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Scrolled(QScrollArea):
    """Gives a page all the room there is, and more where its least height does not fit.

    A scroll area of Qt's own goes by the height that a page would like to have, and would scroll
    where nothing needs it. The control that gets the focus is brought into view.

    Args:
        body: the page.
        parent: where it will lie, if that is known: all in the page takes its style once more each
            time that something around it gets another parent, some 7 ms for a page of ours.
    """

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = body
        let_through(self, body)
        self.setWidgetResizable(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def event(self, event: QEvent) -> bool:
        """The page says so when it needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room there is, for which it may take less air, and more only then."""
        super().resizeEvent(event)
        self.body.resize(self.viewport().size())
        self._fit()
        self._keep_focus_in_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody in the page wants moves it, where there is more to see; all else goes on."""
        is_plain = event.modifiers() in (_NONE, _KEYPAD)
        if event.key() in _KEYS and is_plain and self.verticalScrollBar().maximum():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def scroll_to_top(self) -> None:
        """Begin where the page begins."""
        self.verticalScrollBar().setValue(0)

    def set_compact(self, compact: bool) -> None:
        """Measures and words are other ones: what has the focus has moved."""
        del compact
        self._keep_focus_in_view()

    def _keep_focus_in_view(self) -> None:
        # After the layouts of the page have had their turn.
        QTimer.singleShot(0, self, self._follow_focus)

    def _follow_focus(self) -> None:
        self._focus_changed(None, QApplication.focusWidget())

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now and self.body.isAncestorOf(now):
            self._bring_into_view(now)

    def _bring_into_view(self, control: QWidget) -> None:
        """Scroll as little as shows a control, with what stands around it."""
        self._fit()
        area = _shown_part(control).translated(control.mapTo(self.body, QPoint(0, 0)))
        around = min(px(_AROUND), max(self.viewport().height() - area.height(), 0) // 2)
        top, bottom = area.top() - around, area.bottom() + around
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(min(bottom - self.viewport().height(), top))

    def _fit(self) -> None:
        room = self.viewport().size()
        if room.isEmpty():
            return
        self.body.resize(room.width(), max(room.height(), least_height(self.body, room.width())))


def least_height(body: QWidget, width: int) -> int:
    """How high a widget has to be at a width, in logical pixels, for nothing in it to be cut."""
    layout = body.layout()
    if layout and layout.hasHeightForWidth():
        return max(layout.totalMinimumHeightForWidth(width), body.minimumHeight())
    return max(body.minimumSizeHint().height(), body.minimumHeight())


def _shown_part(control: QWidget) -> QRect:
    """What has to be seen of it: of a list, the row it is at."""
    if isinstance(control, QAbstractItemView) and control.currentIndex().isValid():
        return control.visualRect(control.currentIndex()) & control.rect()
    return control.rect()


_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

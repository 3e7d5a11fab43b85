"""The focus ring: one overlay for the whole window, after QFocusFrame's idea."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.painting import begin, box

_WIDTH = 2
_REACH = 2 + _WIDTH
_RADIUS = 8
_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_DRAW_THEIR_OWN = (QLineEdit, QAbstractItemView, QLabel)


@runtime_checkable
class HasRing(Protocol):
    """A control that says itself where its ring goes."""

    def ring_area(self) -> QRect:
        """What the ring surrounds, in the control's own pixels; empty if it draws its own."""
        ...


class FocusRing(QWidget):
    """Shows which control has the focus, unless it got it by the mouse.

    Fields and lists draw their own edge inside; every other control gets the ring around it,
    2 px wide with a 2 px gap. A control with other corners than 8 px says so in an attribute
    ``ring_radius``, one with another shape has ``ring_area()``. Make one per window; the window
    owns it.

    Args:
        window: the window it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    @property
    def target(self) -> QWidget | None:
        """The control it is drawn around."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = float(getattr(self._target, "ring_radius", _RADIUS)) + _REACH
        theme = current_theme()
        box(begin(self), QRectF(self.rect()), radius, None, theme[Colour.FOCUS], _WIDTH)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if now is None or now.window() is not self._window or _ringed(now).isEmpty():
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._target = now
        above: QWidget | None = now
        while above is not None and above is not self._window:
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()
        self._follow()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()

    def _follow(self) -> None:
        if self._target is None:
            return
        if self._target.visibleRegion().isEmpty():
            # Showing it again amid a layout would lay the window out within that: it gets no size.
            self.setGeometry(QRect())
            return
        area = _ringed(self._target)
        area.moveTopLeft(self._target.mapTo(self._window, area.topLeft()))
        self.setGeometry(area.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        self._cut(self._target)
        self.raise_()
        self.show()

    def _cut(self, target: QWidget) -> None:
        """Where the control is scrolled away in part, its ring is too."""
        seen = target.visibleRegion().boundingRect()
        if seen.contains(target.rect()):
            self.clearMask()
        else:
            seen.moveTopLeft(target.mapTo(self._window, seen.topLeft()) - self.pos())
            self.setMask(seen)


def _ringed(widget: QWidget) -> QRect:
    """What the ring surrounds; empty where a control draws its own."""
    if isinstance(widget, HasRing):
        return widget.ring_area()
    return QRect() if isinstance(widget, _DRAW_THEIR_OWN) else widget.rect()

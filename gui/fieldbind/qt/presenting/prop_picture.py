"""A simulated device on the panel, drawn."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from fieldbind.qt.presenting.beat import Beat
from fieldbind.qt.presenting.drawings import HEIGHT, WIDTH, paint_prop
from fieldbind.qt.presenting.presenter import Prop
from fieldbind.qt.theme import Motion, current_theme, is_still, px
from fieldbind.qt.widgets.painting import begin

_WAKING_MS = 480


class PropPicture(QLabel):
    """Comes alive once when its device is bound, and stands still after that but for its light.

    Args:
        beat: in which its light blinks.
    """

    def __init__(self, beat: Beat) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._prop: Prop | None = None
        self._beat = beat
        self._waking = Motion(self, _WAKING_MS, self.update)
        beat.beaten.connect(self._follow_beat)

    @property
    def alive(self) -> float:
        """How far it has come alive, from 0 to 1."""
        return self._waking.share if self._prop and self._prop.is_alive else 0.0

    def show_prop(self, prop: Prop) -> None:
        """Show how it is now."""
        former, self._prop = self._prop, prop
        self._waking.stop()
        if prop.is_alive and former and not former.is_alive and self.isVisible():
            self._waking.begin()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._prop is None:
            return
        painter = begin(self)
        size = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * size) / 2, (self.height() - HEIGHT * size) / 2)
        painter.scale(size, size)
        led = self._prop.led
        paint_prop(
            painter,
            self._prop.kind,
            self.alive,
            current_theme(),
            lit=self._beat.is_lit(led),
            steady=not led.blinks or is_still(),
        )

    def _follow_beat(self) -> None:
        if self._prop and self._prop.led.blinks:
            self.update()

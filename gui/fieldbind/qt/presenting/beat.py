"""The rhythm in which lights blink: one for all, so that equal lights blink together."""

from PySide6.QtCore import QObject, QTimer, Signal

from fieldbind.qt.presenting.presenter import Led

_BEAT_MS = 200
_BEATS = {Led.FAST: 1, Led.SLOW: 5}
"""How many beats a light is on, and then off."""


class Beat(QObject):
    """Beats while anything blinks.

    Fast is two and a half flashes a second. More than three may cause a seizure (WCAG 2.3.1).

    Signals:
        beaten(): a light may look different now.
    """

    beaten = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def interval(self) -> int:
        """Milliseconds from one beat to the next."""
        return self._timer.interval()

    def set_going(self, going: bool) -> None:
        """Beat from now on, or rest; at rest a light that blinks is on."""
        if going == self._timer.isActive():
            return
        self._count = 0
        if going:
            self._timer.start()
        else:
            self._timer.stop()
        self.beaten.emit()

    def is_lit(self, led: Led) -> bool:
        """Whether such a light is on at this moment."""
        if led not in _BEATS:
            return led is Led.STEADY
        return self._count // _BEATS[led] % 2 == 0

    def _advance(self) -> None:
        self._count += 1
        self.beaten.emit()

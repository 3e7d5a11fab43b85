"""What gives frames, whatever it is."""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fieldbind.device.scanning.grey import Grey
from fieldbind.qt.camera.brightness import grey_of


class SourceTrouble(Enum):
    """Why there is no picture."""

    NONE = auto()
    """There is no camera."""
    REFUSED = auto()
    """The system, or the person, does not let this program use it."""
    BUSY = auto()
    """It does not open; another program may hold it."""
    UNPLUGGED = auto()
    """It was there and is gone."""
    SILENT = auto()
    """It is open, and no picture comes."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame.

    Args:
        image: as it is to be seen, never mirrored; the view keeps it, so nobody may paint on it.
        plane: its brightness, where the camera gives it; else it is worked out for who looks.
    """

    image: QImage = field(repr=False)
    plane: Grey | None = None

    def grey(self) -> Grey:
        """Its brightness."""
        return self.plane or grey_of(self.image)


class FrameSource(QObject):
    """Gives frames from ``start`` to ``stop``, on the window's thread.

    Signals:
        shot(Shot): the next frame.
        trouble(SourceTrouble): no more of them come; it has stopped.
    """

    shot = Signal(object)
    trouble = Signal(object)

    def start(self) -> None:
        """Open it; what goes wrong is told by ``trouble``, perhaps before this returns."""
        raise NotImplementedError

    def stop(self) -> None:
        """Close it. It may be started again."""
        raise NotImplementedError

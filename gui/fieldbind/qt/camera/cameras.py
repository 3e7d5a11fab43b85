"""The cameras of a laptop, as the window sees them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fieldbind.qt.camera.source import FrameSource, SourceTrouble


@dataclass(frozen=True, slots=True)
class Camera:
    """One camera.

    Args:
        id: the same at the next start.
        name: what people call it.
        faces_person: whether its picture should move as a mirror's does.
    """

    id: str
    name: str
    faces_person: bool = False


class Cameras(QObject):
    """Which cameras there are.

    Signals:
        changed(): one was plugged in or unplugged.
    """

    changed = Signal()

    def listed(self) -> Sequence[Camera]:
        """All that are there, the system's own choice first."""
        raise NotImplementedError

    def lack(self) -> SourceTrouble:
        """Why none is listed."""
        return SourceTrouble.NONE

    def open(self, camera: Camera) -> FrameSource:
        """What gives this camera's frames; not started yet."""
        raise NotImplementedError


def system_cameras() -> Cameras:
    """The cameras of the system. QtMultimedia is loaded by this, for those who want a camera."""
    from fieldbind.qt.camera.system_cameras import SystemCameras

    return SystemCameras()

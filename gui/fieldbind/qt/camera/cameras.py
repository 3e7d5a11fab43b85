"""The cameras of a laptop, as the window sees them."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fieldbind.qt.camera.source import FrameSource, SourceTrouble

_log = logging.getLogger(__name__)


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


class NoCameras(Cameras):
    """None, on a system that lacks what QtMultimedia needs; pictures and scanners work there."""

    def listed(self) -> Sequence[Camera]:
        """Nothing."""
        return ()


def system_cameras() -> Cameras:
    """The cameras of the system. QtMultimedia is loaded by this, for those who want a camera."""
    try:
        from fieldbind.qt.camera.system_cameras import SystemCameras
    except ImportError as lacking:
        _log.warning("no cameras: %s", lacking)
        return NoCameras()
    return SystemCameras()

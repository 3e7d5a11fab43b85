"""The cameras of the system, by QtMultimedia."""

import sys
from collections.abc import Sequence

from PySide6.QtMultimedia import QCameraDevice, QMediaDevices

from fieldbind.qt.camera.camera_source import CameraSource
from fieldbind.qt.camera.cameras import Camera, Cameras
from fieldbind.qt.camera.consent import is_out_of_reach
from fieldbind.qt.camera.source import FrameSource, SourceTrouble


class SystemCameras(Cameras):
    """What QtMultimedia lists."""

    def __init__(self) -> None:
        super().__init__()
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def listed(self) -> Sequence[Camera]:
        """All that are there, the system's own choice first."""
        devices = sorted(QMediaDevices.videoInputs(), key=lambda device: not device.isDefault())
        return [_camera(device) for device in devices]

    def lack(self) -> SourceTrouble:
        """Why none is listed."""
        is_barred = sys.platform.startswith("linux") and is_out_of_reach()
        return SourceTrouble.REFUSED if is_barred else SourceTrouble.NONE

    def open(self, camera: Camera) -> FrameSource:
        """What gives this camera's frames; one that has gone tells so when it is started."""
        for device in QMediaDevices.videoInputs():
            if _id_of(device) == camera.id:
                return CameraSource(device)
        return CameraSource(QCameraDevice())


def _camera(device: QCameraDevice) -> Camera:
    # Few drivers say where a camera looks; that of a laptop looks at who sits before it.
    faces_person = device.position() != QCameraDevice.Position.BackFace
    return Camera(_id_of(device), device.description(), faces_person)


def _id_of(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")

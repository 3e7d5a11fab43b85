"""A camera by QtMultimedia."""

import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from fieldbind.qt.camera.consent import ask_consent, is_denied
from fieldbind.qt.camera.formats import Measures, best_format
from fieldbind.qt.camera.source import FrameSource, SourceTrouble
from fieldbind.qt.camera.troubles import trouble_in
from fieldbind.qt.camera.video_shots import shot_of_frame

_PATIENCE_MS = 6000
"""A USB camera behind a hub takes up to three seconds to its first picture."""
_OPENED_MS = 1500
"""Until then it is open, or it will not open at all."""


class CameraSource(FrameSource):
    """Opens a camera, and finds out why it gives no picture.

    What QtMultimedia says is not enough: on each system some failures are only a line in its log
    (Windows: not allowed; macOS: held by another program; Linux: no buffers), and then no picture
    comes.

    Args:
        device: the camera.
        parent: as of any QObject.
    """

    def __init__(self, device: QCameraDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._camera: QCamera | None = None
        self._is_wanted = False
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._opened = QTimer(self, singleShot=True, interval=_OPENED_MS)
        self._opened.timeout.connect(self._look_whether_open)

    def start(self) -> None:
        """Open it once the system, and the person, allow it."""
        self._is_wanted = True
        if sys.platform == "win32" and is_denied():
            self._begin(False)
        else:
            ask_consent(self, self._begin)

    def stop(self) -> None:
        """Close it; its light goes off."""
        self._is_wanted = False
        self._patience.stop()
        self._opened.stop()
        camera, self._camera = self._camera, None
        if camera:
            camera.stop()
            camera.deleteLater()

    def _begin(self, is_allowed: bool) -> None:
        if not self._is_wanted:
            return
        if not is_allowed or not self._is_there():
            self._end(SourceTrouble.UNPLUGGED if is_allowed else SourceTrouble.REFUSED)
            return
        self._camera = camera = QCamera(self._device, self)
        camera.errorOccurred.connect(self._tell)
        if chosen := best_format(_Format(each) for each in self._device.videoFormats()):
            camera.setCameraFormat(chosen.format)
        self._session.setCamera(camera)
        self._patience.start()
        self._opened.start()
        camera.start()

    def _show(self, frame: QVideoFrame) -> None:
        if self._camera and (shot := shot_of_frame(frame)):
            self._patience.start()
            self.shot.emit(shot)

    def _tell(self, error: QCamera.Error, words: str) -> None:
        del error
        self._end(trouble_in(words, is_there=self._is_there()))

    def _look_whether_open(self) -> None:
        if not self._is_open:
            self._give_up()

    def _give_up(self) -> None:
        none_comes = SourceTrouble.SILENT if self._is_open else SourceTrouble.BUSY
        self._end(none_comes if self._is_there() else SourceTrouble.UNPLUGGED)

    @property
    def _is_open(self) -> bool:
        return self._camera is not None and self._camera.isActive()

    def _is_there(self) -> bool:
        return self._device in QMediaDevices.videoInputs()

    def _end(self, trouble: SourceTrouble) -> None:
        self.stop()
        self.trouble.emit(trouble)


class _Format(Measures):
    """A camera's format, with its measures."""

    def __init__(self, offer: QCameraFormat) -> None:
        self.format = offer

    @property
    def width(self) -> int:
        """Pixels in a row."""
        return self.format.resolution().width()

    @property
    def height(self) -> int:
        """Rows."""
        return self.format.resolution().height()

    @property
    def rate(self) -> float:
        """Pictures a second."""
        return self.format.maxFrameRate()

    @property
    def is_packed(self) -> bool:
        """Whether each picture is a JPEG."""
        return self.format.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg

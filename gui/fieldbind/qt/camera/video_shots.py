"""From the frames of QtMultimedia to shots. Imported only once a video or a camera is wanted."""

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from fieldbind.device.scanning.grey import Grey
from fieldbind.qt.camera.source import Shot

_Pixels = QVideoFrameFormat.PixelFormat
_BRIGHTNESS_FIRST = {
    _Pixels.Format_YUV420P,
    _Pixels.Format_YUV422P,
    _Pixels.Format_YV12,
    _Pixels.Format_NV12,
    _Pixels.Format_NV21,
    _Pixels.Format_Y8,
}
"""What has brightness as a plane of its own; taken as it is, instead of by way of colours."""


def shot_of_frame(frame: QVideoFrame) -> Shot | None:
    """A shot of a video frame, None if it holds no picture.

    Measured at 1280x720, YUV 4:2:0: 2.0 ms for the colours, 0.1 ms for the brightness.
    """
    # Some systems mirror a camera that faces the person; here only the view may do that.
    if frame.mirrored():
        frame.setMirrored(False)
    image = frame.toImage()
    if image.isNull():
        return None
    return Shot(image, _plane(frame, image))


def _plane(frame: QVideoFrame, image: QImage) -> Grey | None:
    if not (frame.pixelFormat() in _BRIGHTNESS_FIRST and _is_upright(frame)):
        return None
    if image.size() != frame.size() or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        pixels, stride = bytes(frame.bits(0)), frame.bytesPerLine(0)
    finally:
        frame.unmap()
    return Grey(frame.width(), frame.height(), stride, pixels)


def _is_upright(frame: QVideoFrame) -> bool:
    """Whether the pixels lie as the picture is to be seen."""
    surface = frame.surfaceFormat()
    downwards = QVideoFrameFormat.Direction.TopToBottom
    turned = {frame.rotation(), surface.rotation()} != {QtVideo.Rotation.None_}
    return not (turned or surface.isMirrored()) and surface.scanLineDirection() == downwards

"""Pictures and video frames become shots: upright, unmirrored, brightness beside colours."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from fieldbind.qt.camera.source import Shot
from fieldbind.qt.camera.video_shots import shot_of_frame

_Pixels = QVideoFrameFormat.PixelFormat
_Form = QImage.Format
_ORDERS = (
    _Form.Format_RGB32,
    _Form.Format_ARGB32,
    _Form.Format_ARGB32_Premultiplied,
    _Form.Format_RGBX8888,
    _Form.Format_RGBA8888,
    _Form.Format_RGBA8888_Premultiplied,
    _Form.Format_RGB888,
)
WIDTH, HEIGHT = 66, 40


def half() -> QImage:
    """White at the left, dark at the right; its rows do not end at a multiple of four."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(WIDTH // 2, WIDTH):
        for y in range(HEIGHT):
            image.setPixelColor(x, y, QColor(20, 20, 20))
    return image


def frame_of(pixels: _Pixels) -> QVideoFrame:
    """The same as a video frame whose brightness comes first."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), pixels))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        bits, stride = memoryview(frame.bits(plane)), frame.bytesPerLine(plane)
        for at in range(len(bits)):
            is_left = at % stride < WIDTH // 2
            bits[at] = (235 if is_left else 20) if plane == 0 else 128
    frame.unmap()
    return frame


def level(shot: Shot, x: int, y: int) -> int:
    """Brightness at a place."""
    grey = shot.grey()
    return grey.pixels[y * grey.stride + x]


def is_half(shot: Shot) -> bool:
    """Whether it is white at the left and dark at the right, in both halves of it."""
    left, right = shot.image.pixelColor(5, 5), shot.image.pixelColor(WIDTH - 5, 5)
    is_seen = left.lightness() > 200 > 60 > right.lightness()
    return is_seen and level(shot, 5, 5) > 200 > 60 > level(shot, WIDTH - 5, HEIGHT - 5)


@pytest.mark.parametrize(
    "form",
    [*_ORDERS, QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB16],
)
def test_a_picture_keeps_its_form(form: QImage.Format) -> None:
    shot = Shot(half().convertToFormat(form))
    grey = shot.grey()
    assert (grey.width, grey.height) == (WIDTH, HEIGHT)
    assert is_half(shot)
    assert shot.image.format() == form


@pytest.mark.parametrize("form", _ORDERS)
def test_brightness_weighs_the_colours(form: QImage.Format) -> None:
    """As ITU-R 601-2 has it, whichever byte of a pixel comes first."""
    for colour, level_ in (("red", 76), ("green", 75), ("lime", 150), ("blue", 29)):
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert abs(level(Shot(image.convertToFormat(form)), 5, 5) - level_) <= 1


@pytest.mark.parametrize("pixels", [_Pixels.Format_YUV420P, _Pixels.Format_NV12])
def test_brightness_that_is_there_is_taken_as_it_is(qapp: object, pixels: _Pixels) -> None:
    shot = shot_of_frame(frame_of(pixels))
    assert shot
    assert level(shot, 5, 5) == 235
    assert is_half(shot)


def test_colours_become_brightness(qapp: object) -> None:
    shot = shot_of_frame(QVideoFrame(half()))
    assert shot
    assert is_half(shot)


@pytest.mark.parametrize("pixels", [_Pixels.Format_NV12, None])
def test_what_a_system_mirrors_is_shown_as_it_is(qapp: object, pixels: _Pixels | None) -> None:
    frame = frame_of(pixels) if pixels else QVideoFrame(half())
    frame.setMirrored(True)
    shot = shot_of_frame(frame)
    assert shot
    assert is_half(shot)


def test_of_a_turned_frame_brightness_and_colours_lie_alike(qapp: object) -> None:
    frame = frame_of(_Pixels.Format_NV12)
    frame.setRotation(QtVideo.Rotation.Clockwise180)
    shot = shot_of_frame(frame)
    assert shot
    grey = shot.grey()
    assert (grey.width, grey.height) == (shot.image.width(), shot.image.height())
    for x in (5, WIDTH - 5):
        assert abs(level(shot, x, 5) - shot.image.pixelColor(x, 5).lightness()) < 3


def test_a_frame_without_a_picture_is_no_shot(qapp: object) -> None:
    assert shot_of_frame(QVideoFrame()) is None

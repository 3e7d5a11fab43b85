"""From pictures to shots; nothing is copied more than once."""

from PySide6.QtGui import QImage

from fieldbind.qt.camera.source import Shot

_GREY = QImage.Format.Format_Grayscale8


def shot_of(image: QImage) -> Shot:
    """A shot of a picture that is as it should be seen.

    Args:
        image: not empty; the view keeps it, so nobody may paint on it afterwards.
    """
    grey = image if image.format() == _GREY else image.convertToFormat(_GREY)
    pixels = bytes(grey.constBits())
    return Shot(grey.width(), grey.height(), grey.bytesPerLine(), pixels, image)

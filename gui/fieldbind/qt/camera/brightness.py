"""The brightness of Qt's pictures."""

from PySide6.QtGui import QImage

from fieldbind.device.scanning.brightness import Order, brightness
from fieldbind.device.scanning.grey import Grey

_Form = QImage.Format
_ORDERS = {
    # On every processor that Qt's wheels are for the lowest byte comes first.
    _Form.Format_RGB32: Order.BGRX,
    _Form.Format_ARGB32: Order.BGRX,
    _Form.Format_ARGB32_Premultiplied: Order.BGRX,
    _Form.Format_RGBX8888: Order.RGBX,
    _Form.Format_RGBA8888: Order.RGBX,
    _Form.Format_RGBA8888_Premultiplied: Order.RGBX,
    _Form.Format_RGB888: Order.RGB,
}


def grey_of(image: QImage) -> Grey:
    """The brightness of a picture; what shines through it is not looked at.

    Args:
        image: not empty.
    """
    if order := _ORDERS.get(image.format()):
        size = image.width(), image.height()
        return brightness(size, image.bytesPerLine(), image.constBits(), order)
    grey = image.convertToFormat(_Form.Format_Grayscale8)
    return Grey(grey.width(), grey.height(), grey.bytesPerLine(), bytes(grey.constBits()))

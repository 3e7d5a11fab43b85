"""Codes as pictures, made by Pillow and zxing-cpp's own writer."""

import zxingcpp
from PIL import Image

from fieldbind.device.scanning.grey import Grey

OURS = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
STRANGER = "MT:Y.K9042C00KA0648G00"
SIZE = (1280, 720)

QR = zxingcpp.BarcodeFormat.QRCode
MICRO_QR = zxingcpp.BarcodeFormat.MicroQRCode
DATA_MATRIX = zxingcpp.BarcodeFormat.DataMatrix
CODE_128 = zxingcpp.BarcodeFormat.Code128


def printed(content: str | bytes, form: zxingcpp.BarcodeFormat = QR, *, scale: int) -> Image.Image:
    """A code, black on white, with its quiet zone.

    Args:
        content: what it says.
        form: which kind of code.
        scale: pixels a module.
    """
    barcode = zxingcpp.create_barcode(  # pyright: ignore[reportUnknownMemberType] - its keywords have no types
        content, form
    )
    return Image.fromarray(barcode.to_image(scale=scale))


def blank(level: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """Nothing but one level of grey."""
    return Image.new("L", size, level)


def pasted(
    code: Image.Image, *, at: tuple[int, int] = (400, 200), ground: int = 128
) -> Image.Image:
    """A code on a plain ground."""
    picture = blank(ground)
    picture.paste(code, at)
    return picture


def grey_of(picture: Image.Image) -> Grey:
    """The picture as the engine takes it."""
    return Grey(picture.width, picture.height, picture.width, picture.tobytes())

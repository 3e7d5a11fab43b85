"""The one place that calls zxing-cpp. Nothing that a picture or a code holds raises here.

Fact: zxing-cpp 3.1 lets go of Python's lock while it looks, so that the window goes on meanwhile.
"""

from collections.abc import Iterator

import zxingcpp
from zxingcpp import BarcodeFormat, Binarizer

from fieldbind.device.scanning.codes import Code, Corners, Symbology
from fieldbind.device.scanning.grey import Grey

__all__ = ["LINEAR", "MATRIX", "QR", "Binarizer", "Formats", "decode"]

Formats = dict[BarcodeFormat, Symbology]
QR: Formats = {BarcodeFormat.QRCode: Symbology.QR}
MATRIX: Formats = {BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX}
LINEAR: Formats = {BarcodeFormat.Code128: Symbology.CODE_128}


def decode(
    grey: Grey,
    formats: Formats,
    *,
    any_way_up: bool = True,
    smaller_too: bool = False,
    inverted_too: bool = False,
    binarizer: Binarizer = Binarizer.LocalAverage,
) -> list[Code]:
    """Every readable code of these formats.

    Args:
        grey: the picture.
        formats: what to look for; each costs time.
        any_way_up: look along the columns too.
        smaller_too: look at reduced copies too.
        inverted_too: look for light codes on dark, too.
        binarizer: how grey becomes black and white.
    """
    # The view holds no reference to its pixels: whoever calls has them until this returns.
    view = zxingcpp.ImageView(
        grey.pixels, grey.width, grey.height, zxingcpp.ImageFormat.Lum, grey.stride
    )
    barcodes = zxingcpp.read_barcodes(
        view,
        formats=zxingcpp.BarcodeFormats(list(formats)),
        try_rotate=any_way_up,
        try_downscale=smaller_too,
        try_invert=inverted_too,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return list(_codes(barcodes, formats))


def _codes(barcodes: list[zxingcpp.Barcode], formats: Formats) -> Iterator[Code]:
    for barcode in barcodes:
        yield Code(barcode.text, formats[barcode.symbology], _corners(barcode.position))


def _corners(position: zxingcpp.Position) -> Corners:
    return (
        (float(position.top_left.x), float(position.top_left.y)),
        (float(position.top_right.x), float(position.top_right.y)),
        (float(position.bottom_right.x), float(position.bottom_right.y)),
        (float(position.bottom_left.x), float(position.bottom_left.y)),
    )

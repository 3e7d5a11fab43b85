"""Codes as they are printed: what they say, how they are encoded, and their modules."""

from dataclasses import dataclass
from enum import Enum
from random import Random

import zxingcpp
from PIL import Image

from label_pictures.payloads import some_text, some_text_for_bars


class Symbology(Enum):
    """A way to print a text that is read by a camera; the value is what tables call it."""

    QR = "QR"
    DATA_MATRIX = "Data Matrix"
    CODE_128 = "Code 128"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code.

    Args:
        modules: one pixel a module, black on white, without a quiet zone.
        quiet: the width of the quiet zone around it, in modules.
    """

    symbology: Symbology
    text: str
    modules: Image.Image
    quiet: int


_FORMATS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
}
_SHARES = {Symbology.QR: 70, Symbology.DATA_MATRIX: 15, Symbology.CODE_128: 15}
_LEVELS = ("L", "M", "Q", "H")
_BAR_HEIGHT = (30, 60)
_SQUARE = 0.8
"""So many of the Data Matrix codes are square, as on most labels."""


def some_symbol(chance: Random) -> Symbol:
    """A code of any symbology that says a text of any sort."""
    symbology = chance.choices(list(_SHARES), list(_SHARES.values()))[0]
    if symbology is Symbology.CODE_128:
        return _bars(chance)
    text = some_text(chance)
    if symbology is Symbology.DATA_MATRIX:
        modules = _modules(symbology, text, force_square=chance.random() < _SQUARE)
        return Symbol(symbology, text, modules, chance.choice((1, 2, 3)))
    return qr_symbol(text, chance)


def qr_symbol(text: str, chance: Random) -> Symbol:
    """A QR code of any level of error correction."""
    modules = _modules(Symbology.QR, text, ec_level=chance.choice(_LEVELS))
    return Symbol(Symbology.QR, text, modules, chance.choice((2, 3, 4)))


def _bars(chance: Random) -> Symbol:
    text = some_text_for_bars(chance)
    bars = _modules(Symbology.CODE_128, text)
    size, first_row = (bars.width, chance.randint(*_BAR_HEIGHT)), (0, 0, bars.width, 1)
    tall = bars.resize(size, Image.Resampling.NEAREST, first_row)
    return Symbol(Symbology.CODE_128, text, tall, chance.choice((8, 10)))


def _modules(symbology: Symbology, text: str, **options: str | bool) -> Image.Image:
    barcode = zxingcpp.create_barcode(  # pyright: ignore[reportUnknownMemberType] - its keywords have no types
        text, _FORMATS[symbology], **options
    )
    return Image.fromarray(barcode.to_image(add_quiet_zones=False))

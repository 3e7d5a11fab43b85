"""Pillow's decoders, each with the memory and the time that it may take.

Pillow keeps three colours in four bytes. A JPEG is asked for its brightness alone and, where that
is more than needed, for every second or fourth pixel; the others have to be decoded whole.
"""

import struct
import zlib
from collections.abc import Callable
from typing import BinaryIO

from PIL import Image, ImageFile, ImageStat
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from fieldbind.device.pictures.files import PictureKind, kind_of, unreadable

_LARGEST = 52_000_000
"""Pixels of brightness that are kept."""

# What each kind may have as a file says: whole photos of 200 megapixels, a screen of any size.
_MOST_PIXELS = {
    PictureKind.JPEG: 4 * _LARGEST,
    PictureKind.PNG: _LARGEST,
    PictureKind.WEBP: 16_000_000,
    PictureKind.BMP: _LARGEST,
}
_MOST_SEEN_THROUGH = 36_000_000
# libjpeg keeps all coefficients of a progressive picture, and goes through them once a scan.
_MOST_PROGRESSIVE = _LARGEST
_MOST_SCANS = 64
_SCAN = b"\xff\xda"
_CHUNK = 1 << 20
_EXIF_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# From a brightness of what can be seen that no dark drawing reaches, the ground is made black.
_LIGHT_DRAWING = 200
_DECODERS: dict[PictureKind, Callable[[BinaryIO], ImageFile.ImageFile]] = {
    PictureKind.JPEG: JpegImageFile,
    PictureKind.PNG: PngImageFile,
    PictureKind.WEBP: WebPImageFile,
    PictureKind.BMP: BmpImageFile,
}
# What Pillow's decoders raise when bytes are not what they should be; there is no common parent.
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    TypeError,
    ArithmeticError,
    EOFError,
    MemoryError,
    AttributeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)


def brightness(stream: BinaryIO) -> Image.Image:
    """The upright picture in a stream, as 8-bit brightness.

    Raises:
        LocalFault: PICTURE_UNREADABLE.PHONE_FORMAT, NOT_A_PICTURE, TOO_LARGE, DAMAGED.
    """
    kind = kind_of(stream)
    try:
        picture = _DECODERS[kind](stream)
        if not _is_affordable(picture, kind, stream):
            raise unreadable("TOO_LARGE")
        if isinstance(picture, JpegImageFile):
            picture.draft("L", _drafted(picture))
        picture.load()
        turn = _UPRIGHT.get(picture.getexif().get(_EXIF_ORIENTATION, 1))
        grey = _grey(picture)
    except _DAMAGE as trouble:
        why = "TOO_LARGE" if isinstance(trouble, MemoryError) else "DAMAGED"
        raise unreadable(why) from None
    return grey if turn is None else grey.transpose(turn)


def _is_affordable(picture: ImageFile.ImageFile, kind: PictureKind, stream: BinaryIO) -> bool:
    pixels = picture.width * picture.height
    if kind is PictureKind.BMP and picture.tile and picture.tile[0].codec_name == "bmp_rle":
        return False  # unpacked pixel by pixel in Python
    if kind is PictureKind.JPEG and "progressive" in picture.info:
        return pixels <= _MOST_PROGRESSIVE and _scans(stream) <= _MOST_SCANS
    if picture.has_transparency_data:
        return pixels <= min(_MOST_SEEN_THROUGH, _MOST_PIXELS[kind])
    return pixels <= _MOST_PIXELS[kind]


def _scans(stream: BinaryIO) -> int:
    at, found, before = stream.tell(), 0, b""
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        found += (before + chunk).count(_SCAN)
        before = chunk[-1:]
    stream.seek(at)
    return found


def _drafted(picture: JpegImageFile) -> tuple[int, int]:
    """The size to ask for: the whole, a half or a quarter each way."""
    times = 1
    # Four colours take four bytes a pixel, and cannot be had as brightness.
    most = _LARGEST if picture.mode != "CMYK" else _LARGEST // 4
    while picture.width * picture.height > most * times * times:
        times *= 2
    return picture.width // times, picture.height // times


def _grey(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I;16"):
        # Pillow would cut off what is brighter than 255.
        return Image.eval(picture, lambda value: value * (1 / 256)).convert("L")
    if picture.has_transparency_data:
        return _on_ground(picture if "A" in picture.getbands() else _with_alpha(picture))
    return picture.convert("L")


def _with_alpha(picture: Image.Image) -> Image.Image:
    """One colour of the palette, or one colour at all, is not seen."""
    return picture.convert("RGBA" if picture.mode == "RGB" else "LA")


def _on_ground(picture: Image.Image) -> Image.Image:
    """On white, or on black where what can be seen is light."""
    grey, seen = picture.convert("L"), picture.getchannel("A")
    ground = 0 if _mean(grey, seen) > _LIGHT_DRAWING else 255
    whole = Image.new("L", picture.size, ground)
    whole.paste(grey, mask=seen)
    return whole


def _mean(grey: Image.Image, seen: Image.Image) -> float:
    return ImageStat.Stat(grey, mask=seen).mean[0] if seen.getbbox() else 0.0

"""A printed sticker: the code with the text that stands beside it on a real one."""

from dataclasses import dataclass
from random import Random

from PIL import Image, ImageDraw, ImageFont, ImageOps

from label_pictures.symbols import Symbol, Symbology


@dataclass(frozen=True, slots=True)
class Sticker:
    """A sticker seen from straight above.

    Args:
        picture: grey pixels.
        code: left, top, right and bottom of the code on it.
        scale: pixels a module.
    """

    picture: Image.Image
    code: tuple[int, int, int, int]
    scale: int


_Pair = tuple[int, int]

_LINES = (
    "Smart switch, 2 gang",
    "Wi-Fi 2.4 GHz",
    "100-240 V~ 50/60 Hz",
    "Indoor use only",
    "Model FB-{number}",
    "SN {number}{number}",
    "5 V DC 1 A",
)


def print_sticker(symbol: Symbol, chance: Random, scale: int, *, inverted: bool) -> Sticker:
    """Print ``symbol`` with ``scale`` pixels a module.

    Args:
        inverted: light on dark.
    """
    code = _inked(symbol, chance, scale, inverted=inverted)
    beside = symbol.symbology is not Symbology.CODE_128 and chance.random() < 0.6
    letter = max(10, round(min(code.size) / chance.uniform(7, 10)))
    lines = [line.format(number=chance.randint(100, 999)) for line in chance.sample(_LINES, 4)]
    font = ImageFont.load_default(letter)
    room = max(round(font.getlength(line)) for line in lines) + letter
    size, corner, text = _layout(code.size, room, letter, beside=beside)
    picture = Image.new("L", size, code.getpixel((0, 0)))
    picture.paste(code, corner)
    draw, ink = ImageDraw.Draw(picture), (235 if inverted else 30)
    for number, line in enumerate(lines if beside else lines[:2]):
        place = text[0], text[1] + round(number * letter * 1.3)
        draw.text(place, line, fill=ink, font=font)
    quiet = symbol.quiet * scale
    left, top, right, bottom = *corner, corner[0] + code.width, corner[1] + code.height
    return Sticker(picture, (left + quiet, top + quiet, right - quiet, bottom - quiet), scale)


def _layout(code: _Pair, room: int, letter: int, *, beside: bool) -> tuple[_Pair, _Pair, _Pair]:
    """The size of the sticker, and where on it code and text begin."""
    width, height = code
    if beside:
        return (width + room, max(height, letter * 6)), (0, 0), (width, letter // 2)
    whole = max(width, room)
    return (whole, height + letter * 3), ((whole - width) // 2, 0), (letter // 2, height)


def _inked(symbol: Symbol, chance: Random, scale: int, *, inverted: bool) -> Image.Image:
    dark, light = chance.randint(15, 55), chance.randint(205, 245)
    framed = ImageOps.expand(symbol.modules, symbol.quiet, 255)
    large = framed.resize((framed.width * scale, framed.height * scale), Image.Resampling.NEAREST)
    on_black, on_white = (light, dark) if inverted else (dark, light)
    return large.point([on_black if level < 128 else on_white for level in range(256)])

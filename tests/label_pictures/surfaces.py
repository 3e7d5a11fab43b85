"""What labels stick on: housings, boxes and plates, with edges, slots and screws."""

from random import Random

from PIL import Image, ImageDraw, ImageFilter

from label_pictures.grain import grain, with_grain


def some_surface(chance: Random, size: tuple[int, int]) -> Image.Image:
    """A grey picture of plastic, cardboard or metal, in focus."""
    surface = chance.choice((_plastic, _cardboard, _metal))(chance, size)
    draw = ImageDraw.Draw(surface)
    for _ in range(chance.randint(1, 4)):
        chance.choice((_edge, _slots, _screw))(chance, draw, size)
    return surface.filter(ImageFilter.GaussianBlur(0.7))


def _plastic(chance: Random, size: tuple[int, int]) -> Image.Image:
    level = chance.choice((chance.randint(25, 60), chance.randint(150, 225)))
    return with_grain(_slope(chance, size, level, 18), grain(chance, size, 2, coarse=3))


def _cardboard(chance: Random, size: tuple[int, int]) -> Image.Image:
    pitch, depth = chance.randint(8, 18), chance.randint(2, 6)
    waves = Image.new("L", size, 128)
    draw = ImageDraw.Draw(waves)
    for y in range(0, size[1], pitch):
        draw.line((0, y, size[0], y), fill=128 - depth, width=pitch // 3)
    surface = with_grain(_slope(chance, size, chance.randint(110, 160), 14), waves)
    fibres = grain(chance, (size[0] // 6, size[1]), 7).resize(size, Image.Resampling.BILINEAR)
    return with_grain(surface, fibres)


def _metal(chance: Random, size: tuple[int, int]) -> Image.Image:
    brushed = grain(chance, (max(1, size[0] // 90), size[1]), 14)
    lines = brushed.resize(size, Image.Resampling.BICUBIC)
    return with_grain(_slope(chance, size, chance.randint(120, 200), 40), lines)


def _slope(chance: Random, size: tuple[int, int], level: int, depth: int) -> Image.Image:
    """An even surface on which light falls from one side."""
    corners = [min(255, max(0, level + chance.randint(-depth, depth))) for _ in range(4)]
    return Image.frombytes("L", (2, 2), bytes(corners)).resize(size, Image.Resampling.BICUBIC)


def _edge(chance: Random, draw: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    x, lean = chance.randrange(size[0]), chance.randint(-80, 80)
    draw.line((x, 0, x + lean, size[1]), fill=chance.randint(10, 90), width=chance.randint(2, 12))


def _slots(chance: Random, draw: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    x, y = chance.randrange(size[0]), chance.randrange(size[1])
    pitch, length = chance.randint(9, 22), chance.randint(40, 180)
    for number in range(chance.randint(4, 12)):
        left = x + number * pitch
        draw.rounded_rectangle((left, y, left + pitch // 2, y + length), pitch // 4, fill=22)


def _screw(chance: Random, draw: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    x, y, radius = chance.randrange(size[0]), chance.randrange(size[1]), chance.randint(8, 26)
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=150, outline=60, width=2)
    draw.line((x - radius // 2, y, x + radius // 2, y), fill=50, width=3)
    draw.line((x, y - radius // 2, x, y + radius // 2), fill=50, width=3)

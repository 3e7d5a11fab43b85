"""Pictures of labels of which it is known what stands on them: one seed, one picture."""

import io
from dataclasses import dataclass
from random import Random

from PIL import Image

from label_pictures.categories import Category
from label_pictures.grain import grain, with_grain
from label_pictures.lights import flat, glaring, shadowed
from label_pictures.scenes import Scene, set_up
from label_pictures.shots import Shot, some_shot
from label_pictures.symbols import Symbology, some_symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, 8 bits of grey, and what a reader should find in it."""

    category: Category
    seed: int
    text: str
    symbology: Symbology
    shot: Shot
    image: Image.Image


def draw(category: Category, seed: int) -> Picture:
    """The picture of that seed; the same to the byte whenever it is drawn."""
    chance = Random(f"{category.value} {seed}")
    symbol = some_symbol(chance)
    shot = some_shot(category, chance)
    lit = _lit(set_up(symbol, shot, chance), shot, chance)
    return Picture(
        category=category,
        seed=seed,
        text=symbol.text,
        symbology=symbol.symbology,
        shot=shot,
        image=_taken(lit, shot, chance),
    )


def _lit(scene: Scene, shot: Shot, chance: Random) -> Image.Image:
    picture = scene.picture
    if shot.shadow:
        softness = chance.uniform(1, scene.reach)
        picture = shadowed(picture, chance, scene.middle, shot.shadow, softness)
    if shot.glare:
        strength, radius = 120 + 480 * shot.glare, scene.reach * (0.3 + 0.7 * shot.glare)
        picture = glaring(picture, chance, scene.middle, strength, radius)
    if shot.contrast < 1:
        picture = flat(picture, shot.contrast, chance.randint(70, 190))
    return picture


def _taken(picture: Image.Image, shot: Shot, chance: Random) -> Image.Image:
    """What comes out of the camera."""
    noisy = with_grain(picture, grain(chance, picture.size, shot.noise, shot.coarse))
    if not shot.jpeg:
        return noisy
    packed = io.BytesIO()
    noisy.save(packed, "JPEG", quality=shot.jpeg)
    with Image.open(packed, formats=["JPEG"]) as damaged:
        return damaged.convert("L")

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
import zxingcpp
from PIL import ImageChops

from fieldbind.device.kinds import LabelKind
from fieldbind.device.labels import read_label
from label_pictures.categories import Category
from label_pictures.corpus import Picture, draw
from label_pictures.seeds import FINAL, TUNING
from label_pictures.shots import Shot, some_shot
from label_pictures.symbols import Symbology, some_symbol

_SOME = range(20)
_DRAWN = range(8)
_SPOILT: tuple[tuple[Category, Callable[[Shot], bool]], ...] = (
    (Category.DEFOCUS, lambda shot: shot.defocus >= 0.25),
    (Category.MOTION, lambda shot: shot.motion >= 0.5),
    (Category.PERSPECTIVE, lambda shot: shot.tilt >= 25),
    (Category.LOW_CONTRAST, lambda shot: shot.contrast <= 0.42),
    (Category.NOISE, lambda shot: shot.noise >= 10),
    (Category.GLARE, lambda shot: shot.glare > 0),
    (Category.JPEG, lambda shot: 1 <= shot.jpeg <= 16),
    (Category.SMALL, lambda shot: shot.module <= 2.4),
    (Category.SHADOW, lambda shot: shot.shadow >= 0.55),
    (Category.INVERTED, lambda shot: shot.inverted),
)
_WEBCAM = {(1280, 720), (640, 480), (1920, 1080)}


def _shots(category: Category) -> list[Shot]:
    return [some_shot(category, Random(seed)) for seed in _SOME]


def _is_readable(picture: Picture) -> bool:
    wanted = zxingcpp.BarcodeFormats(
        [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix]
    )
    found = zxingcpp.read_barcodes(picture.image, formats=wanted)
    return picture.text in [barcode.text for barcode in found]


@pytest.mark.parametrize("category", Category, ids=lambda category: category.value)
def test_a_seed_draws_the_same_bytes_whenever_it_is_asked(category: Category) -> None:
    one, again, other = draw(category, 1), draw(category, 1), draw(category, 2)
    assert (one.text, one.image.size) == (again.text, again.image.size)
    assert one.image.tobytes() == again.image.tobytes() != other.image.tobytes()
    assert one.image.mode == "L"
    assert one.image.size in _WEBCAM


def test_no_picture_for_tuning_is_one_of_the_final_ones() -> None:
    assert set(TUNING) == set(FINAL) == set(Category)
    for category in Category:
        assert len(TUNING[category]) == len(FINAL[category]) == 40
        assert not set(TUNING[category]) & set(FINAL[category])


def test_both_sets_have_labels_of_every_kind_in_every_symbology() -> None:
    for seeds in (TUNING, FINAL):
        symbols = [
            some_symbol(Random(f"{category.value} {seed}"))
            for category, numbers in seeds.items()
            for seed in numbers
        ]
        assert {read_label(symbol.text).kind for symbol in symbols} == set(LabelKind)
        shares = Counter(symbol.symbology for symbol in symbols)
        assert set(shares) == set(Symbology)
        assert shares[Symbology.QR] > len(symbols) / 2


def test_what_is_printed_on_a_label_is_its_text() -> None:
    clean = [draw(Category.CLEAN, seed) for seed in _DRAWN]
    square = [picture for picture in clean if picture.symbology is not Symbology.CODE_128]
    assert len(square) > len(clean) / 2
    assert all(_is_readable(picture) for picture in square)


@pytest.mark.parametrize(
    ("category", "is_spoilt"), _SPOILT, ids=[category.value for category, _ in _SPOILT]
)
def test_a_category_spoils_what_it_is_called_after(
    category: Category, is_spoilt: Callable[[Shot], bool]
) -> None:
    assert all(is_spoilt(shot) for shot in _shots(category))
    assert not any(is_spoilt(shot) for shot in _shots(Category.CLEAN))


def test_labels_lie_turned_in_every_direction() -> None:
    turns = sorted(shot.turn for shot in _shots(Category.ROTATION))
    assert turns[0] < -90 < 90 < turns[-1]


def test_a_combination_has_two_things_wrong_or_three() -> None:
    for shot in _shots(Category.COMBINED):
        wrong = [is_spoilt(shot) for _, is_spoilt in _SPOILT]
        assert sum(wrong) <= 3
    assert (
        sum(sum(is_spoilt(shot) for _, is_spoilt in _SPOILT) for shot in _shots(Category.COMBINED))
        > 20
    )


@pytest.mark.parametrize("category", [Category.DEFOCUS, Category.MOTION, Category.NOISE])
def test_the_hardest_picture_is_read_by_nobody_and_the_easiest_by_everybody(
    category: Category,
) -> None:
    pictures = [draw(category, seed) for seed in _DRAWN]
    flat = [picture for picture in pictures if picture.symbology is not Symbology.CODE_128]
    read = [_is_readable(picture) for picture in flat]
    assert any(read)
    assert not all(read)


def test_jpeg_leaves_blocks_of_its_own() -> None:
    picture = draw(Category.JPEG, 1).image
    shifted = ImageChops.offset(picture, 1, 0)
    edges = ImageChops.difference(picture, shifted)
    width, height = edges.size
    pixels = edges.tobytes()
    by_column = [sum(pixels[column::width]) / height for column in range(width)]
    seams = by_column[8:-8:8]
    assert sum(seams) / len(seams) > sum(by_column) / len(by_column)

"""Looking through a picture: small codes, several, strangers, and a budget."""

from itertools import count

from PIL import Image

from fieldbind.device.pictures.reading import look_through, open_picture, read_picture
from pictured import NO_TOKEN, OTHER, PROJECT, WIFI, drawn, packed, photo


def test_a_small_code_in_a_large_photo_is_found_where_it_is() -> None:
    picture = Image.effect_noise((1_000, 750), 40).resize((4_000, 3_000)).convert("L")
    code = drawn(PROJECT, scale=4)
    picture.paste(code, (2_600, 1_900))
    (read,) = read_picture(packed(picture, "JPEG")).ours
    assert read.label.device_name == "sim_dev_01"
    for x, y in read.code.corners:
        assert 2_600 <= x <= 2_600 + code.width
        assert 1_900 <= y <= 1_900 + code.height


def test_a_code_that_fills_a_large_photo_is_found() -> None:
    picture = Image.new("L", (5_000, 4_000), 220)
    picture.paste(drawn(PROJECT).resize((3_600, 3_600)), (700, 200))
    assert len(read_picture(packed(picture, "JPEG")).ours) == 1


def test_all_labels_and_all_strangers_are_told() -> None:
    found = read_picture(packed(photo(PROJECT, OTHER, WIFI, size=(1_300, 600))))
    assert {read.label.device_name for read in found.ours} == {"sim_dev_01", "sim_dev_02"}
    assert [read.code.text for read in found.strangers] == [WIFI]


def test_a_faint_code_is_found_with_patience_only() -> None:
    faint = Image.eval(photo(NO_TOKEN, ground=255), lambda value: 240 + value // 16)
    whole = open_picture(packed(faint.rotate(33, fillcolor=255)))
    assert [read.label.device_name for read in look_through(whole).ours] == ["sim_dev_01"]


def test_looking_ends_with_its_budget() -> None:
    asked = count()
    whole = open_picture(packed(photo()))
    assert look_through(whole, 0.0, lambda: float(next(asked))).ours == ()
    assert next(asked) < 60

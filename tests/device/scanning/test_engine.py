"""What is in a picture comes out, and nothing that is in one raises."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from fieldbind.device.scanning.engine import Code, Symbology, read_fast, read_patiently
from fieldbind.device.scanning.grey import Grey
from printed import CODE_128, DATA_MATRIX, MICRO_QR, OURS, QR, STRANGER, grey_of, pasted, printed

_LONG = 60.0
_NEAR = 6


def texts(codes: tuple[Code, ...]) -> set[str]:
    return {code.text for code in codes}


@pytest.mark.parametrize(
    ("form", "text", "symbology"),
    [
        (QR, OURS, Symbology.QR),
        (MICRO_QR, "A7K2Q9", Symbology.QR),
        (DATA_MATRIX, OURS, Symbology.DATA_MATRIX),
        (CODE_128, "SIMPROD001/sim_dev_01", Symbology.CODE_128),
    ],
)
def test_every_symbology_by_both_passes(
    form: zxingcpp.BarcodeFormat, text: str, symbology: Symbology
) -> None:
    grey = grey_of(pasted(printed(text, form, scale=3 if form is CODE_128 else 5)))

    for codes in (read_fast(grey), read_patiently(grey, _LONG)):
        assert [(code.text, code.symbology) for code in codes] == [(text, symbology)]


def test_several_codes_in_one_frame() -> None:
    picture = pasted(printed(OURS, DATA_MATRIX, scale=4), at=(100, 100))
    picture.paste(printed(STRANGER, scale=4), (700, 200))

    assert texts(read_fast(grey_of(picture))) == {OURS, STRANGER}
    assert texts(read_patiently(grey_of(picture), _LONG)) == {OURS, STRANGER}


def test_ours_is_found_although_a_stranger_is_easier() -> None:
    light_on_dark = printed(OURS, scale=4).point([255 - level for level in range(256)])
    picture = pasted(light_on_dark, at=(100, 100))
    picture.paste(printed(STRANGER, scale=4), (700, 200))

    assert texts(read_fast(grey_of(picture))) == {STRANGER}
    assert texts(read_patiently(grey_of(picture), _LONG)) == {OURS, STRANGER}


@pytest.mark.parametrize("form", [QR, DATA_MATRIX])
def test_corners_are_in_the_pixels_of_the_picture(form: zxingcpp.BarcodeFormat) -> None:
    code = printed(OURS, form, scale=4)
    box = code.point([255 - level for level in range(256)]).getbbox()
    assert box
    left, top, right, bottom = box
    wanted = [(left, top), (right, top), (right, bottom), (left, bottom)]

    for read in (read_fast(grey_of(pasted(code)))[0], *read_patiently(_faint(code), _LONG)):
        for (x, y), (across, down) in zip(read.corners, wanted, strict=True):
            assert abs(x - 400 - across) <= _NEAR
            assert abs(y - 200 - down) <= _NEAR


def test_rows_may_be_further_apart_than_they_are_wide() -> None:
    picture = pasted(printed(OURS, scale=3))
    wide = Image.new("L", (1300, 720))
    wide.paste(picture)
    grey = Grey(1280, 720, 1300, memoryview(wide.tobytes()))

    assert texts(read_fast(grey)) == {OURS}
    assert texts(read_patiently(grey, _LONG)) == {OURS}


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x80\xc3", b"\0", "  ", "\x1b[31m"])
def test_whatever_a_code_holds(content: str | bytes) -> None:
    (code,) = read_fast(grey_of(pasted(printed(content, scale=4))))

    assert code.text


@pytest.mark.parametrize("size", [(1, 1), (1, 33), (33, 1), (2, 2)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    picture = Image.new("L", size)
    picture.putpixel((0, size[1] - 1), 1)

    assert read_fast(grey_of(picture)) == read_patiently(grey_of(picture), _LONG) == ()


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 5), st.data())
def test_whatever_a_picture_holds(
    width: int, height: int, filling: int, data: st.DataObject
) -> None:
    stride = width + filling
    some = data.draw(st.binary(min_size=1, max_size=64))
    grey = Grey(width, height, stride, (some * (stride * height))[: stride * height])

    read_fast(grey)
    read_patiently(grey, _LONG)


def _faint(code: Image.Image) -> Grey:
    """So faint that only a changed view of a part of it is read."""
    return grey_of(pasted(code.point([140 + level // 36 for level in range(256)]), ground=140))

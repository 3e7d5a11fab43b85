"""The code on the screen: what stands in it, and that nothing of it leaks."""

import json

import pytest
import zxingcpp
from PIL import Image

from fieldbind.cloud.models import BindToken, Secret
from fieldbind.device.labels import LabelKind, read_label
from fieldbind.device.shown_code import QUIET_ZONE, Modules, shown_code

TOKEN = BindToken("0cc175b9c0f1b6a831c399e269772661")


def read(modules: Modules, size: int = 3) -> str:
    """What a camera reads."""
    side = modules.side + 2 * QUIET_ZONE
    picture = Image.new("L", (side, side), 255)
    for row, line in enumerate(modules.dark):
        for column, is_dark in enumerate(line):
            if is_dark:
                picture.putpixel((column + QUIET_ZONE, row + QUIET_ZONE), 0)
    qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    (code,) = zxingcpp.read_barcodes(picture.resize((side * size, side * size)), formats=qr)
    return code.bytes.decode("utf-8")


@pytest.mark.parametrize(
    ("ssid", "password"),
    [
        ("Lin-Home", "Harbour-24"),
        ("open", ""),
        ("林家花园", "p" * 58),
        ("x" * 32, '"' * 58),
        ("  blanks  ", "a b c d e"),
    ],
)
def test_it_holds_what_the_vendors_app_shows(ssid: str, password: str) -> None:
    text = read(shown_code(ssid, Secret(password), TOKEN))
    assert json.loads(text) == {
        "ssid": ssid,
        "bssid": "",
        "pwd": password,
        "token": TOKEN.reveal(),
    }
    assert list(json.loads(text)) == ["ssid", "bssid", "pwd", "token"]


def test_it_is_a_label_to_fieldbind_itself() -> None:
    label = read_label(read(shown_code("Lin-Home", Secret("Harbour-24"), TOKEN)))
    assert label.kind is LabelKind.APP_WIFI
    assert label.token == TOKEN


def test_nobody_reads_it_in_a_log() -> None:
    assert repr(shown_code("Lin-Home", Secret("Harbour-24"), TOKEN)) == "Modules(hidden)"

"""Handing a token over by a code on the screen, through the real window."""

import json
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from at_the_wait import report
from cards import focused
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut
from fieldbind.qt.application import make_application
from fieldbind.qt.theme import Appearance, Scheme
from fieldbind.qt.widgets.code_view import CodeView
from fieldbind.steps import Step
from handing_over import CREATE, PASSWORD, SSID, STATE, enter_wifi, until_bound
from wizardry import Person, at_work, quick_settings

LONGEST = ("林家花园和车库的无线2G", 'Pa\\"ss' * 9 + "wd12")
CODE = "device.way.qr"


@pytest.fixture
async def there(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody who wants to show a code; the device takes its time."""
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.sign_in()
        await person.choose_place()
        enter_wifi(person)
        person.press(CODE)
        yield person


async def show(person: Person) -> None:
    """Press the primary and wait for the code."""
    person.press("nav.next")
    await person.until_seen("device.full_size")


def seen_by_camera(widget: QWidget) -> dict[str, str]:
    """What a camera reads off the screen where this widget is."""
    image = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB888)
    size = (image.width(), image.height())
    rows = bytes(image.constBits())
    picture = Image.frombuffer("RGB", size, rows, "raw", "RGB", image.bytesPerLine(), 1)
    qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    (code,) = zxingcpp.read_barcodes(picture, formats=qr)
    return json.loads(code.bytes)


def code_of(person: Person) -> CodeView:
    """The code that is uppermost."""
    views = person.wizard.window.findChildren(CodeView)
    return [view for view in views if view.isVisible()][-1]


async def test_from_a_label_without_a_token_to_done(there: Person) -> None:
    assert there.words("nav.next") == "Create and show the code"
    await show(there)
    assert there.words("nav.cancel") == "Stop"
    assert not there.sees("nav.next")
    await there.until(lambda: "Checked" in there.page_words())
    assert there.words("device.waited") == "0:00"
    made = there.wizard.answers.made
    assert made
    assert seen_by_camera(code_of(there)) == {
        "ssid": SSID,
        "bssid": "",
        "pwd": PASSWORD,
        "token": made.reveal(),
    }
    report(there)
    await until_bound(there)
    assert len(there.cloud.asked(CREATE)) == 1


async def test_full_size_covers_the_window_and_escape_gives_the_page_back(there: Person) -> None:
    await show(there)
    there.press("device.full_size")
    assert focused(there) == "device.full_size.close"
    assert not there.find("device.ssid").isEnabled()
    assert not there.find("rail.sign_out").isEnabled()
    assert there.find("device.shown").size() == there.wizard.window.size()
    there.key(Qt.Key.Key_Tab)
    assert focused(there) == "device.full_size.close"
    assert seen_by_camera(code_of(there))["ssid"] == SSID
    there.wizard.window.resize(800, 560)
    await there.until(lambda: there.find("device.shown").height() == 560)
    there.key(Qt.Key.Key_Escape)
    assert not there.sees("device.shown")
    assert focused(there) == "device.full_size"
    assert there.find("rail.sign_out").isEnabled()
    assert there.wizard.is_busy
    there.press("device.full_size")
    there.enter()
    assert not there.sees("device.shown")


async def test_full_size_closes_by_itself_when_the_device_reports(there: Person) -> None:
    await show(there)
    there.press("device.full_size")
    await there.until(lambda: there.words("device.shown.waited") == "0:01")
    report(there)
    await there.until_seen("confirm.summary")
    assert not there.sees("device.shown")


async def test_full_size_closes_for_what_stands_in_the_way(there: Person) -> None:
    await show(there)
    there.press("device.full_size")
    there.cloud.demand("InvalidParameterValue.TokenIsExpire", action=STATE)
    await there.until_seen("problem.title")
    assert not there.sees("device.shown")
    there.press("problem.fix")
    await there.until_seen("device.full_size")
    assert len(there.cloud.asked(CREATE)) == 2
    report(there)
    await there.until(lambda: there.wizard.step is Step.CONFIRM)


async def test_after_the_limit_the_same_code_is_shown_on(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path, wait_limit=0.3), cloud) as person:
        await person.sign_in()
        await person.choose_place()
        enter_wifi(person)
        person.press(CODE)
        await show(person)
        token = seen_by_camera(code_of(person))["token"]
        await person.until_seen("problem.title")
        assert person.words("problem.fix") == "Keep waiting"
        person.press("problem.fix")
        await person.until_seen("device.full_size")
        assert seen_by_camera(code_of(person))["token"] == token
        assert person.wizard.step is Step.DEVICE
        report(person)
        await person.until_seen("confirm.summary")


async def test_lost_answers_are_said_and_survived(there: Person) -> None:
    await show(there)
    there.cloud.demand(cut(after=False), action=STATE, times=None)
    await there.until(lambda: "No answer. Asking again." in there.page_words())
    there.cloud.forget_demands()
    await there.until(lambda: "Checked" in there.page_words())
    report(there)
    await there.until_seen("confirm.summary")


async def test_stop_takes_the_code_away_and_keeps_the_token(there: Person) -> None:
    await show(there)
    token = seen_by_camera(code_of(there))["token"]
    there.press("nav.cancel")
    await there.until_seen("nav.next")
    assert not there.sees("device.full_size")
    assert there.words("nav.next") == "Show the code"
    await show(there)
    assert seen_by_camera(code_of(there))["token"] == token


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("size", [(960, 640), (800, 560)])
async def test_the_longest_code_is_read_off_the_screen_at_any_size_in_any_theme(
    there: Person, scheme: Scheme, size: tuple[int, int]
) -> None:
    ssid, password = LONGEST
    assert (len(ssid.encode()), len(password)) == (32, 58)
    look = make_application().findChild(Appearance)
    assert look
    look.choose(scheme)
    there.wizard.window.resize(*size)
    there.fill("device.ssid", ssid)
    there.fill("device.wifi_password", password)
    await show(there)
    there.press("device.full_size")
    full = code_of(there)
    there.key(Qt.Key.Key_Escape)
    for view in (code_of(there), full):
        read = seen_by_camera(view)
        assert (read["ssid"], read["pwd"]) == LONGEST
    look.choose(Scheme.LIGHT)

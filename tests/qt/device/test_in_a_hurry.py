"""Several things at once on the real Device page: what was done last is what counts."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from camera_stand import DOCUMENT, Stand, before_cameras
from device_fields import entered
from fieldbind.demo.trouble import delay
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.tile import Tile
from label_scene import scene
from pictured import NO_TOKEN, OTHER, PROJECT, TOKEN, WIFI, drop, files, kept, photo
from wizardry import Person

WHOLE = f'{{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"{TOKEN}"}}'
READ = "Token, product ID and device name are read."
_BUSY = "Reading…"


def is_alive(name: str) -> bool:
    """Whether there is a thread of this name."""
    return any(thread.name == name for thread in threading.enumerate())


async def be_reading(person: Person, folder: Path, *texts: str) -> None:
    """Give a picture that takes a while."""
    picture = kept(folder, photo(*texts, size=(7_000, 7_000)), "slow.png")
    drop(person.wizard.page, files(picture))
    await person.until(lambda: person.find("device.image", Tile).caption == _BUSY)


@pytest.mark.parametrize("texts", [(), (OTHER,), (PROJECT, OTHER), (WIFI,)])
async def test_a_scan_takes_the_place_of_a_picture_that_is_being_read(
    there: Person, tmp_path: Path, texts: tuple[str, ...]
) -> None:
    await be_reading(there, tmp_path, *texts)
    there.scan(WHOLE)
    assert there.find("device.image", Tile).caption == "Open, drop or paste"
    await there.until(lambda: not is_alive("read picture"))
    assert entered(there) == (TOKEN, "SIMPROD001", "sim_dev_01")
    assert there.words("device.hint") == READ
    assert not there.sees("device.labels")


async def test_so_does_a_scan_of_something_else(there: Person, tmp_path: Path) -> None:
    await be_reading(there, tmp_path, PROJECT)
    there.scan(WIFI)
    await there.until(lambda: not is_alive("read picture"))
    assert entered(there) == ("", "", "")
    assert "Wi-Fi label" in there.words("device.hint")


@pytest.mark.parametrize("texts", [(NO_TOKEN,), (PROJECT, OTHER)])
async def test_a_picture_waits_for_who_looks_at_something_else_meanwhile(
    there: Person, tmp_path: Path, texts: tuple[str, ...]
) -> None:
    tile = there.find("device.image", Tile)
    await be_reading(there, tmp_path, *texts)
    there.press("rail.history")
    await there.until_seen("history.search")
    there.find("history.search").setFocus()
    await there.until(lambda: tile.caption != _BUSY)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "history.search"
    there.press("nav.back")
    await there.until_seen("device.labels" if len(texts) > 1 else "device.ssid")


async def test_a_scan_counts_more_than_a_token_that_is_being_created(there: Person) -> None:
    there.cloud.demand(delay(0.5), action="AppCreateDeviceBindToken")
    there.press("device.create")
    create = there.find("device.create", Button)
    await there.until(lambda: create.is_busy)
    there.scan(WHOLE)
    await there.until(lambda: not create.is_busy)
    assert entered(there) == (TOKEN, "SIMPROD001", "sim_dev_01")
    assert not there.sees("device.created")
    assert there.words("device.hint") == READ
    assert there.wizard.answers.made is None


async def test_a_token_that_comes_while_the_camera_looks_leaves_the_focus_there(
    there: Person,
) -> None:
    stand = Stand()
    stand.show(scene())
    there.press("device.create")
    await before_cameras(there, stand)
    await there.until(lambda: there.wizard.answers.made)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "camera.picture"
    there.press("nav.back")
    assert there.sees("device.created")


async def test_where_none_is_left_any_camera_is_used_at_once(there: Person) -> None:
    stand = Stand()
    stand.show(scene())
    await before_cameras(there, stand)
    there.press("rail.history")
    stand.unplug()
    there.press("nav.back")
    assert "Plug one in and it is used at once" in there.page_words()
    stand.show(scene(WHOLE), camera=DOCUMENT)
    await there.until_seen("camera.result")

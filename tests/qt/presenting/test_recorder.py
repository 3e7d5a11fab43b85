"""A picture of each step, and none in place of one that was there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from by_the_system import press
from fieldbind.faults import LocalFault
from fieldbind.qt.presenting.recorder import last_number
from fieldbind.qt.presenting.showing import Showing
from fieldbind.settings.model import Language
from full_disk import full_disk
from visitor import Visitor
from wizardry import Person


def test_numbers_go_on_after_the_highest_whatever_else_lies_there(tmp_path: Path) -> None:
    assert last_number(tmp_path) == 0
    for name in (
        "07-place-en.png",
        "101-done-en.png",
        "11-device-en.png",
        "999.png",
        "500-notes.txt",
    ):
        (tmp_path / name).touch()
    assert last_number(tmp_path) == 101


async def test_a_picture_is_written_of_each_step(visitor: Visitor, tmp_path: Path) -> None:
    folder = tmp_path / "slides"
    folder.mkdir()
    (folder / "07-older-en.png").touch()
    wizard, person = visitor.wizard, visitor.person
    wizard.showroom.set_up(Showing(record=folder))
    person.press("nav.next")
    await person.until_seen("place.family")
    person.press("rail.history")
    await person.until(lambda: (folder / "09-history-en.png").exists())
    assert wizard.showroom.attract is not None
    wizard.showroom.attract.warn()
    person.press("rail.history")
    await press(person.wizard.window, Qt.Key.Key_X)
    await person.until(lambda: (folder / "10-place-en.png").exists())
    wizard.look.speak(Language.CHINESE)
    person.press("rail.history")
    assert sorted(file.name for file in folder.iterdir()) == [
        "07-older-en.png",
        "08-place-en.png",
        "09-history-en.png",
        "10-place-en.png",
        "11-place-zh_CN.png",
    ]
    picture = QImage(str(folder / "08-place-en.png"))
    assert picture.size() == wizard.window.size() * wizard.window.devicePixelRatio()
    assert (folder / "07-older-en.png").stat().st_size == 0


async def test_a_picture_that_cannot_be_written_is_logged(
    visitor: Visitor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    visitor.wizard.showroom.set_up(Showing(attract_after=None, record=folder))
    folder.rmdir()
    visitor.person.press("nav.next")
    await visitor.person.until(lambda: "picture not written: 01-place-en.png" in caplog.text)
    # Nor does a full disk take the picture that was there already.
    recorder = visitor.wizard.showroom.recorder
    assert recorder is not None
    folder.mkdir()
    recorder.take()
    before = (folder / "01-place-en.png").read_bytes()
    with full_disk():
        recorder.take()
    assert [file.read_bytes() for file in folder.iterdir()] == [before]
    caplog.clear()


async def test_a_page_that_has_stopped_is_called_so(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "slides"
    folder.mkdir()
    await person.until_seen("signin.account")
    person.wizard.showroom.set_up(Showing(attract_after=None, record=folder))
    person.wizard.show_fault(LocalFault("FIELDBIND_DEFECT"))
    await person.until((folder / "01-sign-in-stopped-en.png").exists)

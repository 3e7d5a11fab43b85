"""Pictures of labels on the real Device page: opened, dropped, pasted, and what comes of it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView

from camera_stand import Stand, before_cameras
from device_fields import entered
from fieldbind.qt.device.picture_reading import PictureReading
from fieldbind.qt.device.picture_words import PictureWords
from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.tile import Tile
from fieldbind.steps import Step
from looking import shows
from pictured import (
    NO_TOKEN,
    OTHER,
    PROJECT,
    TOKEN,
    WIFI,
    drawn,
    drop,
    files,
    hold_over,
    kept,
    packed,
    photo,
    picture_data,
    take_away,
)
from wizardry import Person

NOTHING = "No code found. Take it closer, straight on and without a reflection."


def said(person: Person) -> str:
    """The live hint."""
    return person.words("device.hint") if person.sees("device.hint") else ""


def copy(data: QMimeData) -> None:
    """Put something on the clipboard, as another program does."""
    QGuiApplication.clipboard().setMimeData(data)


def press_paste(person: Person) -> None:
    """Press Ctrl+V, wherever the focus is."""
    focus = person.wizard.window.focusWidget() or person.wizard.window
    QTest.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def is_read(person: Person) -> Callable[[], bool]:
    """Whether the label of the project has been read."""
    return lambda: entered(person) == ("A7K2Q9", "SIMPROD001", "sim_dev_01")


def has_said(person: Person, words: str) -> Callable[[], bool]:
    """Whether the live hint says this."""
    return lambda: said(person) == words


# Opened.


async def test_a_picture_is_opened_and_told_as_a_scan_is(there: Person, tmp_path: Path) -> None:
    path = kept(tmp_path, photo(PROJECT))
    sent = len(there.cloud.requests)
    await _choose(there, path)
    await there.until(is_read(there))
    assert said(there) == "Token, product ID and device name are read."
    assert "Filled from the label" in there.page_words()
    assert len(there.cloud.requests) == sent
    assert there.wizard.step is Step.DEVICE
    assert there.wizard.window.focusWidget() is there.find("device.token")
    there.enter()
    await there.until(lambda: there.wizard.step is not Step.DEVICE)


async def test_the_next_picture_is_looked_for_where_the_last_one_was(
    there: Person, tmp_path: Path
) -> None:
    await _choose(there, kept(tmp_path, photo()))
    await there.until(has_said(there, NOTHING))
    there.press("device.image")
    await there.until_seen("device.image_dialog")
    dialog = there.find("device.image_dialog", QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert "*.webp" in dialog.nameFilters()[0]
    dialog.reject()
    await there.until(lambda: not there.sees("device.image_dialog"))
    assert said(there) == NOTHING


# Dropped.


async def test_a_file_is_dropped_anywhere_and_the_page_shows_that_it_may_be(
    there: Person, tmp_path: Path
) -> None:
    data = files(kept(tmp_path, photo(PROJECT)))
    page = there.wizard.page
    assert hold_over(page, data)
    assert there.words("device.drop") == "Drop it here"
    assert shows(there.find("device.drop"), Colour.ACCENT_LINE)
    take_away(page)
    assert not there.sees("device.drop")
    assert drop(page, data)
    assert not there.sees("device.drop")
    await there.until(is_read(there))


@pytest.mark.parametrize("field", ["device.token", "device.product", "device.name"])
async def test_a_file_dropped_on_a_field_is_no_text(
    there: Person, tmp_path: Path, field: str
) -> None:
    path = kept(tmp_path, photo(PROJECT))
    data = files(path)
    data.setText(str(path))
    assert drop(there.find(field), data)
    await there.until(is_read(there))


async def test_a_text_is_dropped_on_the_page_as_on_the_field(there: Person) -> None:
    data = QMimeData()
    data.setText(TOKEN)
    assert drop(there.wizard.page, data)
    assert entered(there)[0] == TOKEN
    data.setText("sim_dev_09")
    drop(there.find("device.name"), data)
    assert entered(there) == (TOKEN, "", "sim_dev_09")


async def test_a_picture_dragged_out_of_a_browser_is_read_and_its_address_is_not(
    there: Person,
) -> None:
    data = picture_data(packed(photo(PROJECT)))
    data.setUrls([QUrl("https://example.invalid/label.png")])
    assert drop(there.wizard.page, data)
    await there.until(is_read(there))
    data = QMimeData()
    data.setUrls([QUrl("https://example.invalid/label.png")])
    assert drop(there.wizard.page, data)
    assert entered(there)[0] == "A7K2Q9"
    assert "address" in said(there)


async def test_what_is_neither_is_not_taken(there: Person) -> None:
    data = QMimeData()
    data.setData("application/x-something", b"else")
    assert not hold_over(there.wizard.page, data)
    assert not there.sees("device.drop")


async def test_nothing_is_taken_while_the_page_is_being_checked(
    there: Person, tmp_path: Path
) -> None:
    path = kept(tmp_path, photo(OTHER))
    there.fill("device.token", TOKEN)
    there.press("nav.next")
    assert there.wizard.is_busy
    assert not drop(there.wizard.page, files(path))
    copy(files(path))
    press_paste(there)
    await there.until(lambda: there.wizard.step is not Step.DEVICE)
    token = there.wizard.answers.token
    assert token
    assert token.reveal() == TOKEN


# Pasted.


@pytest.mark.parametrize("focus", ["device.token", "device.name", "device.camera", "nav.next"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
async def test_a_picture_is_pasted_wherever_the_focus_is(
    there: Person, focus: str, kind: str
) -> None:
    copy(picture_data(packed(photo(PROJECT), kind), f"image/{kind.lower()}"))
    there.find(focus).setFocus()
    press_paste(there)
    await there.until(is_read(there))


async def test_the_paste_button_takes_a_picture_a_file_or_a_text(
    there: Person, tmp_path: Path
) -> None:
    copy(files(kept(tmp_path, photo(OTHER))))
    there.press("device.token.paste")
    await there.until(lambda: entered(there) == ("B8L3R9", "SIMPROD002", "sim_dev_02"))
    copy(picture_data(packed(photo(PROJECT))))
    there.press("device.token.paste")
    await there.until(is_read(there))
    QGuiApplication.clipboard().setText(TOKEN)
    there.press("device.token.paste")
    assert entered(there)[0] == TOKEN


async def test_a_text_is_pasted_where_the_focus_is_and_else_into_the_token(there: Person) -> None:
    QGuiApplication.clipboard().setText("sim_dev_09")
    there.find("device.name").setFocus()
    press_paste(there)
    assert entered(there) == ("", "", "sim_dev_09")
    QGuiApplication.clipboard().setText(TOKEN)
    there.find("device.image").setFocus()
    press_paste(there)
    assert entered(there) == (TOKEN, "", "sim_dev_09")


async def test_a_table_copied_with_its_picture_is_a_text(there: Person) -> None:
    data = picture_data(packed(photo(OTHER)))
    data.setText(TOKEN)
    copy(data)
    press_paste(there)
    assert entered(there) == (TOKEN, "", "")


@pytest.mark.parametrize("form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32])
async def test_a_picture_that_the_system_has_unpacked_is_read(
    there: Person, form: QImage.Format
) -> None:
    code = drawn(PROJECT)
    ink = Image.new("RGBA", code.size, (0, 0, 0, 0))
    ink.paste((0, 0, 0, 255), mask=code.point([255 - value for value in range(256)]))
    ground = ink if form is QImage.Format.Format_ARGB32 else code
    data = QMimeData()
    data.setImageData(QImage.fromData(packed(ground)).convertToFormat(form))
    copy(data)
    press_paste(there)
    await there.until(is_read(there))


async def test_where_a_wifi_is_entered_a_text_may_be_its_password_and_a_picture_is_a_label(
    there: Person,
) -> None:
    there.press("device.hotspot")
    await there.until_seen("device.wifi_password")
    QGuiApplication.clipboard().setText("Harbour-24")
    there.find("nav.next").setFocus()
    press_paste(there)
    data = QMimeData()
    data.setText("Harbour-24")
    assert not hold_over(there.wizard.page, data)
    assert there.sees("device.wifi_password")
    assert drop(there.wizard.page, picture_data(packed(photo(PROJECT))))
    await there.until(lambda: not there.sees("device.wifi_password"))
    await there.until(is_read(there))


# What comes of it.


async def test_of_several_labels_a_person_chooses_one_by_keys(there: Person) -> None:
    await _show_two(there)
    assert said(there) == "2 labels. Which one is it?"
    there.enter()
    assert there.sees("device.labels")
    assert entered(there) == ("", "", "")
    there.key(Qt.Key.Key_Down)
    there.key(Qt.Key.Key_Down)
    there.enter()
    assert not there.sees("device.labels")
    assert entered(there) == ("B8L3R9", "SIMPROD002", "sim_dev_02")
    assert there.wizard.step is Step.DEVICE


async def test_of_several_labels_a_person_chooses_one_by_the_pointer(there: Person) -> None:
    await _show_two(there)
    view = there.find("device.labels", QListView)
    rows = [str(view.model().index(row, 0).data(_SPOKEN)) for row in (0, 1)]
    assert rows == [
        "SIMPROD001 / sim_dev_01, token ends K2Q9",
        "SIMPROD002 / sim_dev_02, token ends L3R9",
    ]
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert entered(there) == ("A7K2Q9", "SIMPROD001", "sim_dev_01")


async def test_escape_chooses_none_of_them(there: Person) -> None:
    there.fill("device.token", TOKEN)
    await _show_two(there)
    there.key(Qt.Key.Key_Escape)
    assert not there.sees("device.labels")
    assert entered(there) == (TOKEN, "", "")
    assert said(there) == "32 of 32 characters. Looks complete."
    assert there.wizard.window.isVisible()


async def test_bare_tokens_are_told_apart_by_their_ends(there: Person) -> None:
    copy(picture_data(packed(photo(TOKEN, TOKEN[::-1]))))
    press_paste(there)
    await there.until_seen("device.labels")
    model = there.find("device.labels", QListView).model()
    spoken = [str(model.index(row, 0).data(_SPOKEN)) for row in (0, 1)]
    assert spoken == ["token ends 2661", "token ends 1cc0"]


async def test_a_label_without_token_leads_to_the_hand_over(there: Person) -> None:
    sent = len(there.cloud.requests)
    drop(there.wizard.page, picture_data(packed(photo(NO_TOKEN))))
    await there.until_seen("device.ssid")
    assert entered(there) == ("", "SIMPROD001", "sim_dev_01")
    assert len(there.cloud.requests) == sent


async def test_a_label_of_somebody_else_is_named(there: Person) -> None:
    there.fill("device.token", TOKEN)
    drop(there.wizard.page, picture_data(packed(photo(WIFI))))
    await there.until(lambda: "Wi-Fi" in said(there))
    assert entered(there) == (TOKEN, "", "")


async def test_a_picture_without_a_code_says_what_helps(there: Person) -> None:
    there.press("nav.next")
    assert there.find("device.token").property("attention")
    drop(there.wizard.page, picture_data(packed(photo())))
    await there.until(has_said(there, NOTHING))
    there.type("0")
    assert said(there) == "1 of 6 or 32 characters"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "This file is empty. Copy the picture once more."),
        (b"%PDF-1.7", "This is not a picture that can be read. Give a JPEG, PNG, WebP or BMP."),
        (b"\0\0\0\x18ftypheic", "A photo in a phone’s own format. Save it as JPEG first."),
        (
            packed(photo(PROJECT))[:900],
            "This picture is not whole. Copy it once more, or take another.",
        ),
        (
            packed(Image.new("1", (9_000, 9_000))),
            "This picture is too large. Cut out the label, then try again.",
        ),
    ],
    ids=["empty", "PDF", "HEIC", "cut short", "huge"],
)
async def test_what_cannot_be_read_is_said_and_nothing_is_lost(
    there: Person, tmp_path: Path, content: bytes, words: str
) -> None:
    there.fill("device.token", TOKEN)
    (tmp_path / "label.jpg").write_bytes(content)
    drop(there.wizard.page, files(tmp_path / "label.jpg"))
    await there.until(has_said(there, words))
    assert entered(there) == (TOKEN, "", "")
    assert not there.wizard.problem


async def test_a_file_that_is_gone_and_a_folder_and_several_are_said(
    there: Person, tmp_path: Path
) -> None:
    drop(there.wizard.page, files(tmp_path / "gone.jpg"))
    await there.until(has_said(there, "This file cannot be opened. Is it still there?"))
    drop(there.wizard.page, files(tmp_path))
    await there.until(has_said(there, "This is not a file. Give the picture itself."))
    drop(there.wizard.page, files(tmp_path / "1.jpg", tmp_path / "2.jpg"))
    assert said(there) == "One picture at a time, please."


async def test_a_clipboard_that_has_never_held_anything(there: Person) -> None:
    # Where a kiosk has no window system Qt gives no content at all then.
    QGuiApplication.clipboard().clear()
    there.find("device.token").setFocus()
    there.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press_paste(there)
    assert entered(there) == ("", "", "")


# Meanwhile.


async def test_reading_is_seen_and_has_a_thread_of_its_own(there: Person, tmp_path: Path) -> None:
    drop(there.wizard.page, files(_slow(tmp_path)))
    await there.until(has_said(there, "Reading the picture…"))
    assert there.find("device.image", Tile).caption == "Reading…"
    (thread,) = [each for each in threading.enumerate() if each.name == "read picture"]
    assert thread.daemon
    there.type("a")
    await there.until(has_said(there, NOTHING))
    assert there.find("device.image", Tile).caption == "Open, drop or paste"
    assert entered(there)[0] == "a"


async def test_another_picture_takes_the_place_of_the_first(there: Person, tmp_path: Path) -> None:
    drop(there.wizard.page, files(_slow(tmp_path, OTHER)))
    await there.until(has_said(there, "Reading the picture…"))
    drop(there.wizard.page, picture_data(packed(photo(PROJECT))))
    await there.until(is_read(there))
    await there.until(lambda: not _is_reading())
    assert is_read(there)()


async def test_whoever_leaves_the_page_does_not_wait_for_a_picture(
    there: Person, tmp_path: Path
) -> None:
    drop(there.wizard.page, files(_slow(tmp_path, PROJECT)))
    await there.until(has_said(there, "Reading the picture…"))
    there.press("nav.back")
    await there.until_seen("place.family")
    await there.until(lambda: not _is_reading())
    await there.choose_place()
    assert entered(there) == ("", "", "")
    assert said(there) == ""
    assert there.find("device.image", Tile).caption == "Open, drop or paste"


async def test_a_drive_that_does_not_answer_is_given_up(there: Person, tmp_path: Path) -> None:
    reading = PictureReading(there.wizard, there.wizard.page, limit=0.0)
    told: list[str] = []
    reading.unread.connect(told.append)
    reading.read(_slow(tmp_path))
    await there.until(lambda: told)
    assert told == ["PICTURE_UNREADABLE.TOO_SLOW"]
    assert "took too long" in PictureWords().unread(told[0]).text
    await there.until(lambda: not _is_reading())


# Beside the camera.


async def test_the_camera_leads_to_a_picture_too(there: Person, tmp_path: Path) -> None:
    await before_cameras(there, Stand())
    await there.until_seen("camera.photo")
    there.press("camera.photo")
    await there.until_seen("device.image_dialog")
    dialog = there.find("device.image_dialog", QFileDialog)
    dialog.fileSelected.emit(str(kept(tmp_path, photo(PROJECT))))
    dialog.reject()
    await there.until(is_read(there))


async def test_a_laptop_without_a_camera_says_so_until_there_is_one(there: Person) -> None:
    stand = Stand()
    await before_cameras(there, stand)
    await there.until_seen("nav.back")
    there.press("nav.back")
    tile = there.find("device.camera", Tile)
    assert not tile.isEnabled()
    assert tile.caption == "No camera found"
    stand.show(QImage(64, 48, QImage.Format.Format_RGB32))
    assert tile.isEnabled()
    assert tile.caption == "Hold up the label"


async def _choose(person: Person, path: Path) -> None:
    person.press("device.image")
    await person.until_seen("device.image_dialog")
    dialog = person.find("device.image_dialog", QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    await person.until(lambda: not person.sees("device.image_dialog"))


async def _show_two(person: Person) -> None:
    copy(picture_data(packed(photo(PROJECT, OTHER))))
    press_paste(person)
    await person.until_seen("device.labels")


def _slow(folder: Path, *texts: str) -> Path:
    """A photo that takes a while."""
    return kept(folder, photo(*texts, size=(7_000, 7_000)), "slow.png")


def _is_reading() -> bool:
    return any(thread.name == "read picture" for thread in threading.enumerate())


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole

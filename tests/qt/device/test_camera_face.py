"""The camera on the real Device page: what it sees, what it says, and when it is open."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from camera_stand import (
    DOCUMENT,
    INTEGRATED,
    MIRROR,
    OutOfOrder,
    Stand,
    before_cameras,
    have_cameras,
    look_through_one,
)
from fieldbind.qt.camera.pictures import FolderSource
from fieldbind.qt.camera.source import FrameSource, SourceTrouble
from fieldbind.qt.camera.video_file import VideoFileSource
from fieldbind.qt.device.camera_face import CameraFace
from fieldbind.qt.device.viewfinder.picture import Manner, Picture
from fieldbind.qt.device.viewfinder.viewfinder import Viewfinder
from fieldbind.steps import Step
from label_scene import as_jpeg, darkened, scene, smeared
from motion_jpeg import write_video
from signing_in_again import end_session, sign_in_again
from wizardry import Person

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
PROJECT = f'{{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"{TOKEN}"}}'
OTHER = '{"ProductId":"SIMPROD002","DeviceName":"sim_dev_02","Token":"A7K2Q9"}'
MATTER = "MT:Y.K9042C00KA0648G00"
READ = "Label read, SIMPROD001 / sim_dev_01, token of 32 characters"


@pytest.fixture
def stand() -> Stand:
    """No camera yet."""
    return Stand()


def picture(person: Person) -> Picture:
    """What the camera shows."""
    return person.find("camera.picture", Picture)


def heard(person: Person) -> list[str]:
    """What a screen reader is given to say from now on."""
    said: list[str] = []
    person.wizard.window.findChildren(Viewfinder)[0].told.connect(said.append)
    return said


async def read(person: Person, stand: Stand, *payloads: str) -> None:
    """Look at these labels until they are read."""
    stand.show(scene(*payloads))
    await before_cameras(person, stand)
    await person.until_seen("camera.result" if len(payloads) == 1 else "camera.several")


# One label.


async def test_a_label_is_read_and_waits_until_it_is_used(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT)
    assert there.words("camera.result") == READ
    assert TOKEN not in there.page_words()
    assert there.wizard.window.focusWidget() is there.find("nav.next")
    assert there.words("nav.next") == "Use this label"
    sent = len(there.cloud.requests)
    there.enter()
    assert [there.words(f"device.{name}") for name in ("token", "product", "name")] == [
        TOKEN,
        "SIMPROD001",
        "sim_dev_01",
    ]
    assert there.wizard.step is Step.DEVICE
    assert len(there.cloud.requests) == sent


async def test_the_marks_hug_the_code_in_the_very_picture(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT)
    (mark,) = picture(there).marks
    assert mark.manner is Manner.READ
    where = picture(there).area_of(mark).center()
    # The code is at 31 % of the picture's width, as the scene is drawn.
    assert abs(where.x() / picture(there).width() - 0.40) < 0.02


async def test_a_picture_that_faces_the_person_is_mirrored_and_its_marks_are_too(
    there: Person, stand: Stand
) -> None:
    stand.show(scene(PROJECT), camera=MIRROR)
    await before_cameras(there, stand)
    await there.until_seen("camera.result")
    (mark,) = picture(there).marks
    where = picture(there).area_of(mark).center()
    assert abs(where.x() / picture(there).width() - 0.60) < 0.02
    shown = picture(there).grab().toImage()
    inside = [
        shown.pixelColor((where + QPointF(x, y)).toPoint()).lightness()
        for x in range(-20, 20)
        for y in range(-20, 20)
    ]
    assert min(inside) < 80 < 180 < max(inside)
    assert there.words("camera.result") == READ


async def test_it_can_be_scanned_again(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT)
    stand.show(scene(OTHER))
    there.press("camera.again")
    assert not there.sees("nav.next")
    await there.until_seen("camera.result")
    assert "SIMPROD002 / sim_dev_02, token of 6 characters" in there.words("camera.result")


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("SIMPROD001/sim_dev_01", "SIMPROD001 / sim_dev_01, no token on it"),
        (TOKEN, "token of 32 characters"),
        (
            '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"0cc1"}',
            "its token is not whole",
        ),
    ],
)
async def test_it_says_what_a_label_brings(
    there: Person, stand: Stand, payload: str, said: str
) -> None:
    await read(there, stand, payload)
    assert there.words("camera.result").endswith(said)


async def test_a_label_without_a_token_leads_to_the_hand_over(there: Person, stand: Stand) -> None:
    await read(there, stand, "SIMPROD001/sim_dev_01")
    sent = len(there.cloud.requests)
    there.enter()
    assert there.sees("device.ssid")
    assert there.words("device.name") == "sim_dev_01"
    assert len(there.cloud.requests) == sent


async def test_a_tall_window_shows_no_more_than_there_is(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    there.wizard.window.resize(1200, 1000)
    await there.until(lambda: picture(there).height() > 400)
    assert picture(there).height() <= 0.6 * picture(there).width() + 1
    assert there.find("camera.choose").y() < 800


# Two labels, and those of others.


async def test_of_two_labels_a_person_chooses(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT, OTHER)
    marks = picture(there).marks
    assert [mark.number for mark in marks] == [1, 2]
    assert picture(there).area_of(marks[0]).right() < picture(there).area_of(marks[1]).left()
    assert not there.sees("nav.next")
    said = [there.words(f"camera.label.{number}") for number in (1, 2)]
    (wanted,) = (number for number, words in enumerate(said, 1) if "sim_dev_02" in words)
    there.press(f"camera.label.{wanted}")
    assert "sim_dev_02" in there.words("camera.result")
    assert {mark.manner for mark in picture(there).marks} == {Manner.READ, Manner.PLAIN}
    there.enter()
    assert there.words("device.token") == "A7K2Q9"


async def test_a_label_is_chosen_by_its_number(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT, OTHER)
    second = there.words("camera.label.2").removeprefix("2, ")
    assert there.find("camera.label.1").hasFocus()
    there.type("7")
    assert there.sees("camera.several")
    there.type("2")
    assert there.words("camera.result") == f"Label read, {second}"
    there.type("1")
    assert there.words("camera.result") == f"Label read, {second}"


async def test_what_is_not_ours_is_named_and_not_used(there: Person, stand: Stand) -> None:
    await read(there, stand, MATTER)
    assert "Matter" in there.words("camera.result")
    assert not there.sees("nav.next")
    assert not there.sees("camera.again")
    assert {mark.manner for mark in picture(there).marks} == {Manner.STRANGE}
    assert stand.lights == 1


async def test_after_it_has_gone_the_search_goes_on(there: Person, stand: Stand) -> None:
    stand.show(*[scene(MATTER)] * 120, *[scene()] * 600)
    await before_cameras(there, stand)
    said = heard(there)
    await there.until_seen("camera.result")
    await there.until_seen("camera.looking")
    assert "Looking for a code" in there.words("camera.looking")
    assert len([words for words in said if "Matter" in words]) == 1


async def test_beside_a_stranger_ours_is_read(there: Person, stand: Stand) -> None:
    stand.show(scene(MATTER, PROJECT))
    await before_cameras(there, stand)
    await there.until_seen("nav.next")
    assert there.words("camera.result") == READ


# While nothing is read.


async def test_while_looking_it_says_what_can_be_done_better(there: Person, stand: Stand) -> None:
    stand.show(darkened(scene(), 90))
    await before_cameras(there, stand)
    said = heard(there)
    await there.until(lambda: there.words("camera.line").startswith("Too dark"))
    assert said == ["Too dark. Turn on a light."]
    assert "Looking for a code" in picture(there).accessibleName()
    interface = QAccessible.queryAccessibleInterface(picture(there))
    assert interface.role() == QAccessible.Role.Graphic
    assert picture(there).hasFocus()
    assert not there.sees("nav.next")
    there.enter()
    assert there.sees("camera.picture")


async def test_looking_for_garbage_does_not_hold_up_the_picture(
    there: Person, stand: Stand
) -> None:
    before = gc.get_freeze_count()
    stand.show(scene())
    await before_cameras(there, stand)
    await there.until(lambda: len(gc.get_objects()) < gc.get_freeze_count() - before)


# Other sources.


def from_folder(folder: Path) -> FrameSource:
    """A folder with the label, and with what is no picture."""
    (folder / "1.png").write_text("no picture")
    assert scene().save(str(folder / "2.png"))
    assert scene(PROJECT).save(str(folder / "3.jpg"))
    return FolderSource(folder)


def from_video(folder: Path) -> FrameSource:
    """A video in which the label comes into view."""
    frames = [scene()] * 6 + [scene(PROJECT, at=(step * 4.0, step)) for step in range(24)]
    pictures = [as_jpeg(frame) for frame in frames]
    return VideoFileSource(write_video(folder / "label.avi", pictures, (1280, 720), 30))


@pytest.mark.parametrize("source", [from_folder, from_video])
async def test_a_label_is_read_from_other_sources(
    there: Person, stand: Stand, tmp_path: Path, source: Callable[[Path], FrameSource]
) -> None:
    stand.plug_in(INTEGRATED, lambda: source(tmp_path))
    await before_cameras(there, stand)
    await there.until_seen("nav.next")
    assert there.words("camera.result") == READ


async def test_a_moving_label_is_read_within_its_first_second(there: Person, stand: Stand) -> None:
    moving = [smeared(PROJECT, (step * 8.0 - 120, step * 3.0), 18) for step in range(6)]
    legible = [smeared(PROJECT, (step * 2.0, 20 - step), 2) for step in range(30)]
    # Whoever misses them waits for longer than the test does.
    stand.show(*moving * 3, *legible, *[scene()] * 600, rate=30)
    await before_cameras(there, stand)
    await there.until_seen("camera.result")
    assert there.words("camera.result") == READ


# The ways back.


async def test_escape_and_back_and_type_it_lead_to_the_fields(there: Person, stand: Stand) -> None:
    def leave_by_button() -> None:
        there.press("camera.type")

    def leave_back() -> None:
        there.press("nav.back")

    def leave_by_escape() -> None:
        QTest.keyClick(there.wizard.window, Qt.Key.Key_Escape)

    stand.show(scene())
    for leave in (leave_by_button, leave_back, leave_by_escape):
        await before_cameras(there, stand)
        assert stand.lights == 1
        leave()
        assert there.find("device.token").hasFocus()
        assert stand.lights == 0


async def test_a_usb_scanner_works_over_it(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    there.scan(TOKEN)
    assert there.words("device.token") == TOKEN
    assert stand.lights == 0


async def test_a_photo_can_be_asked_for(there: Person, stand: Stand) -> None:
    asked: list[bool] = []
    stand.show(scene())
    await before_cameras(there, stand)
    there.wizard.window.findChildren(CameraFace)[0].photo_wanted.connect(lambda: asked.append(True))
    there.press("camera.photo")
    assert asked == [True]


# The light.


async def test_it_is_off_once_a_label_is_read(there: Person, stand: Stand) -> None:
    await read(there, stand, PROJECT)
    assert stand.lights == 0


async def test_it_is_off_while_something_lies_over_the_page(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    there.press("rail.history")
    assert stand.lights == 0
    there.press("nav.back")
    assert stand.lights == 1
    there.press("rail.step_2")
    assert stand.lights == 0


async def test_it_is_off_while_somebody_signs_in_again(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    family = there.wizard.answers.family
    assert family
    end_session(there)

    async def ask() -> None:
        await there.wizard.journey.list_rooms(family)

    there.wizard.run("rooms", ask)
    await there.until_seen("signin.sheet")
    assert stand.lights == 0
    await sign_in_again(there)
    await there.until(lambda: stand.lights == 1)


async def test_it_is_off_while_the_window_is_minimised(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    there.wizard.window.showMinimized()
    await there.until(lambda: stand.lights == 0)
    there.wizard.window.showNormal()
    await there.until(lambda: stand.lights == 1)
    there.wizard.window.close()
    await there.until(lambda: stand.lights == 0)


# Which camera, and none.


async def test_another_camera_is_chosen_and_remembered(there: Person, stand: Stand) -> None:
    stand.show(scene())
    stand.show(scene(), camera=DOCUMENT)
    await before_cameras(there, stand)
    assert there.words("camera.choose") == "Integrated camera"
    there.press("camera.choose")
    there.find("camera.list", QListView).setFocus()
    QTest.keyClick(there.find("camera.list"), Qt.Key.Key_Down)
    QTest.keyClick(there.find("camera.list"), Qt.Key.Key_Return)
    assert there.words("camera.choose") == "Document camera"
    assert stand.opened == [INTEGRATED, DOCUMENT]
    assert stand.lights == 1
    assert there.wizard.memory.remembered.camera == DOCUMENT.id
    there.press("camera.type")
    await before_cameras(there, stand)
    assert stand.opened[-1] == DOCUMENT


async def test_what_is_chosen_in_settings_is_looked_through_next(
    there: Person, stand: Stand
) -> None:
    for camera in (INTEGRATED, DOCUMENT):
        stand.show(scene(), camera=camera)
    await before_cameras(there, stand)
    there.press("nav.back")
    there.wizard.memory.remember(camera=DOCUMENT.id)
    await look_through_one(there, stand)
    assert stand.opened == [INTEGRATED, DOCUMENT]


async def test_escape_closes_the_list_first(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    there.press("camera.choose")
    QTest.keyClick(there.wizard.window, Qt.Key.Key_Escape)
    assert not there.sees("camera.list")
    assert there.sees("camera.picture")
    there.press("camera.choose")
    there.press("camera.choose")
    assert not there.sees("camera.list")


async def test_without_a_camera_there_are_other_ways(there: Person, stand: Stand) -> None:
    await before_cameras(there, stand)
    assert "No camera found" in there.page_words()
    assert there.find("camera.photo").hasFocus()
    assert not there.sees("camera.choose")
    assert not there.sees("camera.retry")
    stand.show(scene(PROJECT))
    await there.until_seen("camera.result")
    assert there.words("camera.result") == READ


async def test_pulled_out_and_plugged_in_again(there: Person, stand: Stand) -> None:
    stand.show(scene())
    await before_cameras(there, stand)
    stand.unplug()
    assert "The camera was unplugged" in there.page_words()
    assert stand.lights == 0
    stand.show(scene(), camera=DOCUMENT)
    assert "The camera was unplugged" in there.page_words()
    assert there.sees("camera.choose")
    stand.show(scene(PROJECT))
    await there.until_seen("camera.result")


async def test_another_one_pulled_out_changes_nothing(there: Person, stand: Stand) -> None:
    stand.show(scene())
    stand.show(scene(), camera=DOCUMENT)
    await before_cameras(there, stand)
    stand.unplug(DOCUMENT)
    assert stand.lights == 1
    there.press("camera.type")
    stand.unplug()
    assert there.sees("device.token")


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (SourceTrouble.REFUSED, "Fieldbind may not use the camera"),
        (SourceTrouble.BUSY, "The camera does not open"),
        (SourceTrouble.SILENT, "No picture comes from the camera"),
    ],
)
async def test_a_camera_that_does_not_open_can_be_tried_again(
    there: Person, stand: Stand, trouble: SourceTrouble, said: str
) -> None:
    stand.plug_in(INTEGRATED, lambda: OutOfOrder(trouble))
    await before_cameras(there, stand)
    assert said in there.page_words()
    assert said in there.words("camera.trouble")
    assert there.find("camera.photo", QPushButton).isVisible()
    assert there.sees("camera.choose")
    stand.show(scene(PROJECT))
    there.press("camera.retry")
    await there.until_seen("camera.result")


async def test_a_list_without_pictures_gives_none(there: Person, stand: Stand) -> None:
    stand.show()
    await before_cameras(there, stand)
    await there.until_seen("camera.trouble")
    assert "No picture comes from the camera" in there.page_words()


async def test_no_picture_is_mirrored_by_its_source(there: Person, stand: Stand) -> None:
    seen = scene(PROJECT)
    stand.show(seen, camera=MIRROR)
    await before_cameras(there, stand)
    await there.until_seen("camera.result")
    assert picture(there).image == seen
    assert isinstance(picture(there).image, QImage)


async def test_who_goes_back_at_once_has_opened_no_camera(there: Person, stand: Stand) -> None:
    stand.show(scene())
    have_cameras(there, stand)
    there.press("device.camera")
    there.press("nav.back")
    await look_through_one(there, stand)
    assert stand.opened == [INTEGRATED]

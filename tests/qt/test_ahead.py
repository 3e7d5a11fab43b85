"""Pages that are there before anybody asks for them."""

import gc
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from camera_stand import INTEGRATED, Stand, before_cameras
from fieldbind.demo.trouble import hang
from fieldbind.qt.ahead import Ahead
from fieldbind.qt.app import ASIDES, PAGES
from fieldbind.qt.camera.pictures import ImagesSource
from fieldbind.qt.device.camera_face import CameraFace
from fieldbind.qt.pages.history import HistoryPage
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.pages.sign_in import SignInPage
from fieldbind.qt.pages.wait import WaitPage
from fieldbind.settings.model import Language
from fieldbind.steps import Step
from label_scene import scene
from wizardry import Person

PROJECT = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
_ALL = {*PAGES, *ASIDES}


def _made(person: Person) -> set[type]:
    window = person.wizard.window
    return {kind for kind in _ALL if window.stack.findChild(kind)}


async def test_pages_are_made_once_somebody_has_signed_in(person: Person) -> None:
    Ahead(person.wizard)
    lasting = gc.get_freeze_count()
    await person.until_seen("signin.account")
    assert _made(person) == {SignInPage}
    await person.sign_in()
    seen = person.shown()
    await person.until(lambda: _made(person) == _ALL)
    assert person.shown() == seen
    await person.until(lambda: gc.get_freeze_count() > lasting)


async def test_the_next_page_is_made_while_the_cloud_is_asked_who_signs_in(person: Person) -> None:
    Ahead(person.wizard)
    await person.until_seen("signin.account")
    person.cloud.demand(hang(), action="AppGetToken")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until(lambda: PlacePage in _made(person))
    assert person.wizard.step is Step.SIGN_IN
    person.press("nav.cancel")


async def test_a_page_that_is_half_made_speaks_another_language_too(person: Person) -> None:
    wizard = person.wizard
    await person.sign_in()
    await person.choose_place()
    while WaitPage not in _made(person):
        wizard.window.stack.make_next()
    assert wizard.asides.make_next()
    assert HistoryPage not in _made(person)
    wizard.look.speak(Language.CHINESE)
    person.press("rail.history")
    assert "RequestId" in person.find("history.search", QLineEdit).accessibleName()
    assert "Device" not in person.find("history.search", QLineEdit).accessibleName()


async def test_the_face_of_the_camera_is_made_too_and_asks_for_none(person: Person) -> None:
    stand, asked = Stand(), list[Stand]()

    def cameras() -> Stand:
        asked.append(stand)
        return stand

    stand.show(scene(PROJECT))
    person.wizard.parts = replace(person.wizard.parts, cameras=cameras)
    Ahead(person.wizard)
    await person.sign_in()
    stack = person.wizard.window.stack
    await person.until(lambda: stack.findChild(CameraFace) is not None)
    await person.choose_place()
    assert not asked
    person.press("device.camera")
    await person.until_seen("camera.result")
    assert (len(asked), len(stack.findChildren(CameraFace))) == (1, 1)


async def test_nothing_is_made_while_a_camera_looks_and_all_of_it_afterwards(
    person: Person,
) -> None:
    stand, source, seen = Stand(), ImagesSource([scene("4006381333931")], rate=60), list[object]()
    source.shot.connect(seen.append)
    stand.plug_in(INTEGRATED, lambda: source)
    await person.sign_in()
    await person.choose_place()
    await before_cameras(person, stand)
    Ahead(person.wizard)
    made = _made(person)
    person.wizard.window.stack.leaving.emit()
    await person.until(lambda: len(seen) > 30)
    assert _made(person) == made
    person.press("nav.back")
    await person.until(lambda: _made(person) == _ALL)


async def test_what_was_made_ahead_is_what_is_shown(person: Person) -> None:
    Ahead(person.wizard)
    await person.sign_in()
    await person.until(lambda: _made(person) == _ALL)
    await person.choose_place()
    person.fill("device.token", "LAMP12")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    person.press("nav.next")
    await person.until_seen("done.title")
    for kind in ASIDES:
        person.press(kind.entry)
        assert person.wizard.aside is person.wizard.window.stack.findChild(kind)
        person.press("nav.back")
    assert {len(person.wizard.window.stack.findChildren(kind)) for kind in _ALL} == {1}

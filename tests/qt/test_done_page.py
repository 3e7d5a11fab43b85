"""Done through the real window: what was read back, names that count, putting right, the next."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu

from fieldbind.cloud.models import Device, TokenLength
from fieldbind.demo.trouble import body, cut, later
from fieldbind.demo.world.building import put_device
from fieldbind.qt.widgets.overlay_bar import OverlayBar
from fieldbind.steps import Step
from wizardry import Person

RENAME = "AppUpdateDeviceInFamily"
MOVE = "AppModifyFamilyDeviceRoom"
DELETE = "AppDeleteDeviceInFamily"
LOOK = ("AppGetDeviceInFamily", "AppGetFamilyDeviceList")
EMPTY_LIST = b'{"code":0,"msg":"","data":{"DeviceList":[],"Total":0}}'
LAMP = "lamp_e27_0412"


async def reach_confirm(person: Person) -> None:
    """From Device to Confirm with a new token."""
    await person.until_seen("device.token")
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("confirm.summary")


async def bind(person: Person) -> None:
    """From Device to Done."""
    await reach_confirm(person)
    person.enter()
    await person.until_seen("done.title")


@pytest.fixture
async def ready(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody on Confirm."""
    await person.sign_in()
    await person.choose_place()
    await reach_confirm(person)
    yield person


@pytest.fixture
async def done(ready: Person) -> AsyncGenerator[Person, None]:
    """Somebody on Done."""
    ready.enter()
    await ready.until_seen("done.title")
    yield ready


def put_lamp(person: Person, room: str = "") -> None:
    """Let the first lamp be in the Lin family, as if it had been bound long ago."""
    family = person.wizard.answers.family
    assert family is not None
    with person.cloud.changing() as world:
        rooms = {room.name: room.id for room in world.homes[family.id].rooms.values()}
        lamp = Device("LAEG4YJE1A", LAMP)
        put_device(world, lamp, family.id, rooms.get(room, "0"), "Desk lamp")


def make_looking_impossible(person: Person) -> None:
    """From now on nobody learns which devices a family has."""
    for action in LOOK:
        person.cloud.demand(cut(after=False), action=action, times=None)


async def renamed_to(person: Person) -> list[str]:
    """The names that were sent, once nothing is under way any more."""
    await person.until(lambda: not person.wizard.is_busy)
    return [request.text("AliasName") for request in person.cloud.asked(RENAME)]


# What is seen.


async def test_it_shows_what_was_read_back(done: Person) -> None:
    assert done.words("done.title") == "Bound to the Living room"
    await done.until(lambda: "Smart lamp E27" in done.words("done.receipt"))
    words = done.words("done.receipt")
    assert f"LAEG4YJE1A / {LAMP}" in words
    assert "Lin family, Living room" in words
    (sent,) = done.cloud.asked("AppTokenBindDeviceFamily")
    assert done.words("done.request_id") == sent.text("RequestId")
    await done.until_seen("done.online")
    assert done.words("done.online") == "Online now"


async def test_a_device_that_was_not_seen_is_neutral(ready: Person) -> None:
    with ready.cloud.changing() as world:
        world.units[f"LAEG4YJE1A/{LAMP}"].online_from = float("inf")
    ready.enter()
    await ready.until_seen("done.online")
    assert ready.words("done.online") == "Not seen online yet"


async def test_it_is_true_without_product_and_status(ready: Person) -> None:
    ready.cloud.demand("InternalError", action="AppGetProducts", times=None)
    ready.cloud.demand("InternalError", action="AppGetDeviceStatuses", times=None)
    ready.enter()
    await ready.until_seen("done.title")
    await ready.until(lambda: ready.cloud.asked("AppGetDeviceStatuses"))
    assert ready.wizard.problem is None
    assert not ready.sees("done.online")
    assert "LAEG4YJE1A" in ready.words("done.receipt")


async def test_in_a_small_window_the_product_id_goes(done: Person) -> None:
    done.wizard.window.resize(800, 560)
    await done.until(lambda: "LAEG4YJE1A /" not in done.words("done.receipt"))
    assert LAMP in done.words("done.receipt")


async def test_without_a_receipt_it_is_the_next_device(done: Person) -> None:
    done.press("done.another")
    await done.until_seen("device.token")
    done.wizard.go(Step.DONE)
    assert done.wizard.step is Step.DEVICE


# Names.


async def test_a_pattern_names_one_device_after_the_other(done: Person) -> None:
    done.fill("done.pattern", "Lamp {n}")
    assert done.words("done.name") == "Lamp 1"
    assert "The next one becomes Lamp 2" in done.page_words()
    done.press("done.another")
    await bind(done)
    assert done.words("done.name") == "Lamp 2"
    done.fill("done.name", "Lamp 7")
    done.enter()
    await bind(done)
    assert done.words("done.name") == "Lamp 8"
    assert await renamed_to(done) == ["Lamp 1", "Lamp 7"]
    assert done.wizard.memory.remembered.pattern == "Lamp {n}"


async def test_a_name_given_by_hand_uses_up_no_number(done: Person) -> None:
    done.fill("done.pattern", "Lamp {n}")
    done.fill("done.name", "Desk lamp")
    assert "The next one becomes Lamp 1" in done.page_words()
    done.fill("done.pattern", "Plug {n}")
    assert done.words("done.name") == "Desk lamp"
    done.press("done.another")
    await bind(done)
    assert done.words("done.name") == "Plug 1"
    assert await renamed_to(done) == ["Desk lamp"]


async def test_without_a_name_nothing_is_renamed(done: Person) -> None:
    done.enter()
    await done.until_seen("device.token")
    assert await renamed_to(done) == []


async def test_finish_saves_the_name_and_closes(done: Person) -> None:
    done.fill("done.name", "Lamp 4")
    done.press("done.finish")
    await done.until(done.wizard.closed.is_set)
    assert await renamed_to(done) == ["Lamp 4"]


@pytest.mark.parametrize("act", ["done.another", "done.finish"])
async def test_a_name_that_is_refused_is_not_lost(done: Person, act: str) -> None:
    done.fill("done.pattern", "Lamp {n}")
    done.fill("done.name", "Lamp 4")
    done.cloud.demand("InternalError", action=RENAME)
    done.press(act)
    await done.until_seen("problem.title")
    done.press("problem.fix")
    await done.until(lambda: len(done.cloud.asked(RENAME)) == 2)
    await done.until(lambda: done.wizard.step is Step.DEVICE or done.wizard.closed.is_set())
    assert await renamed_to(done) == ["Lamp 4", "Lamp 4"]


async def test_the_bind_does_not_hang_on_its_name(done: Person) -> None:
    done.fill("done.name", "Lamp 4")
    done.cloud.demand("InternalError", action=RENAME, times=None)
    done.press("done.another")
    await done.until_seen("problem.title")
    assert done.words("problem.other") == "Go on without the name"
    done.press("problem.other")
    await done.until_seen("device.token")
    assert done.words("device.token") == ""
    assert await renamed_to(done) == ["Lamp 4"]


async def test_a_name_that_cannot_be_is_corrected(done: Person) -> None:
    done.fill("done.name", "Lamp 4")
    done.cloud.demand("InvalidParameterValue", action=RENAME)
    done.press("done.another")
    await done.until_seen("problem.title")
    done.press("problem.fix")
    assert done.wizard.window.focusWidget() is done.find("done.name")
    done.fill("done.name", "Lamp 5")
    done.enter()
    await done.until_seen("device.token")
    assert await renamed_to(done) == ["Lamp 4", "Lamp 5"]


# Another room.


async def test_another_room_is_offered_where_it_was_put_elsewhere(ready: Person) -> None:
    with ready.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    ready.enter()
    await ready.until_seen("done.title")
    assert ready.words("done.title") == "Bound to the Default room"
    assert "You chose the Living room" in ready.page_words()
    assert "read at" in ready.words("done.receipt")
    await ready.until(lambda: "Online now" in ready.page_words())
    bars = ready.wizard.window.findChildren(OverlayBar)
    assert [bar for bar in bars if bar.isVisible()] == []
    assert not ready.sees("done.name")
    assert ready.words("done.move") == "Move to the Living room"
    ready.wizard.window.resize(800, 560)
    assert ready.words("done.move") == "Move it"
    ready.enter()
    await ready.until(lambda: ready.words("done.title") == "Bound to the Living room")
    assert ready.sees("done.name")
    assert len(ready.cloud.asked(MOVE)) == 1
    assert ready.wizard.window.focusWidget() is ready.find("done.another")


async def test_it_can_be_left_where_it_is(ready: Person) -> None:
    with ready.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    ready.enter()
    await ready.until_seen("done.leave_it")
    ready.press("done.leave_it")
    assert not ready.sees("done.caution")
    assert ready.words("done.title") == "Bound to the Default room"
    ready.enter()
    await ready.until_seen("device.token")
    assert ready.cloud.asked(MOVE) == []
    room = ready.wizard.answers.room
    assert room is not None
    assert room.name == "Living room"


async def test_going_on_with_another_room_names_nothing(ready: Person) -> None:
    with ready.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    ready.enter()
    await ready.until_seen("done.caution")
    ready.press("done.another")
    await ready.until_seen("device.token")
    assert await renamed_to(ready) == []


async def test_it_can_be_moved_to_any_room(done: Person) -> None:
    done.press("done.move")
    menu = done.wizard.window.findChild(QMenu, "done.rooms")
    assert menu is not None
    await done.until(menu.isVisible)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions)[:2] == ["Default room", "Living room"]
    assert [text for text in actions if actions[text].isChecked()] == ["Living room"]
    await _choose(done, menu, actions["Living room"])
    assert done.cloud.asked(MOVE) == []
    await _choose(done, menu, actions["Kitchen"])
    await done.until(lambda: done.words("done.title") == "Bound to the Kitchen")
    assert "Lin family, Kitchen" in done.words("done.receipt")


async def _choose(person: Person, menu: QMenu, action: QAction) -> None:
    action.trigger()
    menu.close()
    await person.until(lambda: not menu.isVisible())


# Not read back.


async def test_what_was_not_read_back_is_said_and_read_again(ready: Person) -> None:
    make_looking_impossible(ready)
    ready.enter()
    await ready.until_seen("done.check_again")
    assert ready.words("done.title") == "Bound to Lin family"
    assert "Press Check again to read them." in ready.page_words()
    assert "not read back" in ready.words("done.receipt")
    ready.press("done.check_again")
    await ready.until_seen("problem.title")
    ready.cloud.forget_demands()
    ready.press("problem.fix")
    await ready.until(lambda: ready.sees("done.title") and not ready.sees("done.caution"))
    assert ready.words("done.title") == "Bound to the Living room"


async def test_what_the_list_does_not_show_is_said(ready: Person) -> None:
    ready.cloud.demand("ResourceNotFound.DeviceNotExist", action=LOOK[0], times=None)
    ready.cloud.demand(body(EMPTY_LIST), action=LOOK[1], times=None)
    ready.enter()
    await ready.until_seen("done.check_again")
    assert "Lin family does not show the device." in ready.page_words()
    ready.cloud.forget_demands()
    ready.enter()
    await ready.until(lambda: not ready.sees("done.caution"))


# There already.


async def test_there_already_is_no_failure_and_nothing_to_undo(ready: Person) -> None:
    put_lamp(ready, "Living room")
    ready.enter()
    await ready.until_seen("done.title")
    assert ready.words("done.title") == "Already in the Living room"
    assert "Was bound already" in ready.words("done.receipt")
    assert "The next one keeps family and room." in _note(ready)
    assert not ready.sees("done.undo")
    assert not ready.sees("done.name")


async def test_there_already_but_in_another_room(ready: Person) -> None:
    put_lamp(ready, "Kitchen")
    ready.enter()
    await ready.until_seen("done.move")
    assert ready.words("done.title") == "Already in the Kitchen"
    ready.press("done.move")
    await ready.until(lambda: ready.words("done.title") == "Already in the Living room")


def _note(person: Person) -> str:
    return " ".join(label.text() for label in person.wizard.window.footer.findChildren(QLabel))


# Undo.


async def test_undo_asks_once_and_takes_it_back(done: Person) -> None:
    done.fill("done.pattern", "Lamp {n}")
    done.press("done.undo")
    await done.until_seen("question.no")
    done.press("question.no")
    await done.until(lambda: not done.sees("question.no"))
    assert done.cloud.asked(DELETE) == []
    done.press("done.undo")
    await done.until_seen("question.yes")
    done.press("question.yes")
    await done.until_seen("device.undone")
    assert done.words("device.undone") == f"{LAMP} was taken out of Lin family again."
    assert len(done.cloud.asked(DELETE)) == 1
    assert done.words("device.token") == ""
    await bind(done)
    assert done.words("done.name") == "Lamp 1"


async def test_undo_of_what_is_gone_looks_again(done: Person) -> None:
    with done.cloud.changing() as world:
        world.units[f"LAEG4YJE1A/{LAMP}"].family_id = ""
    done.press("done.undo")
    await done.until_seen("question.yes")
    done.press("question.yes")
    await done.until_seen("problem.title")
    assert done.words("problem.title") == "There is nothing left to undo"
    done.press("problem.fix")
    await done.until_seen("done.check_again")
    assert done.cloud.asked(DELETE) == []


async def lose_the_answer(person: Person, action: str) -> None:
    """Let a change be carried out, its answer get lost, and nobody look what became of it."""
    person.cloud.demand(later(cut(after=True), 0.3), action=action)
    await person.until(lambda: person.cloud.asked(action))
    make_looking_impossible(person)
    await person.until_seen("problem.title")
    person.press("problem.other")
    await person.until_seen("done.check_again")
    assert "we read it back to be sure" not in person.page_words()


async def test_an_undo_in_doubt_is_not_said_to_be_bound(done: Person) -> None:
    done.press("done.undo")
    await done.until_seen("question.yes")
    done.press("question.yes")
    await lose_the_answer(done, DELETE)
    assert done.words("done.title") == "Still in Lin family?"
    done.cloud.forget_demands()
    done.press("done.check_again")
    await done.until(lambda: done.words("done.title") == "Taken out of Lin family")


async def test_a_move_in_doubt_names_no_room(ready: Person) -> None:
    with ready.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    ready.enter()
    await ready.until_seen("done.leave_it")
    ready.press("done.move")
    await lose_the_answer(ready, MOVE)
    assert ready.words("done.title") == "Bound to Lin family"
    ready.cloud.forget_demands()
    ready.press("done.check_again")
    await ready.until(lambda: ready.words("done.title") == "Bound to the Living room")


# The receipt.


async def test_the_receipt_can_be_copied(done: Person) -> None:
    await done.until(lambda: "Smart lamp E27" in done.words("done.receipt"))
    done.press("done.copy")
    text = QGuiApplication.clipboard().text()
    for part in ("Outcome: Bound", "Family: Lin family", "Room: Living room", LAMP, "Lin Wei"):
        assert part in text
    assert done.words("done.request_id") in text
    assert done.words("done.copy") == "Copied"


async def test_the_receipt_can_be_saved(done: Person, tmp_path: Path) -> None:
    await _save_to(done, tmp_path / "receipt.txt")
    assert LAMP in (tmp_path / "receipt.txt").read_text("utf-8")
    assert "Saved" in done.page_words()


async def test_a_receipt_that_cannot_be_saved_is_said(done: Person, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    dialog = await _open_save(done)
    dialog.fileSelected.emit(str(tmp_path / "here"))
    dialog.reject()
    assert "It could not be saved there." in done.page_words()


async def _save_to(person: Person, path: Path) -> None:
    dialog = await _open_save(person)
    dialog.selectFile(str(path))
    dialog.accept()
    await person.until(path.exists)


async def _open_save(person: Person) -> QFileDialog:
    person.press("done.save")
    await person.until_seen("done.save_dialog")
    return person.find("done.save_dialog", QFileDialog)


# The next device.


async def test_enter_alone_begins_with_the_next_device(done: Person) -> None:
    assert done.wizard.window.focusWidget() is done.find("done.another")
    before = done.wizard.answers
    done.enter()
    await done.until_seen("device.token")
    after = done.wizard.answers
    assert (after.family, after.room, after.account) == (
        before.family,
        before.room,
        before.account,
    )
    assert (after.token, after.report, after.receipt, after.device_name) == (None, None, None, "")


async def test_there_is_no_way_back_behind_a_bind(done: Person) -> None:
    assert not done.sees("nav.back")
    done.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert done.wizard.step is Step.DONE

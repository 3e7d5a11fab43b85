"""Putting right from History: undo, another room, another name, and looking at an open job."""

from collections.abc import AsyncGenerator, Awaitable, Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from before_the_bind import until
from fieldbind.cloud.models import Device
from fieldbind.demo.trouble import cut, delay
from fieldbind.demo.world.building import put_device
from fieldbind.ledger.model import Query, Stage, What
from reading_history import names_of, rows_of
from wizardry import Person
from written_jobs import LAMP, PLUG, noon, write_down, written

RENAME = "AppUpdateDeviceInFamily"
MOVE = "AppModifyFamilyDeviceRoom"
DELETE = "AppDeleteDeviceInFamily"
LOOK = ("AppGetDeviceInFamily", "AppGetFamilyDeviceList")


@pytest.fixture
async def bound(device: Person) -> AsyncGenerator[Person, None]:
    """Somebody before the history of one lamp, which is where it was bound."""
    family, room = device.wizard.answers.family, device.wizard.answers.room
    assert family and room
    with device.cloud.changing() as world:
        put_device(world, Device("LAEG4YJE1A", LAMP), family.id, room.id, "")
    await write_down(device.wizard.journey.ledger, [written(device, LAMP, noon())])
    device.press("rail.history")
    await device.until_seen("history.undo")
    yield device


async def steps_of(person: Person) -> list[What]:
    """What the ledger has of the one job."""
    ledger = person.wizard.journey.ledger
    (job,) = await ledger.find(Query(), limit=2, offset=0)
    return [entry.what for entry in await ledger.entries(job.id)]


async def until_written(person: Person, what: What) -> None:
    """Wait until the ledger has this step."""

    async def is_written() -> bool:
        return what in await steps_of(person)

    await until(is_written)


async def rename(person: Person, name: str) -> None:
    """Type a new name over the old one."""
    person.press("history.rename")
    person.fill("history.name", name)
    person.enter()


async def test_undo_asks_then_takes_it_back_and_is_written_down(bound: Person) -> None:
    bound.press("history.undo")
    await bound.until_seen("question.no")
    bound.press("question.no")
    await bound.until(lambda: not bound.sees("question.no"))
    assert bound.cloud.asked(DELETE) == []
    await bound.until(bound.find("history.undo").isEnabled)
    bound.press("history.undo")
    await bound.until_seen("question.yes")
    bound.press("question.yes")
    await bound.until(lambda: "Undone" in rows_of(bound)[1])
    assert bound.words("history.receipt").startswith("Undone")
    assert not bound.sees("history.undo")
    assert len(bound.cloud.asked(DELETE)) == 1
    assert (await steps_of(bound))[-2:] == [What.UNDO_SENT, What.UNDONE]


async def test_it_is_moved_to_another_room_and_that_is_no_difference(bound: Person) -> None:
    bound.press("history.move")
    menu = bound.wizard.window.findChild(QMenu, "history.rooms")
    assert menu is not None
    await bound.until(menu.isVisible)
    actions = {action.text(): action for action in menu.actions()}
    assert [text for text in actions if actions[text].isChecked()] == ["Living room"]
    actions["Kitchen"].trigger()
    menu.close()
    await bound.until(lambda: bound.words("history.place") == "Lin family, Kitchen")
    assert not bound.sees("history.differs")
    assert "Kitchen" in rows_of(bound)[1]
    assert (await steps_of(bound))[-2:] == [What.MOVE_SENT, What.MOVED]


async def test_the_room_it_is_in_needs_no_move(bound: Person) -> None:
    bound.press("history.move")
    menu = bound.wizard.window.findChild(QMenu, "history.rooms")
    assert menu is not None
    await bound.until(menu.isVisible)
    next(action for action in menu.actions() if action.isChecked()).trigger()
    menu.close()
    await bound.until(bound.find("history.move").isEnabled)
    assert bound.cloud.asked(MOVE) == []


async def test_it_is_renamed_in_place(bound: Person) -> None:
    await rename(bound, " Desk lamp ")
    await bound.until(lambda: names_of(bound) == ["Desk lamp"])
    assert bound.words("history.alias") == "Desk lamp"
    assert (await steps_of(bound))[-2:] == [What.RENAME_SENT, What.RENAMED]
    bound.press("history.rename")
    assert bound.words("history.name") == "Desk lamp"
    bound.press("history.name.save")
    assert len(bound.cloud.asked(RENAME)) == 1


@pytest.mark.parametrize("way", ["escape", "button", "nothing"])
async def test_a_name_may_be_left_as_it_is(bound: Person, way: str) -> None:
    bound.press("history.rename")
    bound.fill("history.name", "" if way == "nothing" else "Never")
    if way == "escape":
        bound.key(Qt.Key.Key_Escape)
    elif way == "button":
        bound.press("history.name.leave")
    else:
        bound.enter()
    assert not bound.sees("history.name")
    assert bound.find("history.rename").hasFocus()
    assert bound.cloud.asked(RENAME) == []
    assert bound.wizard.aside is not None


async def undo(person: Person) -> None:
    person.press("history.undo")


async def move(person: Person) -> None:
    person.press("history.move")


async def name_it(person: Person) -> None:
    await rename(person, "Desk lamp")


@pytest.mark.parametrize("act", [undo, move, name_it])
async def test_a_device_that_is_gone_is_said_and_nothing_is_sent(
    bound: Person, act: Callable[[Person], Awaitable[None]]
) -> None:
    with bound.cloud.changing() as world:
        world.units[f"LAEG4YJE1A/{LAMP}"].family_id = ""
    await act(bound)
    await bound.until_seen("history.problem")
    assert "Lin family does not list this device now" in bound.words("history.problem")
    assert not bound.sees("history.try_again")
    bound.press("history.problem.close")
    await bound.until(lambda: not bound.sees("history.undo"))
    assert not bound.sees("history.move")
    assert not bound.sees("history.rename")
    assert bound.cloud.asked(DELETE) == bound.cloud.asked(RENAME) == bound.cloud.asked(MOVE) == []


async def test_what_stood_in_the_way_is_said_in_place_and_tried_again(bound: Person) -> None:
    for action in LOOK:
        bound.cloud.demand(cut(after=False), action=action, times=None)
    await rename(bound, "Desk lamp")
    await bound.until_seen("history.try_again")
    assert bound.wizard.problem is None
    bound.cloud.forget_demands()
    bound.press("history.try_again")
    await bound.until(lambda: names_of(bound) == ["Desk lamp"])
    assert not bound.sees("history.problem")


async def test_a_refusal_has_no_second_try(bound: Person) -> None:
    bound.cloud.demand("UnauthorizedOperation", action=RENAME)
    await rename(bound, "Desk lamp")
    await bound.until_seen("history.problem")
    assert not bound.sees("history.try_again")


async def test_a_change_goes_on_although_the_page_is_left(bound: Person) -> None:
    bound.cloud.demand(delay(0.3), action=RENAME)
    await rename(bound, "Desk lamp")
    await bound.until(lambda: bound.cloud.asked(RENAME))
    bound.press("nav.back")
    assert bound.sees("device.token")
    bound.press("rail.history")
    await bound.until_seen("history.copy")
    await until_written(bound, What.RENAMED)
    bound.press("nav.back")
    bound.press("rail.history")
    await bound.until(lambda: names_of(bound) == ["Desk lamp"])


async def test_an_open_job_is_gone_on_with_in_its_step(device: Person) -> None:
    sent = {"stage": Stage.SENT, "bound_at": None, "sent_here": False}
    await write_down(device.wizard.journey.ledger, [written(device, PLUG, noon(), **sent)])
    device.press("rail.history")
    await device.until_seen("history.check")
    device.press("history.check")
    await device.until(lambda: device.wizard.aside is None)
    await device.until(lambda: not device.sees("device.token"))


async def test_the_way_back_leads_to_the_step(bound: Person) -> None:
    assert bound.words("nav.back") == "Back to step 3"
    bound.press("nav.back")
    assert bound.sees("device.token")

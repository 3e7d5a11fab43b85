"""Every control of every page has an id, a role and a name; people and programs rely on them."""

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QWidget,
)

from camera_stand import Stand, have_cameras
from fieldbind.cloud.models import TokenLength
from looking import name_of, role_of
from wizardry import Person
from written_jobs import some_days, write_down

State = Callable[[Person], Awaitable[None]]


async def sign_in(person: Person) -> None:
    await person.until_seen("signin.account")


async def sign_in_by_code(person: Person) -> None:
    await person.until_seen("signin.method.code")
    person.press("signin.method.code")


async def sign_in_by_token(person: Person) -> None:
    await person.until_seen("signin.method.token")
    person.press("signin.method.token")


async def place(person: Person) -> None:
    await person.sign_in()


async def device(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()


async def device_with_new_token(person: Person) -> None:
    await device(person)
    person.press("device.create")
    await person.until_seen("device.created")


async def wait(person: Person) -> None:
    person.cloud.device_after = None
    await device(person)
    person.scan((await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal())
    person.enter()
    await person.until_seen("wait.stage")


async def confirm(person: Person) -> None:
    await device(person)
    person.scan((await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal())
    person.enter()
    await person.until_seen("confirm.summary")


async def mismatch(person: Person) -> None:
    await device(person)
    person.scan((await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal())
    person.fill("device.name", "another_lamp")
    person.enter()
    await person.until_seen("confirm.mismatch")


async def problem(person: Person) -> None:
    person.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.enter()
    await person.until_seen("problem.title")
    person.press("problem.details")


async def done(person: Person) -> None:
    await confirm(person)
    person.enter()
    await person.until_seen("done.title")


async def history(person: Person) -> None:
    await device(person)
    ledger = person.wizard.journey.ledger
    await ledger.ready()
    await write_down(ledger, some_days(person))
    person.press("rail.history")
    await person.until_seen("history.undo")
    person.press("history.rename")
    person.fill("history.search", "lamp")


async def diagnostics(person: Person) -> None:
    have_cameras(person, Stand())
    await sign_in(person)
    person.press("rail.diagnostics")
    await person.until_seen("diagnostics.copy")


async def history_without_jobs(person: Person) -> None:
    await device(person)
    person.press("rail.history")
    person.fill("history.search", "lamp")
    await person.until_seen("history.show_all")


async def settings(person: Person) -> None:
    await person.until_seen("signin.account")
    person.press("rail.settings")


STATES = (
    sign_in,
    sign_in_by_code,
    sign_in_by_token,
    place,
    device,
    device_with_new_token,
    wait,
    confirm,
    mismatch,
    problem,
    done,
    history,
    history_without_jobs,
    diagnostics,
    settings,
)


def controls(person: Person) -> list[QWidget]:
    """Everything on the screen that can be operated."""
    window = person.wizard.window
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisibleTo(window)
    ]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_every_control_has_id_role_and_name(person: Person, state: State) -> None:
    await state(person)
    found = controls(person)
    assert found
    without_id = [widget for widget in found if "." not in widget.objectName()]
    unnamed = [widget.objectName() for widget in found if not name_of(widget)]
    no_role = [w.objectName() for w in found if role_of(w) is QAccessible.Role.NoRole]
    ids = [widget.objectName() for widget in found]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    assert (without_id, unnamed, no_role, twice) == ([], [], [], [])

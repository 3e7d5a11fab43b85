"""The way to each action of the API through the window: up to it, and the press that asks it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldbind.demo.trouble import cut
from fieldbind.steps import Step
from wizardry import Person

BIND = "AppTokenBindDeviceFamily"
STATE = "AppGetDeviceBindTokenState"
CREATE_TOKEN = "AppCreateDeviceBindToken"
FAMILIES, ROOMS = "AppGetFamilyList", "AppGetRoomList"
LOOK = ("AppGetDeviceInFamily", "AppGetFamilyDeviceList")
RENAME, MOVE = "AppUpdateDeviceInFamily", "AppModifyFamilyDeviceRoom"
DELETE = "AppDeleteDeviceInFamily"

Walk = Callable[[Person], Awaitable[None]]


async def to_sign_in(person: Person) -> None:
    await person.until_seen("signin.account")


async def to_place(person: Person) -> None:
    await person.sign_in()


async def to_device(person: Person) -> None:
    await to_place(person)
    await person.choose_place()


async def to_token(person: Person) -> None:
    """Come to Device and have a token in its field."""
    await to_device(person)
    await create_token(person)


async def create_token(person: Person) -> None:
    """Let the page create a token."""
    person.press("device.create")
    await person.until(lambda: len(person.words("device.token").replace(" ", "")) == 32)


async def to_confirm(person: Person) -> None:
    await to_token(person)
    person.press("nav.next")
    await person.until_seen("confirm.summary")


async def to_done(person: Person) -> None:
    await to_confirm(person)
    person.press("nav.next")
    await person.until_seen("done.title")


async def to_done_in_another_room(person: Person) -> None:
    with person.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    await to_done(person)


async def to_done_unread(person: Person) -> None:
    """Come to Done with a bind that could not be read back, and that only the list can tell of."""
    await to_confirm(person)
    for action in LOOK:
        person.cloud.demand(cut(after=False), action=action, times=None)
    person.press("nav.next")
    await person.until_seen("done.check_again")
    person.cloud.forget_demands()
    person.cloud.demand("ResourceNotFound.DeviceNotExist", action=LOOK[0], times=None)


async def ask_for_password(person: Person) -> None:
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")


async def ask_for_token_by_code(person: Person) -> None:
    person.press("signin.method.code")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.code", person.cloud.verification_code)
    person.press("nav.next")


async def ask_for_code(person: Person) -> None:
    person.press("signin.method.code")
    person.fill("signin.account", person.cloud.account)
    person.press("signin.send_code")


async def ask_for_mailed_code(person: Person) -> None:
    person.press("signin.method.code")
    person.fill("signin.account", person.cloud.email)
    person.press("signin.send_code")


async def ask_whose_token(person: Person) -> None:
    person.press("signin.method.token")
    person.fill("signin.access_token", person.cloud.issue_access_token().reveal())
    person.press("nav.next")


async def ask_for_family(person: Person) -> None:
    await _name(person, "place.new_family", "Attic flat")


async def ask_for_room(person: Person) -> None:
    await _name(person, "place.new_room", "Attic")


async def _name(person: Person, row: str, name: str) -> None:
    person.press(row)
    edit = person.wizard.window.focusWidget()
    assert isinstance(edit, QLineEdit)
    edit.setText(name)
    person.key(Qt.Key.Key_Return)


async def ask_for_bind_token(person: Person) -> None:
    person.press("device.create")


async def press_primary(person: Person) -> None:
    person.press("nav.next")


async def ask_for_name(person: Person) -> None:
    person.fill("done.name", "Hall lamp")
    person.press("done.another")


async def ask_to_move(person: Person) -> None:
    person.press("done.move")


async def ask_to_look(person: Person) -> None:
    person.press("done.check_again")


async def ask_to_undo(person: Person) -> None:
    person.press("done.undo")
    await person.until_seen("question.yes")
    person.press("question.yes")


@dataclass(frozen=True, slots=True)
class Way:
    """How a person comes to an action.

    Args:
        step: the page that asks it.
        there: the walk to it; an order for the action is given after that.
        ask: the press.
    """

    step: Step
    there: Walk
    ask: Walk


WAYS: Mapping[str, Way] = {
    "AppGetToken": Way(Step.SIGN_IN, to_sign_in, ask_for_password),
    "AppGetToken by code": Way(Step.SIGN_IN, to_sign_in, ask_for_token_by_code),
    "AppSendVerificationCode": Way(Step.SIGN_IN, to_sign_in, ask_for_code),
    "AppSendEmailVerificationCode": Way(Step.SIGN_IN, to_sign_in, ask_for_mailed_code),
    "AppGetUser": Way(Step.SIGN_IN, to_sign_in, ask_whose_token),
    FAMILIES: Way(Step.PLACE, to_sign_in, ask_for_password),
    ROOMS: Way(Step.PLACE, to_sign_in, ask_for_password),
    "AppCreateFamily": Way(Step.PLACE, to_place, ask_for_family),
    "AppCreateRoom": Way(Step.PLACE, to_place, ask_for_room),
    CREATE_TOKEN: Way(Step.DEVICE, to_device, ask_for_bind_token),
    STATE: Way(Step.WAIT, to_token, press_primary),
    BIND: Way(Step.CONFIRM, to_confirm, press_primary),
    RENAME: Way(Step.DONE, to_done, ask_for_name),
    MOVE: Way(Step.DONE, to_done_in_another_room, ask_to_move),
    LOOK[1]: Way(Step.DONE, to_done_unread, ask_to_look),
    DELETE: Way(Step.DONE, to_done, ask_to_undo),
}
"""By action; "by code" is another way to the same one."""

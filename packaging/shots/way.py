"""How a person comes to each state of the pages, from Sign in to Done."""

from dataclasses import replace

from fieldbind.cloud.models import Device, TokenLength
from fieldbind.demo.trouble import cut, hang
from fieldbind.guidance.problem import Fix
from meanwhile import take_out
from wizardry import Person

LABEL = "0cc175b9c0f1b6a831c399e269772661"


async def sign_in_password(person: Person) -> None:
    """01a."""
    await person.until_seen("signin.account")
    person.fill("signin.account", "138 0013 8000")
    person.fill("signin.password", "Harbour-24")


async def sign_in_code(person: Person) -> None:
    """01a with a verification code asked for."""
    await sign_in_password(person)
    person.fill("signin.account", person.cloud.account)
    person.press("signin.method.code")
    person.press("signin.send_code")
    await person.until(lambda: person.cloud.asked("AppSendVerificationCode"))


async def sign_in_empty(person: Person) -> None:
    """01a with Sign in pressed too early."""
    await person.until_seen("signin.account")
    person.press("nav.next")


async def sign_in_first_start(person: Person) -> None:
    """01b."""
    await person.until_seen("signin.access_token")


async def place(person: Person) -> None:
    """02."""
    await person.sign_in()


async def place_loading(person: Person) -> None:
    """02 while the lists are on their way."""
    await sign_in_password(person)
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.cloud.demand(hang(), action="AppGetFamilyList")
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked("AppGetFamilyList"))


async def place_empty(person: Person) -> None:
    """02 for somebody without a family."""
    with person.cloud.changing() as world:
        world.homes.clear()
    await sign_in_password(person)
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked("AppGetFamilyList"))


async def place_new_room(person: Person) -> None:
    """02 while a room is being named."""
    await person.sign_in()
    person.press("place.new_room")


async def device_empty(person: Person) -> None:
    """03c, nothing entered."""
    await person.sign_in()
    await person.choose_place()


async def device(person: Person) -> None:
    """03c."""
    await device_empty(person)
    person.fill("device.token", LABEL)


async def device_refused(person: Person) -> None:
    """03c with a label of the wrong kind."""
    await device_empty(person)
    person.fill("device.token", "WIFI:T:WPA;S:SimSite-2G;P:sim pass 01;;")


async def device_created(person: Person) -> None:
    """03c with a token created here."""
    await device_empty(person)
    person.press("device.create")
    await person.until(lambda: person.cloud.asked("AppCreateDeviceBindToken"))
    await person.until(lambda: person.words("device.token"))


async def device_copied(person: Person) -> None:
    """03c with a token created here, and on the clipboard."""
    await device_created(person)
    person.press("device.copy")


async def device_rooms(person: Person) -> None:
    """03c with the rooms of the family dropped down."""
    await device_empty(person)
    person.press("device.place.another")
    await person.until_seen("device.place.rooms")


async def wait(person: Person) -> None:
    """04c, begun with a device that never reports."""
    person.cloud.device_after = None
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("wait.stage")


async def progress(person: Person) -> None:
    """04c."""
    await wait(person)
    await person.until(lambda: len(person.cloud.asked("AppGetDeviceBindTokenState")) > 1)


async def progress_offline(person: Person) -> None:
    """04c while the cloud does not answer."""
    person.cloud.demand(cut(after=False), action="AppGetDeviceBindTokenState", times=None)
    await wait(person)
    await person.until(lambda: len(person.cloud.asked("AppGetDeviceBindTokenState")) > 1)


async def confirm(person: Person) -> None:
    """05b."""
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("confirm.summary")


async def mismatch(person: Person, name: str = "lamp_e27_0499") -> None:
    """05c."""
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.fill("device.product", "LAEG4YJE1A")
    person.fill("device.name", name)
    person.press("nav.next")
    await person.until_seen("confirm.settle")


async def binding(person: Person) -> None:
    """05b while the bind is out."""
    person.cloud.demand(hang(), action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked("AppTokenBindDeviceFamily"))


async def done(person: Person) -> None:
    """06b."""
    await confirm(person)
    person.press("nav.next")
    await person.until_seen("done.title")
    await person.until(lambda: person.cloud.asked("AppGetDeviceStatuses"))


async def other_room(person: Person) -> None:
    """06c."""
    with person.cloud.changing() as world:
        world.habits.binds_into_default_room = True
    await done(person)


async def gone(person: Person) -> None:
    """06c of a device that the family does not list any more."""
    await done(person)
    take_out(person, lamp_on_done(person))
    await _look_again(person)


async def undone_after_all(person: Person) -> None:
    """06b after an undo whose answer was seen late."""
    await done(person)
    take_out(person, lamp_on_done(person))
    receipt = person.wizard.answers.receipt
    assert receipt
    answers = replace(person.wizard.answers, receipt=replace(receipt, undo_sent=True))
    person.wizard.keep(answers)
    await _look_again(person)


def lamp_on_done(person: Person) -> Device:
    receipt = person.wizard.answers.receipt
    assert receipt
    return receipt.device


async def _look_again(person: Person) -> None:
    person.wizard.page.fix(Fix.CHECK_AGAIN)
    await person.until(lambda: not person.words("done.title").startswith(("Bound", "已绑定")))


async def already_there(person: Person) -> None:
    """06d."""
    await done(person)
    bound = person.wizard.answers.receipt
    assert bound is not None
    person.press("done.another")
    await person.until_seen("device.token")
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    _same_device_again(person, token.reveal(), bound.device)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    person.press("nav.next")
    await person.until_seen("done.title")


def _same_device_again(person: Person, token: str, device: Device) -> None:
    with person.cloud.changing() as world:
        world.tickets[token].reporter = device

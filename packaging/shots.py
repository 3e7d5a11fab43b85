"""Renders every page in every state: light and dark, 960x640 and 800x560."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import qasync

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from fieldbind.cloud.models import Device, TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import cut, hang
from fieldbind.qt.app import make_application
from fieldbind.qt.theme import Appearance, Scheme
from wizardry import Person, at_work, quick_settings

SIZES = ((960, 640), (800, 560))
LABEL = "0cc175b9c0f1b6a831c399e269772661"
State = Callable[[Person], Awaitable[None]]


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


async def sign_in_refused(person: Person) -> None:
    """A wrong password."""
    await sign_in_password(person)
    person.press("nav.next")
    await person.until_seen("problem.title")


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


async def _wait(person: Person) -> None:
    person.cloud.device_after = None
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("wait.stage")


async def progress(person: Person) -> None:
    """04c."""
    await _wait(person)
    await person.until(lambda: len(person.cloud.asked("AppGetDeviceBindTokenState")) > 1)


async def progress_offline(person: Person) -> None:
    """04c while the cloud does not answer."""
    person.cloud.demand(cut(after=False), action="AppGetDeviceBindTokenState", times=None)
    await _wait(person)
    await person.until(lambda: len(person.cloud.asked("AppGetDeviceBindTokenState")) > 1)


async def token_run_out(person: Person) -> None:
    """07."""
    person.cloud.demand("InvalidParameterValue.TokenIsExpire", action="AppGetDeviceBindTokenState")
    await device(person)
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.details")


async def wait_over(person: Person) -> None:
    """The limit of a wait."""
    await _wait(person)
    await person.until_seen("problem.title")


async def no_answer(person: Person) -> None:
    """A bind whose answer was not seen, and nothing could be read back."""
    await confirm(person)
    person.cloud.demand(cut(after=True), times=None)
    person.press("nav.next")
    await person.until_seen("problem.title")


async def confirm(person: Person) -> None:
    """05b."""
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.press("nav.next")
    await person.until_seen("confirm.summary")


async def mismatch(person: Person) -> None:
    """05c."""
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.fill("device.product", "LAEG4YJE1A")
    person.fill("device.name", "lamp_e27_0499")
    person.press("nav.next")
    await person.until_seen("confirm.settle")


async def family_full(person: Person) -> None:
    """07b."""
    person.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.press("nav.next")
    await person.until_seen("problem.title")


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


STATES: dict[str, State] = {
    "01a-sign-in-password": sign_in_password,
    "01a-sign-in-code": sign_in_code,
    "01a-sign-in-missing": sign_in_empty,
    "01a-sign-in-refused": sign_in_refused,
    "01b-sign-in-first-start": sign_in_first_start,
    "02-place": place,
    "02-place-loading": place_loading,
    "02-place-empty": place_empty,
    "02-place-new-room": place_new_room,
    "03c-device-empty": device_empty,
    "03c-device": device,
    "03c-device-refused": device_refused,
    "03c-device-created": device_created,
    "04c-progress": progress,
    "04c-progress-offline": progress_offline,
    "04b-progress-tip": progress,
    "05b-confirm": confirm,
    "05b-confirm-binding": binding,
    "05c-confirm-mismatch": mismatch,
    "06b-done": done,
    "06c-done-other-room": other_room,
    "06d-already-there": already_there,
    "07-token-run-out": token_run_out,
    "07-wait-over": wait_over,
    "07-no-answer": no_answer,
    "07b-family-full": family_full,
}
CHANGES: dict[str, dict[str, object]] = {
    "01b-sign-in-first-start": {"app_key": "", "app_secret": None},
    "04b-progress-tip": {"tip_after": 0.05, "usual_after": 0.1},
    "02-place-loading": {"call_timeout": 30.0},
    "07-wait-over": {"wait_limit": 0.2},
    "07-no-answer": {"settle_limit": 0.2, "settle_pause": 0.05},
    "05b-confirm-binding": {"call_timeout": 30.0},
}


def main() -> int:
    """Render into the folder named first; further words pick states by the start of their name."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    picked = [name for name in STATES if name.startswith(tuple(sys.argv[2:]) or ("",))]
    with qasync.QEventLoop(make_application()) as loop:
        loop.run_until_complete(_render(folder, picked))
    print(f"{len(picked) * 4} pictures in {folder}")
    return 0


async def _render(folder: Path, names: list[str]) -> None:
    look = make_application().findChild(Appearance)
    assert look is not None
    for name in names:
        with (
            tempfile.TemporaryDirectory() as home,
            serve(SimulatedCloud(device_after=0.1)) as cloud,
        ):
            settings = quick_settings(cloud, Path(home), **CHANGES.get(name, {}))
            async with at_work(settings, cloud) as person:
                await STATES[name](person)
                for scheme in (Scheme.LIGHT, Scheme.DARK):
                    look.choose(scheme)
                    await _grab(person, folder, f"{name}-{scheme.value}")
        look.choose(Scheme.LIGHT)
        print(name, flush=True)


async def _grab(person: Person, folder: Path, name: str) -> None:
    window = person.wizard.window
    for width, height in SIZES:
        window.resize(width, height)
        # Two rounds of events: one for the new layout, one for what it moved.
        for _ in range(4):
            await asyncio.sleep(0.02)
        window.grab().save(str(folder / f"{name}-{width}.png"))


if __name__ == "__main__":
    sys.exit(main())

"""How a person comes to each problem card."""

from fieldbind.demo.trouble import cut, too_many
from shots.way import confirm, device, sign_in_password, wait
from wizardry import Person


async def sign_in_refused(person: Person) -> None:
    """A wrong password."""
    await sign_in_password(person)
    person.press("nav.next")
    await person.until_seen("problem.title")


async def token_run_out(person: Person) -> None:
    """07."""
    person.cloud.demand("InvalidParameterValue.TokenIsExpire", action="AppGetDeviceBindTokenState")
    await device(person)
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.details")


async def wait_over(person: Person) -> None:
    """The limit of a wait."""
    await wait(person)
    await person.until_seen("problem.title")


async def no_answer(person: Person) -> None:
    """A bind whose answer was not seen, and nothing could be read back."""
    await confirm(person)
    person.cloud.demand(cut(after=True), times=None)
    person.press("nav.next")
    await person.until_seen("problem.title")


async def no_right(person: Person) -> None:
    """07b of somebody who may not bind in a family, with a message to its owner."""
    await _refuse(person, "UnauthorizedOperation.NoPermissionToFamily")


async def no_device(person: Person) -> None:
    """07b of a device that the product does not have, with both names and a note for IT."""
    await _refuse(person, "ResourceNotFound.DeviceNotExist")


async def _refuse(person: Person, code: str) -> None:
    person.cloud.demand(code, action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.press("nav.next")
    await person.until_seen("problem.title")


async def slow_down(person: Person) -> None:
    """07b of a cloud that was asked too often, and says for how long it wants to be left alone."""
    person.cloud.demand(too_many("120"), action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.press("nav.next")
    await person.until_seen("problem.title")


async def family_full(person: Person) -> None:
    """07b."""
    person.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action="AppTokenBindDeviceFamily")
    await confirm(person)
    person.press("nav.next")
    await person.until_seen("problem.title")

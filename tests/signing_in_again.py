"""What a person sees and does when a session ends on the way."""

from cards import focused
from fieldbind.demo.world.content import LIN_WEI
from wizardry import Person

ENDED = "InvalidParameterValue.InvalidAccessToken"


def end_session(person: Person) -> None:
    """Let the cloud know nobody any more."""
    with person.cloud.changing() as world:
        world.passes.clear()


async def see_sheet(person: Person) -> None:
    """Wait for the sheet, and look at what is the same on every page."""
    await person.until_seen("signin.sheet")
    assert not person.sees("problem")
    assert person.words("signin.account") == "+86 138 0013 8000"
    assert focused(person) == "signin.password"
    assert person.find("rail.step_1").accessibleName() == "Step 1 of 5, Sign in, ended"
    assert person.find("rail.step_1").accessibleDescription() == "Ended, sign in again"
    assert not any(person.sees(name) for name in ("nav.next", "nav.back", "nav.cancel"))
    assert not person.wizard.window.stack.isEnabled()


async def to_device_from_place(person: Person) -> None:
    """Take the place that is offered, once it is there."""
    await person.until(lambda: " · " in person.find("rail.step_2").accessibleDescription())
    await person.choose_place()


async def sign_in_again(person: Person, user_id: str = LIN_WEI) -> None:
    """Sign in on the sheet, as whoever it says or as somebody else."""
    who = person.cloud.world.people[user_id]
    if user_id != LIN_WEI:
        person.press("signin.another")
        person.fill("signin.account", who.phone_number)
    person.fill("signin.password", who.password)
    person.press("signin.submit")
    await person.until(lambda: not person.sees("signin.sheet"))
    assert person.wizard.window.stack.isEnabled()


async def meet_the_end(person: Person) -> None:
    """See the sheet and sign in again."""
    await see_sheet(person)
    await sign_in_again(person)

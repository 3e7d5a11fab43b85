"""What a person sees and does when a session ends on the way."""

from cards import focused
from fieldbind.cloud.models import Role
from fieldbind.demo.world.building import home_named
from fieldbind.demo.world.content import LIN_WEI
from lists import choose
from raising import to_place
from wizardry import Person

ENDED = "InvalidParameterValue.InvalidAccessToken"
LABEL = "4A8A08F09D37B73795649038408B5F33"
SHARED = "Zhou family"
"""Lin Wei is a member there, and Zhou Min its administrator."""


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


async def to_confirm_in_shared_family(person: Person) -> None:
    """Come to Confirm with a family and a room that both accounts have."""
    with person.cloud.changing() as world:
        world.homes[home_named(world, SHARED).id].roles[LIN_WEI] = Role.ADMINISTRATOR
    await to_place(person)
    choose(person, "place.family", 3)
    await person.until(lambda: "Zhou family · " in rail_place(person))
    choose(person, "place.room", 1)
    await to_confirm_with_label(person)


async def to_confirm_with_label(person: Person) -> None:
    """Go on from Place with a token that is printed on a label, so that it is nobody's own."""
    await to_device_from_place(person)
    person.fill("device.token", LABEL)
    person.press("nav.next")
    await person.until_seen("confirm.summary")


def rail_place(person: Person) -> str:
    """What the rail says of the place."""
    return person.find("rail.step_2").accessibleDescription()

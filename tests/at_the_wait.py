"""A person who waits for a device: how they get there, and what happens meanwhile."""

from datetime import timedelta

from fieldbind.cloud.models import TokenLength
from wizardry import Person
from written_jobs import noon, write_down, written

ASK = "AppGetDeviceBindTokenState"
PRODUCT = "LAEG4YJE1A"
USUAL = (10.0, 20.0, 25.0, 30.0, 40.0)


async def reach_device(person: Person) -> None:
    """Sign in and take the place that is offered."""
    await person.sign_in()
    await person.choose_place()


async def begin_wait(person: Person, product_id: str = "") -> None:
    """From Device: enter a new token, with the product where the label names it, and go on."""
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    if product_id:
        person.fill("device.product", product_id)
    person.press("nav.next")
    await person.until_seen("wait.stage")


async def reach_wait(person: Person) -> None:
    """Sign in, take the place offered, enter a new token and go on."""
    await reach_device(person)
    await begin_wait(person)


async def remember_waits(person: Person, waits: tuple[float, ...] = USUAL) -> None:
    """Let this laptop have waited for such products before, so many seconds each."""
    jobs = [
        written(person, f"lamp_{number}", noon(1) + timedelta(minutes=number), waited=seconds)
        for number, seconds in enumerate(waits)
    ]
    await write_down(person.wizard.journey.ledger, jobs)


def report(person: Person) -> None:
    """Let the device that waits report its token now."""
    with person.cloud.changing() as world:
        for ticket in world.tickets.values():
            if ticket.owner_id:
                ticket.reported_after = 0.0

"""What happens in the cloud behind a person's back."""

from fieldbind.cloud.models import Device
from fieldbind.demo.world.building import home_named, put_device
from wizardry import Person


def pair(person: Person) -> None:
    """Let every device report its token now."""
    with person.cloud.changing() as world:
        world.bench.after = 0.0
        for ticket in world.tickets.values():
            ticket.reported_after = 0.0


def put_the_device(person: Person, family: str) -> Device:
    """Let the device that is to be bound be in a family, as if it had been for long."""
    device = person.wizard.answers.device
    assert device is not None
    with person.cloud.changing() as world:
        put_device(world, device, home_named(world, family).id)
    return device


def take_out(person: Person, device: Device) -> None:
    """Let somebody remove a device from its family."""
    with person.cloud.changing() as world:
        world.register(device).family_id = ""

"""A laptop whose program ends in the middle of a job, again and again."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, hang
from fieldbind.keychain import Keychain
from fieldbind.ledger.model import Stage
from raising import BIND, LOOK, STATE, to_confirm, to_token
from wizardry import Person, at_work, quick_settings


@dataclass
class Laptop:
    """Folders and keyring, which are still there when a program is no more."""

    cloud: SimulatedCloud
    folder: Path
    keychain: Keychain = field(default_factory=lambda: Keychain(use_keyring=False))

    def start(self, **changes: object) -> AbstractAsyncContextManager[Person]:
        """Start the program; it ends with the block, wherever it is.

        Args:
            changes: settings that are other than usual.
        """
        return at_work(
            quick_settings(self.cloud, self.folder, **changes), self.cloud, self.keychain
        )

    def lose_keyring(self) -> None:
        """What was kept in memory only is gone."""
        self.keychain = Keychain(use_keyring=False)


async def while_waiting(person: Person) -> None:
    """Come to where the device has not reported its token yet."""
    person.cloud.device_after = None
    await to_token(person)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked(STATE))


async def once_reported(person: Person) -> None:
    """Come to Confirm, and press nothing there."""
    await to_confirm(person)


async def once_sent(person: Person, trouble: Trouble | None = None) -> None:
    """Come to where the bind is on its way and its answer never comes."""
    await to_confirm(person)
    person.cloud.demand(trouble or hang(), action=BIND)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked(BIND))


async def once_carried_out(person: Person) -> None:
    """Come to where the bind took effect and its answer never comes."""
    await once_sent(person, hang(after=True))


async def once_answered(person: Person) -> None:
    """Come to where the bind was confirmed, and nobody has been told."""
    await to_confirm(person)
    person.cloud.demand(hang(), action=LOOK[0])
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked(LOOK[0]))


WAYS: Mapping[Stage, Callable[[Person], Awaitable[None]]] = {
    Stage.WAITING: while_waiting,
    Stage.REPORTED: once_reported,
    Stage.SENT: once_sent,
}

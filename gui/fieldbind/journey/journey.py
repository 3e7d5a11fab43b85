"""What a person can do, as calls: the window, a command line or a test drives the same ones."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import Account, BindToken, Device, Family, Room, TokenLength
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.message import Network, region_of
from fieldbind.faults import Stopped
from fieldbind.journey.after import After
from fieldbind.journey.binder import Binder
from fieldbind.journey.book import Book
from fieldbind.journey.hand_over import HandOver
from fieldbind.journey.order import require_allowed
from fieldbind.journey.pace import Pace
from fieldbind.journey.session import SessionHolder
from fieldbind.journey.taking_up import TakingUp
from fieldbind.journey.to_the_end import ToTheEnd
from fieldbind.journey.watch import Watch
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job
from fieldbind.steps import Answers, Receipt


class Journey:
    """The use cases of one signed-in (or not yet signed-in) person.

    Args:
        session: who is signed in, and at which cloud.
        pace: pauses and limits.
        ledger: where every job is written down.
        keychain: where the bind token of an open job waits.
        now: the wall clock.
        products: ids of those that may be bound; empty for any.
        hotspot: where a device is in its own hotspot.
    """

    def __init__(
        self,
        session: SessionHolder,
        pace: Pace,
        ledger: Ledger,
        keychain: Keychain,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        products: Collection[str] = (),
        hotspot: str,
    ) -> None:
        self.session = session
        self.pace = pace
        self._budget = pace.cadence.budget()
        self.book = Book(ledger, keychain, session, now)
        self._products = products
        self._binder = Binder(session, self.book, pace.bind, now, products)
        self._after = After(session, self.book, now)
        self._taking_up = TakingUp(session, self.book, self._binder, self._after)
        self._hotspot = hotspot
        self._now = now
        self.to_the_end = ToTheEnd()

    @property
    def ledger(self) -> Ledger:
        """Where every job is written down."""
        return self.book.ledger

    @property
    def _cloud(self) -> Cloud:
        return self.session.cloud

    # Family and room.

    async def list_families(self) -> list[Family]:
        """Every family of the account. Raises Fault."""
        return await self._cloud.list_families(self.session.access)

    async def list_rooms(self, family: Family) -> list[Room]:
        """The rooms a family created, without its default room. Raises Fault."""
        return await self._cloud.list_rooms(self.session.access, family.id)

    async def create_family(self, name: str) -> Family:
        """Create a family and return it as the cloud lists it. Raises Fault."""
        family_id = await self._cloud.create_family(self.session.access, name)
        families = await self.list_families()
        return next((f for f in families if f.id == family_id), Family(id=family_id, name=name))

    async def create_room(self, family: Family, name: str) -> Room:
        """Create a room in a family. Raises Fault."""
        room_id = await self._cloud.create_room(self.session.access, family.id, name)
        return Room(id=room_id, name=name)

    # Token, wait and bind.

    async def create_bind_token(self, length: TokenLength) -> BindToken:
        """A new bind token, for a device that has none. Raises Fault."""
        return await self._cloud.create_bind_token(self.session.access, length)

    async def note_made(self, answers: Answers) -> Answers:
        """Write down a token that was created here, as soon as anybody may pass it on.

        Args:
            answers: with the token as ``made``.

        Returns:
            The answers with the id of their job. A caller that is cancelled stops nothing.
        """
        return await self.to_the_end.do(self.book.note(answers))

    async def note(self, answers: Answers) -> Answers:
        """Write down what was answered; the answers with the id of their job. Never raises."""
        return await self.book.note(answers)

    def hand_over(self, answers: Answers, network: Network) -> HandOver:
        """A hand-over to the device in whose hotspot this laptop will be.

        Args:
            answers: with a created token that was noted.
            network: that the device shall join.
        """
        pace, token = self.pace.hand, answers.known_token or BindToken("")
        region = region_of(self.session.site)
        return HandOver(
            Hotspot(self._hotspot, region, pause=pace.try_pause, patience=pace.look_every),
            network,
            answers,
            pace=pace,
            ask=lambda: self._cloud.get_bind_token_state(self.session.access, token),
            note=lambda noted: self.to_the_end.do(self.book.handed_over(noted)),
            now=self._now,
        )

    def ask_after(self, seconds: float) -> None:
        """Let the waits that begin from now on take so long before they ask the person."""
        self.pace = replace(self.pace, wait_limit=seconds)

    def watch(self, token: BindToken, elapsed: float = 0.0) -> Watch:
        """A wait for a device to present ``token``; ``elapsed`` seconds were waited before."""
        return Watch(
            lambda: self._cloud.get_bind_token_state(self.session.access, token),
            cadence=self.pace.cadence,
            limit=self.pace.wait_limit,
            elapsed=elapsed,
            budget=self._budget,
        )

    async def usual_wait(self, answers: Answers) -> tuple[float, float] | None:
        """How long devices of this product usually take, in seconds; None if not known."""
        device = answers.device
        product_id = device.product_id if device else answers.product_id
        return await self.ledger.usual_wait(product_id) if product_id else None

    def require_allowed(self, answers: Answers) -> None:
        """Refuse a product that must not be bound, as soon as it is known; see ``Binder.bind``.

        Raises:
            Stopped: POLICY.PRODUCT.
        """
        device = answers.device
        require_allowed(device.product_id if device else answers.product_id, self._products)

    async def bind(self, answers: Answers) -> Receipt:
        """Bind what was answered, and read back what then holds; see ``Binder.bind``."""
        return await self._binder.bind(answers)

    @property
    def is_in_doubt(self) -> bool:
        """Whether a bind was sent and nobody knows what became of it."""
        return self._binder.is_in_doubt

    def doubted_family(self, answers: Answers) -> Family | None:
        """Where a bind of this device was sent to, while nobody knows what became of it."""
        return self._binder.doubted_family(answers.device)

    def stop_waiting(self) -> Stopped:
        """What is known of a bind whose answer nobody waits for; the bind itself goes on."""
        return self._binder.stop_waiting()

    async def close(self) -> None:
        """End what is still under way; its answer will not be seen."""
        await self._binder.close()
        await self.to_the_end.close()

    async def sign_out(self) -> None:
        """End the session, here and in the cloud, and what waits in the keyring for it.

        Raises:
            Stopped: SIGN_OUT_UNTOLD, the cloud could not be told; nothing is kept here anyway.
        """
        await self.book.sign_out()
        await self.session.sign_out()

    # Jobs that were interrupted.

    async def open_jobs(self) -> list[Job]:
        """The jobs of this laptop whose end is not known, newest first."""
        return await self.book.open_jobs()

    async def drop(self, job: Job) -> None:
        """Give an open job up; nothing changes in the cloud."""
        await self.book.drop(job)

    async def take_up(self, job: Job, account: Account) -> Answers:
        """Go on with an open job; see ``TakingUp.take_up``. Raises Fault."""
        return await self._taking_up.take_up(job, account)

    # A bind that holds.

    async def receipt_of(self, job_id: str) -> Receipt:
        """The receipt of an ended job, read back now. Raises Fault."""
        return await self._after.receipt_of(job_id)

    async def read_back(self, receipt: Receipt) -> Receipt:
        """The receipt with family, room and name as the cloud has them now. Raises Fault."""
        return await self._after.read_back(receipt)

    async def look_there(self, answers: Answers, family: Family) -> Receipt:
        """The receipt for a device found in another family of the account. Raises Fault."""
        return await self._after.look_there(answers, family)

    async def rename(self, receipt: Receipt, alias: str) -> Receipt:
        """Give the device a name people use, and read it back. Raises Fault."""
        return await self._after.rename(receipt, alias)

    async def move(self, receipt: Receipt, room: Room) -> Receipt:
        """Put the device into another room of its family, and read it back. Raises Fault."""
        return await self._after.move(receipt, room)

    async def undo(self, receipt: Receipt) -> None:
        """Take the device out of the family again. Raises Fault."""
        await self._after.undo(receipt)

    async def product_name(self, product_id: str) -> str:
        """What people call the product, empty where the cloud does not say. Raises Fault."""
        product = await self._cloud.get_product(self.session.access, product_id)
        return product.name if product else ""

    async def is_online(self, device: Device) -> bool | None:
        """Whether the device is online now; None where the cloud does not say. Raises Fault."""
        return await self._cloud.get_online(self.session.access, device)

    async def seen(self, receipt: Receipt, *, product_name: str, online: bool | None) -> None:
        """Write down what else the cloud said of a device that is done. Never raises."""
        await self.book.seen(receipt, product_name=product_name, online=online)

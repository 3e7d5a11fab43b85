"""What a person can do, as calls: the window, a command line or a test drives the same ones."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from uuid import uuid4

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import (
    DEFAULT_ROOM,
    BindToken,
    Device,
    Family,
    Room,
    TokenLength,
)
from fieldbind.faults import NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey.bind import Binding, BindPace, Bound, doubt_about
from fieldbind.journey.elsewhere import BoundElsewhere, say_where
from fieldbind.journey.job import Job
from fieldbind.journey.read_back import find_in_family, name_room
from fieldbind.journey.session import SessionHolder
from fieldbind.journey.watch import Watch
from fieldbind.steps import Answers, Outcome, Receipt

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds: how often the wait asks, when it asks the person, and how binds repeat."""

    poll_interval: float = 2.0
    wait_limit: float = 100.0
    bind: BindPace = field(default_factory=BindPace)


class Journey:
    """The use cases of one signed-in (or not yet signed-in) person.

    Args:
        session: who is signed in, and at which cloud.
        pace: pauses and limits.
        now: the wall clock.
    """

    def __init__(
        self,
        session: SessionHolder,
        pace: Pace,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.session = session
        self.pace = pace
        self._now = now
        self._in_doubt: Job | None = None
        self._under_way: tuple[Job, asyncio.Task[Receipt]] | None = None
        self._request_id = ""

    @property
    def _cloud(self) -> Cloud:
        return self.session.cloud

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

    async def create_bind_token(self, length: TokenLength) -> BindToken:
        """A new bind token, for a device that has none. Raises Fault."""
        return await self._cloud.create_bind_token(self.session.access, length)

    def watch(self, token: BindToken, elapsed: float = 0.0) -> Watch:
        """A wait for a device to present ``token``; ``elapsed`` seconds were waited before."""
        return Watch(
            lambda: self._cloud.get_bind_token_state(self.session.access, token),
            interval=self.pace.poll_interval,
            limit=self.pace.wait_limit,
            elapsed=elapsed,
        )

    async def bind(self, answers: Answers) -> Receipt:
        """Bind what was answered, and read back what then holds.

        A bind that has left goes on although its caller is cancelled; asking again for the same
        bind waits for the one under way instead of sending a second one.

        Raises:
            Fault: nothing was bound, as far as ``may_have_happened`` does not say otherwise.
            BoundElsewhere: another family of this account holds the device.
            Stopped: DEVICE_UNNAMED, BOUND_BY_OTHERS, BIND_IN_DOUBT.
        """
        job = Job.of(self.session.user_id, answers)
        if self._under_way and self._under_way[0] != job:
            await asyncio.wait([self._under_way[1]])
            self._under_way = None
        if self._under_way is None:
            task = asyncio.get_running_loop().create_task(self._bind(job), name="bind")
            # Where nobody asks again, its fault is in the log and nowhere else.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._under_way = (job, task)
        task = self._under_way[1]
        try:
            return await asyncio.shield(task)
        finally:
            if task.done():
                self._under_way = None

    def stop_waiting(self) -> Stopped:
        """What is known of a bind whose answer nobody waits for; the bind itself goes on."""
        return doubt_about(self._request_id)

    async def _bind(self, job: Job) -> Receipt:
        cloud, access, request_id = self._cloud, self.session.access, str(uuid4())
        self._request_id = request_id

        async def send() -> str:
            self._in_doubt = job
            return await cloud.bind_device(
                access, job.token, job.device, job.family.id, job.room.id, request_id=request_id
            )

        async def is_there() -> bool:
            return await find_in_family(cloud, access, job.family.id, job.device) is not None

        doubted = self._in_doubt is not None and self._in_doubt.leads_to(job)
        binding = Binding(send=send, is_there=is_there, pace=self.pace.bind, in_doubt=doubted)
        try:
            bound = await binding.settle()
        finally:
            if not binding.in_doubt:
                self._in_doubt = None
        if bound is Bound.NOT_HERE:
            await say_where(cloud, access, job.family, job.device, binding.request_id)
        receipt = Receipt(
            outcome=Outcome.BOUND if bound is Bound.BY_US else Outcome.ALREADY_THERE,
            device=job.device,
            family=job.family,
            room=job.room,
            chosen_room=job.room,
            entry=None,
            request_id=binding.request_id or request_id,
            bound_at=self._now(),
            sent_here=bound is Bound.BY_US,
        )
        try:
            return await self.read_back(receipt)
        except (NoAnswer, StrangeAnswer, Refused) as fault:
            # The bind holds either way; Done says that it was not read back and offers to look.
            _log.info("bind not read back: %s %s", fault.code, fault.request_id)
            return receipt

    async def close(self) -> None:
        """End what is still under way; its answer will not be seen."""
        if self._under_way:
            task = self._under_way[1]
            task.cancel()
            await asyncio.wait([task])

    async def look_there(self, answers: Answers, family: Family) -> Receipt:
        """The receipt for a device that was found in another family of the account; reads only.

        Raises:
            BoundElsewhere: BOUND_ELSEWHERE.GONE, it is not there any more.
            Fault: the cloud could not be asked.
        """
        if answers.device is None:
            raise Stopped("DEVICE_UNNAMED")
        receipt = await self.read_back(
            Receipt(
                outcome=Outcome.ALREADY_THERE,
                device=answers.device,
                family=family,
                room=DEFAULT_ROOM,
                chosen_room=DEFAULT_ROOM,
                entry=None,
                request_id="",
                bound_at=self._now(),
                sent_here=False,
            )
        )
        if receipt.entry is None:
            raise BoundElsewhere(family, "", gone=True)
        return replace(receipt, chosen_room=receipt.room)

    async def read_back(self, receipt: Receipt) -> Receipt:
        """The receipt with family, room and name as the cloud has them now. Raises Fault."""
        cloud, access = self._cloud, self.session.access
        entry = await find_in_family(cloud, access, receipt.family.id, receipt.device)
        if entry is None:
            return replace(receipt, entry=None, read_at=self._now())
        room = await name_room(cloud, access, receipt.family.id, entry.room_id, receipt.chosen_room)
        return replace(receipt, entry=entry, room=room, read_at=self._now())

    async def is_online(self, device: Device) -> bool | None:
        """Whether the device is online now; None where the cloud does not say. Raises Fault."""
        return await self._cloud.get_online(self.session.access, device)

    async def product_name(self, product_id: str) -> str:
        """What people call the product, empty where the cloud does not say. Raises Fault."""
        product = await self._cloud.get_product(self.session.access, product_id)
        return product.name if product else ""

    async def rename(self, receipt: Receipt, alias: str) -> Receipt:
        """Give the device a name people use, and read it back. Raises Fault."""
        await self._cloud.rename_device(self.session.access, receipt.device, alias)
        return await self.read_back(receipt)

    async def move(self, receipt: Receipt, room: Room) -> Receipt:
        """Put the device into another room of its family, and read it back. Raises Fault."""
        await self._cloud.move_device(
            self.session.access, receipt.family.id, room.id, receipt.device
        )
        return await self.read_back(replace(receipt, chosen_room=room))

    async def undo(self, receipt: Receipt) -> None:
        """Take the device out of the family again.

        Raises:
            Stopped: UNDO_NOT_OURS, this laptop did not send the bind; UNDO_GONE, a fresh read no
                longer shows the device in that family.
            Fault: the cloud could not be asked or said no.
        """
        if not receipt.sent_here:
            raise Stopped("UNDO_NOT_OURS")
        cloud, access = self._cloud, self.session.access
        if await find_in_family(cloud, access, receipt.family.id, receipt.device) is None:
            raise Stopped("UNDO_GONE")
        await cloud.delete_device(access, receipt.family.id, receipt.device)

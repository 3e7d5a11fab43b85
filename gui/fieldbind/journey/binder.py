"""The one thing that cannot be taken back: sending a bind, once, and knowing what became of it."""

import asyncio
import logging
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from uuid import uuid4

from fieldbind.cloud.models import Device, Family
from fieldbind.faults import Fault, Stopped
from fieldbind.journey.bind import Binding, BindPace, Bound, doubt_about
from fieldbind.journey.book import Book
from fieldbind.journey.elsewhere import BoundElsewhere, find_elsewhere, say_where
from fieldbind.journey.fullness import FULL, count_devices
from fieldbind.journey.order import BindOrder, require_allowed
from fieldbind.journey.other_jobs import have_bound, have_bound_elsewhere
from fieldbind.journey.read_back import find_in_family, read_back
from fieldbind.journey.session import SessionHolder
from fieldbind.steps import Answers, Outcome, Receipt

_USED = "InvalidParameterValue.TokenNotExist"
_log = logging.getLogger(__name__)


class Binder:
    """Binds, one bind at a time.

    Args:
        session: who is signed in.
        book: where every bind is written down before it leaves.
        pace: pauses.
        now: the wall clock.
        products: ids of those that may be bound; empty for any.
    """

    def __init__(
        self,
        session: SessionHolder,
        book: Book,
        pace: BindPace,
        now: Callable[[], datetime],
        products: Collection[str] = (),
    ) -> None:
        self._session = session
        self._book = book
        self._pace = pace
        self._now = now
        self._products = products
        self._in_doubt: BindOrder | None = None
        self._under_way: tuple[BindOrder, asyncio.Task[Receipt]] | None = None
        self._request_id = ""

    async def bind(self, answers: Answers) -> Receipt:
        """Bind what was answered, and read back what then holds.

        A bind that has left goes on although its caller is cancelled; asking again for the same
        bind waits for the one under way instead of sending a second one.

        Raises:
            Fault: nothing was bound, as far as ``may_have_happened`` does not say otherwise.
            BoundElsewhere: another family of this account holds the device.
            Stopped: DEVICE_UNNAMED, POLICY.PRODUCT, BOUND_BY_OTHERS, BIND_IN_DOUBT.
        """
        order = BindOrder.of(self._session.user_id, answers)
        if self._under_way and not self._under_way[0].is_same(order):
            await asyncio.wait([self._under_way[1]])
            self._under_way = None
        if self._under_way is None:
            task = asyncio.get_running_loop().create_task(self._bind(answers), name="bind")
            # Where nobody asks again, its fault is in the log and nowhere else.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._under_way = (order, task)
        task = self._under_way[1]
        try:
            return await asyncio.shield(task)
        finally:
            if task.done():
                self._under_way = None

    @property
    def is_in_doubt(self) -> bool:
        """Whether a bind was sent and nobody knows what became of it."""
        return self._in_doubt is not None

    def doubted_family(self, device: Device | None) -> Family | None:
        """Where a bind of this device was sent to, while nobody knows what became of it."""
        doubt = self._in_doubt
        return doubt.family if doubt and doubt.device == device else None

    def stop_waiting(self) -> Stopped:
        """What is known of a bind whose answer nobody waits for; the bind itself goes on."""
        return doubt_about(self._request_id)

    def doubt(self, order: BindOrder) -> None:
        """An earlier run sent this bind and saw no answer: look before it is sent again."""
        self._in_doubt = order

    async def close(self) -> None:
        """End what is still under way; its answer will not be seen."""
        if self._under_way:
            task = self._under_way[1]
            task.cancel()
            await asyncio.wait([task])

    async def _bind(self, answers: Answers) -> Receipt:
        order = BindOrder.of(self._session.user_id, await self._book.note(answers))
        cloud, access, request_id = self._session.cloud, self._session.access, str(uuid4())
        doubt = self._in_doubt
        doubted = doubt is not None and doubt.leads_to(order)
        earlier_id = self._request_id if doubted else ""
        await self._look_where_sent(doubt, order)
        self._request_id = request_id

        async def send() -> str:
            await self._book.sending(order, request_id)
            self._in_doubt = order
            return await cloud.bind_device(
                access,
                order.token,
                order.device,
                order.family.id,
                order.room.id,
                request_id=request_id,
            )

        async def is_there() -> bool:
            return await find_in_family(cloud, access, order.family.id, order.device) is not None

        binding = Binding(send=send, is_there=is_there, pace=self._pace, in_doubt=doubted)
        try:
            require_allowed(order.device.product_id, self._products)
            if not doubted and await have_bound(self._book.ledger, order) and await is_there():
                # Sent all the same, an answer that is lost would pass for a bind of this job.
                bound = Bound.BEFORE
            else:
                bound = await binding.settle()
        except Fault as fault:
            elsewhere = await self._where_used(order, fault)
            await self._refused(order, elsewhere or fault, in_doubt=binding.in_doubt)
            if elsewhere:
                raise elsewhere from fault
            raise
        finally:
            if not binding.in_doubt:
                self._in_doubt = None
        bound = _by_whom(bound, binding, doubt, order)
        if bound is Bound.NOT_HERE:
            await self._say_where(order, binding.request_id)
        return await self._receipt(order, bound, binding.request_id or earlier_id)

    async def _refused(self, order: BindOrder, fault: Fault, *, in_doubt: bool) -> None:
        if not in_doubt:
            await self._book.refused(order, fault)
        if fault.code == FULL:
            session = self._session
            fault.facts = await count_devices(session.cloud, session.access, order.family)

    async def _look_where_sent(self, doubt: BindOrder | None, order: BindOrder) -> None:
        """The same device may be in the other family where it was sent to before.

        Raises:
            BoundElsewhere: it is; sent once more, its token would only be said to be unknown.
        """
        if doubt is None or doubt.user_id != order.user_id:
            return
        if doubt.leads_to(order) or doubt.device != order.device:
            return
        cloud, access = self._session.cloud, self._session.access
        if await find_in_family(cloud, access, doubt.family.id, doubt.device):
            fault = BoundElsewhere(doubt.family, self._request_id)
            await self._book.refused(order, fault)
            raise fault

    async def _where_used(self, order: BindOrder, fault: Fault) -> BoundElsewhere | None:
        """A token that an earlier job has used is only said to be unknown."""
        if fault.code != _USED or not await have_bound_elsewhere(self._book.ledger, order):
            return None
        cloud, access = self._session.cloud, self._session.access
        with suppress(Fault):  # what the cloud said stays true
            family = await find_elsewhere(cloud, access, order.family, order.device)
            return BoundElsewhere(family, fault.request_id) if family else None
        return None

    async def _say_where(self, order: BindOrder, request_id: str) -> None:
        cloud, access = self._session.cloud, self._session.access
        try:
            await say_where(cloud, access, order.family, order.device, request_id)
        except Fault as fault:
            await self._book.refused(order, fault)
            raise

    async def _receipt(self, order: BindOrder, bound: Bound, request_id: str) -> Receipt:
        receipt = Receipt(
            job_id=order.job_id,
            outcome=Outcome.BOUND if bound is Bound.BY_US else Outcome.ALREADY_THERE,
            device=order.device,
            family=order.family,
            room=order.room,
            chosen_room=order.room,
            entry=None,
            request_id=request_id,
            bound_at=self._now(),
            sent_here=bound is Bound.BY_US,
        )
        await self._book.answered(receipt)
        try:
            receipt = await read_back(self._session.cloud, self._session.access, receipt, self._now)
        except Fault as fault:
            # The bind holds either way; Done says that it was not read back and offers to look.
            _log.info("bind not read back: %s %s", fault.code, fault.request_id)
        else:
            await self._book.read(receipt)
        await self._book.ended(receipt)
        return receipt


def _by_whom(bound: Bound, binding: Binding, doubt: BindOrder | None, order: BindOrder) -> Bound:
    """A bind that was sent for an earlier job is that job's, which is still open and says so."""
    is_found = bound is Bound.BY_US and not binding.request_id
    return Bound.BEFORE if is_found and doubt and doubt.job_id != order.job_id else bound

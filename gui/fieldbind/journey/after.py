"""What can be done with a device that is bound: read it back, name it, move it, take it out.

Each change is written down before it is sent and after it is answered.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import DEFAULT_ROOM, AccessToken, Family, Room
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey import earlier
from fieldbind.journey.bind import is_doubtful
from fieldbind.journey.book import Book
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.journey.read_back import find_in_family, read_back
from fieldbind.journey.session import SessionHolder
from fieldbind.ledger.model import Job, Stage, What
from fieldbind.masking import is_masked
from fieldbind.steps import Answers, Outcome, Receipt

OF_OTHERS = "JOB_OF_OTHERS"


class After:
    """Changes to a bind that holds. All methods raise Fault.

    Args:
        session: who is signed in.
        book: where changes are written down.
        now: the wall clock.
    """

    def __init__(self, session: SessionHolder, book: Book, now: Callable[[], datetime]) -> None:
        self._session = session
        self._book = book
        self._now = now

    async def read_back(self, receipt: Receipt, what: What = What.READ_BACK) -> Receipt:
        """The receipt with family, room and name as the cloud has them now."""
        access = await self._access_to(receipt)
        read = await read_back(self._session.cloud, access, receipt, self._now)
        await self._book.read(read, what)
        # There it is: an undo that was sent did nothing.
        return replace(read, undo_sent=False) if read.entry else read

    async def receipt_of(self, job_id: str) -> Receipt:
        """The receipt of an ended job, read back now.

        Raises:
            Stopped: JOB_GONE, it is not in the ledger or names no device; JOB_OF_OTHERS.
        """
        job = await self._book.ledger.job(job_id)
        device = earlier.device_of(job) if job else None
        if job is None or device is None:
            raise Stopped("JOB_GONE")
        self.require_own(job)
        return await self.read_back(earlier.receipt_of(job, device))

    def require_own(self, job: Job) -> None:
        """A read-back proves something only under the job's own account and site.

        Raises:
            Stopped: JOB_OF_OTHERS; its facts are the ``owner``, as far as it was written down, and
                the ``owner_site``, a ``Site.value``.
        """
        if (job.site, job.user_id) != (self._session.site.value, self._session.user_id):
            raise Stopped(OF_OTHERS, facts={"owner": job.account, "owner_site": job.site})

    async def _access_to(self, receipt: Receipt) -> AccessToken:
        """The access token, if it is that of the account and site that bound the device."""
        job = await self._book.ledger.job(receipt.job_id)
        if job:
            self.require_own(job)
        return self._session.access

    async def rename(self, receipt: Receipt, alias: str) -> Receipt:
        """Give the device a name people use, and read it back.

        A name that was masked when it was written down is no name to give: what the device is
        called stays as it is, and is read.
        """
        if is_masked(alias):
            return await self.read_back(receipt)
        access = await self._access_to(receipt)
        await self._book.mark(receipt.job_id, What.RENAME_SENT)
        await self._session.cloud.rename_device(access, receipt.device, alias)
        return await self.read_back(receipt, What.RENAMED)

    async def move(self, receipt: Receipt, room: Room) -> Receipt:
        """Put the device into another room of its family, and read it back."""
        access = await self._access_to(receipt)
        await self._book.mark(receipt.job_id, What.MOVE_SENT)
        await self._session.cloud.move_device(access, receipt.family.id, room.id, receipt.device)
        return await self.read_back(replace(receipt, chosen_room=room), What.MOVED)

    async def undo(self, receipt: Receipt) -> None:
        """Take the device out of the family again.

        Raises:
            Stopped: UNDO_NOT_OURS, this laptop did not send the bind; UNDO_GONE, a fresh read no
                longer shows the device in that family.
            Fault: with ``may_have_happened``, its answer was lost and nobody could look.
        """
        if not receipt.sent_here:
            raise Stopped("UNDO_NOT_OURS")
        cloud, access = self._session.cloud, await self._access_to(receipt)
        if await find_in_family(cloud, access, receipt.family.id, receipt.device) is not None:
            await self._book.mark(receipt.job_id, What.UNDO_SENT, Stage.UNDO_SENT)
            await self._send_undo(cloud, access, receipt)
        elif not receipt.undo_sent:
            raise Stopped("UNDO_GONE")
        await self._book.mark(receipt.job_id, What.UNDONE, Stage.UNDONE)

    async def _send_undo(self, cloud: Cloud, access: AccessToken, receipt: Receipt) -> None:
        try:
            await _take_out(cloud, access, receipt)
        except Fault as fault:
            if not fault.may_have_happened:
                await self._book.undo_refused(receipt, fault)
            raise

    async def look_there(self, answers: Answers, family: Family) -> Receipt:
        """The receipt for a device that was found in another family of the account; reads only.

        Raises:
            BoundElsewhere: BOUND_ELSEWHERE.GONE, it is not there any more.
        """
        if answers.device is None:
            raise Stopped("DEVICE_UNNAMED")
        receipt = await read_back(
            self._session.cloud,
            self._session.access,
            Receipt(
                job_id=answers.job_id,
                outcome=Outcome.ALREADY_THERE,
                device=answers.device,
                family=family,
                room=DEFAULT_ROOM,
                chosen_room=DEFAULT_ROOM,
                entry=None,
                request_id="",
                bound_at=self._now(),
                sent_here=False,
            ),
            self._now,
        )
        if receipt.entry is None:
            raise BoundElsewhere(family, "", gone=True)
        receipt = replace(receipt, chosen_room=receipt.room)
        await self._book.answered(receipt)
        await self._book.read(receipt)
        await self._book.ended(receipt)
        return receipt


async def _take_out(cloud: Cloud, access: AccessToken, receipt: Receipt) -> None:
    """Send it once; where the answer does not say what became of it, look."""
    try:
        await cloud.delete_device(access, receipt.family.id, receipt.device)
    except (NoAnswer, StrangeAnswer, Refused) as fault:
        if not is_doubtful(fault):
            raise
        fault.may_have_happened = True
        try:
            entry = await find_in_family(cloud, access, receipt.family.id, receipt.device)
        except (NoAnswer, StrangeAnswer, Refused):
            raise fault from None
        if entry is not None:
            fault.may_have_happened = False
            raise

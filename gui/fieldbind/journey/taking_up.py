"""Going on with a job that was interrupted: look first whether the device is there."""

from dataclasses import replace

from fieldbind.cloud.models import Account, BindToken
from fieldbind.journey import earlier
from fieldbind.journey.after import After
from fieldbind.journey.binder import Binder
from fieldbind.journey.book import Book
from fieldbind.journey.order import BindOrder
from fieldbind.journey.session import SessionHolder
from fieldbind.journey.true_names import true_family, true_rooms
from fieldbind.ledger.model import Job, Stage
from fieldbind.steps import Answers


class TakingUp:
    """Takes open jobs up.

    Args:
        session: who is signed in.
        book: where jobs are written down.
        binder: learns of a bind in doubt.
        after: looks whether the device is there.
    """

    def __init__(self, session: SessionHolder, book: Book, binder: Binder, after: After) -> None:
        self._session = session
        self._book = book
        self._binder = binder
        self._after = after

    async def take_up(self, job: Job, account: Account) -> Answers:
        """Go on with an open job: look first whether the device is there.

        Returns:
            The answers that still hold: with a receipt where the device is there or was confirmed,
            without a token where no keyring kept it.

        Raises:
            Stopped: JOB_OF_OTHERS, nothing is sent under another account or site.
            Fault: the cloud could not be asked; the job stays open.
        """
        self._after.require_own(job)
        answers = earlier.answers_of(job, account, await self._book.token_of(job))
        await self._book.take_up(job, answers)
        device = earlier.device_of(job)
        if device is None:
            return await self._truly_named(answers, job)
        if job.stage is Stage.SENT and not job.is_answered:
            token = answers.token or BindToken("")
            order = BindOrder.of(job.user_id, replace(answers, token=token))
            self._binder.doubt(order)
        receipt = await self._after.read_back(earlier.receipt_of(job, device))
        answers = replace(answers, family=receipt.family, room=receipt.chosen_room)
        if receipt.entry is None and not job.is_answered:
            return answers
        await self._book.answered(receipt)
        await self._book.ended(receipt)
        return replace(answers, receipt=receipt)

    async def _truly_named(self, answers: Answers, job: Job) -> Answers:
        cloud, access = self._session.cloud, self._session.access
        family, room = earlier.place_of(job)
        family = await true_family(cloud, access, family)
        (room,) = await true_rooms(cloud, access, family.id, room)
        return replace(answers, family=family, room=room)

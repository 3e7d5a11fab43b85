"""What is written down of a job, so that no crash, kill or flat battery can lose it.

Every step that has an effect is written before it is sent and after it is answered. The bind token
is never in the ledger: it waits in the keyring until the job ends.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from fieldbind.cloud.models import BindToken
from fieldbind.faults import Fault
from fieldbind.journey import columns
from fieldbind.journey.order import BindOrder
from fieldbind.journey.session import SessionHolder
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Changes, Job, Stage, What
from fieldbind.masking import masked
from fieldbind.steps import Answers, Outcome, Receipt

_OUTCOMES = {Outcome.BOUND: Stage.BOUND, Outcome.ALREADY_THERE: Stage.ALREADY_THERE}


class Book:
    """Keeps the jobs of one laptop.

    Args:
        ledger: where they are written.
        keychain: where the bind token of an open job waits.
        session: whose jobs they are.
        now: the wall clock.
    """

    def __init__(
        self,
        ledger: Ledger,
        keychain: Keychain,
        session: SessionHolder,
        now: Callable[[], datetime],
    ) -> None:
        self.ledger = ledger
        self._keychain = keychain
        self._session = session
        self._now = now
        self._noted = Answers()
        self._sent: dict[str, Answers] = {}
        self._turn = asyncio.Lock()

    async def note(self, answers: Answers) -> Answers:
        """Write down what was answered since; a first token begins a job.

        Returns:
            The answers with the id of their job.
        """
        async with self._turn:  # two that begin at once would leave two jobs open
            return await self._note(answers)

    async def handed_over(self, answers: Answers) -> Answers:
        """The device has acknowledged the token; the answers with the id of their job."""
        async with self._turn:
            answers = await self._note(answers)
        await self.mark(answers.job_id, What.HANDED_OVER)
        return answers

    async def _note(self, answers: Answers) -> Answers:
        if answers.known_token is None or answers.family is None or answers.room is None:
            return answers
        noted = self._noted
        is_changed = columns.told(answers) != columns.told(noted)
        if not answers.job_id and not is_changed:
            answers = replace(answers, job_id=noted.job_id)
        elif (sent := self._sent.get(answers.job_id)) and not columns.leads_to(sent, answers):
            # What was sent may hold as it was sent, so it stays as it was written.
            answers = replace(answers, job_id="")
        if not answers.job_id:
            answers = await self._begin(answers)
        elif is_changed:
            await self._change(answers)
        self._noted = answers
        return answers

    async def _begin(self, answers: Answers) -> Answers:
        await self.ledger.ready()
        await self._end_unsent(self._noted.job_id)
        answers = replace(answers, job_id=str(uuid4()))
        await self.ledger.begin(self._job_of(answers))
        await self._keep_token(answers)
        return answers

    async def _change(self, answers: Answers) -> None:
        if answers.job_id not in self._sent:
            is_new = answers.report and answers.report != self._noted.report
            what = What.REPORTED if is_new else What.CHANGED
            await self.ledger.note(answers.job_id, what, **columns.of_answers(answers))
        if answers.known_token != self._noted.known_token:
            await self._keep_token(answers)

    async def sending(self, order: BindOrder, request_id: str) -> None:
        """A bind is about to leave."""
        self._sent[order.job_id] = self._noted
        await self.ledger.note(
            order.job_id,
            What.BIND_SENT,
            request_id=request_id,
            **columns.of_order(order),
        )

    async def refused(self, order: BindOrder, fault: Fault) -> None:
        """It is certain that nothing was bound."""
        self._sent.pop(order.job_id, None)
        await self.ledger.note(
            order.job_id,
            What.BIND_ANSWERED,
            request_id=fault.request_id,
            code=fault.code,
            stage=Stage.REPORTED,
        )

    async def answered(self, receipt: Receipt) -> None:
        """The device is there; the job stays open until that was read back for somebody to see."""
        await self.ledger.note(
            receipt.job_id,
            What.BIND_ANSWERED,
            request_id=receipt.request_id,
            **columns.of_receipt(receipt),
        )

    async def ended(self, receipt: Receipt) -> None:
        """What is known of the device is about to be seen: the job has ended."""
        self._sent.pop(receipt.job_id, None)
        self._noted = Answers()
        await self.mark(receipt.job_id, What.ENDED, _OUTCOMES[receipt.outcome])
        await self.forget_token(receipt.job_id)

    async def read(self, receipt: Receipt, what: What = What.READ_BACK) -> None:
        """What a read-back showed; the room that a person moved it to is the chosen one now."""
        entry = receipt.entry
        changes = Changes(
            read_at=receipt.read_at,
            read_room_id=receipt.room.id if entry else "",
            read_room=receipt.room.name if entry else "",
        )
        if entry and receipt.undo_sent:
            changes["stage"] = _OUTCOMES[receipt.outcome]
        elif receipt.undo_sent:
            changes["stage"] = Stage.UNDONE
        if entry:  # a device that is not there any more is still known by the name it had
            changes["alias"] = entry.alias
        if what is What.MOVED:
            changes["room_id"] = receipt.chosen_room.id
            changes["room"] = receipt.chosen_room.name
        await self.ledger.note(receipt.job_id, what, **changes)

    async def undo_refused(self, receipt: Receipt, fault: Fault) -> None:
        """It is certain that the device was not taken out."""
        await self.ledger.note(
            receipt.job_id,
            What.UNDONE,
            request_id=fault.request_id,
            code=fault.code,
            stage=_OUTCOMES[receipt.outcome],
        )

    async def seen(self, receipt: Receipt, *, product_name: str, online: bool | None) -> None:
        """What else the cloud says of a device that is done."""
        await self.ledger.note(receipt.job_id, What.SEEN, product_name=product_name, online=online)

    async def mark(self, job_id: str, what: What, stage: Stage | None = None) -> None:
        """A step without details; with ``stage``, how far the job is after it."""
        changes: Changes = {} if stage is None else {"stage": stage}
        await self.ledger.note(job_id, what, **changes)

    async def open_jobs(self) -> list[Job]:
        """The jobs of this laptop whose end is not known, newest first."""
        if not await self.ledger.may_have_open_jobs():
            return []
        jobs = await self.ledger.open_jobs()
        return [job for job in jobs if job.laptop == self.ledger.laptop]

    async def drop(self, job: Job) -> None:
        """A person gives an open job up; what is bound already stays so."""
        known = Stage.BOUND if job.sent_here else Stage.ALREADY_THERE
        await self.mark(job.id, What.DROPPED, known if job.is_answered else Stage.DROPPED)
        await self.forget_token(job.id)

    async def sign_out(self) -> None:
        """What waits in the keyring goes; a bind whose answer is unknown stays open."""
        self._noted = Answers()
        for job in await self.open_jobs():
            if job.user_id == self._session.user_id:
                await self._end_unsent(job.id)
                await self.forget_token(job.id)

    async def take_up(self, job: Job, answers: Answers) -> None:
        """Go on with a job that was written down earlier."""
        self._noted = answers
        if job.stage is Stage.SENT:
            self._sent[job.id] = answers
        await self.mark(job.id, What.RESUMED)

    async def token_of(self, job: Job) -> BindToken | None:
        """The token of an open job, None where no keyring has kept it."""
        secret = await self._keychain.get(_token_name(job.id))
        return BindToken(secret.reveal()) if secret else None

    async def forget_token(self, job_id: str) -> None:
        """The job needs it no more."""
        await self._keychain.delete(_token_name(job_id))

    async def _keep_token(self, answers: Answers) -> None:
        if token := answers.known_token:
            await self._keychain.put(_token_name(answers.job_id), token)

    async def _end_unsent(self, job_id: str) -> None:
        """Another job begins: one that never sent a bind has ended with nothing bound."""
        job = await self.ledger.job(job_id) if job_id else None
        if job and job.stage in (Stage.MADE, Stage.WAITING, Stage.REPORTED):
            await self.mark(job.id, What.ENDED, Stage.NOT_BOUND)
            await self.forget_token(job.id)

    def _job_of(self, answers: Answers) -> Job:
        now, account = self._now(), self._session.account
        return Job(
            id=answers.job_id,
            laptop=self.ledger.laptop,
            site=self._session.site.value,
            user_id=self._session.user_id,
            account=masked(account.nick_name) if account else "",
            began_at=now,
            changed_at=now,
            **columns.of_answers(answers),
        )


def _token_name(job_id: str) -> str:
    return f"token/{job_id}"

"""Whatever somebody does with one device after the other, against a cloud as bad as any day.

Each rule takes what it needs from what there is, and does nothing where there is none of it, so
that the same numbers always make the same day.
"""

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bad_luck import ASK, BIND, ENDED, LOOKS
from before_the_bind import account_of
from bind_truth import (
    Written,
    check_ledger,
    check_receipt,
    check_refusal,
    check_sends,
)
from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.demo.trouble import (
    Trouble,
    cut,
    cut_midway,
    end_sessions,
    hang,
    html,
    refuse,
    status,
    too_many,
    truncated,
)
from fieldbind.faults import Fault
from fieldbind.journey import Journey
from fieldbind.ledger.model import Job, Query, What
from fieldbind.steps import Answers, Receipt, Report
from program_stand import Died, Stand, stand_in

_UNDO = "AppDeleteDeviceInFamily"
_ACTIONS = st.sampled_from((BIND, BIND, ASK, _UNDO, *LOOKS, "AppCreateDeviceBindToken"))
_TROUBLES = st.sampled_from(
    (
        cut(after=False),
        cut(after=True),
        cut_midway(),
        hang(),
        hang(after=True),
        status(504, after=True),
        status(500),
        html(after=True),
        truncated(),
        too_many("0"),
        end_sessions(),
        refuse(ENDED),
        refuse("InternalError"),
        refuse("InvalidParameterValue.ReadTokenInfoError"),
        refuse("InvalidParameterValue.TokenNotBind"),
        refuse("LimitExceeded.FamilyDeviceExceedLimit"),
        refuse("UnsupportedOperation.CannotBindSameFamily"),
    )
)
_DEATHS = st.none() | st.none() | st.integers(0, 5)
_FEW = st.integers(0, 2)
_STEPS = 25
_MOST_TRIES = 20
"""Where many share a machine, an answer may be late in calm weather, too."""


class BindMachine(RuleBasedStateMachine):
    """One laptop, one person, one device at a time."""

    stand: ClassVar[Stand]

    def __init__(self) -> None:
        super().__init__()
        self.stand.begin()
        self.answers = Answers()
        self.receipt: Receipt | None = None
        self.label: BindToken | None = None

    def teardown(self) -> None:
        """In calm weather every open job can be brought to its end, and is true to the cloud."""
        self.stand.cloud.forget_demands()
        try:
            self._settle()
            self.all_that_is_written_is_so()
        finally:
            self.stand.end()

    # What the day brings.

    @rule(trouble=_TROUBLES, action=_ACTIONS, times=st.sampled_from((1, 1, 2, 4)))
    def goes_wrong(self, trouble: Trouble, action: str, times: int) -> None:
        self.stand.cloud.demand(trouble, action=action, times=times)

    @rule()
    def calms_down(self) -> None:
        self.stand.cloud.forget_demands()

    @rule(is_other=st.booleans())
    def device_reports(self, is_other: bool) -> None:
        with self.stand.cloud.changing() as world:
            ticket = world.tickets.get(self.label.reveal()) if self.label else None
            if ticket and ticket.reporter:
                device = world.bench.coming if is_other else ticket.reporter
                world.take_report(ticket.text, device, self.stand.cloud.story())

    @rule()
    def token_runs_out(self) -> None:
        with self.stand.cloud.changing() as world:
            ticket = world.tickets.get(self.label.reveal()) if self.label else None
            if ticket:
                ticket.life = 0.0

    @rule()
    def somebody_takes_it_out(self) -> None:
        if self.answers.device:
            with self.stand.cloud.changing() as world:
                world.register(self.answers.device).family_id = ""

    # What the person does.

    @rule()
    def signs_in(self) -> None:
        access = self.stand.cloud.issue_access_token()
        self._do(lambda j: j.session.sign_in_with_token(access, remember=False))

    @rule(family=_FEW, room=_FEW, dies_after=_DEATHS)
    def chooses_place(self, family: int, room: int, dies_after: int | None) -> None:
        async def choose(journey: Journey) -> Answers:
            found = (await journey.list_families())[family]
            rooms = await journey.list_rooms(found)
            answers = replace(self.answers, family=found, room=rooms[room])
            return await journey.note(replace(answers, account=account_of(journey)))

        self._answer(choose, dies_after)

    @rule(length=st.sampled_from(TokenLength), is_known=st.booleans(), dies_after=_DEATHS)
    def creates_token(self, length: TokenLength, is_known: bool, dies_after: int | None) -> None:
        async def create(journey: Journey) -> Answers:
            self.label = await journey.create_bind_token(length)
            names = self._names() if is_known else ("", "")
            answers = replace(self.answers.without_device(), token=self.label)
            return await journey.note(replace(answers, product_id=names[0], device_name=names[1]))

        self._answer(create, dies_after)

    @rule()
    def enters_token_again(self) -> None:
        answers = replace(self.answers, token=self.label)
        self._answer(lambda journey: journey.note(answers), None)

    @rule(dies_after=_DEATHS)
    def waits(self, dies_after: int | None) -> None:
        token = self.answers.token
        if token is None:
            return

        async def wait(journey: Journey) -> Answers:
            report: Report | None = None
            async with aclosing(journey.watch(token).polls()) as polls:
                async for poll in polls:
                    if poll.report:
                        report = Report(device=poll.report.device, at=poll.at, waited=0.0)
            return await journey.note(replace(self.answers, report=report))

        self._answer(wait, dies_after)

    @rule()
    def settles_which_it_is(self) -> None:
        reported = self.answers.report.device if self.answers.report else None
        if reported and self.answers.disagrees:
            self.answers = replace(
                self.answers, product_id=reported.product_id, device_name=reported.name
            )

    @rule(dies_after=_DEATHS)
    def binds(self, dies_after: int | None) -> None:
        answers = self.answers
        if not (answers.device and answers.token and answers.report and answers.family):
            return
        asked = len(self.stand.cloud.requests)
        found = self._do(lambda journey: journey.bind(answers), dies_after, binds=True)
        check_sends(self.stand.cloud.requests[asked:])
        if isinstance(found, Fault):
            check_refusal(self.stand.cloud, found, answers)
        if isinstance(found, Receipt):
            self._has(found)

    @rule(
        times=st.integers(1, 5),
        trouble=st.none() | _TROUBLES,
        action=st.sampled_from((BIND, BIND, BIND, *LOOKS)),
        dies_after=_DEATHS,
    )
    def does_what_comes_next(
        self, times: int, trouble: Trouble | None, action: str, dies_after: int | None
    ) -> None:
        if trouble:
            self.stand.cloud.demand(trouble, action=action)
        for left in reversed(range(times)):
            self._do_next(None if left else dies_after)

    @rule()
    def reads_back(self) -> None:
        if receipt := self.receipt:
            found = self._do(lambda journey: journey.read_back(receipt))
            if isinstance(found, Receipt):
                self._has(found)

    @rule(dies_after=_DEATHS)
    def undoes(self, dies_after: int | None) -> None:
        if receipt := self.receipt:
            self._do(lambda journey: journey.undo(receipt), dies_after)

    @rule()
    def is_killed(self) -> None:
        self.stand.end()
        self.stand.start()
        self.answers, self.receipt = Answers(), None

    @rule()
    def loses_keyring(self) -> None:
        self.stand.lose_keyring()
        self.is_killed()

    @rule(number=_FEW, dies_after=_DEATHS)
    def takes_up(self, number: int, dies_after: int | None) -> None:
        jobs = self.stand.run(self.stand.journey.open_jobs())
        if len(jobs) > number:
            self._take_up(jobs[number], dies_after)

    @rule(number=_FEW)
    def drops(self, number: int) -> None:
        jobs = self.stand.run(self.stand.journey.open_jobs())
        if len(jobs) > number:
            self.stand.run(self.stand.journey.drop(jobs[number]))

    # What must hold.

    @invariant()
    def all_that_is_written_is_so(self) -> None:
        check_ledger(self.stand.cloud, self.stand.run(self._written()))

    async def _written(self) -> list[Written]:
        ledger = self.stand.journey.ledger
        jobs = await ledger.find(Query(), limit=1000)
        entries = [await ledger.entries(job.id) for job in jobs]
        return [
            Written(job, frozenset(one.request_id for one in steps if one.what is What.BIND_SENT))
            for job, steps in zip(jobs, entries, strict=True)
        ]

    # How it is done.

    def _do_next(self, dies_after: int | None) -> None:
        if self.answers.room is None:
            self.chooses_place(0, 0, dies_after)
        elif self.answers.token is None:
            self.creates_token(TokenLength.LONG, False, dies_after)
        elif self.answers.report is None:
            self.device_reports(False)
            self.waits(dies_after)
        else:
            self.binds(dies_after)

    def _do(
        self,
        act: Callable[[Journey], Awaitable[object]],
        dies_after: int | None = None,
        *,
        binds: bool = False,
    ) -> object:
        """Have it done; what came of it."""
        sent = len(self.stand.cloud.asked(BIND))
        found = self.stand.attempt(act, dies_after)
        if isinstance(found, Died):
            self.answers, self.receipt = Answers(), None
        assert binds or len(self.stand.cloud.asked(BIND)) == sent, "a bind left unasked"
        return found

    def _answer(self, act: Callable[[Journey], Awaitable[Answers]], dies_after: int | None) -> None:
        found = self._do(act, dies_after)
        if isinstance(found, Answers):
            self.answers = found

    def _has(self, receipt: Receipt) -> None:
        self.receipt, self.answers = receipt, self.answers.without_device()
        job = self.stand.run(self.stand.journey.ledger.job(receipt.job_id))
        check_receipt(self.stand.cloud, receipt, job)

    def _names(self) -> tuple[str, str]:
        with self.stand.cloud.changing() as world:
            device = world.bench.in_hand
        return device.product_id, device.name

    def _take_up(self, job: Job, dies_after: int | None) -> None:
        """Nobody goes on with a job who is not signed in; an answer to that may be late, too."""
        if self.stand.journey.session.account is None:
            return

        async def take_up(journey: Journey) -> Answers:
            return await journey.take_up(job, account_of(journey))

        self._answer(take_up, dies_after)
        if receipt := self.answers.receipt:
            self._has(receipt)

    def _settle(self) -> None:
        for job in self.stand.run(self.stand.journey.open_jobs()):
            for _ in range(_MOST_TRIES):
                self.answers, self.receipt = Answers(), None
                self.signs_in()
                self._take_up(job, None)
                if self.answers.job_id == job.id or self.receipt:
                    break
            assert self.answers.job_id == job.id or self.receipt, "it cannot be gone on with"
            self.waits(None)
            self.settles_which_it_is()
            self.binds(None)


def live_through(seed: int, days: int, folder: Path) -> None:
    """So many days, which follow from the seed.

    Raises:
        Exception: whatever the shortest of those came to in which something did not hold; its
            notes say what was done.
    """
    with stand_in(folder) as stand:
        machine = type("Day", (BindMachine,), {"stand": stand})
        run_state_machine_as_test(
            seeded(seed)(machine),
            settings=settings(
                max_examples=days,
                stateful_step_count=_STEPS,
                deadline=None,
                database=None,
                phases=(Phase.generate, Phase.shrink),
                suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
                report_multiple_bugs=False,
            ),
        )

"""Whole journeys on a bad day, without a window: troubles and crashes at random, from a seed.

The person does what a card tells: tries again, signs in again, shows the label again, goes on with
what was interrupted. All of it ends in calm weather, so that what was lost shows.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TypeVar

from bad_luck import ENDED, moment_of_death, strike
from before_the_bind import Laptop, account_of, signed_in_journey
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import AccessToken, BindToken, Device, Family, Room, TokenLength
from fieldbind.cloud.timing import Timing
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.faults import Fault
from fieldbind.journey import Journey, Pace
from fieldbind.journey.bind import BindPace
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.steps import Answers, Outcome, Receipt, Report
from oracle import Oracle

_SIDE_BY_SIDE = 4
_MOST_STARTS = 6
_MOST_TRIES = 6
_GLANCE = 0.002
TIMING = Timing(connect=0.5, whole=0.15, tries=2, first_pause=0.002, jitter=0.0)
"""In rough weather nobody waits long for an answer that may never come."""
_CALM = replace(TIMING, connect=5.0, whole=5.0)
PACE = Pace(poll_interval=0.01, wait_limit=0.3, bind=BindPace(pause=0.01, window=0.5))
"""Every pause short."""
Got = TypeVar("Got")


def hard_days(numbers: range, *, seed: int, folder: Path) -> Oracle:
    """Some journeys, told by their numbers; what was wrong in them.

    Most of their time they wait for answers that never come, so some go side by side.
    """
    oracle = Oracle()
    asyncio.run(_side_by_side(seed, numbers, folder / str(numbers.start), oracle))
    return oracle


async def _side_by_side(seed: int, numbers: range, folder: Path, oracle: Oracle) -> None:
    async with asyncio.TaskGroup() as together:
        for lane in range(_SIDE_BY_SIDE):
            mine = numbers[lane::_SIDE_BY_SIDE]
            together.create_task(_one_by_one(seed, mine, folder / str(lane), oracle))


async def _one_by_one(seed: int, numbers: range, folder: Path, oracle: Oracle) -> None:
    ledger = await Ledger.open(folder)
    # Made once: to read which certificates count takes longer than all else of a start.
    async with Http(TIMING) as rough, Http(_CALM) as calm:
        with serve(SimulatedCloud(device_after=0.0)) as cloud:
            for number in numbers:
                found, chance = Oracle(), Random(f"{seed}/{number}")
                technician = Technician(cloud, Laptop(ledger), chance, found)
                await technician.bind_one(Weather(TIMING, rough), Weather(_CALM, calm))
                oracle.add(found, f"journey {number}")
    await ledger.close()


@dataclass(frozen=True, slots=True)
class Weather:
    """How long anybody waits for an answer, and over which connections."""

    timing: Timing
    http: Http


class _DidNotWork(Exception):
    """The person gives up for now; the job stays as it is."""


class Technician:
    """Somebody who binds one device, whatever happens.

    Args:
        cloud: the simulated cloud.
        laptop: what outlives a crash.
        chance: what happens.
        oracle: hears every claim.
    """

    def __init__(
        self, cloud: SimulatedCloud, laptop: Laptop, chance: Random, oracle: Oracle
    ) -> None:
        self._cloud = cloud
        self._laptop = laptop
        self._chance = chance
        self._oracle = oracle
        self._label: BindToken | None = None
        self._device: Device | None = None
        self._job_id = ""

    async def bind_with(self, journey: Journey) -> None:
        """By a program that runs on and on: rough weather, then calm, and the audit."""
        self._take_device()
        strike(self._cloud, self._chance)
        for _ in range(_MOST_STARTS):
            task = asyncio.create_task(self._use(journey))
            await asyncio.wait([task])
            self._look_at(task)
            self._cloud.forget_demands()
            if task.exception() is None:
                break
        self._oracle.audit(self._cloud, self._named, await journey.ledger.job(self._job_id))

    async def bind_one(self, rough: Weather, calm: Weather) -> None:
        """From the first start to the last, in calm weather, and the audit."""
        self._take_device()
        for _ in range(self._chance.randint(1, _MOST_STARTS - 1)):
            strike(self._cloud, self._chance)
            await self._start(rough, moment_of_death(self._chance))
            if self._chance.random() < 0.2:
                self._laptop = Laptop(self._laptop.ledger, Keychain(use_keyring=False))
        self._cloud.forget_demands()
        await self._start(calm, None)
        job = await self._laptop.ledger.job(self._job_id)
        self._oracle.audit(self._cloud, self._named, job)

    def _take_device(self) -> None:
        with self._cloud.changing() as world:
            world.bench.always = None
            self._device = world.bench.always = world.bench.next_device()

    @property
    def _named(self) -> Device:
        if self._device is None:
            raise LookupError("no device yet")
        return self._device

    async def _start(self, weather: Weather, dies_after: int | None) -> None:
        """One start of the program, perhaps to its sudden end."""
        async with signed_in_journey(
            self._cloud, PACE, laptop=self._laptop, timing=weather.timing, http=weather.http
        ) as journey:
            last = None if dies_after is None else len(self._cloud.requests) + dies_after
            task = asyncio.create_task(self._use(journey))
            if last is not None and await self._dies(task, last):
                return
            await asyncio.wait([task])
            self._look_at(task)

    async def _dies(self, task: "asyncio.Task[None]", last: int) -> bool:
        """Kill the program after the ``last`` request of all, unless it has ended by then."""
        while not task.done():
            if len(self._cloud.requests) > last:
                task.cancel()
                await asyncio.wait([task])
                return True
            await asyncio.sleep(_GLANCE)
        return False

    def _look_at(self, task: "asyncio.Task[None]") -> None:
        error = task.exception()
        if error is not None and not isinstance(error, _DidNotWork | Fault):
            self._oracle.crashes.append(repr(error))

    async def _use(self, journey: Journey) -> None:
        while journey.session.account is None:
            await self._sign_in(journey, self._cloud.issue_access_token())
        jobs = [job for job in await journey.open_jobs() if job.id == self._job_id]
        if self._job_id and not jobs:
            return None  # it has ended, and was told so
        if jobs:
            account = account_of(journey)
            answers = await self._patiently(journey, lambda: journey.take_up(jobs[0], account))
            if answers.receipt:
                return self._hear(answers.receipt)
            answers = await journey.note(replace(answers, token=answers.token or self._label))
        else:
            answers = await self._begin(journey)
        answers = await self._wait(journey, answers)
        return self._hear(await self._patiently(journey, lambda: journey.bind(answers)))

    async def _begin(self, journey: Journey) -> Answers:
        family = await self._patiently(journey, lambda: self._a_family(journey))
        room = await self._patiently(journey, lambda: self._a_room(journey, family))
        self._label = await self._patiently(
            journey, lambda: journey.create_bind_token(TokenLength.LONG)
        )
        knows_names = self._chance.random() < 0.4
        answers = await journey.note(
            Answers(
                account=account_of(journey),
                family=family,
                room=room,
                token=self._label,
                product_id=self._named.product_id if knows_names else "",
                device_name=self._named.name if knows_names else "",
            )
        )
        self._job_id = answers.job_id
        return answers

    async def _a_family(self, journey: Journey) -> Family:
        return self._chance.choice(await journey.list_families())

    async def _a_room(self, journey: Journey, family: Family) -> Room:
        return self._chance.choice(await journey.list_rooms(family))

    async def _wait(self, journey: Journey, answers: Answers) -> Answers:
        async def wait() -> Answers:
            token = answers.token
            if token is None:
                raise LookupError("no token to wait for")
            watch = journey.watch(token)
            report: Report | None = None
            async with aclosing(watch.polls()) as polls:
                async for poll in polls:
                    if poll.report:
                        device = poll.report.device
                        report = Report(device=device, at=poll.at, waited=watch.elapsed)
            return await journey.note(replace(answers, report=report))

        return await self._patiently(journey, wait)

    async def _patiently(self, journey: Journey, act: Callable[[], Awaitable[Got]]) -> Got:
        """Do it, again where that is what a card says, and hear what the card claims."""
        for _ in range(_MOST_TRIES):
            try:
                return await act()
            except Fault as fault:
                self._hear_fault(fault)
                if fault.code == ENDED:
                    access = self._cloud.issue_access_token()
                    await self._sign_in(journey, access)
        raise _DidNotWork

    async def _sign_in(self, journey: Journey, access: AccessToken) -> None:
        try:
            await journey.session.sign_in_with_token(access, remember=False)
        except Fault as fault:
            self._hear_fault(fault)

    def _hear(self, receipt: Receipt) -> None:
        family, device = receipt.family.id, receipt.device
        by_us = receipt.outcome is Outcome.BOUND
        self._oracle.hear_bound(self._cloud, family, device, by_us=by_us, said="receipt")
        if receipt.entry:
            self._oracle.hear_room(self._cloud, family, device, receipt.room.id)

    def _hear_fault(self, fault: Fault) -> None:
        if fault.action == "AppTokenBindDeviceFamily" and not fault.may_have_happened:
            self._oracle.hear_unbound(self._cloud, self._named, fault.code)

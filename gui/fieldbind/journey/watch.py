"""Watching a bind token until a device has presented it."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey.awake import SLICE, THIS_LAPTOP, Awake, Clocks
from fieldbind.journey.budget import Budget
from fieldbind.journey.cadence import Cadence

_TRANSIENT = ("InternalError", "InvalidParameterValue.ReadTokenInfoError")
_TRANSIENT_TRIES = 3
_TOO_MANY = ("RequestLimitExceeded", "HTTP_NON_200.429")
_RECENT = 5
_MOMENT = 0.001


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """One question to the cloud: when, and its answer or the fault that stood in its way.

    ``next_at`` is given where the cloud wants to be asked less: the moment of the next question.
    """

    at: datetime
    report: TokenReport | None = None
    fault: Fault | None = None
    next_at: datetime | None = None


class Watch:
    """One wait: it asks at once, then at the pace of a cadence, until a limit.

    The vendor's apps poll on through every refusal and through an expired token; this one ends at
    once where going on is pointless, and never because of the laptop's own network.

    Time that the laptop sleeps counts neither as waited nor towards the limit: nobody stood by the
    device, and a person who opens the lid shall not meet a limit that passed in a bag. The first
    question on wake comes within a second, and a question that was out is given up for it. Setting
    the clock changes nothing but, where it jumps forward, the moment of one question.

    Args:
        ask: asks the cloud for the token's state, once.
        cadence: how long to pause.
        limit: seconds after which a person is asked.
        elapsed: seconds already waited, when a wait goes on after its limit.
        budget: what all waits together may ask.
        clocks: what time it is.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[TokenReport]],
        *,
        cadence: Cadence,
        limit: float,
        elapsed: float = 0.0,
        budget: Budget,
        clocks: Clocks = THIS_LAPTOP,
    ) -> None:
        self._ask = ask
        self._cadence = cadence
        self._step = limit
        self._limit = elapsed + limit
        self._budget = budget
        self._clocks = clocks
        self._awake = Awake(clocks, elapsed)
        self._asked_at = now = clocks.running()
        self._since_others = budget.since_last(now)
        self._troubles = 0
        self._too_many = 0
        self._is_slowed = False
        self._recent: deque[bool] = deque(maxlen=_RECENT)

    @property
    def elapsed(self) -> float:
        """Seconds waited so far, over all extensions and without sleep."""
        return self._awake.elapsed

    @property
    def limit(self) -> float:
        """Seconds at which the person is asked; the elapsed time counts towards it."""
        return self._limit

    def extend(self) -> None:
        """Keep waiting: one more limit on top."""
        self._limit += self._step

    async def polls(self) -> AsyncGenerator[Poll, None]:
        """Every question and its outcome; ends after the answer that says READY.

        Raises:
            Refused: the cloud said something that no waiting cures (TokenNotExist, TokenIsExpire,
                InvalidAccessToken, InvalidParameter), or kept having trouble of its own.
            NoAnswer, StrangeAnswer, Refused: the limit passed, and of late our own questions had
                no answer: the last one and most of the last five.
            Stopped: BIND_WAIT_TIMEOUT, the limit passed while the cloud answered: it is the device
                that did not come. One lost answer at the end does not change that, and the last
                answer proves it, whatever was lost before.
        """
        last: Poll | None = None
        await self._pause(self._first_pause(), last, in_any_case=True)
        while True:
            await self._pause(self._budget.pause(self._clocks.running()), last, in_any_case=True)
            last, pause = await self._poll()
            yield last
            if last.report and last.report.state is TokenState.READY:
                return
            if last.fault and self._troubles > _TRANSIENT_TRIES:
                raise last.fault
            await self._pause(pause, last, in_any_case=self._too_many > 0)

    async def _poll(self) -> tuple[Poll, float]:
        """One question, and the seconds to pause after it."""
        report, fault = None, None
        try:
            report = await self._ask_awake()
        except (NoAnswer, StrangeAnswer, Refused) as met:
            if isinstance(met, Refused) and not _is_any_of(met, (*_TRANSIENT, *_TOO_MANY)):
                raise
            fault = met
        self._note(fault)
        pause = self._pause_after(fault)
        now = self._clocks.wall()
        next_at = _moment(now + pause) if self._too_many else None
        return Poll(at=_moment(now), report=report, fault=fault, next_at=next_at), pause

    async def _ask_awake(self) -> TokenReport:
        """Ask, and once more where the laptop slept over it: no connection survives that."""
        while True:
            self._asked_at = self._clocks.running()
            self._budget.spend(self._asked_at)
            question = asyncio.ensure_future(self._ask())
            try:
                while not question.done():
                    await asyncio.wait([question], timeout=SLICE)
                    if self._awake.tick():
                        break
                if question.done():
                    return question.result()
            finally:
                await give_up(question)

    def _note(self, fault: Fault | None) -> None:
        too_many = fault is not None and (
            fault.retry_after is not None or _is_any_of(fault, _TOO_MANY)
        )
        self._recent.append(fault is None)
        self._too_many = self._too_many + 1 if too_many else 0
        self._is_slowed = self._is_slowed or too_many
        in_trouble = isinstance(fault, Refused) and not too_many
        self._troubles = self._troubles + 1 if in_trouble else 0

    def _pause_after(self, fault: Fault | None) -> float:
        if fault and self._too_many:
            return self._cadence.after_too_many(self._too_many, fault.retry_after)
        if self._troubles:
            return self._cadence.after_trouble(self._troubles)
        gap = self._evened(self._cadence.gap(self.elapsed, slowed=self._is_slowed))
        due = self._asked_at + gap - self._clocks.running()
        return max(due, self._cadence.least_pause)

    def _first_pause(self) -> float:
        return self._evened(0.0) - (self._since_others or 0.0)

    def _evened(self, gap: float) -> float:
        """A wait that nobody has asked before is within the budget by its cadence."""
        if self._since_others is None:
            return gap
        return self._cadence.evened(gap, self._budget.even_gap(self._clocks.running()))

    async def _pause(self, left: float, last: Poll | None, *, in_any_case: bool) -> None:
        """Let time pass, in slices; a laptop that wakes asks at once, except ``in_any_case``."""
        while left > _MOMENT:
            # The limit may be extended meanwhile, so it is looked at again after every slice.
            if (room := self._limit - self.elapsed) <= _MOMENT:
                raise self._at_the_limit(last)
            before = self.elapsed
            await asyncio.sleep(min(left, room, SLICE))
            slept = self._awake.tick()
            if slept and not in_any_case:
                return
            left -= self.elapsed - before + slept

    def _at_the_limit(self, last: Poll | None) -> Fault:
        if last and last.fault and sum(self._recent) * 2 < len(self._recent):
            return last.fault
        return Stopped("BIND_WAIT_TIMEOUT", action="AppGetDeviceBindTokenState")


async def give_up(question: asyncio.Future[TokenReport]) -> None:
    """End a question, if it is still out."""
    if not question.done():
        question.cancel()
        await asyncio.wait([question])
    # Asked for, so that nobody complains of an outcome that came when the wait was ended.
    _ = question.cancelled() or question.exception()


def _is_any_of(fault: Fault, codes: tuple[str, ...]) -> bool:
    return any(fault.is_category(code) for code in codes)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)

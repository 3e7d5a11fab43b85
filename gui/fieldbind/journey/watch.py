"""Watching a bind token until a device has presented it."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer

_TRANSIENT = ("InternalError", "InvalidParameterValue.ReadTokenInfoError", "RequestLimitExceeded")
_TRANSIENT_TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """One question to the cloud: when, and its answer or the fault that stood in its way."""

    at: datetime
    report: TokenReport | None = None
    fault: Fault | None = None


class Watch:
    """One wait. It asks at once, then ``interval`` seconds after each answer, until ``limit``.

    The vendor's apps poll on through every refusal and through an expired token; this one ends at
    once where going on is pointless, and never because of the laptop's own network.

    Args:
        ask: asks the cloud for the token's state.
        interval: seconds between an answer and the next question.
        limit: seconds after which a person is asked.
        elapsed: seconds already waited, when a wait goes on after its limit.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[TokenReport]],
        *,
        interval: float,
        limit: float,
        elapsed: float = 0.0,
    ) -> None:
        self._ask = ask
        self._interval = interval
        self._step = limit
        self._limit = elapsed + limit
        self._began = time.monotonic() - elapsed

    @property
    def elapsed(self) -> float:
        """Seconds waited so far, over all extensions."""
        return time.monotonic() - self._began

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
            NoAnswer, StrangeAnswer: the limit passed and the last question went unanswered.
            Stopped: BIND_WAIT_TIMEOUT, the limit passed while the cloud answered.
        """
        refusals = 0
        while True:
            poll = await self._poll()
            yield poll
            if poll.report and poll.report.state is TokenState.READY:
                return
            refusals = refusals + 1 if isinstance(poll.fault, Refused) else 0
            if poll.fault and refusals > _TRANSIENT_TRIES:
                raise poll.fault
            await self._pause(poll, self._interval * 2 ** max(0, refusals - 1))

    async def _poll(self) -> Poll:
        try:
            report = await self._ask()
        except (NoAnswer, StrangeAnswer) as fault:
            return Poll(at=datetime.now(UTC), fault=fault)
        except Refused as refused:
            if not any(refused.is_category(code) for code in _TRANSIENT):
                raise
            return Poll(at=datetime.now(UTC), fault=refused)
        return Poll(at=datetime.now(UTC), report=report)

    async def _pause(self, poll: Poll, seconds: float) -> None:
        # The limit may be extended meanwhile, so it is looked at again after every slice.
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if (room := self._limit - self.elapsed) <= 0:
                raise poll.fault or Stopped(
                    "BIND_WAIT_TIMEOUT", action="AppGetDeviceBindTokenState"
                )
            await asyncio.sleep(min(left, room))

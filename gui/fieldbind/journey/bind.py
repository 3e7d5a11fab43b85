"""Sending a bind, and finding out what became of it when the answer does not say."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto

from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey.session import ENDED

SAME_FAMILY = "UnsupportedOperation.CannotBindSameFamily"
_REPEATABLE = (
    "InvalidParameterValue.ReadTokenInfoError",
    "InvalidParameterValue.FamilyDeviceCountReadError",
)
_MOST_SENDS = 3
# A look that is refused says nothing of the bind; these refusals pass.
_PASSING = ("InternalError", "RequestLimitExceeded")


class Bound(Enum):
    """What is known to be true once a bind is settled."""

    BY_US = auto()
    BEFORE = auto()
    NOT_HERE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class BindPace:
    """Seconds: the pause before a repetition, and the window in which anything is repeated.

    Before each further repetition the pause is twice as long.
    """

    pause: float = 2.0
    window: float = 30.0


class Binding:
    """One bind, from the first send to certainty.

    The cloud is not known to take a bind twice, so it is sent again only when a read-back shows
    that the device is not there, at most twice and within the window.

    Args:
        send: sends the bind once and returns the request id. The only thing here that changes
            anything; how the bind is expressed on the wire is its business.
        is_there: reads whether the family lists the device.
        pace: pauses.
        in_doubt: an earlier send of the same bind was never answered; look before sending.
    """

    def __init__(
        self,
        *,
        send: Callable[[], Awaitable[str]],
        is_there: Callable[[], Awaitable[bool]],
        pace: BindPace,
        in_doubt: bool = False,
    ) -> None:
        self._send = send
        self._is_there = is_there
        self._pace = pace
        self._doubt: Fault | None = Stopped("BIND_IN_DOUBT") if in_doubt else None
        self._sends = 0
        self.request_id = ""

    @property
    def in_doubt(self) -> bool:
        """Whether a send may have been carried out without our knowing."""
        return self._doubt is not None

    async def settle(self) -> Bound:
        """Send, read back and repeat until it is known what holds.

        Raises:
            Refused: the cloud said no, or stayed in trouble; nothing was bound.
            NoAnswer, StrangeAnswer: certainly not carried out; nothing was bound.
            Stopped: BIND_IN_DOUBT, no answer and no read-back within the window.
            Refused: InvalidAccessToken, the session ended before it could be read back.
        """
        until = time.monotonic() + self._pace.window
        if self._doubt and await self._look(until):
            return Bound.BY_US
        while True:
            fault = await self._send_once()
            if fault is None:
                return Bound.BY_US
            if self._doubt and await self._look(until):
                return Bound.BY_US
            if fault.code == SAME_FAMILY:
                return Bound.BEFORE if await self._is_there() else Bound.NOT_HERE
            if not self._may_repeat(fault, until):
                # Where it was in doubt, a look has shown by now that it did not happen.
                fault.may_have_happened = False
                raise fault
            await asyncio.sleep(self._pace.pause * 2 ** (self._sends - 1))

    async def _send_once(self) -> Fault | None:
        self._sends += 1
        # Until the answer is here the bind may hold, also if this task is cancelled meanwhile.
        earlier, self._doubt = self._doubt, Stopped("BIND_IN_DOUBT", may_have_happened=True)
        try:
            self.request_id = await self._send()
        except (Refused, NoAnswer, StrangeAnswer) as fault:
            self.request_id = fault.request_id
            self._doubt = fault if is_doubtful(fault) else earlier
            return fault
        self._doubt = None
        return None

    async def _look(self, until: float) -> bool:
        """Read back until it is answered; a clear no ends the doubt."""
        while True:
            try:
                found = await self._is_there()
            except (NoAnswer, StrangeAnswer, Refused) as fault:
                if fault.code == ENDED:
                    raise
                if not _may_pass(fault) or time.monotonic() + self._pace.pause > until:
                    said = f"{fault.code} {fault.message}".strip()
                    raise doubt_about(self.request_id, said) from fault
                await asyncio.sleep(self._pace.pause)
            else:
                self._doubt = None
                return found

    def _may_repeat(self, fault: Fault, until: float) -> bool:
        worth_it = fault.code in _REPEATABLE or is_doubtful(fault)
        return worth_it and self._sends < _MOST_SENDS and time.monotonic() < until


def doubt_about(request_id: str, message: str = "") -> Stopped:
    """A bind was sent, and nobody knows whether it holds."""
    return Stopped(
        "BIND_IN_DOUBT",
        action="AppTokenBindDeviceFamily",
        request_id=request_id,
        message=message,
        may_have_happened=True,
    )


def _may_pass(fault: Fault) -> bool:
    return not isinstance(fault, Refused) or any(map(fault.is_category, _PASSING))


def is_doubtful(fault: Fault) -> bool:
    """Whether what was sent may have been carried out all the same."""
    return fault.may_have_happened or (
        isinstance(fault, Refused) and fault.is_category("InternalError")
    )

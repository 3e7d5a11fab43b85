"""After a hand-over: asking quietly until the laptop is back on a network with internet."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey.pace import HandPace
from fieldbind.journey.session import ENDED
from fieldbind.journey.watch import give_up

_MOMENT = 3.0
_OFFLINE = ("NETWORK_UNREACHABLE", "NETWORK_NAME_NOT_FOUND")


class ComingBack:
    """Asks the cloud about the token, about once a second, until it answers.

    The hotspot may answer anything in the cloud's place, and says nothing of the device's fate, so
    only the cloud's own word counts, be it a refusal: the wait that follows knows what that means.

    Args:
        hotspot: that was joined.
        ask: asks the cloud for the token's state, once.
        pace: pauses and limits.
    """

    def __init__(
        self, hotspot: Hotspot, ask: Callable[[], Awaitable[TokenReport]], pace: HandPace
    ) -> None:
        self._hotspot = hotspot
        self._ask = ask
        self._pace = pace

    async def has_reported(self) -> bool:
        """Whether the cloud says, within a moment, that the device has reported the token."""
        try:
            async with asyncio.timeout(_MOMENT):
                report = await self._ask()
        except (Fault, TimeoutError):
            return False
        return report.state is TokenState.READY

    async def seconds(self) -> AsyncGenerator[float, None]:
        """How long it has taken so far, at every question; ends once the cloud has answered.

        Raises:
            Stopped: STILL_ON_HOTSPOT, the limit passed.
            NoAnswer, StrangeAnswer: likewise, on another network that does not lead to the cloud.
            Refused: InvalidAccessToken.
        """
        began = asked = time.monotonic()
        last: Fault | None = None
        while asked - began < self._pace.return_limit:
            yield asked - began
            has_answered, last = await self._asked()
            if has_answered:
                return
            await asyncio.sleep(max(0.0, asked + self._pace.ask_every - time.monotonic()))
            asked = time.monotonic()
        raise self._at_the_limit(last)

    async def _asked(self) -> tuple[bool, Fault | None]:
        """Whether the cloud has answered, else what stood in the way, as far as that is known."""
        question = asyncio.ensure_future(self._ask())
        was_joined = self._hotspot.is_joined()
        try:
            while not question.done():
                await asyncio.wait([question], timeout=self._pace.ask_every)
                if was_joined and not self._hotspot.is_joined():
                    break  # no connection survives a change of networks
            if not question.done():
                return False, None
            question.result()
        except Refused as refused:
            if refused.code == ENDED:
                raise
        except (NoAnswer, StrangeAnswer) as fault:
            return False, fault
        finally:
            await give_up(question)
        return True, None

    def _at_the_limit(self, last: Fault | None) -> Fault:
        is_offline = last is None or any(last.is_category(code) for code in _OFFLINE)
        if is_offline or last is None or self._hotspot.is_joined():
            return Stopped("STILL_ON_HOTSPOT")
        return last

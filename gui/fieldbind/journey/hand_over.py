"""Handing a created token over: from the device's hotspot back to the laptop's own Wi-Fi.

The laptop has no internet on the way, so nothing here needs the cloud until the end.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from fieldbind.cloud.models import BindToken, Device, TokenReport
from fieldbind.device.hotspot.events import Acknowledged, EarlierTrouble, Event, Sent
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.message import Network
from fieldbind.device.hotspot.replies import Trouble
from fieldbind.faults import Stopped
from fieldbind.journey.coming_back import ComingBack
from fieldbind.journey.pace import HandPace
from fieldbind.steps import Answers

_log = logging.getLogger(__name__)


class HandStage(Enum):
    """How far a hand-over is."""

    CREATED = auto()
    """The token is there, and its job is written down."""
    LOOKING = auto()
    """The person's turn: join the device's hotspot."""
    FOUND = auto()
    SENDING = auto()
    ACKNOWLEDGED = auto()
    GO_BACK = auto()
    """The person's turn: go back to the laptop's own Wi-Fi."""
    BACK = auto()
    """The cloud answers again, so the wait can begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """One moment of a hand-over.

    Args:
        stage: how far it is.
        at: when that was.
        sent: how often the message was sent, of ``most``.
        most: how often it is sent at most.
        seconds: spent in a turn of the person's so far.
        earlier: what stopped the device the last time, where it has just said so.
    """

    stage: HandStage
    at: datetime
    sent: int = 0
    most: int = 0
    seconds: float = 0.0
    earlier: Trouble | None = None


class HandOver:
    """One hand-over. It can be stopped at any point, and goes on from there.

    ``answers`` is what holds now: once the device has acknowledged, the token counts as given, and
    names that the label did not have are those the device said. Where the two disagree the label's
    stay; the cloud's report settles that on Confirm.

    Args:
        hotspot: of the device.
        network: that the device shall join.
        answers: with a created token and its job.
        pace: pauses and limits.
        ask: asks the cloud for the token's state, once.
        note: writes down that the device has the token.
        now: the wall clock.
    """

    def __init__(
        self,
        hotspot: Hotspot,
        network: Network,
        answers: Answers,
        *,
        pace: HandPace,
        ask: Callable[[], Awaitable[TokenReport]],
        note: Callable[[Answers], Awaitable[Answers]],
        now: Callable[[], datetime],
    ) -> None:
        self.answers = answers
        self._hotspot = hotspot
        self._network = network
        self._pace = pace
        self._note = note
        self._now = now
        self._coming_back = ComingBack(hotspot, ask, pace)
        self._has_begun = False
        self.has_sent = False
        """Whether the token has left this laptop."""
        self.is_delivered = False
        """Whether the device has acknowledged; then nothing is sent any more."""

    async def stages(self) -> AsyncGenerator[Handing, None]:
        """Every moment; ends after BACK. To be iterated inside ``aclosing``.

        After a fault, or after it was left, iterating anew goes on: with looking for the hotspot
        where the device has not acknowledged, else with going back.

        Raises:
            Stopped: HOTSPOT_NOT_FOUND, the limit of looking passed; DEVICE_GAVE_UP, with the
                device's number; STILL_ON_HOTSPOT, the limit of going back passed.
            NoAnswer: HOTSPOT_SILENT, no answer to any try; or what stood between this laptop and
                the cloud when the limit of going back passed.
            StrangeAnswer: likewise.
            Refused: InvalidAccessToken, the session has ended meanwhile.
            LocalFault: HOTSPOT_TOO_LONG, HOTSPOT_PORT.
        """
        token = self._ready_token()
        if not self._has_begun:
            self._has_begun = True
            yield self._handing(HandStage.CREATED)
        while not self.is_delivered:
            for turn in (self._look(), self._deliver(token)):
                async with aclosing(turn) as handings:
                    async for handing in handings:
                        yield handing
        async with aclosing(self._coming_back.seconds()) as waiting:
            async for seconds in waiting:
                yield self._handing(HandStage.GO_BACK, seconds=seconds)
        yield self._handing(HandStage.BACK)

    def _ready_token(self) -> BindToken:
        """The token, if it may be sent: what left this laptop has to be in the ledger before."""
        token = self.answers.known_token
        if token is None or not self.answers.job_id:
            raise Stopped("FIELDBIND_DEFECT", message="hand-over without a token or a job")
        self._hotspot.require_short(self._network, token)
        return token

    async def _look(self) -> AsyncGenerator[Handing, None]:
        began = asked = time.monotonic()
        while asked - began < self._pace.look_limit:
            yield self._handing(HandStage.LOOKING, seconds=asked - began)
            if await self._hotspot.is_near():
                yield self._handing(HandStage.FOUND)
                return
            if self.has_sent and await self._coming_back.has_reported():
                await self._take(None)  # it has left with the token, and its answer was lost
                return
            await asyncio.sleep(max(0.0, asked + self._pace.look_every - time.monotonic()))
            asked = time.monotonic()
        raise Stopped("HOTSPOT_NOT_FOUND")

    async def _deliver(self, token: BindToken) -> AsyncGenerator[Handing, None]:
        if self.is_delivered:
            return
        sent = 0
        async with aclosing(self._hotspot.hand_over(self._network, token)) as events:
            async for event in events:
                if isinstance(event, Acknowledged):
                    await self._take(event.device)
                    yield self._handing(HandStage.ACKNOWLEDGED, sent=sent)
                    return
                if isinstance(event, Sent):
                    sent, self.has_sent = event.number, True
                if isinstance(event, Sent | EarlierTrouble):
                    yield self._sending(event, sent)

    def _sending(self, event: Event, sent: int) -> Handing:
        earlier = event.trouble if isinstance(event, EarlierTrouble) else None
        return self._handing(HandStage.SENDING, sent=sent, earlier=earlier)

    async def _take(self, device: Device | None) -> None:
        """The device has it: say so in the answers, and in the ledger."""
        self.is_delivered = True
        self.answers = replace(
            self.answers,
            token=self.answers.known_token,
            made=None,
            product_id=self.answers.product_id or (device.product_id if device else ""),
            device_name=self.answers.device_name or (device.name if device else ""),
        )
        self.answers = await self._note(self.answers)

    def _handing(
        self,
        stage: HandStage,
        *,
        sent: int = 0,
        seconds: float = 0.0,
        earlier: Trouble | None = None,
    ) -> Handing:
        if not seconds:
            told = f"{earlier.number}, {earlier.sub}" if earlier else "none"
            _log.info("hand-over %s, sent %d, earlier trouble %s", stage.name, sent, told)
        return Handing(
            stage=stage,
            at=self._now(),
            sent=sent,
            most=self._hotspot.tries,
            seconds=seconds,
            earlier=earlier,
        )

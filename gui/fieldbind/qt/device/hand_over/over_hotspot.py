"""The way over the device's hotspot: what happens, drawn and told as it happens."""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

from fieldbind.cloud.models import BindToken
from fieldbind.device.hotspot.message import Network
from fieldbind.faults import Fault
from fieldbind.journey.hand_over import Handing, HandOver, HandStage
from fieldbind.qt.device.hand_over.steps import Passing
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers

_AWAY = (HandStage.FOUND, HandStage.SENDING, HandStage.ACKNOWLEDGED, HandStage.GO_BACK)
_DONE_BY_THEN = (HandStage.FOUND, HandStage.SENDING, HandStage.ACKNOWLEDGED)


class OverHotspot:
    """Hands a token over, and goes on where it was stopped as long as nothing was changed.

    Args:
        frame: whose journey it is.
        changed: called with what was known before and what is known now.
    """

    def __init__(self, frame: Frame, changed: Callable[[Passing, Passing], None]) -> None:
        self._frame = frame
        self._changed = changed
        self._hand: HandOver | None = None
        self._handed: tuple[Network, BindToken | None] | None = None
        self._created: tuple[BindToken | None, datetime | None] = (None, None)
        self.passing = Passing()
        """What is known now."""

    @property
    def is_away(self) -> bool:
        """Whether this laptop is on the device's hotspot, as far as anybody knows."""
        passing = self.passing
        return (passing.is_out or passing.fault is not None) and passing.stage in _AWAY

    def is_begun(self, network: Network, token: BindToken | None) -> bool:
        """Whether this very hand-over was begun before and can go on without the cloud.

        A token that has not left this laptop may have run out while nobody looked for a hotspot.
        """
        return self._hand is not None and self._hand.has_sent and self._handed == (network, token)

    def rest(self, token: BindToken | None) -> None:
        """Nothing is under way; what the device has of this token stays true."""
        at = self._creation(token)
        if self._hand and self._hand.is_delivered and token == self._hand.answers.known_token:
            at |= {stage: when for stage, when in self.passing.at.items() if stage in _DONE_BY_THEN}
        self._turn(Passing(at=at, has_token=token is not None))

    def move(self, answers: Answers) -> None:
        """The device goes to the room of these answers, whatever was begun with."""
        if self._hand:
            self._hand.answers = replace(self._hand.answers, room=answers.room)

    def forget(self) -> None:
        """What was begun is not gone on with, and its password is not kept."""
        self._hand = self._handed = None

    def prepare(self, ssid: str, token: BindToken | None) -> None:
        """The person has asked for it; the token may still have to be created."""
        at, has_token = self._creation(token), token is not None
        self._turn(Passing(at=at, has_token=has_token, is_out=True, ssid=ssid))

    def created(self, token: BindToken) -> None:
        """It was created just now."""
        self._created = (token, datetime.now(UTC))
        self._turn(replace(self.passing, at=self._creation(token), has_token=True))

    async def hand_over(self, answers: Answers, network: Network) -> None:
        """Until the cloud answers again. Raises Fault; doing it once more goes on from there.

        What it finds out is kept in the frame's answers at once, so that whoever stops it then
        does not have it taken back.

        Args:
            answers: with a token whose job is written down.
            network: that the device shall join.
        """
        hand = self._hand
        if hand is None or not self.is_begun(network, answers.known_token):
            hand = self._hand = self._frame.journey.hand_over(answers, network)
            self._handed = (network, answers.known_token)
        try:
            async with aclosing(hand.stages()) as stages:
                async for handing in stages:
                    self._learn(hand)
                    self._take(handing)
        except Fault as fault:
            self._turn(
                replace(self.passing, is_out=False, fault=fault, stopped_at=datetime.now(UTC))
            )
            raise

    def _learn(self, hand: HandOver) -> None:
        now = self._frame.answers
        learned = _with_handed(now, hand.answers) if hand.is_delivered else now
        if learned != now:
            self._frame.keep(learned)

    def _take(self, handing: Handing) -> None:
        """Note one moment; looking again means that the hotspot was lost."""
        before, stage = self.passing, handing.stage
        at = dict(before.at)
        if stage is HandStage.LOOKING:
            at = {done: moment for done, moment in at.items() if done is HandStage.CREATED}
        elif stage is HandStage.GO_BACK:
            # What was done before a stop was not watched, and yet it is done.
            at = dict.fromkeys(_DONE_BY_THEN, handing.at) | at
        if stage is not HandStage.CREATED:
            at[stage] = handing.at
        sent, most, seconds = handing.sent, handing.most, handing.seconds
        self._turn(replace(before, stage=stage, at=at, sent=sent, most=most, seconds=seconds))

    def _creation(self, token: BindToken | None) -> dict[HandStage, datetime]:
        created, at = self._created
        return {HandStage.CREATED: at} if token and token == created and at else {}

    def _turn(self, now: Passing) -> None:
        before, self.passing = self.passing, now
        self._changed(before, now)


def _with_handed(now: Answers, handed: Answers) -> Answers:
    """What the hand-over has found out, in the answers as they are now."""
    return replace(
        now,
        token=handed.known_token,
        made=None,
        product_id=handed.product_id,
        device_name=handed.device_name,
        job_id=handed.job_id,
    )

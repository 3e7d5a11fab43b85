"""A device in pairing mode before a laptop, over real sockets on loopback."""

import errno
import socket
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace

from before_the_bind import account_of, family_named, signed_in_journey, until
from fieldbind.cloud.models import BindToken, Device, Secret, TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.manners import Manners
from fieldbind.demo.hotspot.on_air import OnAir, on_air
from fieldbind.demo.hotspot.uplink import InProcess, Nowhere
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.line import Line
from fieldbind.device.hotspot.message import Network
from fieldbind.journey import Journey
from fieldbind.steps import Answers

PASSWORD = "correct horse"
NETWORK = Network("Lin-Home", Secret(PASSWORD))
TOKEN = BindToken("0cc175b9c0f1b6a831c399e269772661")
REGION = "ap-guangzhou"
LAMP = Device("LAEG4YJE1A", "lamp_e27_0412")
_LAST_WORD = b"nothing more"
QUICK = Manners(between=0.01, stays=0.1, joins_after=0.1)


@contextmanager
def hotspot_of(
    manners: Manners = QUICK,
    air: Air | None = None,
    *,
    tries: int = 5,
    pause: float = 5.0,
    patience: float = 5.0,
) -> Generator[tuple[Hotspot, OnAir], None, None]:
    """The hotspot of a device, quick unless told otherwise, and the device's end of the air."""
    with on_air(manners, Nowhere(LAMP), air) as (address, there):
        yield Hotspot(address, REGION, tries=tries, pause=pause, patience=patience), there


@asynccontextmanager
async def at_a_device(
    cloud: SimulatedCloud,
    manners: Manners = QUICK,
    air: Air | None = None,
    *,
    try_pause: float | None = None,
) -> AsyncGenerator[tuple[Journey, OnAir]]:
    """Somebody signed in, with a device in pairing mode before them.

    Args:
        cloud: that the device reports to.
        manners: of the device.
        air: the way to it; a good one if not given.
        try_pause: seconds from one datagram to the next; so long that one is enough if not given.
    """
    with on_air(manners, InProcess(cloud), air) as (address, there):
        async with signed_in_journey(cloud, hotspot=address) as journey:
            if try_pause is not None:
                hand = replace(journey.pace.hand, try_pause=try_pause)
                journey.pace = replace(journey.pace, hand=hand)
            yield journey, there


async def with_made_token(journey: Journey, product_id: str = "", device_name: str = "") -> Answers:
    """The answers once a token was created for a label that has none."""
    family = await family_named(journey, "Lin family")
    answers = Answers(
        account=account_of(journey),
        family=family,
        room=(await journey.list_rooms(family))[0],
        product_id=product_id,
        device_name=device_name,
    )
    made = await journey.create_bind_token(TokenLength.LONG)
    return await journey.note_made(replace(answers, made=made))


class CutLine(Line):
    """A line of a laptop that leaves the hotspot after so many datagrams."""

    left = 0

    async def send(self, message: bytes) -> None:
        """Send it while there is a way."""
        if CutLine.left == 0:
            raise OSError(errno.ENETUNREACH, "no way there")
        CutLine.left -= 1
        await super().send(message)

    async def receive(self, deadline: float) -> bytes | None:
        """Hear what comes while there is a way."""
        if CutLine.left == 0:
            raise OSError(errno.ENETDOWN, "no way from there")
        return await super().receive(deadline)


async def nothing_more(there: OnAir) -> list[bytes]:
    """All that a device in good air has heard by now: what is said last is heard last."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
        last.sendto(_LAST_WORD, there.address)
    await until(lambda: _LAST_WORD in there.heard)
    return there.heard[: there.heard.index(_LAST_WORD)]

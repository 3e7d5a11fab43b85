"""The hotspot of a device: whether this laptop is in it, and handing over what the device needs."""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator
from contextlib import aclosing
from enum import Enum, auto

from fieldbind.cloud.models import BindToken
from fieldbind.device.hotspot.events import (
    Acknowledged,
    EarlierTrouble,
    Event,
    OutOfReach,
    Sent,
)
from fieldbind.device.hotspot.line import THIS_LAPTOP, Line, Ways, is_refusal, is_taken
from fieldbind.device.hotspot.message import QUESTION, Network, message_for
from fieldbind.device.hotspot.replies import Acknowledgement, Reply, Trouble, read_replies
from fieldbind.faults import LocalFault, NoAnswer, Stopped

_NETMASK = 24


class _Heard(Enum):
    """What came of a question to the device."""

    ANSWER = auto()
    REFUSAL = auto()
    SILENCE = auto()
    NO_WAY = auto()


class Hotspot:
    """The hotspot that a device opens while it waits to be paired.

    The local port is any free one. The vendor's own apps bind different ones (8266 on Android,
    55551 on iOS), so a device can only be answering the port that a datagram came from.

    Args:
        address: of the device in it, ``192.168.4.1:8266``.
        region: where the device shall report to.
        local_port: 0 for any free one.
        tries: how often the message is sent at most.
        pause: seconds from one try to the next (the vendor's page: 5 tries, 2 s).
        patience: seconds that ``is_near`` waits for an answer.
        ways: how this laptop gets to other addresses.
    """

    def __init__(
        self,
        address: str,
        region: str,
        *,
        local_port: int = 0,
        tries: int = 5,
        pause: float = 2.0,
        patience: float = 1.0,
        ways: Ways = THIS_LAPTOP,
    ) -> None:
        host, _, port = address.rpartition(":")
        self._address = (host, int(port))
        self._region = region
        self._local_port = local_port
        self._tries = tries
        self._pause = pause
        self._patience = patience
        self._ways = ways

    @property
    def tries(self) -> int:
        """How often the message is sent at most."""
        return self._tries

    def is_joined(self) -> bool:
        """Whether this laptop has an address in the hotspot's own network; no packet is sent.

        On loopback that would say nothing, so there it is never so.
        """
        host = ipaddress.ip_address(self._address[0])
        if host.is_loopback:
            return False
        own = self._ways.own_host(self._address)
        return own is not None and ipaddress.ip_address(own) in ipaddress.ip_network(
            f"{host}/{_NETMASK}", strict=False
        )

    async def is_near(self) -> bool:
        """Whether a device can be spoken to: it answers, or this laptop is in its network.

        A router may have the very same address. It refuses a datagram that nobody waits for, which
        is how it is told from a device that is only silent.
        """
        heard = await self._ask()
        return heard is _Heard.ANSWER or (heard is _Heard.SILENCE and self.is_joined())

    def require_short(self, network: Network, token: BindToken) -> None:
        """Refuse what no device could take, before anything is sent.

        Raises:
            LocalFault: HOTSPOT_TOO_LONG.
        """
        message_for(network, token, self._region)

    async def hand_over(self, network: Network, token: BindToken) -> AsyncGenerator[Event, None]:
        """Send Wi-Fi and token until the device acknowledges them, or the network is gone.

        Ends after ``Acknowledged`` or ``OutOfReach``. To be iterated inside ``aclosing``.

        Raises:
            NoAnswer: HOTSPOT_SILENT, no answer to any try.
            Stopped: DEVICE_GAVE_UP with the device's own number.
            LocalFault: HOTSPOT_TOO_LONG; HOTSPOT_PORT, this laptop lets nothing out.
        """
        try:
            with self._ways.line(self._address, self._local_port) as line:
                async with aclosing(self._deliver(line, network, token)) as events:
                    async for event in events:
                        yield event
        except OSError as reason:
            if is_taken(reason):
                raise LocalFault("HOTSPOT_PORT", message=reason.strerror or "") from reason
            yield OutOfReach()

    async def _deliver(
        self, line: Line, network: Network, token: BindToken
    ) -> AsyncGenerator[Event, None]:
        loop = asyncio.get_running_loop()
        message = message_for(network, token, self._region)
        told: set[Trouble] = set()
        for number in range(1, self._tries + 1):
            await line.send(message)
            yield Sent(number, self._tries)
            deadline = loop.time() + self._pause
            while (replies := await _hear(line, deadline)) is not None:
                for reply in replies:
                    if isinstance(reply, Acknowledgement):
                        yield Acknowledged(reply.device)
                        return
                    if not reply.is_earlier:
                        raise _gave_up(reply, network, token)
                    if reply not in told:
                        told.add(reply)
                        yield EarlierTrouble(reply)
        raise NoAnswer("HOTSPOT_SILENT")

    async def _ask(self) -> _Heard:
        deadline = asyncio.get_running_loop().time() + self._patience
        try:
            with self._ways.line(self._address, self._local_port) as line:
                await line.send(QUESTION)
                answer = await line.receive(deadline)
        except OSError as reason:
            return _Heard.REFUSAL if is_refusal(reason) else _Heard.NO_WAY
        return _Heard.SILENCE if answer is None else _Heard.ANSWER


async def _hear(line: Line, deadline: float) -> tuple[Reply, ...] | None:
    """The replies in the next datagram, None if none came in time."""
    try:
        datagram = await line.receive(deadline)
    except OSError as reason:
        if not is_refusal(reason):
            raise
        return ()  # its server may be about to start
    return None if datagram is None else read_replies(datagram)


def _gave_up(trouble: Trouble, network: Network, token: BindToken) -> Stopped:
    code, facts = "DEVICE_GAVE_UP", {"ssid": network.ssid}
    if trouble.number is not None:
        code = f"{code}.{trouble.number}"
        facts |= {"number": str(trouble.number), "sub": str(trouble.sub)}
    said = trouble.told_without((network.password, token))
    return Stopped(code, message=said, facts=facts)

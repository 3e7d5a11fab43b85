"""Random and mutated datagrams from a device: none raises, and none makes anything leave."""

import asyncio
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import aclosing, closing
from random import Random

from fieldbind.cloud.models import BindToken, Secret
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.message import Network, message_for
from fieldbind.device.hotspot.replies import read_replies
from fieldbind.faults import NoAnswer

_NETWORK, _TOKEN, _REGION = Network("Lin-Home", Secret("correct horse")), BindToken("0" * 32), "x"
_REPLIES = (
    b'{"cmdType":2,"productId":"SIMPROD001","deviceName":"sim_dev_01","protoVersion":"2.0"}\r\n',
    b'{"cmdType":2,"deviceReply":"Current_Error","log":"ESP WIFI connect error! (10, 2)"}\r\n',
    b'{"cmdType":2,"deviceReply":"Previous_Error","log":"ESP MQTT connect error! (1, 103)"}\r\n',
    b'{"cmdType":3,"log":""}\r\n',
)
_PIECES = (b"{", b"}", b"[", b'"', b"\\", b"\0", b"\r\n", b"\xff", b"(10, 2)", b'"cmdType":', b"2")
_TRIES = 3
_A_BURST = 2000


def soak(seed: int, runs: int) -> bool:
    """Read so many datagrams; then let the last of them rain on a hand-over."""
    read = Counter(_kind(datagram) for datagram in datagrams(seed, runs))
    print(", ".join(f"{kind} {count}" for kind, count in sorted(read.items())), flush=True)
    silent = [one for one in datagrams(seed + 1, min(runs, _A_BURST)) if not read_replies(one)]
    left = asyncio.run(_sent_under(silent))
    expected = [message_for(_NETWORK, _TOKEN, _REGION)] * _TRIES
    print(f"under {len(silent)} of them, {len(left)} datagrams left", flush=True)
    return left == expected


def datagrams(seed: int, count: int) -> Iterator[bytes]:
    """So many, each either by chance alone or a reply that was damaged."""
    chance = Random(seed)
    for number in range(count):
        yield chance.randbytes(chance.randrange(200)) if number % 2 else _damaged(chance)


def _damaged(chance: Random) -> bytes:
    datagram = b"".join(chance.sample(_REPLIES, chance.randint(1, 2)))
    for _ in range(chance.randrange(4)):
        start = chance.randrange(len(datagram) + 1)
        end = min(len(datagram), start + chance.randrange(12))
        datagram = datagram[:start] + chance.choice(_PIECES) * chance.randrange(3) + datagram[end:]
    return datagram


def _kind(datagram: bytes) -> str:
    replies = read_replies(datagram)
    return " and ".join(type(reply).__name__ for reply in replies) or "nothing"


async def _sent_under(noise: list[bytes]) -> list[bytes]:
    """All that a hand-over sends while a device says nothing but noise."""
    heard: list[bytes] = []
    loop = asyncio.get_running_loop()
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as device:
        device.bind(("127.0.0.1", 0))
        device.setblocking(False)
        host, port = device.getsockname()
        hotspot = Hotspot(f"{host}:{port}", _REGION, tries=_TRIES, pause=0.2)
        try:
            async with aclosing(hotspot.hand_over(_NETWORK, _TOKEN)) as events:
                async for _ in events:
                    datagram, peer = await loop.sock_recvfrom(device, 2048)
                    heard.append(datagram)
                    for one in noise:
                        await loop.sock_sendto(device, one, peer)
        except NoAnswer:
            return heard + _waiting(device)
    return []


def _waiting(device: socket.socket) -> list[bytes]:
    try:
        return [device.recv(2048)]
    except BlockingIOError:
        return []

"""One line to one address: what leaves, what comes in, and what the system says of it."""

import asyncio
import errno
import socket
import time
from contextlib import closing

import pytest

from fieldbind.device.hotspot.line import Line, is_refusal, is_taken


def bound_to(port: int = 0) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    bound.bind(("127.0.0.1", port))
    bound.settimeout(5.0)
    return bound


def deadline(seconds: float) -> float:
    return asyncio.get_running_loop().time() + seconds


async def test_what_is_sent_arrives_although_nobody_listened_before() -> None:
    with closing(bound_to()) as gone:
        port = int(gone.getsockname()[1])
    with Line(("127.0.0.1", port)) as line:
        await line.send(b"nobody")
        with closing(bound_to(port)) as there:
            await line.send(b"somebody")
            assert there.recv(100) == b"somebody"


async def test_it_is_told_where_nobody_listens() -> None:
    with closing(bound_to()) as gone:
        address = ("127.0.0.1", int(gone.getsockname()[1]))
    with Line(address) as line:
        await line.send(b"nobody")
        with pytest.raises(OSError, match=r".") as refused:
            await line.receive(deadline(5.0))
    assert is_refusal(refused.value)
    assert not is_taken(refused.value)


async def test_what_does_not_leave_is_told() -> None:
    with (
        closing(bound_to()) as there,
        Line(there.getsockname()) as line,
        pytest.raises(OSError, match=r".") as too_large,
    ):
        await line.send(b"x" * 70_000)
    assert not is_refusal(too_large.value)
    assert not is_taken(too_large.value)


async def test_a_datagram_that_comes_late_is_there_for_the_next_look() -> None:
    with closing(bound_to()) as there, Line(there.getsockname()) as line:
        await line.send(b"hello")
        _, peer = there.recvfrom(100)
        assert await line.receive(deadline(-1.0)) is None
        there.sendto(b"late", peer)
        assert await line.receive(deadline(5.0)) == b"late"


async def test_listening_can_be_left_at_any_time() -> None:
    with closing(bound_to()) as there, Line(there.getsockname()) as line:
        listening = asyncio.create_task(line.receive(deadline(60.0)))
        await asyncio.sleep(0)
        began = time.monotonic()
        listening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await listening
        assert time.monotonic() - began < 60.0


class _ToldByWindows(OSError):
    winerror = 1234


@pytest.mark.parametrize(
    ("error", "refused", "taken"),
    [
        (ConnectionRefusedError(), True, False),
        (ConnectionResetError(), True, False),
        (_ToldByWindows(), True, False),
        (PermissionError(), False, True),
        (OSError(errno.EADDRINUSE, "taken"), False, True),
        (OSError(errno.ENETUNREACH, "no way"), False, False),
    ],
)
def test_what_the_systems_say_is_told_apart(error: OSError, refused: bool, taken: bool) -> None:
    assert (is_refusal(error), is_taken(error)) == (refused, taken)

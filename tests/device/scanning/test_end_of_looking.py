"""The program may end while a picture is looked at."""

import subprocess
import sys

import pytest

_PROGRAM = """
import asyncio
import threading
from random import Random

import fieldbind
from fieldbind.device.scanning.decoding import LINEAR, MATRIX, QR, decode
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.looking import Looking
from fieldbind.own_thread import on_own_thread

WIDTH, HEIGHT = 1280, 720
grey = Grey(WIDTH, HEIGHT, WIDTH, Random(1).randbytes(WIDTH * HEIGHT))
begun = threading.Event()


def decode_once():
    begun.set()
    return decode(grey, QR | MATRIX | LINEAR, smaller_too=True, inverted_too=True)


class Last:
    # Holds the end open until what is looked at now comes back to a Python that has gone.
    def __del__(self, hold=threading.Event().wait):
        hold(0.5)


fieldbind.last = Last()
"""
_WAYS = {
    "by a camera": """
sights = threading.Semaphore(0)
looking = Looking(lambda sight: sights.release())
for _ in range(4):
    looking.offer(grey)
    sights.acquire()
""",
    "as a picture": """
async def read():
    work = asyncio.create_task(on_own_thread("read", decode_once, 9.0, at_exit=2.0))
    await asyncio.to_thread(begun.wait)
    work.cancel()

asyncio.run(read())
""",
}


@pytest.mark.parametrize("way", _WAYS)
def test_a_program_ends_in_peace_while_it_looks(way: str) -> None:
    # Python ends threads that come back from C++ too late, and C++ takes that for a crash.
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM + _WAYS[way]], check=False, capture_output=True, text=True
    )
    assert (ended.returncode, ended.stderr) == (0, "")

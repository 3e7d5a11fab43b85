import subprocess
import sys

_PROGRAM = """
from random import Random
from threading import Semaphore
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.looking import Looking

told = Semaphore(0)
looking = Looking(lambda sight: told.release())
for _ in range(4):
    looking.offer(Grey(1280, 720, 1280, Random(1).randbytes(1280 * 720)))
    told.acquire()
looking.close()
"""


def test_a_program_ends_in_peace_while_it_looks_at_its_last_frame() -> None:
    # Python ends threads that come back from C++ too late, and C++ takes that for a crash.
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM], check=False, capture_output=True, text=True
    )
    assert (ended.returncode, ended.stderr) == (0, "")

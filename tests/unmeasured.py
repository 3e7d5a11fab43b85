"""Programs whose coverage nobody asks for: what they run is covered, line by line, elsewhere.

Measuring makes Python half as slow again, which long runs and sweeps would feel most.
"""

import os
from collections.abc import Generator
from contextlib import contextmanager

_ASKED = "COVERAGE_PROCESS_CONFIG"

UNMEASURED = {_ASKED: ""}
"""For the environment of one program."""


@contextmanager
def unmeasured() -> Generator[None, None, None]:
    """Programs that are started in the block note nothing of what they cover."""
    asked = os.environ.pop(_ASKED, None)
    try:
        yield
    finally:
        if asked is not None:
            os.environ[_ASKED] = asked

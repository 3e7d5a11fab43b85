"""httpx without its command line.

Wherever rich happens to be installed, httpx brings in a command line of its own as well, and with
it rich, pygments and click: 80 modules, 5 MB and half of the time that it takes to load.
"""

import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType

# Where that cannot be imported httpx does without it; an empty module has nothing to import.
sys.modules.setdefault("httpx._main", ModuleType("httpx._main"))

import httpx  # noqa: E402  only now

__all__ = ["httpx", "load_the_rest"]

_AT_FIRST_REQUEST = ("httpcore", "anyio._backends._asyncio")


def load_the_rest() -> None:
    """Load what httpx leaves to its first request: 30 ms, for a thread that draws no window."""
    for name in _AT_FIRST_REQUEST:
        with suppress(ImportError):  # in another version whoever needs it will load it
            import_module(name)

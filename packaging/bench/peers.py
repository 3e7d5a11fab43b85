"""The environment that the peers live in."""

from pathlib import Path

from checkout.beside import Beside
from places import BUILD
from supply.locking import BENCH

_PEERS = Beside(BUILD / "bench" / "peers", BENCH, "Installing the peers: 60 MB to download")


def prepare() -> Path:
    """Make it unless it is as locked.

    Returns:
        Its Python.

    Raises:
        subprocess.CalledProcessError: venv or pip gave up; they have said why.
    """
    return _PEERS.prepare()

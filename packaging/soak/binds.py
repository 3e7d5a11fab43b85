"""A thousand binds in one process, and a tenth of them through one window: nothing may grow.

Faults at random, from the seed. A process of its own, so that nothing else is looked at.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from soak.apart import command_apart, environ_apart
from soak.growth import Size, is_flat, size_now, tell_size
from soak.inventory import Inventory, inventory_now, tell_growth
from soak.journeys import tell

if TYPE_CHECKING:
    from oracle import Oracle

_FOR_ONE_IN_THE_WINDOW = 10
"""So many binds without a window for each one through it."""
_ROUNDS = 20
_WARM = 2


def soak(seed: int, runs: int) -> bool:
    """So many binds without a window, and a tenth through one; whether it all stayed flat."""
    command = command_apart("soak.binds", seed, runs)
    return subprocess.run(command, env=environ_apart(), check=False).returncode == 0


def _main(seed: int, runs: int) -> int:
    from fieldbind.records.log import start_log, stop_log

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = start_log(folder)
        windows = max(1, runs // _FOR_ONE_IN_THE_WINDOW)
        found = (
            asyncio.run(_by_journey(seed, runs, folder / "journey")),
            _on_window_loop(seed, windows, folder / "window"),
        )
        stop_log(log)
    return 0 if all(found) else 1


async def _by_journey(seed: int, runs: int, folder: Path) -> bool:
    from many_binds import binds_by_journey
    from oracle import Oracle

    oracle = Oracle()
    binds = binds_by_journey(seed, _with_warm_up(runs), folder, oracle)
    return await _watch("binds", binds, runs, oracle)


def _on_window_loop(seed: int, runs: int, folder: Path) -> bool:
    import qasync

    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here
    from texts import linguist

    linguist.release()
    application = make_application()
    with collected_here(), qasync.QEventLoop(application) as loop:
        return loop.run_until_complete(_in_window(seed, runs, folder))


async def _in_window(seed: int, runs: int, folder: Path) -> bool:
    from many_binds import binds_in_window
    from oracle import Oracle

    oracle = Oracle()
    binds = binds_in_window(seed, _with_warm_up(runs), folder, oracle)
    return await _watch("binds in the window", binds, runs, oracle)


async def _watch(name: str, binds: AsyncGenerator[int, None], runs: int, oracle: "Oracle") -> bool:
    """Look at the process after each round; what there is more of at the end than when warm."""
    began, sizes, looks = time.monotonic(), list[Size](), list[Inventory]()
    async with aclosing(binds):
        async for number in binds:
            if (number + 1) % _round_of(runs):
                continue
            sizes.append(size_now())
            tell_size(len(sizes), sizes[-1])
            if len(sizes) >= _WARM:
                looks[1:] = [inventory_now()]
    is_content = tell(f"{runs} {name}", time.monotonic() - began, oracle)
    if not is_flat(sizes, _WARM):
        tell_growth(looks[0], looks[-1])
        return False
    return is_content


def _with_warm_up(runs: int) -> int:
    return runs + _WARM * _round_of(runs)


def _round_of(runs: int) -> int:
    return max(1, runs // _ROUNDS)


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), int(sys.argv[2])))

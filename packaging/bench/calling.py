"""Makes one call by everybody in turn, and keeps what each took.

Started by ``bench.call`` in an environment that has the peers: ``run.py bench.calling ...``.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import qasync

from bench.callers import floor_and_ours
from bench.peer_callers import peers
from bench.turns import Took, in_turn
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.records.log import start_log, stop_log


def main(arguments: list[str]) -> int:
    """Call, and write all milliseconds into a file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--calls", type=int, required=True)
    parser.add_argument("--loop", choices=LOOPS, required=True)
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        # Redacted and written, as in the program: it is part of what a call of ours costs.
        log = start_log(Path(folder))
        took = LOOPS[wanted.loop](wanted.port, wanted.calls)
        stop_log(log)
    wanted.file.write_text(json.dumps(took), encoding="utf-8")
    return 0


def on_plain_loop(port: int, calls: int) -> Took:
    """On asyncio's own loop, where our part of a call weighs most."""
    return asyncio.run(_measure(port, calls))


def on_windows_loop(port: int, calls: int) -> Took:
    """On the loop that the program runs on."""
    with qasync.QEventLoop(make_application()) as loop, collected_here():
        return loop.run_until_complete(_measure(port, calls))


LOOPS: Mapping[str, Callable[[int, int], Took]] = {
    "asyncio": on_plain_loop,
    "window": on_windows_loop,
}


async def _measure(port: int, calls: int) -> Took:
    async with floor_and_ours(port) as ours, peers(port) as others:
        return await in_turn({**ours, **others}, calls)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

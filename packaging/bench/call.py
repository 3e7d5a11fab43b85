"""One call to the cloud: through our service layer, by what it is built on, and by its peers.

The peers live in an environment of their own, and the server in a process of its own.
"""

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench import peers
from bench.callers import FLOOR, OURS, VENDOR
from bench.results import Figure, report
from bench.turns import Took
from places import ROOT, own

LOOPS = {"asyncio": "asyncio's loop", "window": "the window's loop"}
_MUST, _AIM = 1.15, 1.0


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench call``."""
    parser.add_argument("--calls", type=int, default=2000)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all milliseconds in ``build/bench``."""
    took = measure(peers.prepare(), wanted.calls)
    figures = [figure for loop, by_whom in took.items() for figure in figures_of(loop, by_whom)]
    return report("call", figures, took)


def measure(python: Path, calls: int) -> dict[str, Took]:
    """What so many calls took by everybody, on either loop.

    Args:
        python: of an environment that has the peers.
        calls: by each.
    """
    with answering() as port:
        return {loop: _on(loop, python, port, calls) for loop in LOOPS}


@contextmanager
def answering() -> Generator[int, None, None]:
    """The port of a server that answers as long as the block lasts."""
    with subprocess.Popen(
        own("bench.answering"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        yield int(server.stdout.readline())
        server.communicate()  # closes its input, by which it ends


def _on(loop: str, python: Path, port: int, calls: int) -> Took:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "took.json"
        command = [python, ROOT / "packaging" / "run.py", "bench.calling", file, "--loop", loop]
        command += ["--port", str(port), "--calls", str(calls)]
        # Nobody goes by a proxy; some of them would, even on this machine.
        environ = {name: value for name, value in os.environ.items() if not _is_about_proxy(name)}
        environ["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run(command, env=environ, check=True)
        took: Took = json.loads(file.read_text(encoding="utf-8"))
        return took


def _is_about_proxy(name: str) -> bool:
    return name.lower().endswith("_proxy")


def figures_of(loop: str, took: Took) -> list[Figure]:
    """Medians of all, and how many times as long ours takes; of processor time."""
    on, middle = LOOPS[loop], {name: median(found["cpu"]) for name, found in took.items()}
    told = [
        Figure(f"{name}, {on}", value, "ms", note=f"wall {median(took[name]['wall']):.3f} ms")
        for name, value in middle.items()
    ]
    ours = middle[OURS]
    return [
        *told,
        Figure(f"{OURS} / {FLOOR}, {on}", ours / middle[FLOOR], "x", must=_MUST),
        Figure(f"{OURS} / {VENDOR}, {on}", ours / middle[VENDOR], "x", aim=_AIM),
    ]

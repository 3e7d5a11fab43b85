"""The installed program killed at every point of a bind, and what it says when it is back."""

import tempfile
import time
from pathlib import Path
from random import Random

from e2e.installed import install
from e2e.kills import Bench, judge, kill_at, started_again
from e2e.moments import MOMENTS
from e2e.screen import open_screen
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from left_behind import leaks
from oracle import Oracle
from soak.journeys import tell


def soak(seed: int, runs: int) -> bool:
    """So many kills, each point in turn, in an order of their own for each round."""
    began, chance, found = time.monotonic(), Random(seed), Oracle()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "screen").mkdir()
        fieldbind = install(place / "installed")
        with open_screen(place / "screen") as screen:
            names: list[str] = []
            for number in range(runs):
                names = names or chance.sample(list(MOMENTS), len(MOMENTS))
                home = place / str(number)
                home.mkdir()
                with serve(SimulatedCloud(device_after=0.0)) as cloud:
                    _kill(Bench(fieldbind, screen, home, cloud), names.pop(), found)
    return tell(f"{runs} kills", time.monotonic() - began, found)


def _kill(bench: Bench, name: str, found: Oracle) -> None:
    moment = MOMENTS[name]
    began = time.monotonic()
    kill_at(bench, moment)
    told = started_again(bench, moment)
    if moment.card not in told.card:
        found.false_claims.append(f"{name}: {told.card}")
    found.add(judge(bench, told.title))
    found.false_claims.extend(leaks(bench.home, bench.secrets))
    print(f"  {name}: {told.title}, {time.monotonic() - began:.0f} s", flush=True)

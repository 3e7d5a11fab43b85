"""Every action of the wizard with every fault of the way, through the real window, and its page.

A seed only chooses the order: what a cell comes to must not depend on it.
"""

import multiprocessing
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import msgspec

from places import BUILD, ROOT
from texts import linguist

if TYPE_CHECKING:
    from fault_cell import Cell

PAGE = ROOT / "packaging" / "measured" / "faults.md"
_IN_A_BLOCK = 12
_ON_A_CORE = 2
"""So many processes for each: mostly a person waits for what does not come."""
_NOBODYS = ROOT / "tests" / "nobodys_authority.pem"

Place = tuple[str, str]
"""An action and a fault."""


def soak(seed: int, runs: int) -> bool:
    """So many rounds through the whole matrix; the page tells of the last of them."""
    from soak import faults_page

    linguist.release()
    began, are_good = time.monotonic(), True
    for number in range(runs):
        cells = _round(Random(f"{seed}/{number}"))
        told = faults_page.of(cells)
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(told, encoding="utf-8")
        are_good = are_good and faults_page.is_good(cells)
        print("\n".join(faults_page.summary(cells)), flush=True)
    print(f"{runs} rounds in {time.monotonic() - began:.0f} s", flush=True)
    return are_good


def _round(chance: Random) -> "Sequence[Cell]":
    """All cells in the order of the tables, whatever order they were played in.

    They are left in ``build``, for whoever wants to read more of a cell than the page has room for.
    """
    from fault_cell import ASKED
    from way_faults import FAULTS

    places = [(action, fault) for action in ASKED for fault in FAULTS]
    played = {
        (cell.action, cell.fault): cell
        for cell in _on_all_cores(chance.sample(places, len(places)))
    }
    cells = [played[place] for place in places]
    BUILD.mkdir(exist_ok=True)
    (BUILD / "faults.json").write_bytes(msgspec.json.encode(cells))
    return cells


def _on_all_cores(places: Sequence[Place]) -> "Iterator[Cell]":
    blocks = [places[first : first + _IN_A_BLOCK] for first in range(0, len(places), _IN_A_BLOCK)]
    # Spawned, not forked: a fork of a program with threads and a window is neither.
    context = multiprocessing.get_context("spawn")
    began, done = time.monotonic(), 0
    with ProcessPoolExecutor(_ON_A_CORE * (os.cpu_count() or 1), context) as pool:
        for cells in pool.map(_play, blocks):
            for cell in cells:
                if cell.amiss:
                    print(f"  {cell.action}, {cell.fault}: {cell.amiss}", flush=True)
            done += len(cells)
            print(f"  {done} cells, {time.monotonic() - began:.0f} s", flush=True)
            yield from cells


def _play(places: Sequence[Place]) -> "list[Cell]":
    """In a process of its own, with an application of its own."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "SSL_CERT_FILE": str(_NOBODYS)}
    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here
    from named_hosts import NamedHosts

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        collected_here(),
        NamedHosts(application) as loop,
    ):
        return loop.run_until_complete(_one_by_one(places, Path(folder)))


async def _one_by_one(places: Sequence[Place], folder: Path) -> "list[Cell]":
    from fault_cell import play_cell

    return [
        await play_cell(action, fault, folder / str(number))
        for number, (action, fault) in enumerate(places)
    ]

"""Random and mutated payloads: none may raise, none may have anything sent."""

import os
import tempfile
import time
from pathlib import Path

from texts import linguist

_FOR_ONE_SHOWN = 250
"""So many payloads that are only read for each one that is shown to the real page."""


def soak(seed: int, runs: int) -> bool:
    """So many payloads read and a part of them shown; whether nothing was complained of."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    linguist.release()
    import qasync

    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here
    from fuzzing import read_many, show_many

    application, began = make_application(), time.monotonic()
    complaints = read_many(seed, range(runs))
    read_in = time.monotonic() - began
    shown = max(1, runs // _FOR_ONE_SHOWN)
    with (
        tempfile.TemporaryDirectory() as folder,
        collected_here(),
        qasync.QEventLoop(application) as loop,
    ):
        complaints += loop.run_until_complete(show_many(seed, range(shown), Path(folder)))
    print(
        f"{runs} payloads read in {read_in:.0f} s,"
        f" {shown} payloads shown in {time.monotonic() - began - read_in:.0f} s:"
        f" {len(complaints)} complaints",
        flush=True,
    )
    for complaint in complaints:
        print(f"  {complaint}", flush=True)
    return not complaints

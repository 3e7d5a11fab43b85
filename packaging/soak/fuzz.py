"""Strange payloads, datagrams, answers, files and ledgers: none raises, none has anything sent."""

import os
import tempfile
import time
from pathlib import Path

from soak import datagrams
from texts import linguist

_FOR_ONE_SHOWN = 250
"""So many payloads that are only read for each one that is shown to the real page."""


def soak(seed: int, runs: int) -> bool:
    """So many payloads and datagrams, half as many answers, fewer of what takes longer."""
    # Each of them, whatever the others found.
    return all([_payloads(seed, runs), datagrams.soak(seed, runs), _attacks(seed, runs)])


def _attacks(seed: int, runs: int) -> bool:
    from attacks import attack_all

    began, is_good = time.monotonic(), True
    for name, count, broken in attack_all(seed, runs):
        spent = time.monotonic() - began
        print(f"{count} {name}, {len(broken)} not borne; {spent:.0f} s so far", flush=True)
        for said in broken:
            print(said, flush=True)
        is_good = is_good and not broken
    return is_good


def _payloads(seed: int, runs: int) -> bool:
    """So many read and a part of them shown; whether nothing was complained of."""
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

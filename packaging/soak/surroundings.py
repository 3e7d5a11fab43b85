"""The installed program on laptops on which something is amiss: started, and one device bound."""

import os
import tempfile
import time
from pathlib import Path

import qasync

from documented import BIND
from e2e.installed import install
from e2e.screen import Screen, open_screen
from e2e.surroundings import SURROUNDINGS, Place, bind_in
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from two_screens import bind_on_both, platform_in


def soak(_seed: int, runs: int) -> bool:
    """Every laptop so many times; whether the device was bound once on each."""
    are_good: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "screen").mkdir()
        fieldbind = install(place / "installed")
        are_good.append(_on_two_screens(place / "screens"))
        with open_screen(place / "screen") as screen:
            for number in range(runs):
                for name in SURROUNDINGS:
                    here = place / f"{number} {name}"
                    here.mkdir()
                    are_good.append(_try(name, fieldbind, screen, here))
    return all(are_good)


def _on_two_screens(folder: Path) -> bool:
    """Its own kind of screens, so in a window of this process."""
    folder.mkdir()
    os.environ["QT_QPA_PLATFORM"] = platform_in(folder)
    with (
        serve(SimulatedCloud()) as cloud,
        collected_here(),
        qasync.QEventLoop(make_application()) as loop,
    ):
        told = loop.run_until_complete(bind_on_both(cloud, folder))
        is_good = len([one for one in cloud.asked(BIND) if one.carried_out]) == 1
    print(f"  two screens: {told}", flush=True)
    return is_good


def _try(name: str, fieldbind: Path, screen: Screen, folder: Path) -> bool:
    began = time.monotonic()
    with serve(SimulatedCloud()) as cloud:
        place = Place(fieldbind=fieldbind, screen=screen, folder=folder, cloud=cloud)
        try:
            told, is_good = bind_in(place, SURROUNDINGS[name]), True
        except AssertionError as found:
            told, is_good = f"NOT BOUND: {found}", False
    print(f"  {name}: {told}, {time.monotonic() - began:.0f} s", flush=True)
    return is_good

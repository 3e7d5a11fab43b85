"""Secrets of every kind through whole journeys of the installed program, and then the search."""

import tempfile
import time
from pathlib import Path
from random import Random

from canaries import plant
from e2e.canary_journeys import Laptop, Searched, journeys
from e2e.installed import install
from e2e.screen import open_screen
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve


def soak(seed: int, runs: int) -> bool:
    """So many laptops, each with canaries of its own; whether none was found."""
    chance, is_clean = Random(seed), True
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        fieldbind = install(place / "installed")
        for number in range(runs):
            began = time.monotonic()
            searched = _on_a_laptop(fieldbind, place / str(number), chance)
            is_clean = is_clean and not searched.found
            print(
                f"  {searched.secrets} secrets in {searched.places} places: "
                f"{len(searched.found)} found, {time.monotonic() - began:.0f} s",
                flush=True,
            )
            for line in searched.found:
                print(f"    {line}", flush=True)
    return is_clean


def _on_a_laptop(fieldbind: Path, place: Path, chance: Random) -> Searched:
    home, desktop = place / "home", place / "desktop"
    home.mkdir(parents=True)
    desktop.mkdir()
    with open_screen(desktop) as screen, serve(SimulatedCloud(device_after=0.0)) as cloud:
        canaries = plant(cloud, chance)
        return journeys(
            Laptop(fieldbind=fieldbind, screen=screen, home=home, cloud=cloud, canaries=canaries)
        )

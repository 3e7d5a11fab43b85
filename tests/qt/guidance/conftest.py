"""A world in a hurry, since every card is seen twice."""

from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from wizardry import Person, at_work, quick_settings


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose devices report before anybody asks."""
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        yield cloud


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody before a wizard that has just been started."""
    settings = quick_settings(cloud, tmp_path, poll_interval=0.02, settle_pause=0.02)
    async with at_work(settings, cloud) as person:
        yield person

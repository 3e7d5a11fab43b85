"""What the journey's tests share: a simulated cloud and somebody signed in to it."""

from collections.abc import AsyncGenerator, Generator

import pytest

from before_the_bind import signed_in_journey
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.journey import Journey


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose devices report at once."""
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        yield cloud


@pytest.fixture
async def journey(cloud: SimulatedCloud) -> AsyncGenerator[Journey, None]:
    """The use cases of somebody who is signed in."""
    async with signed_in_journey(cloud) as journey:
        yield journey

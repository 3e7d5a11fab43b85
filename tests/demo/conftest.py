"""A served cloud with a clock that tests set, and a bare client for it."""

from collections.abc import Generator

import pytest

from api_caller import ApiCaller
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from stopped_clock import StoppedClock


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def cloud(clock: StoppedClock) -> Generator[SimulatedCloud, None, None]:
    """The demo's content; a device reports a token after 3 s of the test's clock."""
    with serve(SimulatedCloud(clock=clock)) as cloud:
        yield cloud


@pytest.fixture
def caller(cloud: SimulatedCloud) -> Generator[ApiCaller, None, None]:
    """Signed in as Lin Wei."""
    with ApiCaller(cloud) as caller:
        yield caller

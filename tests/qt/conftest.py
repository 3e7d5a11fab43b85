"""Tests of the real window: offscreen, on the event loop that the program uses."""

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
import qasync

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.qt.app import make_application
from wizardry import Person, at_work, quick_settings


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Asynchronous tests run on Qt's loop."""
    return {"qasync": lambda: qasync.QEventLoop(make_application())}


@pytest.fixture(scope="session")
def qapp() -> object:
    """One application for every test, made as the program makes it."""
    return make_application()


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose devices report at once."""
    with serve(SimulatedCloud(device_after=0.1)) as cloud:
        yield cloud


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody before a wizard that has just been started."""
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        yield person

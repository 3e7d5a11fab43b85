"""Tests of the real window: offscreen, on the event loop that the program uses."""

import asyncio
import contextvars
import gc
import os
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from browser import Browser, no_real_browser
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.languages import speak
from fieldbind.qt.presenting.kiosk import set_kiosk
from fieldbind.qt.presenting.simulated import set_simulated
from fieldbind.qt.theme import set_still, set_text_size
from fieldbind.settings.model import Language
from named_hosts import NamedHosts
from texts import linguist
from wizardry import Person, at_work, quick_settings

_PUT_OFF = 0.005


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Asynchronous tests run on Qt's loop."""
    return {"qasync": lambda: _Loop(make_application())}


class _Loop(NamedHosts):
    """Qt's loop, whose tasks stand still while it does not run.

    pytest-qt turns Qt's events between the phases of a test, when no asyncio loop runs.
    """

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: contextvars.Context | None = None,
    ) -> asyncio.TimerHandle:
        later = super().call_later

        def call() -> None:
            # Put off, it is called by another handle than the one that may have been cancelled.
            if handle.cancelled():
                return
            if self.is_running():
                callback(*args)
            else:
                later(_PUT_OFF, call, context=context)

        handle = later(delay, call, context=context)
        return handle


@pytest.fixture(scope="session")
def qapp() -> Generator[QApplication, None, None]:
    """One application for every test, made as the program makes it."""
    linguist.release()
    application = make_application()
    speak(application, Language.ENGLISH)
    set_still(application, True)
    yield application
    # Offscreen it outlives Python, and what Python has put there cannot go without it.
    application.clipboard().clear()


@pytest.fixture
def chinese(qapp: QApplication) -> Generator[None, None, None]:
    """The application speaks Chinese while the test lasts."""
    speak(qapp, Language.CHINESE)
    yield
    speak(qapp, Language.ENGLISH)


@pytest.fixture(autouse=True)
def no_garbage_for_other_threads(qapp: QApplication) -> Generator[None, None, None]:
    """As in the program: what a test leaves behind is collected on this thread."""
    with collected_here():
        yield
    # What is still there was imported or cached: nobody need look through it once more.
    gc.freeze()


@pytest.fixture(autouse=True)
def browser(qapp: QApplication) -> Generator[Browser, None, None]:
    """The browser of this laptop."""
    with no_real_browser() as browser:
        yield browser


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Generator[None, None, None]:
    """What a test has enlarged is as large as ever for the next one."""
    yield
    set_text_size(qapp, 1.0)


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose devices report at once."""
    with serve(SimulatedCloud(device_after=0.1)) as cloud:
        yield cloud


@pytest.fixture
def language() -> Language:
    """What the wizard speaks; a module that wants another one, or all, has its own."""
    return Language.ENGLISH


@pytest.fixture
async def person(
    qapp: QApplication, cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> AsyncGenerator[Person, None]:
    """Somebody before a wizard that has just been started."""
    async with at_work(quick_settings(cloud, tmp_path, language=language), cloud) as person:
        yield person
    speak(qapp, Language.ENGLISH)


@pytest.fixture
def simulated(qapp: QApplication) -> Generator[None, None, None]:
    """Nothing that is shown has really happened, while the test lasts."""
    set_simulated(qapp, True)
    yield
    set_simulated(qapp, False)


@pytest.fixture
def kiosk(qapp: QApplication) -> Generator[None, None, None]:
    """The laptop stands in a showroom while the test lasts."""
    set_kiosk(qapp, True)
    yield
    set_kiosk(qapp, False)

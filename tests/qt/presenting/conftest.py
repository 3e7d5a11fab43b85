"""A demo as it is shown to visitors."""

from collections.abc import Generator

import pytest

from fieldbind.qt.application import make_application
from fieldbind.qt.presenting.kiosk import set_kiosk
from fieldbind.qt.presenting.simulated import set_simulated


@pytest.fixture
def simulated() -> Generator[None, None, None]:
    """Nothing that is shown has really happened, while the test lasts."""
    set_simulated(make_application(), True)
    yield
    set_simulated(make_application(), False)


@pytest.fixture
def kiosk() -> Generator[None, None, None]:
    """The laptop stands in a showroom while the test lasts."""
    set_kiosk(make_application(), True)
    yield
    set_kiosk(make_application(), False)

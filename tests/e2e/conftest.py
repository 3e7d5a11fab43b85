"""One installation and one screen for all journeys; a cloud and a desk for each."""

from collections.abc import Generator
from pathlib import Path

import pytest

from e2e.desk import Desk, settings_for, sit_down
from e2e.installed import install
from e2e.screen import Screen, open_screen
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.building import add_family
from fieldbind.demo.world.content import showcase

FAMILIES = 137


def pytest_addoption(parser: pytest.Parser) -> None:
    """The journeys can be made with any Fieldbind, a frozen one for example."""
    parser.addoption("--program", help="the fieldbind to drive; a fresh wheel if not given")


@pytest.fixture(scope="session")
def fieldbind(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command under test, by default that of an installed wheel."""
    given: str | None = pytestconfig.getoption("--program")
    return Path(given).resolve() if given else install(tmp_path_factory.mktemp("installed"))


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Generator[Screen, None, None]:
    """A virtual screen of our own."""
    with open_screen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A cloud whose account has 137 families, the last of them called "Family 137"."""
    world = showcase()
    person = next(iter(world.people))
    for number in range(len(world.homes_of(person)) + 1, FAMILIES + 1):
        add_family(world, person, f"Family {number}", rooms=("Living room", "Kitchen"))
    with serve(SimulatedCloud(device_after=0.5, world=world)) as cloud:
        yield cloud


@pytest.fixture
def desk(
    fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud
) -> Generator[Desk, None, None]:
    """The installed program, just started on the cloud."""
    with sit_down(fieldbind, screen, tmp_path, settings_for(cloud)) as desk:
        yield desk

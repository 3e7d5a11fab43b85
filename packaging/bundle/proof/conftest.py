"""The frozen program, moved away from the checkout, on a screen of its own with an empty home."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest

from e2e.screen import Screen, open_screen


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which program is looked at."""
    parser.addoption("--program", required=True, help="the frozen fieldbind")


@pytest.fixture(scope="session")
def bundle(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole folder, where nothing of the checkout or its ``.venv`` can be found from."""
    program = pytestconfig.getoption("--program")
    assert isinstance(program, str)
    frozen = Path(program).resolve().parent
    return shutil.copytree(frozen, tmp_path_factory.mktemp("moved") / "bundle", symlinks=True)


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Generator[Screen, None, None]:
    """With a window manager, an accessibility bus and an unlocked gnome-keyring."""
    with open_screen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen

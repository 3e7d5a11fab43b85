"""A bundle to look into, frozen once."""

from pathlib import Path

import pytest

from frozen import freeze


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Frozen with nothing in it that must not be there."""
    return freeze(tmp_path_factory.mktemp("bundle"), "LAMP = 'lamp'\n")

"""A demo as it is shown to visitors."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from visitor import Visitor, showing, showroom_settings


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncGenerator[Visitor, None]:
    async with showing(showroom_settings(tmp_path)) as visitor:
        visitor.wizard.window.activateWindow()
        await visitor.person.until_seen("signin.account")
        yield visitor

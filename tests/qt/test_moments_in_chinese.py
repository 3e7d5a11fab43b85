"""Days as they are written in China."""

from datetime import datetime

import pytest

from fieldbind.qt.moments import day_and_time

pytestmark = pytest.mark.usefixtures("chinese")


def test_a_day() -> None:
    assert day_and_time(datetime(2026, 5, 28, 14, 32, 31).astimezone()) == "5月28日 14:32:31"

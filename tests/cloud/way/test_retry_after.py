"""How long the other side asks to be left alone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.way.retry_after import LONGEST, seconds_asked_for

NOW = datetime(2026, 11, 6, 8, 49, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        (" 12 ", 12.0),
        ("300", LONGEST),
        ("301", LONGEST),
        ("9" * 5000, LONGEST),
        ("Fri, 06 Nov 2026 08:49:37 GMT", 7.0),
        ("Fri, 06 Nov 2026 08:49:37 -0000", 7.0),
        ("Fri, 06 Nov 2026 08:49:00 GMT", 0.0),
        ("Fri, 06 Nov 2027 08:49:37 GMT", LONGEST),
        ("", None),
        ("-3", None),
        ("1.5", None),
        ("soon", None),
        ("Fri, 06 Nov 999999999999999999999 08:49:37 GMT", None),
        ("²", None),
    ],
)
def test_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert seconds_asked_for(text, NOW) == seconds


@given(st.text())
def test_no_header_breaks_it(text: str) -> None:
    wait = seconds_asked_for(text, NOW)
    assert wait is None or 0 <= wait <= LONGEST

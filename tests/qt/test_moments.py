"""How old a list is, in words."""

from datetime import datetime, timedelta

from fieldbind.qt.moments import as_of


def test_today_needs_no_day_and_another_day_does(qapp: object) -> None:
    now = datetime.now().astimezone().replace(hour=8, minute=12)
    assert as_of(now) == "as of 08:12"
    then = now - timedelta(days=400)
    assert as_of(then).startswith("as of ")
    assert as_of(then) != "as of 08:12"
    assert as_of(then).endswith("08:12")

"""Countries by their Chinese names, in a list that any of them can be found in."""

import pytest

from fieldbind.qt.countries import countries

pytestmark = pytest.mark.usefixtures("chinese")


def test_every_country_has_a_chinese_name() -> None:
    offered = dict(countries())

    assert [shown for shown in offered.values() if shown.isascii()] == []
    assert offered["86"] == "+86 中国"


def test_no_two_have_the_same_name() -> None:
    names = [shown.split(" ", 1)[1] for _, shown in countries()]

    assert len(set(names)) == len(names)

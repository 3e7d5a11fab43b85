"""Country codes, and numbers that bring theirs along."""

import pytest

from fieldbind.qt.countries import full_number, names_country, split_number


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("+86 138 0013 8000", ("86", "13800138000")),
        (" +1 (415) 555-0100", ("1", "4155550100")),
        ("+852 5123 4567", ("852", "51234567")),
        ("+999 1", ("", "")),
        ("+", ("", "")),
    ],
)
def test_a_number_with_its_country_is_split(text: str, parts: tuple[str, str]) -> None:
    assert names_country(text)
    assert split_number(text) == parts


def test_a_number_is_written_as_people_read_it() -> None:
    assert full_number("86", "13800138000") == "+86 138 0013 8000"
    assert full_number("", "12") == "+ 12"
    assert split_number(full_number("65", "81234567")) == ("65", "81234567")
    assert not names_country("138 0013 8000")

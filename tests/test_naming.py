"""Names that go on counting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.naming import first_number, follows, name_from, next_name


@pytest.mark.parametrize(
    ("pattern", "name", "following"),
    [
        ("Lamp {n}", "Lamp 4", "Lamp 5"),
        ("Lamp {n}", "Lamp 9", "Lamp 10"),
        ("{n}. Leuchte", "7. Leuchte", "8. Leuchte"),
        ("Lamp {n}", "Hall lamp", "Lamp 1"),
        ("Lamp {n}", "", "Lamp 1"),
        ("Lamp {n}", "Lamp x", "Lamp 1"),
        ("Door", "Door", "Door"),
        ("", "", ""),
        ("客厅灯 {n}", "客厅灯 3", "客厅灯 4"),
        ("{n}-{n}", "2-2", "3-3"),
        ("a.c {n}", "abc 4", "a.c 1"),
    ],
)
def test_the_name_after(pattern: str, name: str, following: str) -> None:
    assert next_name(pattern, name) == following


def test_only_a_counted_name_follows_its_pattern() -> None:
    assert follows("Lamp {n}", "Lamp 4")
    assert not follows("Lamp {n}", "Hall lamp")
    assert not follows("Door", "Door")


@pytest.mark.parametrize(
    ("pattern", "names", "number"),
    [
        ("Lamp {n}", [], 1),
        ("Lamp {n}", ["Lamp 9", "Lamp 10", "Lamp 2", "Hall lamp", "Plug 40"], 11),
        ("Door", ["Door"], 1),
        ("•••••••••78 {n}", ["•••••••••78 3"], 4),
    ],
)
def test_a_pattern_goes_on_after_the_highest(pattern: str, names: list[str], number: int) -> None:
    assert first_number(pattern, names) == number


@given(st.integers(min_value=0, max_value=99_999_998), st.text(alphabet="abc .*[](", max_size=8))
def test_counting_never_stops(number: int, text: str) -> None:
    pattern = f"x{text}{{n}}{text}y"
    assert next_name(pattern, name_from(pattern, number)) == name_from(pattern, number + 1)

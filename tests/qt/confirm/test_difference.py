"""Where two names differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.qt.confirm.difference import differing


@pytest.mark.parametrize(
    ("one", "other", "marked"),
    [
        ("lamp_e27_0412", "lamp_e27_0421", ("12", "21")),
        ("lamp_12", "lamp_2", ("1", "")),
        ("lamp", "lamp", ("", "")),
        ("plug_1", "lamp_1", ("plug", "lamp")),
        ("aa", "aaa", ("", "a")),
        ("", "x", ("", "x")),
    ],
)
def test_what_differs_is_marked(one: str, other: str, marked: tuple[str, str]) -> None:
    first, second = differing(one, other)
    assert (one[first.start : first.stop], other[second.start : second.stop]) == marked


@given(st.text(alphabet="ab", max_size=6), st.text(alphabet="ab", max_size=6))
def test_what_is_not_marked_is_the_same(one: str, other: str) -> None:
    first, second = differing(one, other)
    assert one[: first.start] == other[: second.start]
    assert one[first.stop :] == other[second.stop :]
    assert first.start <= first.stop <= len(one)
    assert second.start <= second.stop <= len(other)

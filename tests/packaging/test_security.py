"""What SECURITY.md promises: each promise has its row, and each test that it names is there."""

import re

import pytest

from places import ROOT

TEXT = (ROOT / "packaging" / "SECURITY.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:tests|packaging)/[\w./-]+)`", TEXT)))


def test_every_promise_has_its_row() -> None:
    rows = re.findall(r"^\| (S\d+) .*\|$", TEXT, re.MULTILINE)

    assert rows == [f"S{number}" for number in range(1, 16)]


@pytest.mark.parametrize("path", NAMED)
def test_what_it_names_is_there(path: str) -> None:
    assert (ROOT / path).is_file()

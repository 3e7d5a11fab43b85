"""Finding a file of resources/."""

import pytest

from fieldbind.resource import resource


def test_a_resource_is_found_by_its_name() -> None:
    assert "[rows" in resource("guidance/en.toml").read_text("utf-8")


def test_a_missing_one_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no/such\.thing"):
        resource("no/such.thing")

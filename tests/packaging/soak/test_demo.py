"""Two rounds of ``dev.py soak demo``, by the same code: every story through the real window."""

from soak import demo


def test_every_story_where_only_loopback_is() -> None:
    assert demo.soak(seed=1, runs=2)

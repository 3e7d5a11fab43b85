"""A few binds of ``dev.py soak binds``, by the same code: without a window, and through one."""

from soak import binds
from unmeasured import unmeasured


def test_nothing_grows_from_bind_to_bind() -> None:
    with unmeasured():
        assert binds.soak(seed=1, runs=4)

"""A disk that takes no more, for a part of a test."""

import resource
from collections.abc import Generator
from contextlib import contextmanager

# Writing past such a limit fails as it does past a quota.
_LIMIT = 4096


@contextmanager
def full_disk() -> Generator[None, None, None]:
    """Nothing more fits into any file, until the block ends."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LIMIT, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

"""Does a part of a test as somebody who may not write where others may: root may everywhere."""

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

_NOBODY = 65534


@contextmanager
def as_nobody() -> Generator[None, None, None]:
    """Without root's rights, where the tests run as root."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


@contextmanager
def open_to_all() -> Generator[Path, None, None]:
    """A folder that everybody can reach and write to; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o777)
        yield folder
    finally:
        rmtree(folder)

"""Files that are there whole or not at all."""

import errno
import os
import stat
from pathlib import Path

MOST_READ = 16 * 1024 * 1024
"""Bytes; far more than any file of settings has."""


def read_whole(path: Path, most: int = MOST_READ) -> bytes:
    """The content of a file that is one, neither folder, pipe nor device.

    Nobody may ever write into a pipe, and a device may never end.

    Args:
        path: the file.
        most: bytes that it may have.

    Raises:
        OSError: it is no such file, is larger than that, or cannot be read.
    """
    require_file(path)
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, "too large")
    return content


def require_file(path: Path) -> None:
    """Make sure that opening it will not wait for anybody.

    Raises:
        OSError: it is no file, or none is there.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not a file")


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file in one stroke, so that a power cut leaves the old or the new one.

    Only the person who runs Fieldbind may read it.

    Raises:
        OSError: it cannot be written there; what was there before is untouched.
    """
    import tempfile

    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise

"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file in one stroke, so that a power cut leaves the old or the new one.

    Only the person who runs Fieldbind may read it.

    Raises:
        OSError: it cannot be written there; what was there before is untouched.
    """
    with opened_whole(path) as file:
        file.write(content)


@contextmanager
def opened_whole(path: Path) -> Generator[BinaryIO, None, None]:
    """A file to write to piece by piece, which replaces the one at ``path`` when the block ends.

    A block that fails leaves what was there before.

    Raises:
        OSError: it cannot be written there.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    with ExitStack() as stack:
        stack.callback(Path(name).unlink, missing_ok=True)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)

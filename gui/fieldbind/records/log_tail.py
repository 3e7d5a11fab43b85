"""The newest lines of the log, over all its files."""

from collections.abc import Iterator
from pathlib import Path

from fieldbind.records.log import LARGEST, LOG_FILES


def log_files(folder: Path, most: int) -> Iterator[tuple[str, list[str]]]:
    """Name and lines of each file of the log, newest file first, lines as they were written.

    Args:
        folder: where the log is.
        most: lines in all; the oldest are left out.
    """
    for name in LOG_FILES:
        if most > 0 and (folder / name).exists():
            lines = _last_lines(folder / name, most)
            most -= len(lines)
            yield name, lines


def _last_lines(path: Path, most: int) -> list[str]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - LARGEST))
            content = file.read(LARGEST)
    except OSError as reason:
        return [f"This file cannot be read ({reason.strerror})."]
    lines = content.decode("utf-8", "replace").splitlines()
    if size > LARGEST:
        lines = lines[1:]  # cut in the middle, where no name says any more what it is
    return lines[-most:]

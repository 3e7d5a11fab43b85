"""Folders that are nobody's but the account's that works here."""

from pathlib import Path


def make_own(folder: Path) -> None:
    """Make a folder that no other account may look into, and likewise those above it.

    What is there already stays as somebody made it. ``Path.mkdir`` would give the mode to the last
    one only, and to those above it what the system lets everybody see.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.parent.exists():
        make_own(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)

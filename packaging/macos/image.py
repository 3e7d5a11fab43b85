"""The disk image for macOS: the program, and beside it the folder it is dragged into."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from macos import bundle


def make_image(program: Path, image: Path) -> Path:
    """Pack a program into a compressed image, which shows it beside a link to Applications.

    Args:
        program: the ``.app``, signed already: an image cannot be changed any more.
        image: the ``.dmg``; made anew.

    Returns:
        The image.

    Raises:
        subprocess.CalledProcessError: ditto or hdiutil gave up; it has said why.
    """
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / "Fieldbind"
        stage.mkdir()
        # Unlike Python, ditto keeps all that a signature speaks of.
        subprocess.run(["ditto", program, stage / bundle.NAME], check=True)
        (stage / "Applications").symlink_to("/Applications")
        subprocess.run([*_CREATE, "-srcfolder", stage, image], check=True)
    return image


_CREATE = ("hdiutil", "create", "-volname", "Fieldbind", "-fs", "HFS+", "-format", "UDZO", "-ov")


def is_possible() -> bool:
    """Whether this machine has what Apple makes images with."""
    return all(shutil.which(tool) for tool in ("ditto", "hdiutil"))

"""The draft of a release: one for a tag, to which each system's build hands its files and sums."""

import hashlib
import platform
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

_KINDS = {".deb", ".dmg", ".exe", ".json", ".rpm"}
"""Of the files in ``dist``; folders are what they were made of."""


class WrongTag(Exception):
    """The tag is not that of this version."""


def tag_of(environ: Mapping[str, str], version: str) -> str:
    """The tag that this run is for.

    Args:
        environ: with ``GITHUB_REF_NAME``, which GitHub sets.
        version: of the checkout.

    Raises:
        WrongTag: it is another one than ``v`` and the version.
    """
    tag = environ.get("GITHUB_REF_NAME", "")
    if tag != f"v{version}":
        raise WrongTag(f"The tag is {tag or 'not there'}, and the version is {version}.")
    return tag


def open_draft(tag: str) -> None:
    """Make the draft, unless it is there: a run that is started again goes on with it.

    Raises:
        subprocess.CalledProcessError: gh gave up; it has said why.
    """
    there = subprocess.run(["gh", "release", "view", tag], check=False, capture_output=True)
    if there.returncode:
        notes = "Checked by SHA256SUMS. A person reads this draft over before it is published."
        told = ["--draft", "--verify-tag", "--title", f"Fieldbind {tag}", "--notes", notes]
        subprocess.run(["gh", "release", "create", tag, *told], check=True)


def hand_over(tag: str, folder: Path) -> None:
    """Put the files of ``folder`` and their sums to the draft.

    Raises:
        FileNotFoundError: there is nothing to hand over.
        subprocess.CalledProcessError: gh gave up; it has said why.
    """
    files = products(folder)
    if not files:
        raise FileNotFoundError(folder)
    system = f"{platform.system()}-{platform.machine()}".lower()
    sums = folder / f"SHA256SUMS-{system}.txt"
    sums.write_text(sums_of(files), encoding="utf-8", newline="\n")
    subprocess.run(["gh", "release", "upload", tag, *files, sums, "--clobber"], check=True)


def products(folder: Path) -> list[Path]:
    """What people and their IT departments get."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix in _KINDS)


def sums_of(files: Iterable[Path]) -> str:
    """One row for each file, as ``sha256sum --check`` reads it."""
    rows = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    return "".join(rows)

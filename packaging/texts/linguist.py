"""The texts of the window in other languages: gathered from the code, and made ready to be read."""

import os
import subprocess
from pathlib import Path

from places import ROOT, script

TEXTS = ROOT / "resources" / "i18n"
"""One ``.ts`` per language, which translators work on, and the ``.qm`` made of it."""

_SOURCES = ROOT / "gui" / "fieldbind" / "qt"


def gather(texts: Path | None = None) -> None:
    """Bring the ``.ts`` files to what the code says: new texts come, vanished ones go.

    Args:
        texts: their folder, if it is another one.

    Raises:
        subprocess.CalledProcessError: lupdate gave up; it has said why.
    """
    # Without locations a moved line changes no file that two people may be translating.
    options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
    files = sorted((texts or TEXTS).glob("*.ts"))
    subprocess.run([script("pyside6-lupdate"), *options, _SOURCES, "-ts", *files], check=True)


def release() -> None:
    """Make the ``.qm`` files that are older than their ``.ts``.

    Raises:
        subprocess.CalledProcessError: lrelease gave up; it has said why.
    """
    for source in sorted(TEXTS.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            _release(source, made)


def _release(source: Path, made: Path) -> None:
    """Aside first: a program that runs has the old file mapped, and would fall with it."""
    aside = made.with_suffix(f".{os.getpid()}.qm")
    command = [script("pyside6-lrelease"), "-silent", "-nounfinished", source, "-qm", aside]
    subprocess.run(command, check=True)
    aside.replace(made)

"""The program as one folder that needs neither Python nor a network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import elf, icu_data
from places import BUILD, PYTHON, ROOT, own
from texts import linguist

SPEC = ROOT / "packaging" / "bundle" / "fieldbind.spec"
DIST = ROOT / "dist"
NAME = "fieldbind.exe" if os.name == "nt" else "fieldbind"
WITNESS = "fieldbind-witness.exe" if os.name == "nt" else "fieldbind-witness"
"""See ``witness``; it is never shipped."""


def freeze() -> Path:
    """Make ``dist/fieldbind`` anew, with a witness beside the program.

    Returns:
        The program in it.

    Raises:
        subprocess.CalledProcessError: PyInstaller or lrelease gave up; it has said why.
    """
    folder = DIST / "fieldbind"
    shutil.rmtree(folder, ignore_errors=True)
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    command += ["--distpath", DIST, "--workpath", BUILD / "pyinstaller"]
    linguist.release()
    subprocess.run(own("bundle.icons"), check=True, stdout=subprocess.DEVNULL)
    print("Freezing the program, which takes about a minute", flush=True)
    subprocess.run([*command, SPEC], cwd=ROOT, check=True)
    if sys.platform.startswith("linux"):
        icu_data.trim(folder / "_internal")
        elf.put_in_order(folder / "_internal")
    size = sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink())
    print(f"Frozen: {folder.relative_to(ROOT)}, {size / 1e6:.0f} MB", flush=True)
    return folder / NAME


def dismiss_witness(program: Path) -> None:
    """Take away what was frozen for the proof only."""
    program.with_name(WITNESS).unlink()

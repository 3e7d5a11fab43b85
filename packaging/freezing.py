"""The program as one folder that needs neither Python nor a network."""

import os
import shutil
import subprocess
from pathlib import Path

import linguist
from places import BUILD, PYTHON, ROOT

_DIST = ROOT / "dist"


def freeze() -> Path:
    """Make ``dist/fieldbind`` anew.

    Returns:
        The program in it.

    Raises:
        subprocess.CalledProcessError: PyInstaller or lrelease gave up; it has said why.
    """
    folder = _DIST / "fieldbind"
    shutil.rmtree(folder, ignore_errors=True)
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    command += ["--distpath", _DIST, "--workpath", BUILD / "pyinstaller"]
    linguist.release()
    print("Freezing the program, which takes about a minute", flush=True)
    subprocess.run([*command, ROOT / "packaging" / "fieldbind.spec"], cwd=ROOT, check=True)
    program = folder / ("fieldbind.exe" if os.name == "nt" else "fieldbind")
    print(f"Frozen: {program.relative_to(ROOT)}", flush=True)
    return program

"""Small folders that stand for the frozen program where there is no Windows to freeze it on."""

import subprocess
from pathlib import Path
from random import Random

_PROGRAM = r"""
Unicode true
OutFile "{output}"
SilentInstall silent
RequestExecutionLevel user
!include LogicLib.nsh
Section
  FileOpen $0 "$PROFILE\fieldbind-runs" w
  FileClose $0
  ${{DoWhile}} ${{FileExists}} "$PROFILE\fieldbind-runs"
    Sleep 20
  ${{Loop}}
SectionEnd
"""
"""Runs until ``fieldbind-runs`` is gone from the folder of the account."""

_NAMES = ("图标 一", "plugins", "a$b", "数据", "with space", "[1]", "ünïcode", "lib.x64")


def write_program(file: Path, makensis: str) -> None:
    """Make a program for Windows that runs until it is told to stop."""
    file.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [makensis, "-V1", "-XTarget amd64-unicode", "-"],
        input=_PROGRAM.format(output=file).encode(),
        check=True,
    )


def write_payload(folder: Path, program: Path, version: str, chance: Random) -> Path:
    """Fill ``folder`` with a program and files with names as hard as those of a real bundle.

    Some names are the same in every version, others are of this version only.

    Returns:
        The folder.
    """
    inside = folder / "_internal"
    deep = inside.joinpath(*chance.sample(_NAMES, 3))
    files = {
        folder / "fieldbind.exe": program.read_bytes(),
        inside / "python.dll": f"python of {version}".encode(),
        inside / "说明.txt": f"第 {version} 版".encode(),
        inside / f"only in {version}.dat": chance.randbytes(chance.randint(0, 5_000)),
        **{
            deep.parents[level] / f"{chance.choice(_NAMES)} {level}.bin": chance.randbytes(100)
            for level in range(3)
        },
        deep / "最深.txt": version.encode(),
    }
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder

"""The Python code that PyInstaller packed into the program, taken out again."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

_LIBRARY = "base_library.zip"
_CODE = "PYZ.pyz"


def program_in(bundle: Path) -> Path:
    """The program in the folder that PyInstaller made.

    Raises:
        FileNotFoundError: there is none.
    """
    for name in ("fieldbind", "fieldbind.exe"):
        if (program := bundle / name).is_file():
            return program
    raise FileNotFoundError(f"{bundle} holds no program")


def modules(program: Path) -> Iterator[tuple[str, bytes]]:
    """Name and compiled code of each module and script in the program."""
    archive = CArchiveReader(str(program))
    for name, entry in archive.toc.items():
        if entry[-1] != "z":
            yield name, archive.extract(name)
    packed = archive.open_embedded_archive(_CODE)
    for name in packed.toc:
        yield name, packed.extract(name, raw=True) or b""


def names(program: Path) -> list[str]:
    """The modules that are in the program, and which nothing else of the bundle shows."""
    return sorted(CArchiveReader(str(program)).open_embedded_archive(_CODE).toc)


def holds_code(path: Path) -> bool:
    """Whether it is a program that PyInstaller made."""
    with path.open("rb") as file:
        file.seek(-min(path.stat().st_size, 8192), 2)
        return b"MEI\014\013\012\013\016" in file.read()


def zipped(path: Path) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in a zip: a wheel, or the part of Python that starts first."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)

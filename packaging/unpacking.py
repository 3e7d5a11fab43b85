"""Every file of a folder, a wheel, a package or a frozen program, by itself."""

import dis
import marshal
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

import frozen_code
from places import ROOT

_OURS = "fieldbind"
_UNPACK = {
    ".deb": ("dpkg-deb", "--raw-extract", "{0}", "{1}"),
    ".rpm": ("bsdtar", "-xf", "{0}", "-C", "{1}"),
}
_STORE = ("STORE_NAME", "STORE_GLOBAL", "STORE_FAST", "STORE_ATTR")


class UnpackError(Exception):
    """A package that cannot be looked into, and therefore not be published."""


@dataclass(frozen=True)
class Blob:
    """One file.

    Args:
        place: where it is, for people: ``dist/fieldbind.whl/fieldbind/steps.py``.
        content: its bytes.
        is_ours: whether it is shipped and we wrote it.
    """

    place: str
    content: bytes
    is_ours: bool = False


def blobs(path: Path) -> Iterator[Blob]:
    """All that a path holds; what is packed is taken apart.

    Raises:
        UnpackError: see there.
    """
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.is_file() and not inner.is_symlink():
                yield from _of_file(inner)
    else:
        yield from _of_file(path)


def _of_file(path: Path) -> Iterator[Blob]:
    place = _told(path)
    if path.suffix in _UNPACK:
        yield from _of_package(path, place)
    elif zipfile.is_zipfile(path):
        for name, content in frozen_code.zipped(path):
            yield Blob(f"{place}/{name}", content, is_ours=name.startswith(f"{_OURS}/"))
    else:
        yield Blob(place, path.read_bytes(), is_ours=_is_shipped(path))
        if frozen_code.holds_code(path):
            yield from _of_program(path, place)


def _of_program(path: Path, place: str) -> Iterator[Blob]:
    for name, content in frozen_code.modules(path):
        yield Blob(f"{place}/{name}", content)
        if name.split(".")[0] in (_OURS, "__main__"):
            said = "\n".join(_said(marshal.loads(content)))
            yield Blob(f"{place}/{name}", said.encode("utf-8", "surrogatepass"), is_ours=True)


def _of_package(path: Path, place: str) -> Iterator[Blob]:
    program, *rest = _UNPACK[path.suffix]
    if not shutil.which(program):
        raise UnpackError(f"{place}: {program} is needed to look into it")
    with tempfile.TemporaryDirectory(prefix="fieldbind-") as folder:
        command = [program, *(one.format(path, folder) for one in rest)]
        ended = subprocess.run(command, check=False, capture_output=True, text=True)
        if ended.returncode:
            raise UnpackError(f"{place}: {ended.stderr.strip()}")
        for blob in blobs(Path(folder)):
            inner = blob.place.removeprefix(f"{folder}/")
            yield Blob(f"{place}/{inner}", blob.content, blob.is_ours)


def _said(code: CodeType) -> Iterator[str]:
    """Each text that compiled code holds, with the name it is given."""
    before: object = None
    for step in dis.get_instructions(code):
        if step.opname in _STORE and isinstance(before, str):
            yield f'{step.argval} = "{before}"'
        before = step.argval if step.opname == "LOAD_CONST" else None
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _said(constant)
        else:
            yield repr(constant)


def _is_shipped(path: Path) -> bool:
    """Whether it lies in the folder of the bundle that is ours."""
    return f"_internal/{_OURS}/" in path.as_posix()


def _told(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()

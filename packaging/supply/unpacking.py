"""Every file of a folder, a wheel, a package or a frozen program, by itself."""

import dis
import io
import marshal
import stat
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import CodeType

from bundle import frozen_code
from places import ROOT

_OURS = "fieldbind"
_AR = b"!<arch>\n"
_CPIO, _CPIO_HEAD = b"070701", 110
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
    with tempfile.TemporaryDirectory(prefix="fieldbind-") as folder:
        try:
            _UNPACK[path.suffix](path, Path(folder))
        except (OSError, ValueError, tarfile.TarError, subprocess.CalledProcessError) as reason:
            raise UnpackError(f"{place}: cannot be looked into ({reason})") from reason
        for blob in blobs(Path(folder)):
            inner = Path(blob.place).relative_to(folder).as_posix()
            yield Blob(f"{place}/{inner}", blob.content, blob.is_ours)


def _unpack_deb(path: Path, folder: Path) -> None:
    """An archive of two archives, after a line that says so (deb(5))."""
    content = path.read_bytes()
    if not content.startswith(_AR):
        raise ValueError("no archive")
    at = len(_AR)
    while at < len(content):
        name = content[at : at + 16].decode("ascii").strip(" /")
        size = int(content[at + 48 : at + 58])
        at += 60
        if ".tar" in name:
            with tarfile.open(fileobj=io.BytesIO(content[at : at + size])) as packed:
                packed.extractall(folder / name.partition(".")[0], filter=_only_files)
        at += size + size % 2


def _only_files(member: tarfile.TarInfo, folder: str) -> tarfile.TarInfo | None:
    """Links of a package lead to where it will be installed, and nothing stands in them."""
    return tarfile.data_filter(member, folder) if member.isfile() else None


def _unpack_rpm(path: Path, folder: Path) -> None:
    """What is left after rpm2cpio: an archive in the form "newc" (cpio(5))."""
    packed = subprocess.run(["rpm2cpio", path], check=True, capture_output=True).stdout
    at = 0
    while packed[at : at + 6] == _CPIO:
        mode, size, length = (_hexadecimal(packed, at, field) for field in (1, 6, 11))
        begins = _rounded(at + _CPIO_HEAD + length)
        name = packed[at + _CPIO_HEAD : at + _CPIO_HEAD + length - 1].decode()
        if stat.S_ISREG(mode):
            target = folder / PurePosixPath(name).relative_to(".")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(packed[begins : begins + size])
        at = _rounded(begins + size)
    if not at:
        raise ValueError("no archive")


def _hexadecimal(packed: bytes, at: int, field: int) -> int:
    return int(packed[at + 6 + 8 * field : at + 14 + 8 * field], 16)


def _rounded(at: int) -> int:
    return at + -at % 4


_UNPACK = {".deb": _unpack_deb, ".rpm": _unpack_rpm}


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

"""What a bundle is made of: megabytes (10^6 bytes) by part, in a folder or in a package."""

import io
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

Parts = dict[str, float]
"""Megabytes by the name of the part."""

_INSIDE = "_internal"
_AROUND = "menu entry, manual, copyright"
_LIBRARIES = {
    "libav": "video",
    "libsw": "video",
    "libQt6FFmpeg": "video",
    "libicu": "ICU",
}
"""Wherever they are: what a file's name begins with, and the part that it belongs to."""
_PLACES = {"PySide6/Qt/lib": "Qt", "PySide6/Qt/plugins": "Qt"}
_FIRST = {
    "PIL": "Pillow",
    "pillow": "Pillow",
    "libpython": "Python",
    "python3": "Python",
    "base_library": "Python",
    "libQt": "Qt",
    "PySide6": "Qt for Python",
    "libpyside": "Qt for Python",
    "shiboken": "Qt for Python",
    "libshiboken": "Qt for Python",
    "libcrypto": "TLS",
    "libssl": "TLS",
    "cryptography": "TLS",
    "certifi": "TLS",
    "fieldbind": "fieldbind, and all that is Python code",
    "empty": "fieldbind, and all that is Python code",
}
"""What a name below the folder begins with, and which part it belongs to."""
_METADATA = ".dist-info"
_AR, _HEAD = b"!<arch>\n", 60


def parts_of(folder: Path) -> Parts:
    """Of a frozen folder; what is linked to counts once."""
    return _by_part(
        (_part(path.relative_to(folder)), path.stat().st_size)
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def parts_of_deb(file: Path, home: str) -> Parts:
    """Of a Debian package, once it is installed.

    Args:
        file: the package. Source for its form: deb(5).
        home: where in it the frozen folder is, as ``usr/lib/fieldbind``.

    Raises:
        ValueError: it is no package.
    """
    data = next(data for name, data in _members(file) if name.startswith("data.tar"))
    with tarfile.open(fileobj=io.BytesIO(data)) as tree:
        return _by_part(
            (_part_in(PurePath(each.name), home), each.size) for each in tree if each.isfile()
        )


def _members(file: Path) -> Iterator[tuple[str, bytes]]:
    """Of an archive of ``ar``."""
    with file.open("rb") as archive:
        if archive.read(len(_AR)) != _AR:
            raise ValueError(f"{file.name} is no Debian package")
        while head := archive.read(_HEAD):
            size = int(head[48:58])
            yield head[:16].decode("ascii").strip(" /"), archive.read(size)
            archive.seek(size % 2, io.SEEK_CUR)


def _by_part(sizes: Iterable[tuple[str, int]]) -> Parts:
    parts: Counter[str] = Counter()
    for part, size in sizes:
        parts[part] += size
    return {name: size / 1e6 for name, size in parts.items()}


def _part_in(path: PurePath, home: str) -> str:
    return _part(path.relative_to(home)) if path.is_relative_to(home) else _AROUND


def _part(path: PurePath) -> str:
    inside = path.relative_to(_INSIDE) if path.parts[0] == _INSIDE else path
    first = inside.parts[0]
    if first.endswith(_METADATA):
        return "what packages say of themselves"
    for begin, part in _LIBRARIES.items():
        if inside.name.startswith(begin):
            return part
    for place, part in _PLACES.items():
        if inside.is_relative_to(place):
            return part
    for begin, part in _FIRST.items():
        if first.startswith(begin):
            return part
    return first if inside.parent.parts else "other libraries"

"""What is in the bundle, and whose each file of it is. Nothing that is nobody's may be shipped."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath

from bundle import frozen_code

_CODE_ENDINGS = (".py", "/__init__.py")


class Kind(Enum):
    """Who brought it."""

    OURS = "ours"
    PYTHON = "python"
    DISTRIBUTION = "distribution"
    STARTER = "starter"
    SYSTEM = "system"
    NOBODY = "nobody"


@dataclass(frozen=True, order=True)
class Owner:
    """Whose a file is: ``libffi8 3.4.4-1`` of the system, ``httpx 0.28.1``."""

    kind: Kind = field(compare=False)
    name: str
    version: str = ""


OURS = Owner(Kind.OURS, "fieldbind")
PYTHON = Owner(Kind.PYTHON, "Python", ".".join(map(str, sys.version_info[:3])))


@dataclass(frozen=True)
class Part:
    """All that one owner has in the bundle.

    Args:
        owner: who.
        files: theirs that stand by themselves; code that is packed into the program is not here.
    """

    owner: Owner
    files: tuple[Path, ...]


def parts_of(bundle: Path) -> list[Part]:
    """Everything in the bundle by its owners; in the order of their names."""
    found: dict[Owner, list[Path]] = {OURS: [], PYTHON: [], _starter(): []}
    for name in frozen_code.names(frozen_code.program_in(bundle)):
        found.setdefault(_owner_of_module(name), [])
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            found.setdefault(_owner_of_file(bundle, path), []).append(path)
    return [Part(owner, tuple(found[owner])) for owner in sorted(found)]


def faults_of(parts: Sequence[Part], lock: Path) -> list[str]:
    """What must not be in a bundle: files of nobody, and distributions that nobody locked.

    Args:
        parts: what is in it.
        lock: the requirements that are pinned for it.
    """
    pinned = _pinned(lock)
    nobodys = [f"{part.owner.name}: nobody's" for part in parts if part.owner.kind is Kind.NOBODY]
    strays = [
        f"{part.owner.name} {part.owner.version}: not in {lock.name}"
        for part in parts
        if part.owner.kind is Kind.DISTRIBUTION and normal(part.owner.name) not in pinned
    ]
    return nobodys + strays


def strangers(lock: Path) -> list[str]:
    """Modules that are installed for developers; libraries look for many such, and work without.

    Args:
        lock: the requirements that are pinned for the bundle.
    """
    ours = _pinned(lock) | {normal(OURS.name)}
    found = metadata.packages_distributions().items()
    return sorted(module for module, names in found if ours.isdisjoint(map(normal, names)))


def _pinned(lock: Path) -> set[str]:
    return {normal(line.split("==")[0]) for line in lock.read_text("utf-8").splitlines()}


def normal(name: str) -> str:
    """As package indexes compare names (PEP 503)."""
    return re.sub("[-_.]+", "-", name).lower()


def inside(bundle: Path, path: Path) -> PurePosixPath:
    """A file's place, without the folder that PyInstaller puts libraries in."""
    place = PurePosixPath(path.relative_to(bundle).as_posix())
    return place.relative_to("_internal") if place.parts[0] == "_internal" else place


def _owner_of_module(name: str) -> Owner:
    if name.split(".")[0] in ("fieldbind", "__main__"):
        return OURS
    if name.startswith(("pyi", "_pyi")):
        return _starter()
    if name.split(".")[0] in sys.stdlib_module_names or name.startswith("_sysconfigdata"):
        return PYTHON
    place = name.replace(".", "/")
    owners = _recorded()
    return next(
        (owners[place + ending] for ending in _CODE_ENDINGS if place + ending in owners),
        _owner_of_namespace(place),
    )


def _owner_of_namespace(place: str) -> Owner:
    """A folder without code of its own belongs to whoever has code in it."""
    inner = f"{place}/"
    owners = sorted({owner for path, owner in _recorded().items() if path.startswith(inner)})
    return owners[0] if owners else Owner(Kind.NOBODY, place)


def _owner_of_file(bundle: Path, path: Path) -> Owner:
    place = inside(bundle, path)
    if path == frozen_code.program_in(bundle) or place.parts[0] == "fieldbind":
        return OURS
    if place.name == "base_library.zip" or "lib-dynload" in place.parts or _is_pythons(place):
        return PYTHON
    owner = _recorded().get(str(place)) or _owner_in_system(place.name)
    return owner or Owner(Kind.NOBODY, str(place))


def _is_pythons(place: PurePosixPath) -> bool:
    if place.name.lower().startswith(("libpython", "python3")):
        return True
    # The installers for Windows and macOS bring libraries of their own, under Python's licence.
    base = Path(sys.base_prefix)
    folders = (base, base / "DLLs", base / "lib")
    return base.as_posix() != "/usr" and any((one / place.name).is_file() for one in folders)


@cache
def _recorded() -> Mapping[str, Owner]:
    """Every file that a distribution says it installed."""
    owners: dict[str, Owner] = {}
    for one in metadata.distributions():
        owner = Owner(Kind.DISTRIBUTION, one.metadata["Name"], one.version)
        owners |= {path.as_posix(): owner for path in one.files or ()}
    return owners


@cache
def _starter() -> Owner:
    """What runs before Python does."""
    return Owner(Kind.STARTER, "PyInstaller", metadata.version("pyinstaller"))


def _owner_in_system(name: str) -> Owner | None:
    """The Debian package a library was taken from; None on other systems."""
    if not shutil.which("dpkg-query"):
        return None
    for package in _packages_with(name):
        asked = ["dpkg-query", "--show", "--showformat=${Package} ${Version}", package]
        told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        return Owner(Kind.SYSTEM, *told.split(" ", 1))
    return None


def _packages_with(name: str) -> Iterator[str]:
    asked = ["dpkg-query", "--search", f"*/{name}"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        packages, _, _ = line.partition(": ")
        yield packages.split(", ")[0]

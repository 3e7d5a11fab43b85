"""What runs here: Fieldbind, Python, the system, and the libraries that came with Fieldbind."""

import platform
import re
from collections.abc import Iterator
from importlib import metadata

from fieldbind import __version__

_NAME = re.compile(r"[\w.-]+")


def version_lines(qt: str, program: str = "fieldbind") -> Iterator[str]:
    """One line for each thing that has a version.

    Args:
        qt: the version of Qt, which only rooms with Qt can ask for.
        program: the distribution whose libraries are told.
    """
    yield f"Fieldbind: {__version__}"
    yield f"Python: {platform.python_version()} ({platform.python_implementation()})"
    yield f"Qt: {qt}"
    yield f"System: {platform.platform()}"
    yield f"Machine: {platform.machine()}"
    yield ""
    for name in _needed(program):
        yield f"{name}: {_version_of(name)}"


def _needed(program: str) -> list[str]:
    """The libraries that it asks for by name; none where it runs without its metadata."""
    try:
        wanted = metadata.requires(program) or []
    except metadata.PackageNotFoundError:
        wanted = []
    return sorted({found[0].lower() for line in wanted if (found := _NAME.match(line))})


def _version_of(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"

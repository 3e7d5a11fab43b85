"""What a comparison found: a table to look at, and a file with everything."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

from places import BUILD

_LIBRARIES = ("PySide6_Essentials", "httpx", "msgspec", "qasync", "SQLAlchemy")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; the smaller, the better, unless it is said otherwise.

    Args:
        name: whose it is.
        value: how much.
        unit: of what, such as ``ms``, ``MB``, ``keys``, or ``x`` for a share of something else.
        must: the most that is allowed; None where it is only told.
        aim: what would make us proud.
        note: what one has to know of it.
        at_least: ``must`` and ``aim`` are the least that is wanted: the larger, the better.
    """

    name: str
    value: float
    unit: str
    must: float | None = None
    aim: float | None = None
    note: str = ""
    at_least: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether it is as it must be."""
        return self.must is None or self._is_within(self.must)

    @property
    def is_reached(self) -> bool:
        """Whether it is as we would like it."""
        return self.aim is None or self._is_within(self.aim)

    def _is_within(self, limit: float) -> bool:
        return self.value >= limit if self.at_least else self.value <= limit


@dataclass(frozen=True, slots=True)
class Told:
    """All that one run of a comparison found, as it is kept in a file.

    Args:
        bench: the name of the comparison.
        day: when.
        python: the version of Python.
        system: what it ran on; no name of a machine or a person.
        cpus: how many processors that has.
        versions: of the libraries that matter.
        figures: in the order of the table.
        raw: what they were made of, as JSON knows it.
    """

    bench: str
    day: date
    python: str
    system: str
    cpus: int | None
    versions: Mapping[str, str]
    figures: Sequence[Figure]
    raw: Mapping[str, Any]


def report(bench: str, figures: Sequence[Figure], raw: Mapping[str, object]) -> int:
    """Print the figures, and leave them with everything behind them in ``build/bench``.

    Args:
        bench: the name of the comparison.
        figures: in the order of the table.
        raw: what they were made of, as JSON knows it.

    Returns:
        The exit code: 1 where one is not as it must be.
    """
    for figure in figures:
        print(row(figure), flush=True)
    write(told_now(bench, figures, raw), file_of(bench))
    return 0 if all(figure.is_kept for figure in figures) else 1


def told_now(bench: str, figures: Sequence[Figure], raw: Mapping[str, object]) -> Told:
    """The figures, and where and when they were found."""
    return Told(
        bench,
        datetime.now(UTC).date(),
        platform.python_version(),
        f"{platform.system()} {platform.machine()}",
        os.cpu_count(),
        {name: version(name) for name in _LIBRARIES},
        figures,
        raw,
    )


def file_of(bench: str) -> Path:
    """Where the newest run of a comparison leaves what it found."""
    return BUILD / "bench" / f"{bench}.json"


def write(told: Told, file: Path) -> None:
    """Keep it as JSON that can be read by eye."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n")


def read(file: Path) -> Told:
    """What was kept.

    Raises:
        OSError: there is no such file.
        msgspec.DecodeError: it holds something else.
    """
    return msgspec.json.decode(file.read_bytes(), type=Told)


def row(figure: Figure) -> str:
    """A line of the table: what was found, and what is wanted."""
    told = f"{figure.name:<40} {figure.value:>10.4g} {figure.unit:<6}"
    if figure.must is not None:
        told += f" must {figure.must:g}: {'kept' if figure.is_kept else 'NOT KEPT'}"
    if figure.aim is not None:
        comma = " " if figure.must is None else ", "
        told += f"{comma}aim {figure.aim:g}: {'reached' if figure.is_reached else 'not reached'}"
    return f"{told}   {figure.note}".rstrip()

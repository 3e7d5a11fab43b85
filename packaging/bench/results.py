"""What a comparison found: a table to look at, and a file with everything."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version

from places import BUILD

_LIBRARIES = ("PySide6_Essentials", "httpx", "msgspec", "qasync", "SQLAlchemy")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; the smaller, the better.

    Args:
        name: whose it is.
        value: how much.
        unit: of what, such as ``ms``, ``MB``, ``keys``, or ``x`` for a share of something else.
        must: the most that is allowed; None where it is only told.
        aim: what would make us proud.
        note: what one has to know of it.
    """

    name: str
    value: float
    unit: str
    must: float | None = None
    aim: float | None = None
    note: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether it is no more than it may be."""
        return self.must is None or self.value <= self.must


def report(bench: str, figures: Sequence[Figure], raw: Mapping[str, object]) -> int:
    """Print the figures, and leave them with everything behind them in ``build/bench``.

    Args:
        bench: the name of the comparison.
        figures: in the order of the table.
        raw: what they were made of, as JSON knows it.

    Returns:
        The exit code: 1 where one is more than it may be.
    """
    for figure in figures:
        print(_row(figure), flush=True)
    file = BUILD / "bench" / f"{bench}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    found = {"bench": bench, **_surroundings(), "figures": [asdict(one) for one in figures]}
    file.write_text(json.dumps({**found, "raw": raw}, indent=1) + "\n", encoding="utf-8")
    return 0 if all(figure.is_kept for figure in figures) else 1


def _row(figure: Figure) -> str:
    row = f"{figure.name:<40} {figure.value:>10.4g} {figure.unit:<5}"
    if figure.must is not None:
        verdict = "kept" if figure.is_kept else "NOT KEPT"
        row += f" must {figure.must:g}: {verdict}"
    if figure.aim is not None:
        row += f", aim {figure.aim:g}: {'reached' if figure.value <= figure.aim else 'not reached'}"
    return f"{row}   {figure.note}".rstrip()


def _surroundings() -> dict[str, object]:
    """Where it was measured; no name of a machine or a person."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
        "versions": {name: version(name) for name in _LIBRARIES},
    }

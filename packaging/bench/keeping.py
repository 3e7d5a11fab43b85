"""One small file for each run that is kept: the figures whole, what is behind them in short."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from bench.figures import percentile
from bench.results import Told, read, write
from places import ROOT

Json: TypeAlias = "bool | float | str | Sequence[Json] | Mapping[str, Json] | None"

MEASURED = ROOT / "packaging" / "measured"
_IN_FULL = 40
_DIGITS = 4
_PARTS = (5, 50, 95, 99)


def keep(told: Told, folder: Path = MEASURED) -> Path:
    """Keep what one run of a comparison found; another run of that day gives way to it.

    Returns:
        The file.
    """
    file = folder / f"{told.bench}-{told.day}.json"
    raw = {name: in_short(value) for name, value in told.raw.items()}
    write(replace(told, raw=raw), file)
    return file


def newest(folder: Path = MEASURED) -> dict[str, Told]:
    """What was kept last of each comparison, by its name."""
    kept = sorted(map(read, folder.glob("*.json")), key=lambda told: told.day)
    return {told.bench: told for told in kept}


def in_short(value: Json) -> Json:
    """The same with fewer digits, and of a long list only how its numbers spread."""
    match value:
        case None | bool() | str():
            return value
        case int() | float():
            return float(f"{value:.{_DIGITS}g}")
        case Mapping():
            return {name: in_short(each) for name, each in value.items()}
        case _:
            return _spread(value) if len(value) > _IN_FULL else [in_short(each) for each in value]


def _spread(values: Sequence[Json]) -> Json:
    """Of numbers their percentiles, of rows those of each column; else only how many there are."""
    numbers = [each for each in values if isinstance(each, int | float)]
    if len(numbers) == len(values):
        parts = {f"{part} %": in_short(percentile(numbers, part)) for part in _PARTS}
        return {"number": len(numbers), **parts, "most": in_short(max(numbers))}
    rows = [each for each in values if isinstance(each, Mapping)]
    if len(rows) == len(values):
        return {name: in_short([each[name] for each in rows]) for name in rows[0]}
    return {"number": len(values)}

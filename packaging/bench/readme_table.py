"""What was measured last, as a short table of the README: ours beside the floor or a peer."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bench.readme_lines import LINES, Line
from bench.results import Figure, Told
from places import ROOT

README = ROOT / "README.md"
BEGIN, END = "<!-- measured -->\n", "<!-- end of measured -->\n"
_HEAD = """## Measured

`dev.py bench` measures it all anew, `--keep` puts it here; medians of runs in turn.

| | Fieldbind | beside it | ratio | must |
|---|---|---|---|---|
"""


def put_into(readme: Path, told: Mapping[str, Told]) -> list[str]:
    """Write the table between its two marks.

    Args:
        readme: the file.
        told: what was found last, by the name of the comparison.

    Returns:
        The words of lines whose comparison was made, and told no such figure.
    """
    text = readme.read_text(encoding="utf-8")
    whole = f"{BEGIN}{table(told)}{END}"
    readme.write_text(text.replace(f"{BEGIN}{standing_in(text)}{END}", whole), encoding="utf-8")
    measured = [line for line in LINES if line.bench in told]
    return [line.words for line in measured if _figure(told[line.bench], line.ours) is None]


def standing_in(text: str) -> str:
    """What stands between the two marks.

    Raises:
        ValueError: they are not there.
    """
    begin = text.index(BEGIN) + len(BEGIN)
    return text[begin : text.index(END, begin)]


def table(told: Mapping[str, Told]) -> str:
    """As Markdown; empty where nothing was measured.

    Args:
        told: what was found last, by the name of the comparison.
    """
    rows = [row for line in LINES if line.bench in told for row in _row(line, told[line.bench])]
    if not rows:
        return ""
    benches = dict.fromkeys(line.bench for line in LINES if line.bench in told)
    where = _where([told[bench] for bench in benches])
    return "\n".join([f"{_HEAD}{rows[0]}", *rows[1:], "", *where, ""])


def _row(line: Line, told: Told) -> Iterator[str]:
    """Nothing where there was nothing to measure, such as a frozen program."""
    ours, beside = _figure(told, line.ours), _figure(told, line.beside)
    if ours is None:
        return
    cells = [line.words, _value(ours)]
    cells += (
        [f"{line.whose}, {_value(beside)}", f"{ours.value / beside.value:.2f}"]
        if beside
        else ["", ""]
    )
    cells.append(_limit(told, line.limited or line.ours))
    yield f"| {' | '.join(cells)} |"


def _figure(told: Told, name: str) -> Figure | None:
    return next((figure for figure in told.figures if figure.name == name), None)


def _value(figure: Figure) -> str:
    whole = 100
    digits = f"{figure.value:.0f}" if figure.value >= whole else f"{figure.value:.2g}"
    return f"{digits} {figure.unit}".rstrip()


def _limit(told: Told, name: str) -> str:
    """A start has its limit on its share of the floor, which has the same name."""
    for figure in told.figures:
        if figure.name == name and figure.must is not None:
            sign = "≥" if figure.at_least else "≤"
            missed = "" if figure.is_kept else ", **missed**"
            return f"{sign} {figure.must:g} {figure.unit}{missed}"
    return ""


def _where(told: Iterable[Told]) -> list[str]:
    """A sentence on what it was measured with; more of them only where it was not all the same."""
    benches: dict[str, list[str]] = {}
    for each in told:
        benches.setdefault(_surroundings(each), []).append(each.bench)
    if len(benches) == 1:
        return [f"{where}." for where in benches]
    return [f"{', '.join(names)}: {where}." for where, names in benches.items()]


def _surroundings(told: Told) -> str:
    return (
        f"{told.day}: Python {told.python}, Qt {told.versions['PySide6_Essentials']},"
        f" httpx {told.versions['httpx']}, {told.system}, {told.cpus} processors"
    )

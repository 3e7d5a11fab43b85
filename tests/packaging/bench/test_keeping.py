"""What is kept of a run, and what the README tells of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bench.__main__ import BENCHES
from bench.everything import summarise
from bench.keeping import MEASURED, in_short, keep, newest
from bench.readme_lines import LINES
from bench.readme_table import BEGIN, END, README, put_into, standing_in, table
from bench.results import Figure, Told, told_now

START_LINE = (
    "first picture, from source | 264 ms | empty window, 160 ms | 1.65 | ≤ 1.6 x, **missed**"
)


def _told(bench: str, *figures: Figure, day: int = 1) -> Told:
    told = told_now(bench, figures, {"seconds": [0.123456789] * 3})
    versions = {"PySide6_Essentials": "6.11.3", "httpx": "0.28.1"}
    when = date(2026, 11, day)
    return replace(told, day=when, python="3.11.7", system="Linux", cpus=2, versions=versions)


START = _told(
    "start",
    Figure("empty QWidget", 160.0, "ms"),
    Figure("from source", 264.0, "ms"),
    Figure("from source", 1.65, "x", 1.6, 1.3),
)
LEDGER = _told("ledger", Figure("open", 62.85, "ms"))


def test_the_readme_tells_what_was_measured_last() -> None:
    assert standing_in(README.read_text(encoding="utf-8")) == table(newest())


def test_what_is_kept_is_small() -> None:
    assert not [file.name for file in MEASURED.glob("*.json") if file.stat().st_size > 50_000]


def test_a_long_list_is_kept_in_short() -> None:
    assert in_short([0.123456, True, None, "as it is"]) == [0.1235, True, None, "as it is"]
    spread = {"number": 100, "5 %": 4, "50 %": 49, "95 %": 94, "99 %": 98, "most": 99}
    assert in_short(list(range(100))) == spread
    assert in_short([{"own": each, "at": "place"} for each in range(100)]) == {
        "own": spread,
        "at": {"number": 100},
    }


def test_the_newest_run_of_each_comparison_counts(tmp_path: Path) -> None:
    for told in (replace(LEDGER, day=date(2026, 10, 31)), LEDGER, START):
        keep(told, tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {
        "ledger-2026-10-31.json",
        "ledger-2026-11-01.json",
        "start-2026-11-01.json",
    }
    kept = newest(tmp_path)
    assert kept["ledger"].day == date(2026, 11, 1)
    assert list(kept["start"].figures) == list(START.figures)
    assert kept["start"].raw == {"seconds": [0.1235] * 3}


def test_the_table_has_a_line_for_what_was_measured_alone() -> None:
    lines = table({"start": START, "ledger": LEDGER}).splitlines()
    assert lines[-4:] == [
        f"| {START_LINE} |",
        "| history of 100,000 jobs: opened | 63 ms |  |  |  |",
        "",
        "2026-11-01: Python 3.11.7, Qt 6.11.3, httpx 0.28.1, Linux, 2 processors.",
    ]
    assert table({}) == ""


def test_days_that_differ_are_told_apart() -> None:
    told = table({"start": START, "ledger": replace(LEDGER, day=date(2026, 11, 2))})
    assert "\nstart: 2026-11-01: Python" in told
    assert "\nledger: 2026-11-02: Python" in told


def test_the_table_goes_between_its_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}old\n{END}after\n", encoding="utf-8")
    assert put_into(readme, {"ledger": LEDGER}) == ["the same: searched for a device"]
    text = readme.read_text(encoding="utf-8")
    assert text == f"before\n{BEGIN}{table({'ledger': LEDGER})}{END}after\n"


def test_the_summary_tells_what_something_is_wanted_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert summarise([START, LEDGER], ["start"]) == 1
    out, err = capsys.readouterr()
    assert "must 1.6: NOT KEPT" in out
    assert "ledger" not in out
    assert "start" in err
    assert summarise([LEDGER], []) == 0


def test_the_table_is_made_of_files_that_comparisons_leave() -> None:
    files = {file for name, bench in BENCHES.items() for file in bench.files or (name,)}
    assert {line.bench for line in LINES} <= files

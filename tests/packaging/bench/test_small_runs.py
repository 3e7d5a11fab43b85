"""Benches that need no peers and no screen, a thousandth of what they do in earnest."""

import os
from pathlib import Path

import pytest

from bench import ledger, memory, size, wait
from quick_time import at_once
from waits import wait_many


def test_a_small_ledger_is_opened_searched_and_written_to() -> None:
    took = ledger.measure(jobs=20, runs=2)
    assert list(took) == [
        "open",
        *(f"search: {name}" for name in ledger.SEARCHES),
        "append a job",
        "append a step",
    ]
    assert {len(each["wall"]) for each in took.values()} == {2}


def test_a_process_is_as_large_as_the_kernel_says() -> None:
    sizes = memory.sizes_of(os.getpid())
    assert sizes["Rss"] >= sizes["Pss"] >= sizes["Private_Dirty"] > 0


@pytest.mark.parametrize(("resident", "is_kept"), [(119.0, True), (121.0, False)])
def test_the_program_may_be_so_large(resident: float, is_kept: bool) -> None:
    sizes = {"frozen": [{"Rss": resident, "Pss": 100.0, "Private_Dirty": 60.0}]}
    assert [figure.is_kept for figure in memory.figures_of("frozen", sizes)] == [is_kept]


def test_a_bundle_is_weighed_part_by_part(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    qt = inside / "PySide6" / "Qt" / "lib"
    qt.mkdir(parents=True)
    (tmp_path / "fieldbind").write_bytes(bytes(1_000))
    (inside / "PySide6" / "QtCore.so").write_bytes(bytes(2_000))
    (qt / "libQt6Core.so.6").write_bytes(bytes(4_000))
    (inside / "libQt6Core.so.6").symlink_to(qt / "libQt6Core.so.6")
    (inside / "libmystery.so").write_bytes(bytes(8_000))
    assert size.parts_of(tmp_path) == {
        "fieldbind, and all that is Python code": 0.001,
        "Qt for Python": 0.002,
        "Qt": 0.004,
        "other libraries": 0.008,
    }


def test_waits_are_told_as_seconds_and_questions() -> None:
    figures = wait.figures_of("simulated time", at_once(wait_many(1, 5)))
    assert [figure.must for figure in figures] == [1.0, None, None, 50]
    assert all(figure.value > 0 for figure in figures)

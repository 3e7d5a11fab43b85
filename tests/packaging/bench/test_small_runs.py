"""Benches that need no peers and no screen, a thousandth of what they do in earnest."""

import io
import os
import tarfile
from pathlib import Path

import pytest

from bench import ledger, memory, parts, size, wait
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


def _frozen(folder: Path) -> Path:
    """A bundle with a library in each kind of place."""
    inside = folder / "_internal"
    qt = inside / "PySide6" / "Qt" / "lib"
    qt.mkdir(parents=True)
    (folder / "fieldbind").write_bytes(bytes(1_000))
    (inside / "PySide6" / "QtCore.so").write_bytes(bytes(2_000))
    (qt / "libQt6Core.so.6").write_bytes(bytes(4_000))
    (qt / "libavcodec.so.61").write_bytes(bytes(16_000))
    (inside / "libQt6Core.so.6").symlink_to(qt / "libQt6Core.so.6")
    (inside / "libmystery.so").write_bytes(bytes(8_000))
    return folder


_FROZEN = {
    "fieldbind, and all that is Python code": 0.001,
    "Qt for Python": 0.002,
    "Qt": 0.004,
    "other libraries": 0.008,
    "video": 0.016,
}


def test_a_bundle_is_weighed_part_by_part(tmp_path: Path) -> None:
    assert parts.parts_of(_frozen(tmp_path)) == _FROZEN


def test_a_package_is_weighed_as_it_will_be_installed(tmp_path: Path) -> None:
    file, data = tmp_path / "fieldbind.deb", io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:xz") as tree:
        tree.add(_frozen(tmp_path / "frozen"), "./usr/lib/fieldbind")
        tree.add(tmp_path / "frozen" / "fieldbind", "./usr/share/man/man1/fieldbind.1.gz")
    members = {"debian-binary": b"2.0\n", "control.tar.xz": b"odd", "data.tar.xz": data.getvalue()}
    heads = {name: f"{name:<48}{len(held):<10}`\n".encode() for name, held in members.items()}
    odd = {name: b"\n" * (len(held) % 2) for name, held in members.items()}
    file.write_bytes(
        b"!<arch>\n" + b"".join(heads[name] + members[name] + odd[name] for name in members)
    )
    weighed = parts.parts_of_deb(file, "usr/lib/fieldbind")
    assert weighed == {**_FROZEN, "menu entry, manual, copyright": 0.001}


def test_what_is_no_package_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "fieldbind.deb"
    file.write_bytes(b"PK")
    with pytest.raises(ValueError, match=r"fieldbind\.deb is no Debian package"):
        parts.parts_of_deb(file, "usr/lib/fieldbind")


@pytest.mark.parametrize(("qt", "is_kept"), [(170.0, True), (180.0, False)])
def test_a_bundle_may_be_so_large(qt: float, is_kept: bool) -> None:
    whole, share, largest = size.figures_of("dist", {"Qt": qt, "ICU": 9.0}, {"Qt": 100.0}, 1)
    assert whole.is_kept is is_kept
    assert share.value == (qt + 9) / 100
    assert (largest.name, largest.note) == ("  Qt", "empty window: 100.0 MB")


def test_waits_are_told_as_seconds_and_questions() -> None:
    figures = wait.figures_of("simulated time", at_once(wait_many(1, 5)))
    assert [figure.must for figure in figures] == [1.0, None, None, 50]
    assert all(figure.value > 0 for figure in figures)

"""A requirement that cannot be installed somewhere is named before anybody tries there."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from supply import wheels


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels, which uv takes for all there are."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("UV_NO_CONFIG", "1")
    monkeypatch.setenv("UV_NO_INDEX", "1")
    monkeypatch.setenv("UV_FIND_LINKS", str(folder))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    return folder


def offer(index: Path, name: str, *tags: str) -> None:
    told = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    for tag in tags:
        with zipfile.ZipFile(index / f"{name}-1.0-{tag}.whl", "w") as wheel:
            wheel.writestr(f"{name}-1.0.dist-info/METADATA", told)
            wheel.writestr(f"{name}-1.0.dist-info/WHEEL", f"Wheel-Version: 1.0\nTag: {tag}\n")
            wheel.writestr(f"{name}-1.0.dist-info/RECORD", "")


def locked(folder: Path, *pins: str) -> Path:
    lock = folder / "runtime.txt"
    lock.write_text("".join(f"{pin} \\\n    --hash=sha256:0\n" for pin in pins))
    return lock


def test_a_wheel_for_all_is_enough(index: Path, tmp_path: Path) -> None:
    offer(index, "lamp", "py3-none-any")
    offer(index, "pot", "cp311-abi3-win_amd64", "cp311-abi3-macosx_13_0_universal2")

    assert wheels.lacks(locked(tmp_path, "lamp==1.0", "pot==1.0")) == []


def test_what_is_missing_is_named(index: Path, tmp_path: Path) -> None:
    offer(index, "lamp", "py3-none-any")
    offer(index, "pot", "cp311-abi3-win_amd64", "cp312-abi3-macosx_14_0_universal2")
    offer(index, "cable", "cp311-abi3-win_amd64", "cp311-abi3-macosx_12_0_arm64")

    found = wheels.lacks(locked(tmp_path, "lamp==1.0", "pot==1.0", "cable==1.0"))

    assert [str(lack) for lack in found] == [
        "cable==1.0 has no wheel for macosx x86_64 and Python 3.11",
        "cable==1.0 has no wheel for macosx x86_64 and Python 3.12",
        "cable==1.0 has no wheel for macosx x86_64 and Python 3.13",
        "pot==1.0 has no wheel for macosx arm64 and Python 3.11",
        "pot==1.0 has no wheel for macosx x86_64 and Python 3.11",
    ]


def test_nothing_is_asked_of_systems_that_do_not_need_it(index: Path, tmp_path: Path) -> None:
    offer(index, "cable", "cp311-abi3-manylinux_2_28_x86_64")

    assert wheels.lacks(locked(tmp_path, "cable==1.0 ; sys_platform == 'linux'")) == []


def test_an_unknown_answer_is_no_pass(index: Path, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        wheels.lacks(locked(tmp_path, "lamp==1.0.what"))

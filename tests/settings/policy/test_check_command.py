"""``fieldbind policy check FILE``, for whoever writes a policy; without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldbind.__main__ import main


def check(path: Path) -> int:
    return main(["policy", "check", str(path)])


def test_a_good_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('site = "china"')

    assert check(path) == 0
    assert capsys.readouterr().out == "Nothing is amiss.\n"


def test_findings_are_told_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('wait_limit = 5\nproduct = ["A1"]\nextra_ca = "acme.pem"')

    assert check(path) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:1, “wait_limit”: expected seconds from 30 to 3600.",
        f"{path}:2: there is no “product” in a site policy. Did you mean “products”?",
        f"{path}:3, “extra_ca”: expected a full path, from the root of the disk on.",
    ]


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path) == 2
    assert check(tmp_path / "policy.toml") == 2
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path}: cannot be read (not a file).",
        f"{tmp_path / 'policy.toml'}: there is no such file.",
    ]


def test_qt_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('site = "china"')
    looking = (
        "import sys; from fieldbind.__main__ import main; main(['policy', 'check', sys.argv[1]]); "
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'sqlalchemy', 'httpx')))"
    )

    assert subprocess.run([sys.executable, "-c", looking, path], check=False).returncode == 0

"""What an inventory asks, and that no command for IT needs what a window needs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from fieldbind import __version__
from fieldbind.__main__ import main

Output = pytest.CaptureFixture[str]
WITHOUT_QT = """
import sys
from fieldbind.__main__ import main
code = main(sys.argv[1:])
loaded = {name.partition(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "qasync"}
print(sorted(loaded), file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where settings and data are looked for."""
    monkeypatch.setenv("FIELDBIND_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("FIELDBIND_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.delenv("FIELDBIND_POLICY", raising=False)
    return tmp_path


def told(capsys: Output) -> dict[str, object]:
    assert main(["--version", "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_it_tells_what_runs_and_where(folders: Path, capsys: Output) -> None:
    answer = told(capsys)

    assert answer["fieldbind"] == __version__
    assert answer["python"] == ".".join(map(str, sys.version_info[:3]))
    assert str(answer["qt"]).startswith("6.")
    assert answer["frozen"] is False
    assert answer["settings"] == "usable"
    assert answer["policy"] is None
    assert answer["folders"] == {
        "data": str(folders / "data"),
        "config": str(folders / "config"),
        "log": str(folders / "data" / "logs"),
    }


def test_it_tells_which_policy_holds_and_what_it_locks(
    folders: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    policy = folders / "policy.toml"
    policy.write_text('site = "overseas"\n')
    monkeypatch.setenv("FIELDBIND_POLICY", str(policy))

    answer = told(capsys)

    assert answer["policy"] == str(policy)
    assert answer["locked"] == ["site"]
    assert answer["site"] == "overseas"


def test_a_broken_policy_is_told_too(
    folders: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    policy = folders / "policy.toml"
    policy.write_text("nonsense = 1\n")
    monkeypatch.setenv("FIELDBIND_POLICY", str(policy))

    answer = told(capsys)

    assert answer["settings"] == "POLICY_UNREADABLE"
    assert answer["file"] == str(policy)


def test_nothing_secret_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    for name in ("APP_KEY", "APP_SECRET", "ACCESS_TOKEN"):
        monkeypatch.setenv(f"FIELDBIND_{name}", f"canary-4711-{name}")

    assert "canary" not in json.dumps(told(capsys))


def test_json_is_for_the_version(capsys: Output) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--json"])

    assert ended.value.code == 2
    assert "--json goes with --version" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ["--version", "--json"],
        ["history", "export", "-"],
        ["bundle", "--list"],
        ["guidance", "check", "none.toml"],
        ["policy", "check", "none.toml"],
    ],
)
def test_qt_is_not_loaded(command: list[str]) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *command], capture_output=True, text=True, check=False
    )

    assert ended.stderr.splitlines()[-1] == "[]"
    assert ended.returncode in (0, 2, 3)

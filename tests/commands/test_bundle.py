"""The support file without a window."""

import zipfile
from pathlib import Path

import pytest

from fieldbind.__main__ import main
from ledger_files import a_job, fill

Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder that the commands use, with a log."""
    folder = tmp_path / "data"
    (folder / "logs").mkdir(parents=True)
    (folder / "logs" / "fieldbind.log").write_text("signed in, AccessToken=sim.4711.canary\n")
    monkeypatch.setenv("FIELDBIND_DATA_DIR", str(folder))
    monkeypatch.setenv("FIELDBIND_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("FIELDBIND_ACCESS_TOKEN", "sim.0815.canary")
    return folder


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as saved:
        return {name: saved.read(name).decode() for name in saved.namelist()}


def test_it_is_written_and_nothing_in_it_is_secret(data: Path, tmp_path: Path) -> None:
    fill(data, [a_job(0), a_job(1)])

    assert main(["bundle", str(tmp_path / "support.zip")]) == 0

    members = read(tmp_path / "support.zip")
    assert list(members) == [
        "about.txt",
        "versions.txt",
        "settings.txt",
        "jobs.txt",
        "fieldbind.log",
    ]
    assert members["jobs.txt"].count("\n  device_name: lamp_e27_0412\n") == 2
    assert "Qt: 6." in members["versions.txt"]
    assert members["fieldbind.log"] == "signed in, AccessToken=***\n"
    assert "canary" not in "".join(members.values())


def test_what_goes_in_can_be_seen_before(data: Path, capsys: Output) -> None:
    assert main(["bundle", "--list"]) == 0

    told = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in told][-1] == "fieldbind.log"
    assert told[-1].endswith("1 lines\t27 bytes")


def test_it_replaces_nothing_unless_told(data: Path, tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "support.zip"
    path.write_text("theirs")

    assert main(["bundle", str(path)]) == 2
    assert path.read_text() == "theirs"
    assert main(["bundle", str(path), "--force"]) == 0
    assert zipfile.is_zipfile(path)


def test_a_damaged_history_keeps_it_from_nothing(
    data: Path, tmp_path: Path, capsys: Output
) -> None:
    (data / "ledger.db").write_bytes(b"no database, and longer than a head" * 100)

    assert main(["bundle", str(tmp_path / "support.zip")]) == 0

    assert "is damaged" in capsys.readouterr().err
    assert read(tmp_path / "support.zip")["jobs.txt"] == "No job is recorded.\n"


def test_it_needs_a_file(capsys: Output) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["bundle"])

    assert ended.value.code == 2
    assert "a file to write, or --list" in capsys.readouterr().err


def test_a_script_gets_it_from_the_output(
    data: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["bundle", "-"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"PK")

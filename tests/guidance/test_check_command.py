"""``fieldbind guidance check FILE``, for whoever writes such a file."""

from pathlib import Path

import pytest

from fieldbind.__main__ import main


def check(path: Path) -> int:
    return main(["guidance", "check", str(path)])


def test_a_good_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "guidance.toml"
    path.write_text('[rows.BAD_BODY]\nsteps = ["Call the help desk, 4321."]', encoding="utf-8")

    assert check(path) == 0
    assert capsys.readouterr().out == "Nothing is amiss.\n"


def test_it_is_told_in_the_language_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDBIND_LANGUAGE", "zh_CN")
    path = tmp_path / "guidance.toml"
    path.write_text('[rows.BAD_BODY]\nsteps = ["Call the help desk, 4321."]', encoding="utf-8")

    assert check(path) == 0
    assert check(tmp_path / "gone.toml") == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "没有发现问题。"
    assert lines[1].startswith("文件读不出来：")


def test_flaws_are_told_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "guidance.toml"
    path.write_text('[rows.BAD_BODY]\ntitle = "Error"\nsteps = "Call us."', encoding="utf-8")

    assert check(path) == 1
    assert capsys.readouterr().out.splitlines() == [
        "rows.BAD_BODY.title: “Error” alarms people. Say what happened; it is used all the same.",
        "rows.BAD_BODY.steps: expected a list of one to three texts.",
    ]


def test_a_terminal_is_told_nothing_by_a_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "guidance.toml"
    path.write_text('[rows."\\u001b[2J"]\n"\\nx" = 1', encoding="utf-8")

    assert check(path) == 1
    assert all(line.isprintable() for line in capsys.readouterr().out.splitlines())


def test_a_file_that_is_no_toml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "guidance.toml"
    path.write_text("[rows", encoding="utf-8")

    assert check(path) == 1
    assert capsys.readouterr().out.startswith("This is no TOML file in UTF-8: ")


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path) == 2
    assert capsys.readouterr().out.startswith("The file cannot be read: ")


def test_what_to_check_has_to_be_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["guidance", "check"])
    assert ended.value.code == 2
    assert "FILE" in capsys.readouterr().err

"""The script of the installer for Windows: what can be said of it without compiling it."""

import re
from fnmatch import fnmatch

import pytest

from fieldbind.records.log import LOG_FILES, LOG_FOLDER
from fieldbind.settings.load import SETTINGS_FILE
from places import ROOT
from windows.installer import four_numbers

FOLDER = ROOT / "packaging" / "windows"
PARTS = sorted(path for path in FOLDER.iterdir() if path.is_file())
TEXT = re.compile(r'^LangString (\w+) (\d+) "(.+)"$', re.MULTILINE)


def texts(name: str, language: str) -> dict[str, str]:
    found = TEXT.findall((FOLDER / name).read_text(encoding="utf-8"))
    assert {number for _, number, _ in found} == {language}
    return {key: text for key, _, text in found}


def test_both_languages_say_the_same_things() -> None:
    english, chinese = texts("english.nsh", "1033"), texts("simplified_chinese.nsh", "2052")
    assert list(english) == list(chinese)
    assert all(re.search("[一-鿿]", text) for text in chinese.values())


def test_every_text_is_shown_and_every_shown_text_is_there() -> None:
    script = "".join(part.read_text(encoding="utf-8") for part in PARTS)
    assert set(re.findall(r"\$\(([A-Z_]+)\)", script)) == set(texts("english.nsh", "1033"))


def test_no_folder_goes_with_what_is_in_it() -> None:
    script = "".join(part.read_text(encoding="utf-8") for part in PARTS)
    assert "RMDir" in script
    assert not re.search(r"^\s*RMDir\s+/r", script, re.MULTILINE | re.IGNORECASE)


def test_a_silent_run_never_waits_for_a_click() -> None:
    for part in PARTS:
        for row in part.read_text(encoding="utf-8").splitlines():
            assert "MessageBox" not in row or "/SD" in row, row


@pytest.mark.parametrize("name", [*(f"{LOG_FOLDER}\\{file}" for file in LOG_FILES), SETTINGS_FILE])
def test_a_purge_knows_the_files_of_the_program(name: str) -> None:
    script = (FOLDER / "user_data.nsh").read_text(encoding="utf-8")
    patterns = re.findall(r'Delete "\$0\\(.+)"', script)
    assert any(fnmatch(name, pattern) for pattern in patterns)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.4.0", (1, 4, 0, 0)), ("2.10", (2, 10, 0, 0)), ("0.1.0rc2", (0, 1, 0, 0))],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, int, int, int]) -> None:
    assert four_numbers(version) == numbers


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="next"):
        four_numbers("next")

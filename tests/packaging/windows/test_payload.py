"""The lists of files for Windows: all that is installed goes again, and nothing else."""

from pathlib import Path

import pytest

import windows.payload
from windows.payload import UnfitPayload, write_lists


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8-sig").splitlines()


def payload(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_files_go_one_by_one_and_folders_only_when_empty(tmp_path: Path) -> None:
    write_lists(payload(tmp_path / "of", "fieldbind.exe", "a/b/图标.txt", "a/c.dll"), tmp_path)
    assert lines(tmp_path / "remove_files.nsh") == [
        'Delete "$INSTDIR\\a\\b\\图标.txt"',
        'Delete "$INSTDIR\\a\\c.dll"',
        'Delete "$INSTDIR\\fieldbind.exe"',
        'RMDir "$INSTDIR\\a\\b"',
        'RMDir "$INSTDIR\\a"',
    ]


def test_each_file_is_put_into_its_folder(tmp_path: Path) -> None:
    of = payload(tmp_path / "of", "fieldbind.exe", "a/c.dll")
    write_lists(of, tmp_path)
    assert lines(tmp_path / "install_files.nsh") == [
        'SetOutPath "$INSTDIR\\a"',
        f'File "{of / "a" / "c.dll"}"',
        'SetOutPath "$INSTDIR"',
        f'File "{of / "fieldbind.exe"}"',
    ]


def test_a_dollar_is_not_taken_for_a_variable(tmp_path: Path) -> None:
    write_lists(payload(tmp_path / "of", "a$INSTDIR.txt"), tmp_path)
    assert lines(tmp_path / "remove_files.nsh") == ['Delete "$INSTDIR\\a$$INSTDIR.txt"']


def test_a_path_too_long_for_windows_is_refused(tmp_path: Path) -> None:
    of = payload(tmp_path / "of", "/".join(["a" * 60] * 3 + ["b"]))
    with pytest.raises(UnfitPayload, match="180"):
        write_lists(of, tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnfitPayload, match="empty"):
        write_lists(payload(tmp_path / "of"), tmp_path)


def test_the_size_is_in_kib(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(4_000))
    (tmp_path / "b").write_bytes(bytes(3_000))
    assert windows.payload.size(tmp_path) == 7

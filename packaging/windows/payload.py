"""The files of a frozen folder, as NSIS shall install them and, one by one, remove them again."""

from pathlib import Path, PurePath

LONGEST = 180
"""Windows takes 260 characters in all, and the folder people choose needs some of them."""


class UnfitPayload(Exception):
    """A file that Windows or the uninstaller could not deal with."""


def write_lists(payload: Path, into: Path) -> None:
    """Write ``install_files.nsh`` and ``remove_files.nsh``.

    Args:
        payload: the frozen folder.
        into: the folder for both lists; made if it is not there.

    Raises:
        UnfitPayload: a path is too long for Windows, or there is nothing to install.
    """
    files = _files(payload)
    into.mkdir(parents=True, exist_ok=True)
    _write(into / "install_files.nsh", _to_install(payload, files))
    _write(into / "remove_files.nsh", _to_remove(files))


def size(payload: Path) -> int:
    """What the files take, in KiB, as "Installed apps" of Windows counts."""
    return sum((payload / file).stat().st_size for file in _files(payload)) // 1024 + 1


def _files(payload: Path) -> list[PurePath]:
    files = sorted(path.relative_to(payload) for path in payload.rglob("*") if path.is_file())
    if not files:
        raise UnfitPayload(f"{payload.name} is empty")
    for file in files:
        if len(str(file)) > LONGEST:
            raise UnfitPayload(f"longer than {LONGEST} characters: {file}")
    return list(files)


def _to_install(payload: Path, files: list[PurePath]) -> list[str]:
    lines: list[str] = []
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            lines.append(f'SetOutPath "{_installed(folder)}"')
        lines.append(f'File "{payload / file}"')
    return lines


def _to_remove(files: list[PurePath]) -> list[str]:
    folders = {parent for file in files for parent in file.parents} - {PurePath()}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), str(folder)))
    return [
        *(f'Delete "{_installed(file)}"' for file in files),
        *(f'RMDir "{_installed(folder)}"' for folder in deepest_first),
    ]


def _installed(path: PurePath) -> str:
    return "\\".join(["$INSTDIR", *(part.replace("$", "$$") for part in path.parts)])


def _write(file: Path, lines: list[str]) -> None:
    # makensis takes a file for UTF-8 only if it begins with a mark.
    file.write_text("\n".join([*lines, ""]), encoding="utf-8-sig")

"""What Windows shows under Properties, Details: the version resource of the program."""

from pathlib import Path

from places import BUILD
from windows.installer import four_numbers

FILE = BUILD / "windows" / "version_info.txt"
_ENGLISH, _UNICODE = 0x0409, 1200
"""Of the one table there is: names of companies and products are not translated."""


def text(version: str) -> str:
    """The resource, as PyInstaller reads it from a file.

    Args:
        version: as the package says it, such as ``1.4.0``.

    Raises:
        ValueError: Windows cannot be told this version.
    """
    numbers = four_numbers(version)
    rows = {
        "CompanyName": "The Fieldbind developers",
        "FileDescription": "Fieldbind",
        "FileVersion": ".".join(map(str, numbers)),
        "InternalName": "fieldbind",
        "LegalCopyright": "Copyright 2026 The Fieldbind developers, MIT License",
        "OriginalFilename": "fieldbind.exe",
        "ProductName": "Fieldbind",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in rows.items())
    table = f"StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{strings}])"
    translation = f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])"
    fixed = f"FixedFileInfo(filevers={numbers}, prodvers={numbers})"
    return f"VSVersionInfo(ffi={fixed}, kids=[StringFileInfo([{table}]), {translation}])\n"


def write(version: str) -> Path:
    """Write the resource for PyInstaller.

    Returns:
        The file, which ``EXE(version=...)`` takes.

    Raises:
        ValueError: Windows cannot be told this version.
    """
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text(version), encoding="utf-8")
    return FILE

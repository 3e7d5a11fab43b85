"""What the bundle does without, and why: every pattern here was looked at, and the rest stays.

Patterns are matched against a file's place in the bundle, in lower case and with ``/``.
"""

import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Place in the bundle, where it comes from, and what it is to PyInstaller."""

LEFT_OUT = {
    "*qt6pdf*": "reads PDF files; the customer's sheet is written by QtGui itself",
    "*imageformats/*qpdf*": "the same",
    "*virtualkeyboard*": "the system brings its own; this one is GPL only",
    "*eglfs*": "windows without a desktop below them",
    "*/egldeviceintegrations/*": "the same",
    "*platforms/*linuxfb*": "the same",
    "*platforms/*vkkhr*": "the same",
    "*platforms/*vnc*": "the same, and it would open a port",
    "*platforms/*minimal*": "draws nothing, for tests of Qt itself",
    "*/plugins/generic/*": "mice, keyboards and tablets without a desktop below them",
    "*platformthemes/*gtk3*": "drags all of GTK in; colours and dialogs come through the portal",
    "*imageformats/*qtga*": "no label was ever photographed in it",
    "*imageformats/*qtiff*": "the same",
    "*imageformats/*qwbmp*": "the same",
    "*imageformats/*qicns*": "the same",
    "*opengl32sw*": "OpenGL in software, 20 MB; widgets are painted without OpenGL",
    "*d3dcompiler*": "compiles shaders for Qt Quick, which nothing here draws with",
    "*qtdbus.*": "D-Bus from Python is spoken by jeepney; Qt's own use of it stays",
    "*multimediawidgets*": "a ready made preview; ours paints the frames itself",
    "*pil/_avif*": "no label was ever photographed in it, and it is 5 MB",
    "*pillow.libs/libavif*": "the same",
    "*pil/_imagingft*": "writes words into pictures; ours are read only",
    "*pillow.libs/libfreetype*": "the same",
    "*pillow.libs/libharfbuzz*": "the same",
    "*pillow.libs/libbrotli*": "the same",
    "*pillow.libs/libpng*": "the same; PNG itself is read without it",
    "*pil/_imagingcms*": "colour profiles; a label is read in grey",
    "*pillow.libs/liblcms2*": "the same",
    "*/tests/*": "tests of libraries",
    "*/_resources/i18n/*.ts": "what .qm files are made from",
    "*/_resources/readme/*": "pictures for the README",
}
"""Files of Qt and of libraries."""

MODULES = {
    "tkinter": "another window toolkit",
    "numpy": "no code of ours calculates with it; developers may have it installed",
    "PIL.ImageFont": "writes words into pictures; ours are read only",
    "PIL.ImageCms": "colour profiles; a label is read in grey",
    "PIL.ImageTk": "pictures in another window toolkit",
    "PIL.AvifImagePlugin": "no label was ever photographed in it, and it is 5 MB",
    "setuptools": "builds packages",
    "pip": "installs packages",
    "pytest": "runs tests",
    "_pytest": "the same",
    "packaging": "compares versions, for pytest",
    "attr": "classes of others, which msgspec knows where they are there",
    "attrs": "the same",
    "readline": "typing at a prompt; its library is GPL",
    "rich": "colours in a terminal, for a command of httpx",
    "pygments": "the same",
    "markdown_it": "the same",
    "curses": "windows in a terminal",
    "pydoc": "reads documentation",
    "sqlalchemy.dialects.postgresql": "the ledger is SQLite",
    "sqlalchemy.dialects.mysql": "the same",
    "sqlalchemy.dialects.oracle": "the same",
    "sqlalchemy.dialects.mssql": "the same",
    "sqlalchemy.orm": "the ledger speaks in tables",
    "sqlalchemy.ext": "the same",
}
"""Python modules."""

HOOKS = {
    "pyi_rth_inspect": "tells where the source of frozen code is, which nobody asks for; it reads "
    "the whole index of Python's library",
    "pyi_rth_multiprocessing": "loads all of it, in case the program is started as one of its "
    "processes; nothing here starts any",
}
"""What PyInstaller runs at each start, before the program."""

LINUX_HOOKS = {
    "pyi_rth_pyside6": "tells Qt where its plugins are, which the wheels of Qt for Python know; it "
    "loads Qt for that, for a command without a window too, and before ``keep_own_import``",
}
"""The same where it was tried without."""

SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
"""Where Linux keeps libraries of its own, which stay there: drivers, fonts and the session of the
desktop want the system's versions, and mends come with the system. The packages name them."""

BROUGHT_ALONG = (
    "libpython*",
    "libcrypto*",
    "libssl*",
    "libsqlite3*",
    "libffi*",
    "libbz2*",
    "liblzma*",
)
"""But Python was built against these very versions, and other systems have others."""

_TRANSLATIONS = "*/translations/*"
_OUR_LANGUAGES = ("*/qtbase_en.qm", "*/qtbase_zh_cn.qm")


def slimmed(entries: Iterable[Entry]) -> list[Entry]:
    """What of PyInstaller's table of files goes into the bundle."""
    return [entry for entry in entries if _belongs(entry[0]) and not _is_systems_own(entry)]


def needed(scripts: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """Which of PyInstaller's scripts are run at each start.

    Args:
        scripts: all of them.
        platform: as ``sys.platform`` says it.
    """
    unneeded = {*HOOKS, *(LINUX_HOOKS if platform.startswith("linux") else ())}
    return [script for script in scripts if script[0] not in unneeded]


def unwanted(places: Iterable[str]) -> list[str]:
    """Which of these places in a bundle should not be there."""
    return [place for place in places if not _belongs(place)]


def _belongs(place: str) -> bool:
    path = PurePath(place).as_posix().lower()
    if fnmatch(path, _TRANSLATIONS):
        return _matches(path, _OUR_LANGUAGES)
    return not _matches(path, LEFT_OUT)


def _is_systems_own(entry: Entry) -> bool:
    place, source, _ = entry
    name = PurePath(place)
    return (
        len(name.parts) == 1
        and ".so" in name.suffixes
        and source.startswith(SYSTEM_FOLDERS)
        and not _matches(place, BROUGHT_ALONG)
    )


def _matches(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(place, pattern) for pattern in patterns)

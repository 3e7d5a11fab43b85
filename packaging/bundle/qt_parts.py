"""What the wheels of Qt bring along that is not Qt's own, and how the licence of Qt is met."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

DISTRIBUTIONS = ("PySide6_Essentials", "PySide6_Addons", "shiboken6")
"""They are Qt and its binding; their wheels hold no text of a licence."""

LICENCES = Path(__file__).parents[1] / "supply" / "licence_texts"
TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "Unicode-DFS-2016.txt")
"""LGPL 3 is written as additions to GPL 3; FFmpeg is under LGPL 2.1, ICU under the last one."""

HOW_IT_IS_MET = """\
Qt {version}, Qt for Python (PySide6, shiboken6) {version}: LGPL-3.0-only

Copyright (C) The Qt Company Ltd. and other contributors.

Fieldbind uses Qt and Qt for Python under version 3 of the GNU Lesser General Public License, whose
text is below, with that of the GNU General Public License which it refers to. They are used as The
Qt Company published them. No code was changed; what only helps to debug, and data of languages that
Fieldbind does not speak, may be left out.

You may replace them. They are dynamic libraries of their own in the folder _internal/PySide6 and
_internal/shiboken6 of the installed program (on macOS in Contents/Frameworks): put another build of
the same version there, under the same names, and Fieldbind runs with it. You may take the program
apart to find out what goes wrong with such a build.

The source code is at https://download.qt.io/official_releases/qt/ (Qt {version}) and at
https://code.qt.io/cgit/pyside/pyside-setup.git (tag v{version}).

Qt contains code of others under licences of their own. They are listed, with their texts, at
https://doc.qt.io/qt-6/licenses-used-in-qt.html. What stands in files of its own here:
"""


@dataclass(frozen=True)
class Foreign:
    """What a wheel of Qt holds, and others wrote.

    Args:
        name: what it is called.
        licence: as SPDX writes it.
        source: where its source code is.
        files: patterns of the names of its files, in lower case.
        version: finds the version in a file.
    """

    name: str
    licence: str
    source: str
    files: tuple[str, ...]
    version: re.Pattern[bytes]

    def holds(self, path: Path) -> bool:
        """Whether a file is theirs."""
        return any(fnmatch(path.name.lower(), pattern) for pattern in self.files)

    def version_in(self, files: Sequence[Path]) -> str:
        """The version that one of their files names, or is named after; empty if none does."""
        told = (text for path in files for text in (path.read_bytes(), path.name.encode()))
        found = next(filter(None, map(self.version.search, told)), None)
        return found[found.lastindex or 0].decode() if found else ""


FOREIGN = (
    Foreign(
        "FFmpeg",
        "LGPL-2.1-or-later",
        "https://ffmpeg.org/releases/",
        tuple(
            f"*{name}[.-]*" for name in ("avcodec", "avformat", "avutil", "swresample", "swscale")
        ),
        re.compile(rb"FFmpeg-n?(\d+(?:\.\d+)+)"),
    ),
    Foreign(
        "ICU",
        "Unicode-DFS-2016",
        "https://github.com/unicode-org/icu/releases",
        ("libicu*", "icu*.dll"),
        re.compile(rb"\.so\.(\d+)$|^icu\D+(\d+)\.dll$"),
    ),
)


def foreign_of(path: Path) -> Foreign | None:
    """Whose a file in a wheel of Qt is, if it is not Qt's own."""
    return next((one for one in FOREIGN if one.holds(path)), None)


_FORBIDDEN = (b"--enable-gpl", b"--enable-nonfree")


def is_free_to_ship(path: Path) -> bool:
    """Whether FFmpeg was built without the parts that would put Fieldbind under the GPL."""
    content = path.read_bytes()
    return not any(word in content for word in _FORBIDDEN)
